/** A script that stands in the page itself and runs before the first paint. The build knows its source. */
export type InlineScript = 'theme' | 'embed' | 'present' | 'lost';

/** What a page stands in. */
export interface ShellParts {
  /**
   * `site`: with the style sheet and the module that all pages share. `bare`: with neither, only what the page names
   * itself; the address of the module stands in `data-module` of the body, for a script that wants it later. `alone`: a
   * file that needs nothing but itself, and may ask for nothing.
   */
  readonly shell: 'site' | 'bare' | 'alone';
  readonly script: InlineScript;
  /** Names of style sheets besides the common one. */
  readonly styles: readonly string[];
  /** Rules of the page alone. */
  readonly rules: string;
}
