import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporarySite, type TemporarySite } from './temporary-site.ts';

const OBSERVATIONS = `indicator,region,period,category,status,value,lower,upper,qualifier,printed,document,locator,note_zh,note_en
motorway_length,430481,2015,,actual,96,,,exact,96公里,county-industry-speech,一/县域/三是/s3,,
motorway_length,430426,2015,,actual,,,,more_than,超过60公里,county-industry-speech,一/县域/三是/s3,年末数。,At the end of the year.
`;

const INDICATOR = `motorway_length,高速公路里程,Length of motorways,km,higher,境内已通车的高速公路里程，年末数。,Motorways in use within the territory at the end of the year.,amount\n`;

const DESCRIPTOR_ENTRY = {
  name: 'motorways',
  type: 'table',
  path: 'observations/motorways.csv',
  title: '高速公路',
  title_en: 'Motorways',
  description: '各县市境内高速公路里程',
  description_en: 'Length of motorways in each county',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: 'schemas/observation.json',
};

const CHART = {
  form: 'ranked-bars',
  select: [{ indicator: 'motorway_length', period: '2015' }],
  across: 'region',
  sort: 'value',
  focus: ['430481'],
  finding: { zh: '耒阳的高速公路最长', en: 'Leiyang has the longest motorways' },
  notes: [],
};

/** What a reader meets, in each language. */
const LANGUAGES = [
  {
    language: 'zh',
    root: '',
    finding: '耒阳的高速公路最长',
    dataset: '高速公路',
    rows: [
      ['耒阳市', '96', '95.5', '96.5', '96公里'],
      ['祁东县', '超过 60', '60', '不限', '超过60公里'],
    ],
    inPicture: ['耒阳市', '96', '祁东县', '超过 60'],
  },
  {
    language: 'en',
    root: 'en/',
    finding: 'Leiyang has the longest motorways',
    dataset: 'Motorways',
    rows: [
      ['Leiyang', '96', '95.5', '96.5', '96公里'],
      ['Qidong County', 'more than 60', '60', 'open', '超过60公里'],
    ],
    inPicture: ['Leiyang', '96', 'Qidong County', 'more than 60'],
  },
] as const;

let site: TemporarySite;

beforeAll(async () => {
  site = await temporarySite();
  await site.write('data/observations/motorways.csv', OBSERVATIONS);
  await site.edit('data/reference/indicators.csv', (csv) => csv + INDICATOR);
  await site.edit('data/datapackage.json', (json) => {
    const descriptor = JSON.parse(json) as { resources: unknown[] };
    descriptor.resources.push(DESCRIPTOR_ENTRY);
    return JSON.stringify(descriptor, null, 2);
  });
  await site.write('data/charts/motorways.json', JSON.stringify(CHART));
  await site.build();
}, 120_000);

afterAll(() => site.remove());

type Element = ReturnType<Window['document']['createElement']>;

async function page(path: string) {
  return new new Window().DOMParser().parseFromString(await site.read(`dist/${path}index.html`), 'text/html');
}

const textOf = (element: Pick<Element, 'textContent'> | null | undefined) =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Label, value, lower, upper and printed figure of each row of a chart's table. */
function tableOf(figure: Pick<Element, 'querySelectorAll'> | null): string[][] {
  return [...(figure?.querySelectorAll('tbody tr') ?? [])].map((row) => {
    const [label, value, lower, upper, , printed] = [...row.children].map(textOf);
    return [label, value, lower, upper, printed].map((cell) => cell ?? '');
  });
}

describe.each(LANGUAGES)(
  'a CSV, a descriptor entry and a chart file are enough, in $language',
  ({ language, root, finding, dataset, rows, inPicture }) => {
    test('for a page of the chart with its table', async () => {
      const document = await page(`${root}charts/motorways/`);

      expect(textOf(document.querySelector('h1'))).toBe(finding);
      expect(tableOf(document.querySelector('#motorways'))).toEqual(rows);
    });

    test('for a picture in the page, there without a script', async () => {
      const document = await page(`${root}charts/motorways/`);
      const pictures = [...document.querySelectorAll('#motorways .picture svg')];

      expect(pictures).toHaveLength(3);
      for (const picture of pictures) for (const word of inPicture) expect(textOf(picture)).toContain(word);
    });

    test('for a place on the overview, where it is also counted among the datasets', async () => {
      const document = await page(root);

      expect(textOf(document.querySelector('#motorways .finding'))).toBe(finding);
      expect(tableOf(document.querySelector('#motorways'))).toEqual(rows);
      expect([...document.querySelectorAll('.datasets dt')].map(textOf)).toContain(dataset);
    });

    test('for a picture and data as files of their own', async () => {
      const picture = await site.read(`dist/charts/motorways.${language}.svg`);
      const model: unknown = JSON.parse(await site.read(`dist/charts/motorways.${language}.json`));

      expect(picture).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(picture).not.toContain('var(');
      expect(model).toMatchObject({ id: 'motorways', language, finding });
    });
  },
);

test('no script asks for a style sheet, since those stand in the pages', async () => {
  const assets = await readdir(join(site.folder, 'dist', 'assets'));
  const scripts = assets.filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(20);
  for (const script of scripts) expect(await site.read(`dist/assets/${script}`)).not.toMatch(/index-[\w-]+\.css/);
});

test('no file of a site has a hidden name, which servers do not hand out', async () => {
  const paths = await readdir(join(site.folder, 'dist'), { recursive: true });
  expect(paths).toContain(join('charts', 'motorways', 'index.html'));
  expect(paths.filter((path) => /(?:^|[/\\])\./.test(path))).toEqual([]);
});
