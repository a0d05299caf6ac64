import type { Catalogue } from '../catalogue/catalogue.ts';
import { REUSE } from '../export/reuse.ts';
import type { PageContext } from './page-context.ts';

/** The foot of every page: edition, version of the data, licence. */
export function Colophon({ page, catalogue }: { readonly page: PageContext; readonly catalogue: Catalogue }) {
  const { words } = page;
  const { licence, version } = catalogue;
  return (
    <footer className="colophon">
      <p className="colophon-name">{words.siteName}</p>
      <p>{words.edition}</p>
      <p>{words.version(version)}</p>
      <p>
        {words.licence}{' '}
        <a href={licence.url} rel="license external">
          {licence.title}
        </a>
      </p>
      <p>{REUSE[page.language]}</p>
    </footer>
  );
}
