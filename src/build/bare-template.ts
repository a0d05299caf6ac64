/**
 * The template of pages that carry nothing but what they name themselves: no common style sheet, no module, no request
 * for an icon. Has the same places to fill as `index.html`.
 *
 * @param module The address of the module that the page may load later; null where it must not.
 */
export function bareTemplate(module: string | null): string {
  return `<!doctype html>
<html lang="zh-Hans"><head><meta charset="utf-8"><!--policy--><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><!--head--><link rel="stylesheet"><!--script--></head><body${module === null ? '' : ` data-module="${module}"`}><!--page--></body></html>`;
}
