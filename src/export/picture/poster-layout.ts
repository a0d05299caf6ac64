import { draw } from '../../charts/chart-option.ts';
import { FONT_SIZE } from '../../charts/frame.ts';
import type { Palette } from '../../charts/palette.ts';
import { wrapText } from '../../charts/parts/wrap-text.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import { fitChart, type FittedChart } from './fit-chart.ts';
import type { PictureFrame } from './picture-size.ts';
import { type PictureMaker, posterFeet, type PosterFoot } from './poster-foot.ts';
import { blockHeight, type Corner, type TextBlock } from './text-block.ts';
import { titleLines } from './title-lines.ts';

/** Where everything stands on a picture. Units */
export interface PosterLayout {
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly (TextBlock & { readonly at: Corner })[];
  readonly chart: FittedChart & { readonly x: number; readonly y: number };
  /** Lines across: a short thick one over the title and a thin one over the source. */
  readonly rules: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly accent: boolean;
  }[];
}

/** Units */
const SUBTITLE = 14;
const GAP = { title: 10, subtitle: 4, chart: 14, block: 5, footer: 8 } as const;
const ACCENT = { width: 36, height: 3 } as const;

/** Share of the width that stays free on either side, and of the spare height that goes above the chart. */
const MARGIN = 0.05;
const ABOVE = 0.4;

/** Share of the width from which on a chart is as good as full. */
const NEARLY = 0.75;

/** Text of the chart stays that much smaller than the title. */
const BELOW_TITLE = 0.85;

const SUBTITLE_LINES = 2;

/** A chart that has this share of the size it could have is as large as before, as far as anybody sees. */
const ABOUT = 0.9;
/** Below this scale nothing is told at the cost of the chart. */
const LEAST_SCALE = 0.75;

/** Lays a picture out: finding, subtitle, chart, what does not fit, notes, source and who made it. */
export function posterLayout(
  model: ChartModel,
  frame: PictureFrame,
  palette: Palette,
  made: PictureMaker,
): PosterLayout {
  const { units: width } = frame;
  const height = frame.height === null ? null : (frame.height * width) / frame.width;
  const margin = Math.round(width * MARGIN);
  const inner = width - 2 * margin;
  const head = headBlocks(model, frame, palette, inner);
  const top = margin * 0.8 + ACCENT.height + GAP.title;
  const headHeight = stackedHeight(head, GAP.subtitle);
  const bottom = margin * 0.6;
  const heightAt = heightsOf(model, palette);
  const largest = (frame.title * BELOW_TITLE) / FONT_SIZE.label;
  const fitAbove = (foot: PosterFoot) => {
    const footHeight = stackedHeight(foot.above, GAP.block) + GAP.footer * 2 + foot.height;
    const free = height === null ? null : height - top - headHeight - 2 * GAP.chart - footHeight - bottom;
    return { foot, footHeight, free, chart: fitChart(heightAt, { width: inner, height: free }, largest) };
  };
  const { foot, footHeight, free, chart } = most(posterFeet(model, frame, palette, inner, made).map(fitAbove));
  const drawn = { width: chart.width * chart.scale, height: chart.height * chart.scale };
  const room = free ?? drawn.height;
  const chartTop = top + headHeight + GAP.chart;
  const footTop = chartTop + room + GAP.chart;
  const ruleAt = footTop + stackedHeight(foot.above, GAP.block) + GAP.footer;
  return {
    width,
    height: height ?? Math.ceil(footTop + footHeight + bottom),
    blocks: [
      ...stacked(head, { x: margin, y: top }, GAP.subtitle),
      ...stacked(foot.above, { x: margin, y: footTop }, GAP.block),
      ...foot.line(margin, ruleAt + GAP.footer),
    ],
    chart: { ...chart, x: margin + chartIndent(drawn.width, inner), y: chartTop + (room - drawn.height) * ABOVE },
    rules: [
      { x: margin, y: top - GAP.title - ACCENT.height, width: ACCENT.width, accent: true },
      { x: margin, y: ruleAt, width: inner, accent: false },
    ],
  };
}

/** The foot that tells most among those that leave the chart about as large as the shortest, which comes last, does. */
function most<Fitted extends { readonly chart: FittedChart }>(fitted: readonly Fitted[]): Fitted {
  const shortest = fitted.at(-1);
  if (shortest === undefined) throw new RangeError('A picture has no foot.');
  const [scale, area] = sizeOf(shortest.chart);
  return (
    fitted.find(({ chart }) => {
      const [ownScale, ownArea] = sizeOf(chart);
      return ownScale >= Math.min(scale, Math.max(scale * ABOUT, LEAST_SCALE)) && ownArea >= area * ABOUT;
    }) ?? shortest
  );
}

function sizeOf({ width, height, scale }: FittedChart): readonly [scale: number, area: number] {
  return [scale, width * height * scale ** 2];
}

/** How high the chart is at a width, each width drawn once. */
function heightsOf(model: ChartModel, palette: Palette): (width: number) => number {
  const known = new Map<number, number>();
  return (width) => {
    const height = known.get(width) ?? draw(model, { width, palette }).height;
    known.set(width, height);
    return height;
  };
}

/** A chart that nearly fills the width stands under its title; a narrow one in the middle. */
function chartIndent(width: number, room: number): number {
  return width > room * NEARLY ? 0 : (room - width) / 2;
}

function headBlocks(model: ChartModel, frame: PictureFrame, palette: Palette, width: number): readonly TextBlock[] {
  const title = titleLines(model.finding, width, frame.title, frame.titleLines);
  const subtitle = wrapText(model.subtitle, width, SUBTITLE, SUBTITLE_LINES);
  return [
    { ...title, bold: true, fill: palette.ink },
    { lines: subtitle, size: SUBTITLE, fill: palette.muted },
  ];
}

function stacked(blocks: readonly TextBlock[], { x, y }: Corner, gap: number): PosterLayout['blocks'] {
  return blocks.map((block, index) => ({
    ...block,
    at: { x, y: y + stackedHeight(blocks.slice(0, index), gap) + (index === 0 ? 0 : gap) },
  }));
}

function stackedHeight(blocks: readonly TextBlock[], gap: number): number {
  const heights = blocks.reduce((sum, block) => sum + blockHeight(block), 0);
  return heights + gap * Math.max(0, blocks.length - 1);
}
