import type { Catalogue } from '../catalogue/catalogue.ts';
import { Colophon } from '../components/colophon.tsx';
import { RunningHead } from '../components/masthead.tsx';
import type { PageContext } from '../components/page-context.ts';
import { SkipLink } from '../components/skip-link.tsx';
import { importWords } from '../i18n/import-words.ts';

interface ImportPageProps {
  readonly page: PageContext;
  readonly catalogue: Catalogue;
}

/** The place for a reader's own table. All of it needs a script, and says so where there is none. */
export function ImportPage({ page, catalogue }: ImportPageProps) {
  const words = importWords(page.language);
  return (
    <div className="import-page">
      <SkipLink page={page} />
      <RunningHead page={page} />
      <main id="content">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <p className="section-text">{words.privacy}</p>
        <p className="import-note without-script">{words.needsScript}</p>
        <div className="import-desk" data-import={page.language} />
      </main>
      <Colophon page={page} catalogue={catalogue} />
    </div>
  );
}
