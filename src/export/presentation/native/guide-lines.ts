import { punctuation } from '../../../i18n/punctuation.ts';
import type { ChartModel } from '../../../model/chart-model.ts';
import { COLOUR, type Colour } from '../paint.ts';

/** A line across all rows that marks are held against: a target, an average, the region compared. */
export interface GuideLine {
  readonly value: number;
  readonly name: string;
  readonly label: string;
  readonly colour: Colour;
}

/** References and, in the colour of the focus, what the marks are measured from. */
export function guideLines({
  references,
  baseline,
  language,
}: Pick<ChartModel, 'references' | 'baseline' | 'language'>): readonly GuideLine[] {
  return [
    ...(baseline === null
      ? []
      : [{ value: baseline.value, name: baseline.label, label: baseline.label, colour: COLOUR.focus }]),
    ...references.map(({ label, value, text }) => ({
      value,
      name: label,
      label: label + punctuation(language).colon + text,
      colour: COLOUR.reference,
    })),
  ];
}
