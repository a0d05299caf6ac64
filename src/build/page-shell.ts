import { contentSecurityPolicy } from './content-security-policy.ts';
import { fillTemplate, replaceEach, type PageParts } from './page-template.ts';

/** The built `index.html`, and what is small enough to stand in every page instead of costing a round trip. */
export interface PageShell {
  readonly template: string;
  /** Content of the style sheet. */
  readonly style: string;
  /** Content of the style sheets that only some pages need, by name. */
  readonly pageStyles: ReadonlyMap<string, string>;
  /** Content of the script that runs before the first paint. */
  readonly themeScript: string;
}

const STYLE_LINK = /<link rel="stylesheet"[^>]*>/;

/**
 * Makes a whole page. Style sheet and theme script stand in the page itself, allowed by their hashes, so that the first
 * paint waits for nothing but the page. `root` is the way up from the page to the root of the site.
 */
export function fillShell(
  { template, style: common, pageStyles, themeScript }: PageShell,
  root: string,
  { styles = [], rules = '', ...parts }: Pick<PageParts, 'languageTag' | 'head' | 'body'> & Partial<OwnStyle>,
): string {
  const style = [common, ...styles.map((name) => known(pageStyles, name)), rules].join('');
  const policy = contentSecurityPolicy({ style, script: themeScript });
  return fillTemplate(replaceEach(withRoot(template, root), [[STYLE_LINK, `<style>${style}</style>`]]), {
    ...parts,
    policy: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    theme: `<script>${themeScript}</script>`,
  });
}

/** What a page looks like beyond what all pages have in common. */
export interface OwnStyle {
  /** Names of style sheets. */
  readonly styles: readonly string[];
  /** Rules of the page alone. */
  readonly rules: string;
}

function known(pageStyles: ReadonlyMap<string, string>, name: string): string {
  const style = pageStyles.get(name);
  if (style === undefined) throw new Error(`No style sheet is called ${name}.`);
  return style;
}

/** Path of the style sheet that the built `index.html` links to, relative to it. */
export function linkedStyle(template: string): string {
  const path = /href="(?:\.\/)?([^"]+)"/.exec(STYLE_LINK.exec(template)?.[0] ?? '')?.[1];
  if (path === undefined) throw new Error('The built index.html links to no style sheet.');
  return path;
}

/** The built template links to files beside it; a page further down has to go up first. */
function withRoot(template: string, root: string): string {
  return template.replace(/((?:href|src)=")\.\//g, `$1${root}`);
}
