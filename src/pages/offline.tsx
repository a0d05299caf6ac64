import type { Catalogue } from '../catalogue/catalogue.ts';
import { Colophon } from '../components/colophon.tsx';
import { RunningHead } from '../components/masthead.tsx';
import type { PageContext } from '../components/page-context.ts';
import { SkipLink } from '../components/skip-link.tsx';
import { offlineWords } from '../i18n/offline-words.ts';

interface OfflinePageProps {
  readonly page: PageContext;
  readonly catalogue: Catalogue;
}

/**
 * Stands in, without network, for what is not kept on the reader's device. The script leads back to the address that
 * was asked for (`data-asked-for`).
 */
export function OfflinePage({ page, catalogue }: OfflinePageProps) {
  const words = offlineWords(page.language).page;
  return (
    <div className="offline-page">
      <SkipLink page={page} />
      <RunningHead page={page} />
      <main id="content">
        <header className="page-head">
          <h1>{words.title}</h1>
          <p className="summary">{words.lead}</p>
        </header>
        <p>{words.kept}</p>
        <p className="back">
          <a data-asked-for href={page.href({ page: 'overview' })}>
            {page.words.toOverview}
          </a>
        </p>
      </main>
      <Colophon page={page} catalogue={catalogue} />
    </div>
  );
}
