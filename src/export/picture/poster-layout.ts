import { draw } from '../../charts/chart-option.ts';
import { FONT_SIZE } from '../../charts/frame.ts';
import type { Palette } from '../../charts/palette.ts';
import { textWidth } from '../../charts/parts/text-width.ts';
import { wrapText } from '../../charts/parts/wrap-text.ts';
import { chartWords } from '../../i18n/chart-words.ts';
import { travelWords } from '../../i18n/travel-words.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import { fitChart, type FittedChart } from './fit-chart.ts';
import type { PictureFrame } from './picture-size.ts';
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
const TEXT = { subtitle: 14, small: 12 } as const;
const GAP = { title: 10, subtitle: 4, chart: 14, block: 5, footer: 8 } as const;
const ACCENT = { width: 36, height: 3 } as const;

/** Share of the width that stays free on either side, and of the spare height that goes above the chart. */
const MARGIN = 0.05;
const ABOVE = 0.4;

/** Share of the width from which on a chart is as good as full. */
const NEARLY = 0.75;

/** Text of the chart stays that much smaller than the title. */
const BELOW_TITLE = 0.85;

/** Of what is told under a chart in a picture of fixed height; a picture that may grow holds all of it. */
const MOST = { subtitle: 2, source: 2 } as const;

/** Lays a picture out: finding, subtitle, chart, what does not fit, source and who made it. */
export function posterLayout(
  model: ChartModel,
  frame: PictureFrame,
  palette: Palette,
  site: string | null,
): PosterLayout {
  const { units: width } = frame;
  const height = frame.height === null ? null : (frame.height * width) / frame.width;
  const margin = Math.round(width * MARGIN);
  const inner = width - 2 * margin;
  const head = headBlocks(model, frame, palette, inner);
  const foot = footBlocks(model, frame, palette, inner, site);
  const top = margin * 0.8 + ACCENT.height + GAP.title;
  const headHeight = stackedHeight(head, GAP.subtitle);
  const footHeight = stackedHeight(foot.above, GAP.block) + GAP.footer * 2 + foot.height;
  const bottom = margin * 0.6;
  const free = height === null ? null : height - top - headHeight - 2 * GAP.chart - footHeight - bottom;
  const heightAt = (at: number): number => draw(model, { width: at, palette }).height;
  const largest = (frame.title * BELOW_TITLE) / FONT_SIZE.label;
  const chart = fitChart(heightAt, { width: inner, height: free }, largest);
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

/** A chart that nearly fills the width stands under its title; a narrow one in the middle. */
function chartIndent(width: number, room: number): number {
  return width > room * NEARLY ? 0 : (room - width) / 2;
}

function headBlocks(model: ChartModel, frame: PictureFrame, palette: Palette, width: number): readonly TextBlock[] {
  const title = titleLines(model.finding, width, frame.title, frame.titleLines);
  const subtitle = wrapText(model.subtitle, width, TEXT.subtitle, MOST.subtitle);
  return [
    { ...title, bold: true, fill: palette.ink },
    { lines: subtitle, size: TEXT.subtitle, fill: palette.muted },
  ];
}

/** What stands under the chart: above the line what a reader has to know about it, below it source and maker. */
function footBlocks(model: ChartModel, frame: PictureFrame, palette: Palette, width: number, site: string | null) {
  const grows = frame.height === null;
  const small = (text: string, lines: number, fill: string): TextBlock => ({
    lines: wrapText(text, width, TEXT.small, lines),
    size: TEXT.small,
    fill,
  });
  const warnings = model.warnings.slice(0, frame.warnings).map(({ conflict }) => `≠ ${conflictOf(model, conflict)}`);
  const above = [
    ...warnings.map((warning) => small(warning, grows ? Infinity : 1, palette.reference)),
    ...(grows ? model.notes : []).map((note) => small(note, Infinity, palette.muted)),
  ];
  const source = small(sourceText(model, grows), grows ? Infinity : MOST.source, palette.muted);
  const maker: TextBlock = {
    lines: site === null ? [] : wrapText(site, width, TEXT.small, 1),
    size: TEXT.small,
    fill: palette.muted,
  };
  const beside = source.lines.length === 1 && besideFits(source, maker, width);
  const line = (x: number, y: number): PosterLayout['blocks'] => [
    { ...source, at: { x, y } },
    { ...maker, at: beside ? { x: x + width, y, anchor: 'end' } : { x, y: y + blockHeight(source) } },
  ];
  return { above, line, height: blockHeight(source) + (beside ? 0 : blockHeight(maker)) };
}

function besideFits(source: TextBlock, maker: TextBlock, width: number): boolean {
  const [one = '', other = ''] = [source.lines[0], maker.lines[0]];
  return textWidth(one, TEXT.small) + textWidth(other, TEXT.small) + 2 * TEXT.small <= width;
}

function conflictOf({ language }: ChartModel, said: string): string {
  const { conflict, colon } = chartWords(language);
  return conflict + colon + said;
}

/** The documents that the figures were printed in; with the places in them where there is room for as much as it takes. */
function sourceText({ sources, language }: ChartModel, whole: boolean): string {
  const { source, join } = travelWords(language).picture;
  const documents = [...new Set(sources.map(({ shortTitle }) => shortTitle))];
  const places = (document: string): readonly string[] =>
    sources.filter(({ shortTitle }) => shortTitle === document).map(({ place }) => place);
  if (documents.length === 0) return '';
  const parts = documents.map((document) => (whole ? `${document} ${places(document).join(join)}` : document));
  return source(parts.join(join));
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
