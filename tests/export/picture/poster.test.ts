import { readIn } from '../../../src/model/read-in.ts';
import fc from 'fast-check';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/build/load-catalogue.ts';
import { DARK, LIGHT } from '../../../src/charts/palette.ts';
import { textWidth } from '../../../src/charts/parts/text-width.ts';
import { LANGUAGES } from '../../../src/domain/language.ts';
import { OWN_DATASET } from '../../../src/domain/own-data.ts';
import { PICTURE_SIZES, type PictureSize } from '../../../src/export/picture/picture-size.ts';
import { posterLayout, type PosterLayout } from '../../../src/export/picture/poster-layout.ts';
import { posterSvg } from '../../../src/export/picture/poster.ts';
import { blockHeight } from '../../../src/export/picture/text-block.ts';
import type { ChartModel } from '../../../src/model/chart-model.ts';
import { resolveChart } from '../../../src/model/resolve-chart.ts';
import { anyModel } from '../../charts/any-model.ts';
import { FINANCING } from '../../fixtures/chart-model.ts';

const SIZES = Object.keys(PICTURE_SIZES) as PictureSize[];
const SITE = '数说衡阳 · 数据 0.1.0 版，2026-11-23';
const MAKER = { site: SITE, address: 'https://data.example.cn/hengyang/charts/county-financing/' };
const PLAIN = { size: 'slide', theme: 'light', background: 'plain', site: SITE } as const;

/** The elements of a picture; throws where it is no well-formed XML. */
function parse(svg: string): readonly SaxesTagPlain[] {
  const tags: SaxesTagPlain[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => tags.push(tag));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return tags;
}

function textsOf(svg: string): string {
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('text', (text) => texts.push(text));
  parser.write(svg).close();
  return texts.join('\n');
}

describe('a picture of a chart', () => {
  it('has exactly the size of its name, and is laid out so that its text can be read', () => {
    const root = (size: PictureSize) => parse(posterSvg(FINANCING, { ...PLAIN, size }))[0]?.attributes;

    expect(root('slide')).toMatchObject({ width: '1920', height: '1080', viewBox: '0 0 960 540' });
    expect(root('half')).toMatchObject({ width: '960', height: '1080', viewBox: '0 0 560 630' });
    expect(root('square')).toMatchObject({ width: '1080', height: '1080', viewBox: '0 0 640 640' });
    expect(root('share')).toMatchObject({ width: '1200', height: '630', viewBox: '0 0 920 483' });
    expect(root('a4')).toMatchObject({ width: '2480' });
  });

  it('tells finding, subtitle, source and maker by itself', () => {
    const texts = textsOf(posterSvg(FINANCING, PLAIN));

    expect(texts).toContain('祁东融到 16.84 亿元');
    expect(texts).toContain(FINANCING.subtitle);
    expect(texts).toContain('来源：《衡阳政报》2016 年第 9 期，动员讲话（二 · 县域 · 第四，第 1 句');
    expect(texts).toContain(SITE);
  });

  it('names the places in the document and all notes where it may grow', () => {
    const texts = textsOf(posterSvg(FINANCING, { ...PLAIN, size: 'a4' })).replaceAll('\n', '');

    expect(texts).toContain('动员讲话（二 · 县域 · 第四，第 1 句；二 · 县域 · 第四，第 2 句）');
    for (const note of FINANCING.notes) expect(texts).toContain(note);
  });

  it('tells where it is to be seen, where that is known', () => {
    const address = 'https://data.example.cn/hengyang/charts/county-financing/';

    expect(textsOf(posterSvg(FINANCING, { ...PLAIN, address }))).toContain(address);
    expect(textsOf(posterSvg(FINANCING, PLAIN))).not.toContain('https:');
  });

  it('does not name the bulletin as the source of a table of the reader’s own', () => {
    const sources = FINANCING.sources.map((source) => ({ ...source, document: OWN_DATASET, shortTitle: '我的表' }));
    const texts = textsOf(posterSvg({ ...FINANCING, sources }, { ...PLAIN, size: 'a4' }));

    expect(texts).toContain('来源：我的表');
    expect(texts).not.toContain('衡阳政报');
  });

  it('says what its figures do not fit', () => {
    const warnings = [{ check: 'sum', conflict: '各县之和大于总数', marks: [] }];

    expect(textsOf(posterSvg({ ...FINANCING, warnings }, PLAIN))).toContain(
      '≠ 与政报里的另一处不相符：各县之和大于总数',
    );
  });

  it('lies on white paper, on night, or on nothing', () => {
    const ground = (choice: Partial<Parameters<typeof posterSvg>[1]>) =>
      parse(posterSvg(FINANCING, { ...PLAIN, ...choice })).find(
        ({ name, attributes }) => name === 'rect' && attributes.width === '960' && attributes.height === '540',
      )?.attributes.fill;

    expect(ground({})).toBe('#ffffff');
    expect(ground({ theme: 'dark' })).toBe('#10151c');
    expect(ground({ background: 'transparent' })).toBeUndefined();
  });

  it('is the same every time', () => {
    expect(posterSvg(FINANCING, PLAIN)).toBe(posterSvg(FINANCING, PLAIN));
  });

  it('is valid XML without script or style, its ids its own, whatever its labels are', () => {
    fc.assert(
      fc.property(anyModel, fc.constantFrom(...SIZES), fc.string({ unit: 'binary' }), (model, size, text) => {
        const hostile = `${text}</text><script>alert(1)</script>"&\u0000\ud800`;
        const tags = parse(
          posterSvg({ ...model, finding: hostile, subtitle: hostile }, { ...PLAIN, size, site: hostile }),
        );
        const ids = tags.flatMap(({ attributes }) => attributes.id ?? []);

        expect(new Set(ids).size).toBe(ids.length);
        expect(tags.map(({ name }) => name)).not.toContain('script');
        expect(tags.flatMap(({ name, attributes }) => [name, ...Object.keys(attributes)])).not.toContain('style');
      }),
      { numRuns: 40 },
    );
  });
});

describe('the pictures of all charts', () => {
  let models: readonly ChartModel[] = [];

  beforeAll(async () => {
    const catalogue = await loadCatalogue('data');
    models = [...catalogue.charts.values()].flatMap((spec) =>
      LANGUAGES.map((language) => resolveChart(spec, readIn(catalogue, language))),
    );
  });

  it('hold no trace of a ground where they are transparent', () => {
    for (const model of models.filter(({ language }) => language === 'en')) {
      for (const [theme, paper] of [
        ['light', '#ffffff'],
        ['dark', DARK.paper],
      ] as const) {
        const svg = posterSvg(model, { ...PLAIN, theme, background: 'transparent' });
        const shapes = parse(svg).filter(({ name }) => name !== 'text');
        const painted = shapes.flatMap(({ attributes }) => [attributes.fill, attributes['stop-color']]);

        expect(painted, model.id).not.toContain(paper);
        expect(
          parse(svg).filter(({ attributes }) => isRim(attributes, paper)),
          model.id,
        ).toEqual([]);
      }
    }
  });

  it.each(SIZES)(
    'keep all inside the frame, apart, readable, and name bulletin and documents, at the size %s',
    (size) => {
      for (const model of models) {
        const layout = posterLayout(model, PICTURE_SIZES[size], LIGHT, MAKER);
        const boxes = boxesOf(layout);

        expectSource(layout, model);
        expect(boxes.length).toBeGreaterThan(4);
        expect({ id: model.id, readable: layout.chart.scale >= LEAST_SCALE }).toEqual({ id: model.id, readable: true });
        expect(boxes.filter(({ x, y }) => x < 0 || y < 0)).toEqual([]);
        expect(boxes.filter(({ x, width }) => x + width > layout.width)).toEqual([]);
        expect(boxes.filter(({ y, height }) => y + height > layout.height)).toEqual([]);
        expect(boxes.toSorted((a, b) => a.y - b.y).filter(overlapsNext)).toEqual([]);
      }
    },
  );
});

/** Every picture says which issue and which documents, the English ones without Chinese. */
function expectSource({ blocks }: PosterLayout, { id, language, sources }: ChartModel): void {
  const [lead, bulletin, space] =
    language === 'zh'
      ? ['来源：', '《衡阳政报》2016 年第 9 期，', '']
      : ['Source: ', 'Hengyang Government Bulletin, No. 9 of 2016: ', ' '];
  const source = blocks.map(({ lines }) => lines.join(space)).find((text) => text.startsWith(lead)) ?? '';
  expect(source, id).toContain(lead + bulletin);
  for (const { shortTitle } of sources) expect(source, id).toContain(shortTitle);
  if (language === 'en') expect(source, id).not.toMatch(/\p{Script=Han}/u);
}

/** Text of a chart is 12 px at least, and so no smaller than two thirds of that in units of the picture. */
const LEAST_SCALE = 0.65;

/** A line around text or a whisker that is there to set it off from what lies under it. */
function isRim(attributes: Readonly<Record<string, string>>, paper: string): boolean {
  return attributes.stroke === paper && Number(attributes['stroke-width']) > 2;
}

/** Slack for rounding. Units */
const SLACK = 0.01;

interface NamedBox {
  readonly what: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What stands on a picture, as far as text can be measured without its font. */
function boxesOf({ blocks, chart }: PosterLayout): readonly NamedBox[] {
  const texts = blocks.map((block) => {
    const widths = block.lines.map((line) => textWidth(line, block.size, block.bold));
    const width = Math.max(0, ...widths);
    const { x, y, anchor } = block.at;
    return {
      what: block.lines.join(' '),
      x: anchor === 'end' ? x - width : x,
      y,
      width: width - SLACK,
      height: blockHeight(block),
    };
  });
  const { x, y, width, height, scale } = chart;
  return [...texts, { what: 'chart', x, y, width: width * scale - SLACK, height: height * scale - SLACK }];
}

function overlapsNext(box: NamedBox, index: number, all: readonly NamedBox[]): boolean {
  const next = all[index + 1];
  if (next === undefined || next.y >= box.y + box.height - SLACK) return false;
  return next.x < box.x + box.width && box.x < next.x + next.width;
}
