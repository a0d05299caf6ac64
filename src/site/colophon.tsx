import { siteWords } from './words.ts';
import { identity } from '../i18n/identity.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { REUSE } from '../export/reuse.ts';
import type { PageContext } from './page-context.ts';

/** The foot of every page: edition, version of the data, licence. */
export function Colophon({ page, catalogue }: { readonly page: PageContext; readonly catalogue: Catalogue }) {
  const { licence, version } = catalogue;
  return (
    <footer className="colophon">
      <p className="colophon-name">{identity(page.language).name}</p>
      <p>{identity(page.language).bulletin}</p>
      <p>{siteWords(page.language).version(version)}</p>
      <p>
        {siteWords(page.language).licence}{' '}
        <a href={licence.url} rel="license external">
          {licence.title}
        </a>
      </p>
      <p>{REUSE[page.language]}</p>
    </footer>
  );
}
