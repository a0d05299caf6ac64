import { createRoot } from 'react-dom/client';
import { pageContext } from '../../../site/page-context.ts';
import { type Language, LANGUAGES } from '../../../domain/language.ts';
import { composerWords } from '../composer-words.ts';
import { ComposerApp } from './composer-app.tsx';
import { fetchChartList } from '../own-deck/load-deck.ts';

/** Brings the composer to life once it knows what there is to choose from; says so and offers to try again where it cannot. */
export async function mount(host: HTMLElement): Promise<void> {
  const language: Language = LANGUAGES.find((each) => each === host.dataset.composer) ?? LANGUAGES[0];
  const page = pageContext({ page: 'present' }, language);
  const root = createRoot(host);
  const words = composerWords(language);
  const start = async (): Promise<void> => {
    root.render(<p className="label">{words.loading}</p>);
    try {
      root.render(<ComposerApp page={page} list={await fetchChartList(page.root, language)} />);
    } catch {
      root.render(
        <p className="live-failure" role="alert">
          {words.failed}{' '}
          <button type="button" onClick={() => void start()}>
            {words.retry}
          </button>
        </p>,
      );
    }
  };
  await start();
}
