import type { Localised } from '../domain/language.ts';

/** Why the figures may be used by anybody, and what of the bulletin is not here. */
export const REUSE: Localised = {
  zh:
    '数字是事实，不是作品：著作权法保护表达，不保护事实；国家机关的决议、决定、命令和其他具有立法、行政、司法性质的文件，以及单纯事实消息，也不在保护之列（《著作权法》第五条）。' +
    '政报中的讲话不是公文，其文句受保护；这里只取数字、单位和限定词，不收录文句。选择、编排、推算、核查和说明由本站完成，按所示许可使用。',
  en:
    'Figures are facts and no works: copyright covers expression, not facts, and neither does it cover resolutions, decisions, orders and other documents of a legislative, administrative or judicial nature, nor mere information on facts (Copyright Law of China, article 5). ' +
    'The speeches in the bulletin are no official documents, and their sentences are protected; only figures, units and the words that qualify them are taken from them, no sentences. The selection, derivations, checks and notes are this site’s and come under the licence given.',
};

/** Where and when the bulletin was read. */
export const SOURCE = {
  title: '《衡阳政报》2016 年第 9 期，衡阳市人民政府',
  title_en: 'Hengyang Government Bulletin 2016 No. 9, Hengyang Municipal People’s Government',
  place: '政府网站“政务公开 · 区政府信息公开目录”栏目的网页文本',
  place_en: 'Text of the page under “政务公开 · 区政府信息公开目录” of the government’s site',
} as const;
