import type { Language } from '../../../domain/language.ts';

/** The words of the page for who reads the data with programs. */
export interface DataAccessWords {
  readonly title: string;
  readonly intro: string;
  readonly files: string;
  readonly fileHeads: readonly [path: string, holds: string];
  readonly holds: Readonly<
    Record<
      | 'index'
      | 'csv'
      | 'excel'
      | 'xlsx'
      | 'json'
      | 'metadata'
      | 'package'
      | 'reference'
      | 'chart'
      | 'picture'
      | 'changelog'
      | 'everything'
      | 'checksums',
      string
    >
  >;
  readonly examples: string;
  readonly examplesText: string;
  readonly rules: string;
  readonly ruleTexts: readonly string[];
}

const ZH: DataAccessWords = {
  title: '供程序读取的数据',
  intro: '全部数据都是固定地址上的静态文件，不需要密钥，也没有限额。',
  files: '文件',
  fileHeads: ['地址', '内容'],
  holds: {
    index: '目录：数据集、图、时期和全部文件的地址',
    csv: '一个数据集：UTF-8、无 BOM、LF、英文列名',
    excel: '同上，供 Excel 和 WPS：带 BOM、CRLF、中文列名',
    xlsx: '工作簿：数据、数据字典、来源',
    json: '观测值、算式所用的观测值、代码含义',
    metadata: '列的说明，CSV on the Web 格式',
    package: 'Data Package v2：全部表、列和外键',
    reference: '代码表：indicators、units、regions、categories、documents',
    chart: '一张图中的数据，四种格式',
    picture: '一张图的图片，zh 或 en',
    changelog: '各版本的变化',
    everything: '以上各数据集、代码表和说明，一个压缩包',
    checksums: '各文件的 SHA-256：sha256sum -c SHA256SUMS',
  },
  examples: '示例',
  examplesText: '复制即可运行；地址已填为本站。',
  rules: '约定',
  ruleTexts: [
    'v1 之下只增加文件和内容，不改名、不删除、不改变列的名称、次序和含义；有此类变化时另立 v2，v1 保留。',
    '地区代码、时期、标识按文本读取，否则 2011/2015 一类的时期会变样。',
    '空单元格表示没有：value 为空而有 lower 或 upper，是原文只给了界限；三者皆空是缺失，原因在 note_zh、note_en。0 就是 0。',
    'origin 为 derived 的是本站推算的，formula 写明算式，assumption_en 写明前提；只要原文数字时请筛选 origin = printed。',
    '数值一律以 unit 的中文单位存放；units 表的 factor_en 换算为英文单位。',
    '网页脚本从别的网站读取时，要由存放本站的服务器允许跨域（CORS）；Python、R 等不受此限。',
  ],
};

const EN: DataAccessWords = {
  title: 'Data for programs',
  intro: 'All data are static files at fixed addresses: no key, no limits.',
  files: 'Files',
  fileHeads: ['Address', 'Holds'],
  holds: {
    index: 'the index: datasets, charts, periods and the addresses of all files',
    csv: 'a dataset: UTF-8 without BOM, LF, English column names',
    excel: 'the same for Excel and WPS: BOM, CRLF, Chinese headings',
    xlsx: 'a workbook with data, dictionary and sources',
    json: 'observations, the operands of formulas, the meaning of codes',
    metadata: 'the columns described after CSV on the Web',
    package: 'Data Package v2: all tables, columns and foreign keys',
    reference: 'code tables: indicators, units, regions, categories, documents',
    chart: 'the data of one chart in four formats',
    picture: 'the picture of a chart, zh or en',
    changelog: 'what each version brought',
    everything: 'all datasets, code tables and a README in one archive',
    checksums: 'SHA-256 of each file: sha256sum -c SHA256SUMS',
  },
  examples: 'Examples',
  examplesText: 'Copy and run; the address is that of this site.',
  rules: 'What you can rely on',
  ruleTexts: [
    'Below v1 files and content are added, never renamed or removed; columns keep name, order and meaning. A change that breaks this goes to v2, and v1 stays.',
    'Read region codes, periods and identifiers as text: a period such as 2011/2015 is not a number or a date.',
    'An empty cell means there is none: no value but a lower or upper means that the text gives only bounds; none of the three means missing, and note_zh and note_en say why. 0 is zero.',
    'Where origin is derived, the value was computed here: formula says how, assumption_en what has to hold. Keep origin = printed for the figures of the text alone.',
    'Values are in the Chinese unit of the column unit; factor_en in the table units converts to the English one.',
    'Scripts of pages on other sites need permission of the server that holds this one (CORS); Python, R and the like do not.',
  ],
};

export function dataAccessWords(language: Language): DataAccessWords {
  return language === 'zh' ? ZH : EN;
}
