import type { SourceDocument } from '../domain/provenance.ts';
import { OWN_DATASET } from '../domain/own-data.ts';
import { exportWords } from './words.ts';
import { citation } from './citation.ts';
import { creditOf } from './credit.ts';
import { dictionaryOf } from './dictionary.ts';
import { printedSources } from './printed-sources.ts';
import type { Publication } from './publication.ts';
import { textColumn } from './sheet-column.ts';
import type { Cell, Sheet } from './sheet.ts';

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
  const { observations, vocabulary } = publication;
  const { documents } = dictionaryOf(printedSources(observations, vocabulary), vocabulary);
  const rows = [itself(publication), licence(publication), ...documents.map((each) => source(each, publication))];
  return { columns: COLUMNS, rows };
}

/** Nobody publishes what is all the user's own. */
function itself(publication: Publication): readonly Cell[] {
  const { id, title, edition } = publication;
  const { ownership } = creditOf(publication);
  const by =
    ownership === 'all' ? [null, null, null, null] : [edition.title.zh, edition.title.en, null, edition.version];
  return ['本数据', id, title.zh, title.en, ...by, citation(publication, 'gb')];
}

function licence(publication: Publication): readonly Cell[] {
  const { ownership, licence: given } = creditOf(publication);
  const [zh, en] = [exportWords('zh'), exportWords('en')];
  if (given === null) return ['许可', null, zh.noLicence, en.noLicence, null, null, null, null, null];
  const limits = ownership === 'none' ? [null, null] : [zh.licenceOfOurs, en.licenceOfOurs];
  return ['许可', given.name, given.title, given.title, ...limits, null, null, given.url];
}

function source(
  { id, title, issuer, date, number, sha256 }: SourceDocument,
  publication: Publication,
): readonly Cell[] {
  const { own } = creditOf(publication);
  const isOwn = id === OWN_DATASET && own !== null;
  const remark = isOwn ? own.remark.zh : `SHA-256 ${sha256}`;
  return [
    isOwn ? '自有数据' : '原文',
    id,
    title.zh,
    title.en,
    issuer.zh,
    issuer.en,
    date,
    number === '' ? null : number,
    isOwn || sha256 !== '' ? remark : null,
  ];
}
