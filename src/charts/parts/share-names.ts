import { chartWords } from '../../model/chart-words.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import { FONT_SIZE, type Frame } from '../frame.ts';
import { hatched } from './hatch.ts';
import { seriesKey, type KeyEntry } from './series-key.ts';
import { fromBottom, type Column } from './share-columns.ts';
import type { ShareLabels } from './share-labels.ts';
import { linesHeight, rect, text, type Shape } from './shape.ts';
import { spreadApart } from './spread-apart.ts';
import { textWidth } from './text-width.ts';
import { emphasisOf, toneOf } from './tone.ts';
import { wrapText } from './wrap-text.ts';

/** Share of the width that the names of the series may take beside the columns. */
const NAME_SHARE = 0.3;
const NAME_LINES = 4;

/** How wide the names beside the columns are. px */
export function nameWidth({ series, language }: ChartModel, hasRest: boolean, { width }: Frame): number {
  const most = width * NAME_SHARE;
  const labels = [...series.map(({ label }) => label), ...(hasRest ? [chartWords(language).unaccounted] : [])];
  const widths = labels
    .flatMap((label) => nameLines(label, most))
    .map((each) => textWidth(each, FONT_SIZE.label, true));
  return Math.min(most, Math.ceil(Math.max(0, ...widths)));
}

/** The names of the series beside the last column, level with their segments and never on top of each other. */
export function namesBeside(
  columns: readonly Column[],
  x: number,
  bounds: readonly [number, number],
  places: ShareLabels,
  model: ChartModel,
  frame: Frame,
): readonly Shape[] {
  const last = columns.at(-1);
  if (last === undefined) return [];
  const segments = last.segments.map(({ mark, box }) => {
    const name = model.series.find(({ key }) => key === mark.series)?.label ?? '';
    const figure = places.get(mark)?.kind === 'named' ? `${mark.text} ` : '';
    return { label: figure + name, bold: emphasisOf(mark, model) === 'focus', box };
  });
  const unaccounted = { label: chartWords(model.language).unaccounted, bold: false };
  const rest = last.rest === null ? [] : [{ ...unaccounted, box: last.rest }];
  const blocks = [...segments, ...rest].map(({ label, bold, box }) => {
    const lines = nameLines(label, frame.width - x);
    return { lines, bold, centre: box.y + box.height / 2, height: linesHeight(lines.length, FONT_SIZE.label) };
  });
  const centres = spreadApart(blocks, bounds);
  return blocks.map(({ lines, bold }, index) =>
    text(lines, { x, y: centres[index] ?? 0, fill: frame.palette.ink, bold }),
  );
}

/** The names above the columns, from the top down as the segments stand. */
export function nameKey(
  model: ChartModel,
  hasRest: boolean,
  frame: Frame,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const { palette } = frame;
  const rest: KeyEntry = {
    label: chartWords(model.language).unaccounted,
    bold: false,
    swatch: (box) => hatched(box, palette.context, palette.paper),
  };
  const entries = fromBottom(model)
    .toReversed()
    .map((series): KeyEntry => {
      const emphasis = emphasisOf(series, model);
      const { solid } = toneOf(emphasis, palette);
      return { label: series.label, bold: emphasis === 'focus', swatch: (box) => [rect(box, { fill: solid })] };
    });
  return seriesKey([...(hasRest ? [rest] : []), ...entries], frame);
}

function nameLines(label: string, width: number): readonly string[] {
  return wrapText(label, width, FONT_SIZE.label * 1.06, NAME_LINES);
}
