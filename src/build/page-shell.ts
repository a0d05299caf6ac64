import type { ComposedPage } from '../site/compose-page.tsx';
import type { InlineScript } from '../site/page.ts';
import { bareTemplate } from './bare-template.ts';
import { contentSecurityPolicy, lonePolicy } from './content-security-policy.ts';
import { offlineHead } from './offline/offline-head.ts';
import { fillTemplate, replaceEach } from './page-template.ts';

/** The built `index.html`, and what is small enough to stand in every page instead of costing a round trip. */
export interface PageShell {
  readonly template: string;
  /** Content of the common style sheet. */
  readonly style: string;
  /** Content of the style sheets that only some pages need, by name. */
  readonly pageStyles: ReadonlyMap<string, string>;
  /** Content of the scripts that run before the first paint. */
  readonly scripts: ReadonlyMap<InlineScript, string>;
  /** Whether browsers may keep the site for use without network. */
  readonly offline: boolean;
}

const STYLE_LINK = /<link rel="stylesheet"[^>]*>/;
const MODULE = /<script type="module"[^>]* src="([^"]+)"/;

/**
 * Makes a whole page. Style sheet and script stand in the page itself, allowed by their hashes, so that the first
 * paint waits for nothing but the page. `root` is the way up from the page to the root of the site.
 */
export function fillShell(
  { template, style: common, pageStyles, scripts, offline }: PageShell,
  root: string,
  { shell, script: scriptName, styles, rules, ...parts }: Omit<ComposedPage, 'path'>,
): string {
  const own = [...styles.map((name) => known(pageStyles, name)), rules];
  const style = (shell === 'site' ? [common, ...own] : own).join('');
  const script = known(scripts, scriptName);
  const policy = shell === 'alone' ? lonePolicy({ style, script }) : contentSecurityPolicy({ style, script });
  const site = withRoot(template, root);
  const place = shell === 'site' ? site : bareTemplate(shell === 'bare' ? moduleOf(site) : null);
  return fillTemplate(replaceEach(place, [[STYLE_LINK, `<style>${style}</style>`]]), {
    ...parts,
    head: offline && shell === 'site' ? parts.head + offlineHead(root, parts.languageTag) : parts.head,
    policy: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    script: `<script>${script}</script>`,
  });
}

function known<Name extends string>(texts: ReadonlyMap<Name, string>, name: Name): string {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`No style sheet or script of a page is called ${name}.`);
  return text;
}

/** Path of the style sheet that the built `index.html` links to, relative to it. */
export function linkedStyle(template: string): string {
  const path = /href="(?:\.\/)?([^"]+)"/.exec(STYLE_LINK.exec(template)?.[0] ?? '')?.[1];
  if (path === undefined) throw new Error('The built index.html links to no style sheet.');
  return path;
}

function moduleOf(template: string): string {
  const path = MODULE.exec(template)?.[1];
  if (path === undefined) throw new Error('The built index.html has no module script.');
  return path;
}

/** The built template links to files beside it; a page further down has to go up first. */
function withRoot(template: string, root: string): string {
  return template.replace(/((?:href|src)=")\.\//g, `$1${root}`);
}
