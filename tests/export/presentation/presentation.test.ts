import { readIn } from '../../../src/model/read-in.ts';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { CompleteCatalogue } from '../../../src/catalogue/catalogue.ts';
import { presentation } from '../../../src/export/presentation/presentation.ts';
import type { SlideFile } from '../../../src/export/presentation/slide-file.ts';
import { briefingDeck } from '../../../src/model/deck/compose-deck.ts';
import type { ChartModel, Mark } from '../../../src/model/chart-model.ts';
import { anyLabel, anyModel } from '../../charts/any-model.ts';
import { canValidateOffice, officeErrors } from '../office-validator.ts';
import { publishedCatalogue } from '../published-data.ts';
import { allBriefings, deckOf, publishedChart, slideOf } from './decks.ts';
import {
  type Cells,
  childNamed,
  columnOf,
  findAll,
  partsOf,
  readXml,
  sheetBehind,
  type XmlElement,
  xmlPart,
} from './office-file.ts';

let catalogue: CompleteCatalogue;
beforeAll(async () => {
  catalogue = await publishedCatalogue();
});

function chart(id: string): ChartModel {
  return publishedChart(id, catalogue);
}

/** A file of one chart, its chart part and the sheet behind it. */
async function single(model: ChartModel) {
  const file = presentation(deckOf([model]));
  return { file, xml: xmlPart(file, 'ppt/charts/chart1.xml'), cells: await sheetBehind(file, 1) };
}

function words(file: Uint8Array, path: string): string {
  return findAll(xmlPart(file, path), 'a:p')
    .map(({ text }) => text)
    .join('\n');
}

/** The texts of data labels, in the order of the file. */
function labels(xml: XmlElement): readonly string[] {
  return findAll(xml, 'c:dLbl').map(({ text }) => text);
}

describe('a chart on a slide', () => {
  test('brings its figures in a workbook, as the bulletin prints them', async () => {
    const { cells } = await single(chart('industrial-tax'));
    expect(columnOf(cells, '名称')).toEqual(['郴州市', '株洲市', '岳阳市', '常德市', '长沙市']);
    expect(columnOf(cells, '数值')).toEqual([60, 42.5, 23.4, 9.5, 8.3]);
    expect(columnOf(cells, '下限')).toEqual([59.5, 42.45, 23.35, 9.45, 8.25]);
    expect(columnOf(cells, '上限')).toEqual([60.5, 42.55, 23.45, 9.55, 8.35]);
    expect(columnOf(cells, '原文')).toEqual(['60%', '42.5%', '23.4%', '9.5%', '8.3%']);
    expect(columnOf(cells, '出处')[0]).toContain('二 · 工业经济 · 第二 · 二是，第1句');
  });

  test('is a native chart of horizontal bars, the first on top, each labelled in its own words', async () => {
    const { xml } = await single(chart('industrial-tax'));
    expect(findAll(xml, 'c:barDir').map(({ attributes }) => attributes.val)).toEqual(['bar']);
    expect(findAll(xml, 'c:orientation')[0]?.attributes.val).toBe('maxMin');
    expect(labels(xml)).toEqual(['60%', '42.5%', '23.4%', '9.5%', '8.3%']);
  });

  test('takes the words of its labels from cells', async () => {
    const { xml } = await single(chart('industrial-tax'));
    expect(findAll(xml, 'c15:f').map(({ text }) => text)).toEqual(['Sheet1!$E$2:$E$6']);
    expect(findAll(xml, 'a:fld').map(({ attributes }) => attributes.type)).toEqual(Array(5).fill('CELLRANGE'));
  });

  test('draws intervals as error bars from cells', async () => {
    const { xml, cells } = await single(chart('growth-needed'));
    expect(columnOf(cells, '误差−')).toEqual([2.7, null, null]);
    expect(columnOf(cells, '误差+')).toEqual([3, null, null]);
    const [bars] = findAll(xml, 'c:errBars');
    expect(childNamed(bars, 'c:errValType')?.attributes.val).toBe('cust');
    expect(childNamed(bars, 'c:plus')?.text).toContain('Sheet1!$D$2:$D$4');
    expect(findAll(xml, 'c:plus').flatMap((plus) => findAll(plus, 'c:v').map(({ text }) => text))).toEqual(['3']);
  });

  test('hatches what was computed and fills what was printed', async () => {
    const { xml } = await single(chart('industrial-tax-levels'));
    const points = findAll(xml, 'c:dPt');
    const hatched = points.filter((point) => findAll(point, 'a:pattFill').length > 0);
    expect(points).toHaveLength(6);
    expect(hatched.map((point) => childNamed(point, 'c:idx')?.attributes.val)).toEqual(['1', '2', '3', '4', '5']);
  });

  test('draws a reference as a series of its own, as long as its value in every row but where it would cross a figure', async () => {
    const { cells } = await single(chart('industrial-tax-levels'));
    expect(columnOf(cells, '名称')).toEqual([null, '长沙市', '常德市', '岳阳市', '株洲市', '郴州市', '衡阳市']);
    expect(columnOf(cells, '衡阳翻番（推算）')).toEqual([73.8, 73.8, 73.8, 73.8, 73.8, null, 73.8]);
  });

  test('fills the slide where it has few rows', async () => {
    const { xml } = await single(chart('technology-centres'));
    const [height] = findAll(xml, 'c:plotArea').flatMap((area) => findAll(area, 'c:h'));
    expect(Number(height?.attributes.val)).toBeGreaterThan(0.9);
  });

  test('draws a bound as what it is, up to the bound and with its own words', async () => {
    const { xml, cells } = await single(chart('county-financing'));
    expect(columnOf(cells, '数值')).toEqual([26.86, 16.84, 11.15, null, null, null, null]);
    expect(columnOf(cells, '至多')).toEqual([null, null, null, 10, 10, 10, 10]);
    expect(labels(xml)).toEqual(['10以下', '10以下', '10以下', '10以下', '26.86', '16.84', '11.15']);
    expect(findAll(xml, 'a:gradFill')).toHaveLength(4);
  });

  test('stands figures below zero to the left', async () => {
    const { cells, xml } = await single(chart('provincial-gaps'));
    expect(columnOf(cells, '数值')).toEqual([null, -10, -8.7, -2.3]);
    expect(findAll(xml, 'c:tickLblPos')[0]?.attributes.val).toBe('low');
  });

  test('stacks shares in columns, the one in focus on the base line', async () => {
    const { cells, xml } = await single(chart('fiscal-shares'));
    expect(columnOf(cells, '衡阳七县市').slice(0, 3)).toEqual([57.8, 45.1, 39.1]);
    expect(columnOf(cells, '衡阳市区级').slice(0, 3)).toEqual([42.2, 54.9, 60.9]);
    expect(findAll(xml, 'c:grouping').map(({ attributes }) => attributes.val)).toEqual(['stacked']);
  });

  test('leads lines from the base to the multiples that are printed', async () => {
    const { cells, xml } = await single(chart('county-growth'));
    expect(columnOf(cells, '固定资产投资')).toEqual([1, 3.27]);
    expect(columnOf(cells, '地区生产总值')).toEqual([1, 1.8]);
    expect(columnOf(cells, '名称')).toEqual(['2010年 = 1', '2015年']);
    expect(findAll(xml, 'c:lineChart')).toHaveLength(1);
  });

  test('sets parts of a whole one behind another, with what the text leaves open', async () => {
    const { cells } = await single(chart('new-firms'));
    expect(columnOf(cells, '数值')).toEqual([153, 35, 64, 21, 33]);
    expect(columnOf(cells, '起点')).toEqual([0, 0, 35, 99, 120]);
  });

  test('places ranks and bands of ranks on a scale', async () => {
    const { cells, xml } = await single(chart('park-ranks'));
    expect(findAll(xml, 'c:scatterChart')).toHaveLength(1);
    expect(columnOf(cells, '数值').slice(0, 4)).toEqual([11, 40, 11, 40]);
    expect(columnOf(cells, '数值')).toContain(114);
    expect(columnOf(cells, '数值')).toContain(130);
  });

  test('leads a bound of a dot into the open', async () => {
    const { cells, xml } = await single(chart('financing-chenzhou'));
    expect(columnOf(cells, '数值')).toContain(20);
    expect(labels(xml)).toContain('20以上');
    expect(findAll(xml, 'a:tailEnd').length).toBeGreaterThan(0);
  });

  test('ends a bound of a share at 100%, and says no more than the text', async () => {
    const { cells, xml } = await single(chart('county-weight'));
    expect(columnOf(cells, '数值')).toEqual(expect.arrayContaining([80, 100]));
    expect(labels(xml)).toContain('80%以上');
    expect(findAll(xml, 'a:tailEnd')).toHaveLength(0);
  });

  test('tells what is missing and draws nothing for it', async () => {
    const model = chart('industrial-tax');
    const none: Partial<Mark> = { value: null, interval: null, qualifier: null, text: '缺失', missing: '原文没有给出' };
    const { file, cells, xml } = await single({
      ...model,
      marks: model.marks.map((mark, at) => (at === 1 ? { ...mark, ...none } : mark)),
    });
    expect(columnOf(cells, '数值')).toEqual([60, null, 23.4, 9.5, 8.3]);
    expect(columnOf(cells, '名称')[1]).toBe('株洲市（缺失）');
    expect(labels(xml)).toEqual(['60%', '23.4%', '9.5%', '8.3%']);
    expect(words(file, 'ppt/slides/slide1.xml')).toContain('株洲市：原文没有给出');
  });

  test('becomes shapes to edit where Office has no such chart', () => {
    const model = chart('industrial-tax');
    const tiles = model.positions.map((position, at) => ({ ...position, row: at, column: 0 }));
    const file = presentation(deckOf([{ ...model, form: 'tile-grid', tiles }]));
    expect(partsOf(file).has('ppt/charts/chart1.xml')).toBe(false);
    expect(words(file, 'ppt/slides/slide1.xml')).toContain('长沙市\n8.3%');
  });
});

describe('a slide', () => {
  test('has the finding as its title, then what is measured, and the source with its place', () => {
    const file = presentation({
      ...deckOf([chart('industrial-tax')]),
      edition: { version: '0.1.0', date: '2026-11-23' },
    });
    const [title, subtitle, source] = findAll(xmlPart(file, 'ppt/slides/slide1.xml'), 'p:sp');
    expect(title && findAll(title, 'p:ph')[0]?.attributes.type).toBe('title');
    expect(title?.text).toBe('衡阳工业企业实缴税金为长沙的8.3%，为五市中最接近的郴州的60%');
    expect(subtitle?.text).toBe('衡阳工业税金与该市之比（%） · 2015年');
    expect(source?.text).toContain('来源：《衡阳政报》2016年第9期；县域和工业经济讲话，');
    expect(source?.text).toContain('二 · 工业经济 · 第二 · 二是，第1句；数据0.1.0版（2026-11-23）');
  });

  test('names neither bulletin nor edition for a table of the reader’s own', () => {
    const model = chart('industrial-tax');
    const names = { document: 'own-data', title: 'mine.csv', shortTitle: 'mine.csv' };
    const sources = [{ ...names, place: '第 2 行', locator: 'l2', printed: [] }];
    const marks = model.marks.map((mark) => ({ ...mark, source: 0 }));
    const deck = { ...deckOf([{ ...model, sources, marks }]), edition: { version: '0.1.0', date: '2026-11-23' } };
    const told = words(presentation(deck), 'ppt/slides/slide1.xml');
    expect(told).toContain('来源：mine.csv，第2行');
    expect(told).not.toMatch(/政报|0\.1\.0/);
  });

  test('between charts has its number, a title and what belongs under it', () => {
    const section = { kind: 'section', number: 2, title: '位次与结构', text: '在全省的位置。' } as const;
    const file = presentation({ ...deckOf([]), slides: [section] });
    expect(words(file, 'ppt/slides/slide1.xml')).toBe('位次与结构\n在全省的位置。\n‹#›\n（二）');
  });

  test('takes a title of the presenter’s own and keeps the finding in the notes', () => {
    const model = chart('industrial-tax');
    const file = presentation({ ...deckOf([]), slides: [slideOf(model, '税收')] });
    expect(findAll(xmlPart(file, 'ppt/slides/slide1.xml'), 'p:sp')[0]?.text).toBe('税收');
    expect(words(file, 'ppt/notesSlides/notesSlide1.xml')).toContain('衡阳工业企业实缴税金为长沙的8.3%');
  });

  test('tells in its notes how each figure was printed and in which sentence, or how it was computed', () => {
    const notes = (id: string): string => words(presentation(deckOf([chart(id)])), 'ppt/notesSlides/notesSlide1.xml');
    expect(notes('industrial-tax')).toMatch(/长沙市：8\.3%；原文“8\.3%”；.*二 · 工业经济 · 第二 · 二是，第1句/);
    const derived = notes('industrial-tax-levels');
    expect(derived).toContain('长沙市：444.6亿元；推算 = 36.9亿元 ÷ 8.3%');
    expect(derived).toContain('前提：该市的税金与衡阳口径、年份相同。');
  });

  test('warns of figures that do not fit others', () => {
    const file = presentation(deckOf([chart('value-added-2015')]));
    expect(words(file, 'ppt/slides/slide1.xml')).toContain('与政报里的另一处不相符：');
  });

  test('is described for readers who do not see the chart', () => {
    const model = chart('industrial-tax');
    const frame = findAll(xmlPart(presentation(deckOf([model])), 'ppt/slides/slide1.xml'), 'p:graphicFrame')[0];
    expect(frame && findAll(frame, 'p:cNvPr')[0]?.attributes.descr).toBe(model.description);
  });

  test('cuts a title that would never fit, and tells all of it in the notes', () => {
    const finding = '一个长得放不下的发现，'.repeat(60);
    const file = presentation(deckOf([{ ...chart('industrial-tax'), finding }]));
    const title = findAll(xmlPart(file, 'ppt/slides/slide1.xml'), 'p:sp')[0]?.text ?? '';
    expect(title.length).toBeLessThan(130);
    expect(title).toMatch(/…$/);
    expect(words(file, 'ppt/notesSlides/notesSlide1.xml')).toContain(finding);
  });

  test('says in the language of the deck what language it is in, with fonts for both scripts', () => {
    const model = publishedChart('industrial-tax', catalogue, 'en');
    const file = presentation({ ...deckOf([model]), language: 'en', theme: 'dark' });
    const runs = findAll(xmlPart(file, 'ppt/slides/slide1.xml'), 'a:rPr');
    expect(new Set(runs.map(({ attributes }) => attributes.lang))).toEqual(new Set(['en-GB']));
    const theme = xmlPart(file, 'ppt/theme/theme1.xml');
    expect(findAll(theme, 'a:ea').map(({ attributes }) => attributes.typeface)).toEqual(
      Array(2).fill('Microsoft YaHei'),
    );
    expect(findAll(theme, 'a:lt1')[0]?.children[0]?.attributes.val).toBe('10151C');
  });
});

describe('Chinese and Western script', () => {
  test('stand side by side without a space: programs that set them apart do so by themselves', () => {
    const file = presentation(allBriefings(catalogue, 'zh', 'light'));
    const paths = [...partsOf(file).keys()].filter((path) => /^ppt\/(slides|charts|notesSlides)\/\w+\.xml$/.test(path));
    const written = paths.flatMap((path) => ['a:t', 'c:v'].flatMap((name) => findAll(xmlPart(file, path), name)));
    const spaced = written.map(({ text }) => text).filter((text) => /\p{Script=Han} \d|\d \p{Script=Han}/u.test(text));
    expect(spaced).toEqual([]);
  });
});

describe('a briefing as a file', () => {
  const briefing = () => {
    const spec = catalogue.briefings.get('industry');
    if (spec === undefined) throw new Error('There is a briefing of industry.');
    const models = new Map([...catalogue.charts.keys()].map((id) => [id, publishedChart(id, catalogue)]));
    return presentation({ ...briefingDeck(spec, readIn(catalogue, 'zh'), models), theme: 'light' });
  };

  test('begins with the bulletin, its most telling figures with their year, and the edition of the data', () => {
    const spec = catalogue.briefings.get('county-economy');
    if (spec === undefined) throw new Error('There is a briefing of the county economy.');
    const file = presentation({ ...briefingDeck(spec, readIn(catalogue, 'zh'), new Map()), theme: 'light' });
    const cover = words(file, 'ppt/slides/slide1.xml').split('\n');
    expect(cover).toContain('《衡阳政报》2016年第9期');
    expect(cover).toEqual(
      expect.arrayContaining(['1846.34亿元', '39.1%', '71.75亿元', '七县市地区生产总值', '2015年']),
    );
    expect(cover.at(3)).toMatch(/^数说衡阳 · 数据\d+\.\d+\.\d+版（\d{4}-\d\d-\d\d）$/);
  });

  test('names the section above each chart', () => {
    const told = words(briefing(), 'ppt/slides/slide3.xml');
    expect(told).toMatch(/^（一）/m);
  });

  test('ends with what every slide draws on, what does not fit, the bulletin, edition and licence', () => {
    const closing = words(briefing(), 'ppt/slides/slide22.xml').split('\n');
    expect(closing).toContain('关于印发《衡阳市城市公立医院综合改革试点实施方案》的通知');
    expect(closing).toContain('第20页');
    expect(closing).toContain('《衡阳政报》2016年第9期');
    expect(closing).toContain('≠ 由园区推算的2015年工业增加值为540.5亿元，低于“十二五”年平均的759.4亿元');
    expect(closing).toContain('第4、9页');
    expect(closing.join()).toMatch(/数说衡阳 · 数据.*版（.*） · Creative Commons Attribution 4\.0 International/);
  });
});

describe('hostile text', () => {
  const HARM = '=1+1 <b>&"\u0001\ud800 _x0041_';

  test('stays text: what looks like an escape is itself, what XML cannot hold is left out', async () => {
    const model = chart('industrial-tax');
    const positions = model.positions.map((position) => ({ ...position, label: HARM }));
    const { file, cells } = await single({ ...model, finding: HARM, positions });
    expect(findAll(xmlPart(file, 'ppt/slides/slide1.xml'), 'p:sp')[0]?.text).toBe('=1+1 <b>&"\ufffd _x0041_');
    expect(columnOf(cells, '名称')[0]).toContain('=1+1 <b>&"');
    expect(strFromU8(partsOf(file).get('ppt/charts/chart1.xml') ?? new Uint8Array())).toContain('_x005F_x0041_');
  });
});

/** Everything that makes PowerPoint offer a repair although the schema allows it. */
function structuralFaults(file: Uint8Array): readonly string[] {
  const parts = partsOf(file);
  const faults: string[] = [];
  for (const [path, bytes] of parts) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const root = readXml(strFromU8(bytes));
    if (path.endsWith('.rels')) {
      for (const { attributes } of findAll(root, 'Relationship')) {
        if (!parts.has(attributes.Target?.slice(1) ?? '')) faults.push(`${path}: no ${String(attributes.Target)}`);
      }
    }
    const ids = findAll(root, 'p:cNvPr').map(({ attributes }) => attributes.id);
    if (new Set(ids).size !== ids.length) faults.push(`${path}: shapes share an id`);
    const series = findAll(root, 'c:ser').map((each) => childNamed(each, 'c:idx')?.attributes.val);
    if (new Set(series).size !== series.length) faults.push(`${path}: series share an index`);
    const numbers = findAll(root, 'c:numCache').flatMap((cache) => findAll(cache, 'c:v').map(({ text }) => text));
    faults.push(
      ...numbers.filter((text) => !/^-?\d+(\.\d+)?$/.test(text)).map((text) => `${path}: ${text} is no number`),
    );
  }
  return faults;
}

/** References of charts whose cached values are not what the cells hold. */
async function staleReferences(file: Uint8Array): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const path of partsOf(file).keys()) {
    const slide = Number(/^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? 0);
    if (slide === 0) continue;
    const cells = await sheetBehind(file, slide);
    const xml = xmlPart(file, path);
    for (const reference of ['c:numRef', 'c:strRef', 'c15:datalabelsRange'].flatMap((name) => findAll(xml, name))) {
      const formula = reference.children[0]?.text ?? '';
      const cached = new Map(
        findAll(reference, 'c:pt').map((point) => [Number(point.attributes.idx), childNamed(point, 'c:v')?.text ?? '']),
      );
      for (const [index, cell] of cellsAt(formula, cells).entries()) {
        const held = typeof cell === 'string' || typeof cell === 'number' ? String(cell) : undefined;
        if (!sameValue(held, cached.get(index))) stale.push(`${path} ${formula} ${String(index)}: ${String(held)}`);
      }
    }
  }
  return stale;
}

function sameValue(held: string | undefined, cached: string | undefined): boolean {
  if (held === undefined || cached === undefined) return held === cached;
  return held === cached || Number(held) === Number(cached);
}

function cellsAt(formula: string, cells: Cells): Cells[number] {
  const [, letters = '', first = '', , last = first] =
    /^Sheet1!\$([A-Z]+)\$(\d+)(:\$[A-Z]+\$(\d+))?$/.exec(formula) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return cells.slice(Number(first) - 1, Number(last)).map((row) => row[column] ?? null);
}

describe('a file of slides', () => {
  test('keeps in every chart what the cells of its workbook hold', async () => {
    expect(await staleReferences(presentation(allBriefings(catalogue, 'zh', 'light')))).toEqual([]);
  });

  test('has all that it refers to, each once', () => {
    expect(structuralFaults(presentation(allBriefings(catalogue, 'en', 'dark')))).toEqual([]);
  });

  test('says what it is and who made it', () => {
    const properties = xmlPart(presentation(deckOf([], '一个标题')), 'docProps/core.xml');
    expect(childNamed(properties, 'dc:title')?.text).toBe('一个标题');
    expect(childNamed(properties, 'dc:creator')?.text).toBe('数说衡阳');
  });

  test('is the same bytes for the same deck', () => {
    const deck = deckOf([chart('industrial-tax'), chart('park-ranks')]);
    expect(presentation(deck)).toEqual(presentation(deck));
  });

  test('holds together whatever its charts hold', () => {
    fc.assert(
      fc.property(fc.array(anyModel, { minLength: 1, maxLength: 4 }), (models) => {
        expect(structuralFaults(presentation(deckOf(models)))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

/** Numbers as far out as numbers go, on both sides of zero. */
const anyExtreme = fc.constantFrom(0, -0, 5e-324, 1e-9, 1e21, 9.9e307, 1.7e308, -1.7e308);

const anyExtremeModel: fc.Arbitrary<ChartModel> = fc
  .tuple(anyModel, fc.array(anyExtreme, { minLength: 15, maxLength: 15 }), anyLabel)
  .map(([model, numbers, reason]) => ({
    ...model,
    notes: [reason],
    marks: model.marks.map((mark, at) => {
      const value = numbers[at % numbers.length] ?? 0;
      return mark.value === null ? mark : { ...mark, value, interval: { lower: value, upper: value } };
    }),
  }));

describe.skipIf(!canValidateOffice)('to the Open XML SDK (skipped where it does not run)', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pptx-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function errorsIn(deck: SlideFile): Promise<readonly unknown[]> {
    const path = join(folder, `${deck.language}-${deck.theme}-${String(deck.slides.length)}.pptx`);
    await writeFile(path, presentation(deck));
    return officeErrors(path);
  }

  test.each([
    ['zh', 'light'],
    ['en', 'dark'],
  ] as const)('every published chart is valid: %s, %s', { timeout: 60_000 }, async (language, theme) => {
    expect(await errorsIn(allBriefings(catalogue, language, theme))).toEqual([]);
  });

  test('any charts are valid', { timeout: 60_000 }, async () => {
    const models = [
      ...fc.sample(anyModel, { numRuns: 24, seed: 2016 }),
      ...fc.sample(anyExtremeModel, { numRuns: 16, seed: 9 }),
    ];
    expect(await errorsIn(deckOf(models))).toEqual([]);
  });
});
