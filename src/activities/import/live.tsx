import { createRoot } from 'react-dom/client';
import { pageContext } from '../../site/page-context.ts';
import { type Language, LANGUAGES } from '../../domain/language.ts';
import { ImportApp } from './import-app.tsx';
import { importClient } from '../../site/own-tables/import-client.ts';

/** Brings the page for a reader's own table to life; all reading happens in a worker of its own. */
export function mount(host: HTMLElement): void {
  const language: Language = LANGUAGES.find((each) => each === host.dataset.import) ?? LANGUAGES[0];
  const page = pageContext({ page: 'import' }, language);
  const worker = new Worker(new URL('../../site/own-tables/import-worker.ts', import.meta.url), { type: 'module' });
  createRoot(host).render(<ImportApp page={page} client={importClient(worker)} />);
}
