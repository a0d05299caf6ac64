import { createRoot } from 'react-dom/client';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { embedContext } from './embed-context.ts';
import { fetchCatalogue } from '../../chart/comparison/fetch-catalogue.ts';
import { EmbeddedComparison } from './embedded-comparison.tsx';

/** Draws the comparison that the address of an embed asks for; where its data cannot be had, says so and offers more. */
export async function mount(host: HTMLElement): Promise<void> {
  const directory = languageOf(host.dataset.embedComparison);
  const language = languageOf(host.closest<HTMLElement>('main')?.dataset.language);
  const page = embedContext({ page: 'embed-compare' }, directory, language);
  try {
    const source = await fetchCatalogue(page.root, location.search);
    createRoot(host).render(<EmbeddedComparison page={page} source={source} query={location.search} />);
  } catch {
    say(host, 'failed');
    const retry = host.querySelector<HTMLButtonElement>('[data-say="failed"] button');
    retry?.addEventListener(
      'click',
      () => {
        say(host, 'loading');
        void mount(host);
      },
      { once: true },
    );
  }
}

function languageOf(text: string | undefined): Language {
  return LANGUAGES.find((each) => each === text) ?? LANGUAGES[0];
}

function say(host: HTMLElement, what: string): void {
  for (const message of host.querySelectorAll<HTMLElement>('[data-say]')) message.hidden = message.dataset.say !== what;
}
