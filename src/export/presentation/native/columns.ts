import { layoutColumns } from '../../../charts/parts/share-columns.ts';
import { wrapText } from '../../../charts/parts/wrap-text.ts';
import { chartWords } from '../../../model/chart-words.ts';
import type { ChartModel, Mark } from '../../../model/chart-model.ts';
import { magnitude } from '../../../model/magnitude.ts';
import { element, type Xml } from '../../ooxml/xml.ts';
import type { Box } from '../length.ts';
import type { Look } from '../look.ts';
import { COLOUR, type Colour, fadingFill, hatchedFill, NO_FILL, NO_LINE, outline, solidFill } from '../paint.ts';
import { categoryAxis, valueAxis } from './axes.ts';
import { barPoint, barSeries } from './bar-series.ts';
import { chartSpace } from './chart-space.ts';
import type { ChartTable } from './chart-table.ts';
import { dataLabels, type PointLabel } from './data-labels.ts';
import type { Graphic } from './graphic.ts';
import { cellText } from './names.ts';
import { shareName, shareTable, stackShares, type Stacked, sumAt, withLast } from './share-stack.ts';
import { withinReach } from './value-scale.ts';

/** pt */
const SIZE = 14;
const AXIS_HEIGHT = 30;
const NAME_WIDTH = 170;
/** Per cent of a column's width. */
const GAP_WIDTH = 70;
/** Thinner segments have no room for their figure. pt */
const LEAST_FOR_LABEL = 17;
const WHOLE = 100;
const AXES = { names: 4001, values: 4002 } as const;

/**
 * Columns of shares stacked to 100 %, with lines from one to the next that show where a share goes and, from the last,
 * to the names: those stand in a column of their own that nothing is drawn in.
 */
export function columns(model: ChartModel, box: Box, look: Look): Graphic {
  const rests = withLast(layoutColumns(model, 1, [0, WHOLE]).map(({ rest }) => rest?.height ?? null));
  const stack = stackShares(model);
  const table = shareTable(stack, rests, model);
  const total = Math.max(WHOLE, ...model.positions.map(({ key }) => sumAt(key, model)));
  const height = box.height - AXIS_HEIGHT - 8;
  const context: Context = { model, look, table, perUnit: height / total };
  const series = [
    ...stack.map((each, index) => shareSeries(each, index, context)),
    ...(rests.some((rest) => rest !== null) ? [restSeries(stack.length, rests.length - 1, context)] : []),
  ];
  const group = element(
    'c:barChart',
    {},
    element('c:barDir', { val: 'col' }),
    element('c:grouping', { val: 'stacked' }),
    element('c:varyColors', { val: 0 }),
    ...series,
    element('c:gapWidth', { val: GAP_WIDTH }),
    element('c:overlap', { val: 100 }),
    element('c:serLines', {}, element('c:spPr', {}, outline(COLOUR.axis, 0.75))),
    element('c:axId', { val: AXES.names }),
    element('c:axId', { val: AXES.values }),
  );
  const style = { size: SIZE, colour: COLOUR.ink };
  const axes = [
    categoryAxis({ id: AXES.names, crosses: AXES.values, side: 'b', style }, look),
    valueAxis(
      {
        id: AXES.values,
        crosses: AXES.names,
        side: 'l',
        min: 0,
        max: withinReach(total),
        step: null,
        style,
        between: true,
      },
      look,
    ),
  ];
  const plot = { x: 0, y: 8 / box.height, width: 1, height: height / box.height };
  return { kind: 'chart', sheet: table.sheet, chart: chartSpace([group, ...axes], plot, look) };
}

interface Context {
  readonly model: ChartModel;
  readonly look: Look;
  readonly table: ChartTable;
  /** pt for one per cent */
  readonly perUnit: number;
}

function shareSeries({ series, marks, shade }: Stacked, index: number, { model, look, table, perUnit }: Context): Xml {
  const id = String(index);
  const special = marks.flatMap((mark, at) => {
    const fill = mark === null ? null : specialFill(mark, shade);
    return fill === null ? [] : [barPoint(at, fill)];
  });
  const labels = marks.flatMap((mark, at): readonly PointLabel[] => {
    const size = mark === null ? null : magnitude(mark);
    if (mark === null || size === null || size * perUnit < LEAST_FOR_LABEL) return [];
    const isPlain = specialFill(mark, shade) === null;
    const colour = isPlain ? onShade(shade, look) : COLOUR.ink;
    return [
      { index: at, lines: [cellText(mark.text, 12)], style: { size: SIZE + 2, bold: true, colour }, position: 'ctr' },
    ];
  });
  const name = nameLabel(
    shareName(series, model),
    marks.length,
    marks.some((mark) => mark?.emphasis === 'focus'),
  );
  const { labels: written, extension } = dataLabels([...labels, name], { table, column: `label${id}` }, index, look);
  return barSeries({
    index,
    column: `share${id}`,
    table,
    properties: [solidFill(shade), outline(COLOUR.paper, 1.5)],
    points: [...special, unseen(marks.length)],
    labels: written,
    extension,
  });
}

/** How a share is filled that is not simply printed; null for those that are. */
function specialFill({ origin, value }: Mark, shade: Colour): readonly Xml[] | null {
  if (origin === 'derived') return [hatchedFill(shade), outline(shade, 1)];
  return value === null ? [fadingFill(shade, COLOUR.paper), outline(shade, 1, { dash: 'sysDash' })] : null;
}

/** Of ink and paper the one that can be read on a shade. */
function onShade(shade: Colour, { theme }: Look): Colour {
  return shade === COLOUR.context && theme === 'light' ? COLOUR.ink : COLOUR.paper;
}

function restSeries(index: number, last: number, { model, look, table }: Context): Xml {
  const name = nameLabel(chartWords(model.language).unaccounted, last, false);
  return barSeries({
    index,
    column: 'rest',
    table,
    properties: [hatchedFill(COLOUR.context)],
    points: [unseen(last)],
    labels: dataLabels([name], null, index, look).labels,
  });
}

function nameLabel(name: string, index: number, bold: boolean): PointLabel {
  return {
    index,
    lines: wrapText(name, NAME_WIDTH, SIZE, 3),
    style: { size: SIZE, bold, colour: COLOUR.ink },
    position: 'ctr',
  };
}

/** The place of a name has neither fill nor edge. */
function unseen(index: number): Xml {
  return barPoint(index, [NO_FILL, NO_LINE]);
}
