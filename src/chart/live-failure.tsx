import { figureWords } from './words.ts';
import type { PageContext } from '../site/page-context.ts';

/** The message that the page's script puts into a figure whose interactive chart failed, see `islands/live-failure.ts`. */
export function LiveFailureTemplate({ page }: { readonly page: PageContext }) {
  return (
    <template id="live-failure">
      <p className="live-failure" role="status">
        {figureWords(page.language).live.failed} <button type="button">{figureWords(page.language).live.retry}</button>
      </p>
    </template>
  );
}
