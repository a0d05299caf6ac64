import type { KeyDimension } from './mapping.ts';
import { spelling } from './spelling.ts';

/** What a heading says that its column is for. */
export type TitleWord = KeyDimension | 'ignore';

/** Headings that name what a column is for. */
const TITLE_WORDS: readonly (readonly [TitleWord, RegExp])[] = [
  [
    'ignore',
    /^(?:序号|编号|no\.?|#|备注|来源|注|note_en|formula|printed|asprinted|原文数字|document|locator|origin|dataset|.*_name_(?:zh|en)|assumption.*)$/,
  ],
  ['note', /^(?:说明|note|note_zh|note\(chinese\))$/],
  // What stands in brackets behind a bound is its unit, or says where that is.
  ['lower', /^(?:lower|lowerbound|下限)(?:\(.*\))?$/],
  ['upper', /^(?:upper|upperbound|上限)(?:\(.*\))?$/],
  ['qualifier', /^(?:qualifier|限定)$/],
  ['unit', /^(?:单位|计量单位|unit|units)$/],
  [
    'region',
    /^(?:地区|区域|地域|地方|城市|市州|市|县|县市|县市区|市县|区县|行政区|行政区划|(?:地区|行政区划|区划|行政)?代码|region|area|city|county|code|regioncode|place|(?:地区|市州|县市|县市区|行政区划)?名称|地区名)(?:\([省市州县区、,]+\))?$/,
  ],
  [
    'period',
    /^(?:年份?|年度|时期|时间|日期|期间|月份?|年月|(?:统计|数据|报告|所属)(?:年份?|年度|时期|时间|日期|期)|period|year|yr|fy|fiscalyear|date|time|month)(?:\([年月日季度]+\))?$/,
  ],
  ['indicator', /^(?:指标|指标名称|指标代码|项目|indicator|indicatorname|indicatorcode|variable|series|measure)$/],
  ['category', /^(?:分组|类别|分类|类型|category|group|type)$/],
  ['status', /^(?:性质|状态|status)$/],
];

/** Null where the heading is a name like any other. */
export function wordOf(title: string): TitleWord | null {
  const written = spelling(title);
  return TITLE_WORDS.find(([, pattern]) => pattern.test(written))?.[0] ?? null;
}
