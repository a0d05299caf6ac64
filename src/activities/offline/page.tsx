import { siteWords } from '../../site/words.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Activity } from '../../site/page.ts';
import type { PageContext } from '../../site/page-context.ts';
import { PageFrame } from '../../site/page-frame.tsx';
import { offlineWords } from '../../site/offline/words.ts';

/** What stands in for a page that is not kept. */
export const offline: Activity = {
  pages: ({ catalogue, language }) => [
    {
      route: { page: 'offline' },
      words: () => {
        const { title, lead } = offlineWords(language).page;
        return { title, description: lead };
      },
      content: (page) => <OfflinePage page={page} catalogue={catalogue} />,
      styles: ['reading'],
    },
  ],
};

interface OfflinePageProps {
  readonly page: PageContext;
  readonly catalogue: Catalogue;
}

/**
 * Stands in, without network, for what is not kept on the reader's device. The script leads back to the address that
 * was asked for (`data-asked-for`).
 */
function OfflinePage({ page, catalogue }: OfflinePageProps) {
  const words = offlineWords(page.language).page;
  return (
    <PageFrame page={page} catalogue={catalogue} className="offline-page">
      <header className="page-head">
        <h1>{words.title}</h1>
        <p className="summary">{words.lead}</p>
      </header>
      <p>{words.kept}</p>
      <p className="back">
        <a data-asked-for href={page.href({ page: 'overview' })}>
          {siteWords(page.language).toOverview}
        </a>
      </p>
    </PageFrame>
  );
}
