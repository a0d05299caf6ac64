import { siteWords } from './words.ts';
import type { PageContext } from './page-context.ts';

const THEMES = ['auto', 'light', 'dark'] as const;

/** Chooses the colours of the page. Shown only where a script can act on it, see `islands/theme.ts`. */
export function ThemeChoice({ page }: { readonly page: PageContext }) {
  const words = siteWords(page.language).theme;
  return (
    <fieldset className="choice theme-choice">
      <legend className="visually-hidden">{words.label}</legend>
      {THEMES.map((theme) => (
        <label key={theme}>
          <input type="radio" name="theme" value={theme} defaultChecked={theme === 'auto'} autoComplete="off" />
          <span>{words[theme]}</span>
        </label>
      ))}
    </fieldset>
  );
}
