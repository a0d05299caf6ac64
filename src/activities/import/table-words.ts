import type { Language } from '../../domain/language.ts';

/** The words about a reader's table as a whole, the names in it, and what was read not quite as it stands. */
export interface ImportTableWords {
  readonly notices: {
    readonly noHeadings: string;
    readonly rowsWider: (wider: number, rows: number) => string;
    readonly mixedEncodings: string;
    readonly unlikelyCharacters: string;
  };
  readonly regions: {
    /** `isCut`: there are more, which are not told. */
    readonly title: (names: number, unknown: number, isCut: boolean) => string;
    readonly text: string;
    /** For a table that was kept: its file is not here to be read again. */
    readonly kept: string;
    readonly columns: Readonly<Record<'text' | 'count' | 'taken', string>>;
    readonly taken: (text: string) => string;
    readonly own: string;
    readonly doubt: (other: string) => string;
    readonly notFound: (typed: string) => string;
    readonly shown: (shown: number, all: number) => string;
  };
  readonly remarks: (count: number) => string;
  readonly conversions: (told: readonly string[]) => string;
  readonly conversion: (name: string, from: readonly string[], unit: string) => string;
}

const ZH: ImportTableWords = {
  notices: {
    noHeadings: '这张表没有表头：各列按“第 1 列”“第 2 列”编号，第一行当作数据。用途不对就在“怎样读这张表”里改。',
    rowsWider: (wider, rows) =>
      `前 ${String(rows)} 行里有 ${String(wider)} 行比表头多出几格，多半是数字里的逗号没有加引号；这些行都没有读，以免读错。请给 1,234 这样的数字加引号，或去掉逗号。`,
    mixedEncodings: '这份文件混用了 UTF-8 与 GBK：各行按各自的编码读。请核对中文是否正确。',
    unlikelyCharacters: '文字里生僻字太多，编码可能判断错了：名称若像乱码，请在“怎样读这张表”里换一种编码。',
  },
  regions: {
    title: (names, unknown, isCut) =>
      unknown === 0
        ? `${String(names)} 种${isCut ? '以上' : ''}地区写法，都认得`
        : `${String(names)} 种${isCut ? '以上' : ''}地区写法，其中${isCut ? '至少' : ''} ${String(unknown)} 种不认得`,
    text: '写法认错了，就在右边选对的地区；清空则按原名保留，作为表里自有的地区。改过的写法以后照此读。',
    kept: '这是保存过的表，原文件不在这里；要改，请重新选择文件。',
    columns: { text: '表中写法', count: '数值', taken: '当作' },
    taken: (text) => `“${text}”当作`,
    own: '按原名保留',
    doubt: (other) => `其余都是县市，也许是${other}？`,
    notFound: (typed) => `没有叫“${typed}”的地区。`,
    shown: (shown, all) => `列出前 ${String(shown)} 种，共 ${String(all)} 种。`,
  },
  remarks: (count) => `${String(count)} 格去掉了脚注标记，数字照读`,
  conversions: (told) => `已按十进位准确换算：${told.join('、')}。`,
  conversion: (name, from, unit) => `${name}（${from.join('、')} → ${unit}）`,
};

const EN: ImportTableWords = {
  notices: {
    noHeadings:
      'The table has no headings: its columns are numbered, and its first row is taken for data. If a column is used for the wrong thing, change that under “How the table is read”.',
    rowsWider: (wider, rows) =>
      `Of the first ${String(rows)} rows, ${String(wider)} have more cells than there are headings, most likely because of commas in numbers without quotes. They were not read, lest they be read wrongly. Put numbers such as 1,234 in quotes, or remove the commas.`,
    mixedEncodings:
      'The file mixes UTF-8 and GBK; each line was read in its own encoding. Check that the Chinese in it is right.',
    unlikelyCharacters:
      'The text has many seldom-used characters, so the encoding may be wrong: if names look garbled, choose another one under “How the table is read”.',
  },
  regions: {
    title: (names, unknown, isCut) =>
      `${isCut ? 'At least ' : ''}${String(names)} ${names === 1 ? 'name' : 'names'} of regions, ${unknown === 0 ? 'all known' : `${String(unknown)} of them not known`}`,
    text: 'Where a name was taken for the wrong region, choose the right one; clear the field to keep it as a region of the table’s own. Names that were corrected are read like that from now on.',
    kept: 'This table was kept and its file is not here; to correct names, choose the file again.',
    columns: { text: 'In the table', count: 'Values', taken: 'Taken for' },
    taken: (text) => `“${text}” is taken for`,
    own: 'kept by its name',
    doubt: (other) => `The others are counties; could it be ${other}?`,
    notFound: (typed) => `No region is called “${typed}”.`,
    shown: (shown, all) => `The first ${String(shown)} of ${String(all)}.`,
  },
  remarks: (count) =>
    count === 1
      ? '1 cell was read without the mark of its footnote'
      : `${String(count)} cells were read without the marks of their footnotes`,
  conversions: (told) => `Converted exactly: ${told.join('; ')}.`,
  conversion: (name, from, unit) => `${name} (${from.join(', ')} to ${unit})`,
};

const WORDS: Readonly<Record<Language, ImportTableWords>> = { zh: ZH, en: EN };

export function importTableWords(language: Language): ImportTableWords {
  return WORDS[language];
}
