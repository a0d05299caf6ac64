import type { ChartModel, Emphasis } from '../../model/chart-model.ts';
import type { Palette } from '../palette.ts';

/** The colours of one mark. */
export interface Tone {
  readonly solid: string;
  readonly soft: string;
  /** Text on `solid`. */
  readonly on: string;
}

export function toneOf(emphasis: Emphasis, palette: Palette): Tone {
  return emphasis === 'focus'
    ? { solid: palette.focus, soft: palette.focusSoft, on: palette.onFocus }
    : { solid: palette.context, soft: palette.contextSoft, on: palette.onContext };
}

/** Where a finding is about all marks alike, none is context. */
export function emphasisOf(mark: { readonly emphasis: Emphasis }, model: ChartModel): Emphasis {
  return model.marks.some(({ emphasis }) => emphasis === 'focus') ? mark.emphasis : 'focus';
}
