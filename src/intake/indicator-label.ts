import type { Knowledge } from './knowledge.ts';
import { spelling } from './spelling.ts';
import { splitUnit } from './unit-text.ts';

/** An indicator as a row names it: 地区生产总值(亿元) is 地区生产总值 in 亿元. */
export interface IndicatorLabel {
  readonly name: string;
  /** Empty where the label says none. */
  readonly unit: string;
}

/** Labels beyond this many are read anew each time, so that a column of free text does not fill the memory. */
const REMEMBERED = 20_000;

/** Takes labels apart, each once. What the catalogue calls an indicator is its name as it stands. */
export function indicatorLabels({ indicators, units }: Knowledge): (text: string) => IndicatorLabel {
  const known = new Map<string, IndicatorLabel>();
  const read = (text: string): IndicatorLabel => {
    if (indicators.has(spelling(text))) return { name: text, unit: '' };
    const { name, unit } = splitUnit(text.trim(), units);
    return unit === null ? { name: text, unit: '' } : { name, unit };
  };
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const found = read(text);
    if (known.size < REMEMBERED) known.set(text, found);
    return found;
  };
}
