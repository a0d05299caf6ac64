import { DARK, LIGHT, type Palette } from '../../charts/palette.ts';
import { element, type Xml } from '../ooxml/xml.ts';
import type { DeckTheme } from './slide-file.ts';
import { DRAWING } from './namespaces.ts';

const PALETTES: Readonly<Record<DeckTheme, Palette>> = { light: LIGHT, dark: DARK };

/** The theme of slides or, always light, of their notes: our colours and fonts that Office and WPS have. */
export function themePart(name: string, theme: DeckTheme): Xml {
  return element(
    'a:theme',
    { 'xmlns:a': DRAWING, name },
    element('a:themeElements', {}, colours(PALETTES[theme]), fonts(), formats()),
    element('a:objectDefaults', {}),
    element('a:extraClrSchemeLst', {}),
  );
}

/** Ink and paper stand first, as text and background; in the dark theme they are what they are there. */
function colours(palette: Palette): Xml {
  const named: readonly (readonly [string, string])[] = [
    ['dk1', palette.ink],
    ['lt1', palette.paper],
    ['dk2', palette.muted],
    ['lt2', palette.grid],
    ['accent1', palette.focus],
    ['accent2', palette.context],
    ['accent3', palette.reference],
    ['accent4', palette.focusSoft],
    ['accent5', palette.contextSoft],
    ['accent6', palette.axis],
    ['hlink', palette.focus],
    ['folHlink', palette.muted],
  ];
  return element(
    'a:clrScheme',
    { name: 'Hengyang in Figures' },
    ...named.map(([name, hex]) =>
      element(`a:${name}`, {}, element('a:srgbClr', { val: hex.replace('#', '').toUpperCase() })),
    ),
  );
}

/** Chinese has fonts of its own, with one for systems without Microsoft's. */
function fonts(): Xml {
  const family = [
    element('a:latin', { typeface: 'Arial' }),
    element('a:ea', { typeface: 'Microsoft YaHei' }),
    element('a:cs', { typeface: '' }),
    element('a:font', { script: 'Hans', typeface: 'Noto Sans CJK SC' }),
    element('a:font', { script: 'Hant', typeface: 'Noto Sans CJK TC' }),
  ];
  return element(
    'a:fontScheme',
    { name: 'Hengyang in Figures' },
    element('a:majorFont', {}, ...family),
    element('a:minorFont', {}, ...family),
  );
}

/** Three of each, as the format demands; all of them plain. */
function formats(): Xml {
  const fill = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
  const line = element('a:ln', { w: 9525 }, fill);
  const effect = element('a:effectStyle', {}, element('a:effectLst', {}));
  return element(
    'a:fmtScheme',
    { name: 'Plain' },
    element('a:fillStyleLst', {}, fill, fill, fill),
    element('a:lnStyleLst', {}, line, line, line),
    element('a:effectStyleLst', {}, effect, effect, effect),
    element('a:bgFillStyleLst', {}, fill, fill, fill),
  );
}
