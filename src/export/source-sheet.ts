import { citation } from './citation.ts';
import { dictionaryOf } from './dictionary.ts';
import type { Publication } from './publication.ts';
import { textColumn } from './sheet-column.ts';
import type { Sheet } from './sheet.ts';

const COLUMNS = [
  textColumn('kind', '类别', 'Kind'),
  textColumn('id', '标识', 'Identifier'),
  textColumn('title_zh', '名称', 'Title in Chinese'),
  textColumn('title_en', '英文名', 'Title'),
  textColumn('issuer_zh', '发布者', 'Issuer in Chinese'),
  textColumn('issuer_en', '发布者（英文）', 'Issuer'),
  textColumn('date', '日期', 'Date'),
  textColumn('number', '文号', 'Number'),
  textColumn('remark', '备注', 'Remark'),
];

/** What a publication is made from and how to name it: itself first, then the documents in which its figures stand. */
export function sourceSheet(publication: Publication): Sheet {
  const { id, title, observations, vocabulary, edition } = publication;
  const { documents } = dictionaryOf(observations, vocabulary);
  return {
    columns: COLUMNS,
    rows: [
      [
        '本数据',
        id,
        title.zh,
        title.en,
        edition.title.zh,
        edition.title.en,
        null,
        edition.version,
        citation(publication, 'gb'),
      ],
      [
        '许可',
        edition.licence.name,
        edition.licence.title,
        edition.licence.title,
        null,
        null,
        null,
        null,
        edition.licence.url,
      ],
      ...documents.map((document) => [
        '原文',
        document.id,
        document.title.zh,
        document.title.en,
        document.issuer.zh,
        document.issuer.en,
        document.date,
        document.number === '' ? null : document.number,
        `SHA-256 ${document.sha256}`,
      ]),
    ],
  };
}
