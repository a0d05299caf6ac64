import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Activity } from '../../site/page.ts';
import type { PageContext } from '../../site/page-context.ts';
import { PageFrame } from '../../site/page-frame.tsx';
import { importWords } from './words.ts';

/** A reader's own table. */
export const ownData: Activity = {
  pages: ({ catalogue, language }) => [
    {
      route: { page: 'import' },
      words: () => {
        const { title, lead } = importWords(language);
        return { title, description: lead };
      },
      content: (page) => <ImportPage page={page} catalogue={catalogue} />,
      styles: ['import', 'share'],
      live: ['data-import'],
    },
  ],
};

interface ImportPageProps {
  readonly page: PageContext;
  readonly catalogue: Catalogue;
}

/** The place for a reader's own table. All of it needs a script, and says so where there is none. */
function ImportPage({ page, catalogue }: ImportPageProps) {
  const words = importWords(page.language);
  return (
    <PageFrame page={page} catalogue={catalogue} className="import-page">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p className="section-text">{words.privacy}</p>
      <p className="import-note without-script">{words.needsScript}</p>
      <div className="import-desk" data-import={page.language} />
    </PageFrame>
  );
}
