import { element, type Xml } from './xml.ts';

/** Styles of cells, by their place in the style sheet. */
export const CELL_STYLE = {
  plain: 0,
  header: 1,
  /** Begins like a formula: Excel keeps it text, as if it had been typed after an apostrophe. */
  quoted: 2,
  wrapped: 3,
  quotedWrapped: 4,
} as const;

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PLAIN = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
const TOP = element('alignment', { vertical: 'top' });
const WRAPPED = element('alignment', { vertical: 'top', wrapText: 1 });

/** The style sheet of a workbook: one font in two weights, a rule under the header. */
export function workbookStyles(): Xml {
  return element(
    'styleSheet',
    { xmlns: SPREADSHEET },
    element('fonts', { count: 2 }, font(false), font(true)),
    element(
      'fills',
      { count: 2 },
      element('fill', {}, element('patternFill', { patternType: 'none' })),
      element('fill', {}, element('patternFill', { patternType: 'gray125' })),
    ),
    element('borders', { count: 2 }, border(null), border('thin')),
    element('cellStyleXfs', { count: 1 }, element('xf', PLAIN)),
    element(
      'cellXfs',
      { count: 5 },
      element('xf', { ...PLAIN, xfId: 0, applyAlignment: 1 }, TOP),
      element(
        'xf',
        { ...PLAIN, fontId: 1, borderId: 1, xfId: 0, applyFont: 1, applyBorder: 1, applyAlignment: 1 },
        WRAPPED,
      ),
      element('xf', { ...PLAIN, xfId: 0, quotePrefix: 1, applyAlignment: 1 }, TOP),
      element('xf', { ...PLAIN, xfId: 0, applyAlignment: 1 }, WRAPPED),
      element('xf', { ...PLAIN, xfId: 0, quotePrefix: 1, applyAlignment: 1 }, WRAPPED),
    ),
    element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  );
}

function font(bold: boolean): Xml {
  return element(
    'font',
    {},
    bold ? element('b', {}) : '',
    element('sz', { val: 11 }),
    element('name', { val: '等线' }),
    element('family', { val: 2 }),
    element('charset', { val: 134 }),
  );
}

function border(bottom: string | null): Xml {
  const sides = ['left', 'right', 'top'].map((side) => element(side, {}));
  return element('border', {}, ...sides, element('bottom', { style: bottom }), element('diagonal', {}));
}
