import type { DataFiles } from '../../src/catalogue/data-files.ts';

const OBSERVATION_HEADER =
  'indicator,region,period,category,status,value,lower,upper,qualifier,printed,document,locator,note_zh,note_en';

const FIELDS = OBSERVATION_HEADER.split(',').map((name) => ({ name, type: 'string' }));

function fields(names: string) {
  return { fields: names.split(',').map((name) => ({ name, type: 'string' })) };
}

function resource(name: string, path: string, schema: unknown) {
  return { name, path, title: name, title_en: name, description: name, description_en: name, schema };
}

const UNIT_HEADER = 'id,label_zh,label_en,factor_en,kind,dimension,scale';
const REGION_HEADER = 'code,kind,parent,name_zh,name_en,pinyin,tile_row,tile_col,note_zh,note_en';
const INDICATOR_HEADER = 'id,name_zh,name_en,unit,better,definition_zh,definition_en,range';
const CATEGORY_HEADER = 'id,name_zh,name_en,order';
const DOCUMENT_HEADER =
  'id,title_zh,title_en,issuer_zh,issuer_en,date,number,sha256,short_title_zh,short_title_en,issuer_kind';

/** A small data folder without problems, as text by path. Line 1 of each table is its header. */
export const SOUND: Readonly<Record<string, string>> = {
  'reference/units.csv': [
    UNIT_HEADER,
    'yi_yuan,亿元,billion yuan,0.1,money,yuan,100000000',
    'percent,%,%,1,share,,0.01',
    'firms,家,firms,1,count,firm,1',
    '',
  ].join('\n'),
  'reference/regions.csv': [
    REGION_HEADER,
    '430000,province,,湖南省,Hunan,hunan,,,,',
    '430400,prefecture,430000,衡阳市,Hengyang,hengyang,3,2,,',
    '430426,county,430400,祁东县,Qidong County,qidong,3,1,,',
    '430481,county,430400,耒阳市,Leiyang,leiyang,4,3,,',
    '430400-counties,group,430400,衡阳七县市,Seven counties,qixianshi,,,七个县市,Seven counties',
    '',
  ].join('\n'),
  'reference/indicators.csv': [
    INDICATOR_HEADER,
    'financing,融资额,Financing,yi_yuan,higher,当年融资,Raised in the year,amount',
    'tax_share,税收占比,Tax share,percent,neutral,占全市的比重,Share of the city,part',
    'new_firms,新增企业,New firms,firms,higher,当年新增,New in the year,amount',
    '',
  ].join('\n'),
  'reference/categories.csv': [
    CATEGORY_HEADER,
    'age-2-6,2至6年,2 to 6 years,1',
    'age-6-up,6年以上,Over 6 years,2',
    '',
  ].join('\n'),
  'reference/documents.csv': [
    DOCUMENT_HEADER,
    `speech,测试讲话,Test speech,某人,Somebody,2016-09-20,,${'0'.repeat(64)},讲话,Speech,person`,
    '',
  ].join('\n'),
  'observations/money.csv': [
    OBSERVATION_HEADER,
    'financing,430481,2015,,actual,26.86,,,exact,26.86亿元,speech,二/第四/s1,,',
    'financing,430426,2015,,actual,,,,at_most,10亿元以下,speech,二/第四/s1,,',
    'financing,430400,2015,,actual,,,,exact,,speech,二/第四/s1,原文未列,Not in the text',
    '',
  ].join('\n'),
  'observations/firms.csv': [
    OBSERVATION_HEADER,
    'new_firms,430400,2015,age-2-6,actual,64,,,exact,64家,speech,二/s2,,',
    'new_firms,430400,2015,age-6-up,actual,21,,,exact,21家,speech,二/s2,,',
    'new_firms,430400,2015,,actual,153,,,exact,153户,speech,二/s1,,',
    'tax_share,430400-counties,2015,,actual,25,22.5,29.2,about,四分之一,speech,二/s3,取五分之一与三分之一之间,Between a fifth and a third',
    '',
  ].join('\n'),
  'schemas/observation.json': JSON.stringify({ fields: FIELDS }),
  'datapackage.json': `${JSON.stringify(
    {
      title: '测试',
      title_en: 'Test',
      description: '测试数据',
      description_en: 'Test data',
      version: '0.1.0',
      licenses: [{ name: 'CC-BY-4.0', title: 'CC BY', path: 'https://creativecommons.org/licenses/by/4.0/' }],
      resources: [
        resource('units', 'reference/units.csv', fields(UNIT_HEADER)),
        resource('regions', 'reference/regions.csv', fields(REGION_HEADER)),
        resource('indicators', 'reference/indicators.csv', fields(INDICATOR_HEADER)),
        resource('categories', 'reference/categories.csv', fields(CATEGORY_HEADER)),
        resource('documents', 'reference/documents.csv', fields(DOCUMENT_HEADER)),
        resource('money', 'observations/money.csv', 'schemas/observation.json'),
        resource('firms', 'observations/firms.csv', 'schemas/observation.json'),
      ],
    },
    null,
    1,
  )}\n`,
  'charts/financing.json': `{
  "form": "ranked-bars",
  "select": [
    {
      "indicator": "financing",
      "region": ["430481", "430426"],
      "period": "2015"
    }
  ],
  "across": "region",
  "focus": "430481",
  "finding": { "zh": "耒阳最多", "en": "Leiyang raised most" }
}
`,
  'charts/firms-by-age.json': `{
  "form": "part-to-whole",
  "select": [{ "indicator": "new_firms", "region": "430400", "category": ["age-6-up", "age-2-6"] }],
  "across": "category",
  "whole": "new_firms[430400,2015]",
  "finding": { "zh": "发现", "en": "Finding" }
}
`,
  'briefings/overview.json': `{
  "title": { "zh": "总览", "en": "Overview" },
  "summary": { "zh": "摘要", "en": "Summary" },
  "headline": [
    { "observation": "financing[430481,2015]", "caption": { "zh": "融资", "en": "Raised" } }
  ],
  "sections": [
    {
      "title": { "zh": "一", "en": "One" },
      "text": { "zh": "文", "en": "Text" },
      "charts": [
        "financing",
        "firms-by-age"
      ]
    }
  ]
}
`,
};

/** A change to one file: new text, new bytes, or null to take the file away. */
export type Changes = Readonly<Record<string, string | Uint8Array | null>>;

/** The sound data folder with some files changed. */
export function dataFiles(changes: Changes = {}): DataFiles {
  const encoder = new TextEncoder();
  return new Map(
    Object.entries({ ...SOUND, ...changes }).flatMap(([path, content]) => {
      if (content === null) return [];
      return [[path, typeof content === 'string' ? encoder.encode(content) : content] as const];
    }),
  );
}

/** The text of a sound file with `from`, which must stand in it, replaced by `to`. */
export function edited(path: string, from: string, to: string): Changes {
  const text = SOUND[path];
  if (text?.includes(from) !== true) throw new Error(`${path} does not hold ${from}`);
  return { [path]: text.replace(from, () => to) };
}
