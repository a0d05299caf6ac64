import type { ComposedPage } from '../site/compose-page.tsx';

/** What a page puts into its template. All of it is markup. */
interface Filling extends Pick<ComposedPage, 'languageTag' | 'head' | 'body'> {
  /** The element that states the content security policy, if any. */
  readonly policy: string;
  /** The script element that runs before the first paint. */
  readonly script: string;
}

type Replacement = readonly [pattern: RegExp | string, text: string];

/** Fills the template with a page. A template that lacks a place for any part is an error. */
export function fillTemplate(template: string, { languageTag, head, body, policy, script }: Filling): string {
  return replaceEach(template, [
    [/<html lang="[^"]*">/, `<html lang="${languageTag}">`],
    ['<!--policy-->', policy],
    ['<!--script-->', script],
    ['<!--head-->', head],
    ['<!--page-->', body],
  ]);
}

/** Replaces each pattern once. The texts are taken literally: `$&` in a page is text, not a command. */
export function replaceEach(template: string, replacements: readonly Replacement[]): string {
  return replacements.reduce((html, [pattern, text]) => {
    if (html.search(pattern) === -1) throw new Error(`index.html has no place for ${String(pattern)}.`);
    return html.replace(pattern, () => text);
  }, template);
}
