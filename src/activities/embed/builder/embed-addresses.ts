import { type Still, stillFileName, HOST_SCRIPT } from '../../../addresses/files.ts';
import type { PageContext } from '../../../site/page-context.ts';
import type { EmbedChoice } from './query.ts';

/** The whole addresses that a snippet needs. */
export interface EmbedAddresses {
  readonly src: string;
  readonly whole: string;
  /** Null for a comparison, which has none. */
  readonly pictures: Readonly<Record<Still, string>> | null;
  readonly script: string;
}

/** Where what was chosen is to be had, as seen from the builder's own address. */
export function addressesOf(page: PageContext, chosen: EmbedChoice, version: string): EmbedAddresses {
  const { chart, compare, lang, theme } = chosen;
  const absolute = (url: string): URL => new URL(url, document.baseURI);
  const script = absolute(page.root + HOST_SCRIPT).href;
  const src = absolute(page.href(routeOf(chosen, version), lang));
  if (chart === null) {
    const whole = absolute(page.href({ page: 'compare' }, lang));
    whole.search = compare ?? '';
    src.search = compare ?? '';
    src.searchParams.set('lang', lang);
    src.searchParams.set('theme', theme);
    return { src: src.href, whole: whole.href, pictures: null, script };
  }
  const still = (name: Still): string => new URL(stillFileName(name, theme === 'dark' ? 'dark' : 'light'), src).href;
  const pictures = { wide: still('wide'), narrow: still('narrow') };
  src.search = `?lang=${lang}&theme=${theme}`;
  const whole = absolute(page.href({ page: 'chart', chart }, lang));
  return { src: src.href, whole: whole.href, pictures, script };
}

function routeOf({ chart, version: which }: EmbedChoice, version: string) {
  if (chart === null) return { page: 'embed-compare' } as const;
  return which === 'pinned' ? ({ page: 'embed-pinned', chart, version } as const) : ({ page: 'embed', chart } as const);
}
