/**
 * The colours of a chart, named for what they do. Text colours reach 4.5 : 1 and marks 3 : 1 against `paper`; soft
 * tones only ever accompany a mark or a label.
 */
export interface Palette {
  /** The ground; `CLEAR` for pictures that lie on a ground of somebody else's. */
  readonly paper: string;
  readonly ink: string;
  /** Second-rank text: axis labels, reasons. */
  readonly muted: string;
  readonly grid: string;
  /** The zero line and the line of a strip. */
  readonly axis: string;
  /** What the finding is about. */
  readonly focus: string;
  readonly focusSoft: string;
  readonly onFocus: string;
  /** Everything else. */
  readonly context: string;
  readonly contextSoft: string;
  readonly onContext: string;
  /** Targets and averages that marks are held against. */
  readonly reference: string;
  /** Lies over the mark under the pointer, so it is mostly transparent. */
  readonly highlight: string;
}

export const LIGHT: Palette = {
  paper: '#f8f4ec',
  ink: '#1d1b18',
  muted: '#5f594f',
  grid: '#e3dccd',
  axis: '#6f695f',
  focus: '#1f4468',
  focusSoft: '#c3d0dc',
  onFocus: '#ffffff',
  context: '#8b857a',
  contextSoft: '#dbd5c9',
  onContext: '#12100e',
  reference: '#8a5212',
  highlight: 'rgba(31,68,104,0.09)',
};

export const DARK: Palette = {
  paper: '#10151c',
  ink: '#ebe6db',
  muted: '#a8a498',
  grid: '#262e38',
  axis: '#858a90',
  focus: '#92bce4',
  focusSoft: '#2c4560',
  onFocus: '#0b1118',
  context: '#7d848d',
  contextSoft: '#343c47',
  onContext: '#05080c',
  reference: '#dca661',
  highlight: 'rgba(146,188,228,0.12)',
};

/** No colour at all: whatever lies under the picture shows. */
export const CLEAR = 'none';

/**
 * For pictures without a ground of their own. Hairlines are mixed with whatever lies under them, and text of the second
 * rank stands out more than on a ground that is known.
 */
export const LIGHT_CLEAR: Palette = {
  ...LIGHT,
  paper: CLEAR,
  muted: '#39352e',
  grid: 'rgba(29,27,24,0.2)',
};

export const DARK_CLEAR: Palette = {
  ...DARK,
  paper: CLEAR,
  muted: '#d6d1c5',
  grid: 'rgba(235,230,219,0.22)',
  focus: '#c2dcf5',
  context: '#959ca4',
};

/**
 * What a colour `#rrggbb` fades to: the paper, or on a clear ground itself without any strength, in the notation whose
 * strength the renderer writes as an attribute of its own.
 */
export function fadedTo({ paper }: Palette, colour: string): string {
  if (paper !== CLEAR) return paper;
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `rgba(${channels.join(',')},0)`;
}

/** The CSS custom property of each colour. A page that shows pictures drawn with `PAGE` has to define them all. */
export const CHART_PROPERTIES: Readonly<Record<keyof Palette, `--chart-${string}`>> = {
  paper: '--chart-paper',
  ink: '--chart-ink',
  muted: '--chart-muted',
  grid: '--chart-grid',
  axis: '--chart-axis',
  focus: '--chart-focus',
  focusSoft: '--chart-focus-soft',
  onFocus: '--chart-on-focus',
  context: '--chart-context',
  contextSoft: '--chart-context-soft',
  onContext: '--chart-on-context',
  reference: '--chart-reference',
  highlight: '--chart-highlight',
};

/** Colours that follow the page's theme: one inline picture serves light, dark and print. */
export const PAGE: Palette = {
  paper: `var(${CHART_PROPERTIES.paper})`,
  ink: `var(${CHART_PROPERTIES.ink})`,
  muted: `var(${CHART_PROPERTIES.muted})`,
  grid: `var(${CHART_PROPERTIES.grid})`,
  axis: `var(${CHART_PROPERTIES.axis})`,
  focus: `var(${CHART_PROPERTIES.focus})`,
  focusSoft: `var(${CHART_PROPERTIES.focusSoft})`,
  onFocus: `var(${CHART_PROPERTIES.onFocus})`,
  context: `var(${CHART_PROPERTIES.context})`,
  contextSoft: `var(${CHART_PROPERTIES.contextSoft})`,
  onContext: `var(${CHART_PROPERTIES.onContext})`,
  reference: `var(${CHART_PROPERTIES.reference})`,
  highlight: `var(${CHART_PROPERTIES.highlight})`,
};
