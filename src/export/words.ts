import type { Language } from '../domain/language.ts';

/** Words in the files that readers take along. */
export interface ExportWords {
  /** Whose a table is that a reader brought, in a sentence. */
  readonly ownRemark: (file: string, date: string) => string;
  /** How to name such a table. */
  readonly ownCitation: (file: string, date: string) => string;
  /** Where a publication holds such figures too. */
  readonly withOwn: (citation: string, own: string) => string;
  /** What a licence is for where not all figures have it. */
  readonly licenceOfOurs: string;
  readonly noLicence: string;
}

const ZH: ExportWords = {
  ownRemark: (file, date) => `“${file}”（文件日期 ${date}）是用户自己的数据，未经本站核对；本站的许可不及于此。`,
  ownCitation: (file, date) => `${file}. 用户自有数据. 文件日期 ${date}.`,
  withOwn: (citation, own) => `${citation} 另含：${own}`,
  licenceOfOurs: '仅限本站整理的数值，不含用户自有数据',
  noLicence: '用户自己的数据，未注明许可',
};

const EN: ExportWords = {
  ownRemark: (file, date) =>
    `“${file}” (file of ${date}) is the user’s own data and not verified by this site, whose licence does not extend to it.`,
  ownCitation: (file, date) => `${file}. The user’s own data, file of ${date}.`,
  withOwn: (citation, own) => `${citation} With: ${own}`,
  licenceOfOurs: 'For the figures of this site only, not for the user’s own',
  noLicence: 'The user’s own data; no licence is stated',
};

export function exportWords(language: Language): ExportWords {
  return language === 'zh' ? ZH : EN;
}
