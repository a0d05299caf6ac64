import { createRoot } from 'react-dom/client';
import { pageContext } from '../../site/page-context.ts';
import { type Language, LANGUAGES } from '../../domain/language.ts';
import { failAskedLink, retryAskedLink } from '../../site/asked-link.ts';
import { CompareApp } from './compare-app.tsx';
import { CompareFailure } from './compare-failure.tsx';
import { fetchCatalogue } from '../../chart/comparison/fetch-catalogue.ts';

/**
 * Brings the workbench to life. Until the data is there the comparison that the build has painted stands in its place,
 * hidden where the address asks for another one, and it stays where the data cannot be had, under a message with a way
 * to try again.
 */
export async function mount(host: HTMLElement): Promise<void> {
  const language: Language = LANGUAGES.find((each) => each === host.dataset.compare) ?? LANGUAGES[0];
  const page = pageContext({ page: 'compare' }, language);
  try {
    const source = await fetchCatalogue(page.root, location.search);
    createRoot(host).render(<CompareApp page={page} source={source} />);
  } catch {
    const { documentElement } = host.ownerDocument;
    failAskedLink(documentElement);
    const message = host.ownerDocument.createElement('div');
    host.before(message);
    const root = createRoot(message);
    const retry = (): void => {
      root.unmount();
      message.remove();
      retryAskedLink(documentElement);
      void mount(host);
    };
    root.render(<CompareFailure language={language} onRetry={retry} />);
  }
}
