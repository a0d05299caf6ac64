import { exportWords } from './words.ts';
import { creditOf } from './credit.ts';
import type { Publication } from './publication.ts';

export const CITATION_STYLES = ['gb', 'plain'] as const;

/** `gb`: a data set online after GB/T 7714—2015; `plain`: English, in the manner of most data repositories. */
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What the figures were printed in. */
export const BULLETIN = { zh: '《衡阳政报》2016年第9期', en: 'Hengyang Government Bulletin 2016 No. 9' };

/**
 * How to name a publication: this edition, the table that the user brought, or both. The day of access and the address
 * are left for who cites to fill in: pages may stand under any address.
 */
export function citation(publication: Omit<Publication, 'id' | 'description'>, style: CitationStyle): string {
  const { ownership, own } = creditOf(publication);
  const language = style === 'gb' ? 'zh' : 'en';
  const words = exportWords(language);
  if (own === null) return citationOfOurs(publication, style);
  const named = words.ownCitation(own.title[language], own.date);
  return ownership === 'all' ? named : words.withOwn(citationOfOurs(publication, style), named);
}

function citationOfOurs({ title, edition }: Pick<Publication, 'title' | 'edition'>, style: CitationStyle): string {
  const { version } = edition;
  return style === 'gb'
    ? `${edition.title.zh}. ${title.zh}：据${BULLETIN.zh}整理[DS/OL]. ${version}版. [引用日期]. 获取和访问路径.`
    : `${edition.title.en}. ${title.en}, after the ${BULLETIN.en}. Data set, version ${version}. [address], accessed [date].`;
}
