import type { KeyDimension } from './mapping.ts';
import { spelling } from './spelling.ts';

/** What a heading says that its column is for; `serial` numbers rows, `remark` says something beside the values. */
export type TitleWord = KeyDimension | 'indicatorCode' | 'serial' | 'remark' | 'ignore' | 'code' | 'entity';

/** Headings that name what a column is for, as `spelling` writes them. What stands in brackets behind them does not count. */
const TITLE_WORDS: readonly (readonly [TitleWord, RegExp])[] = [
  ['serial', /^(?:序号|序|编号|no\.?|#|id|index|行号|unnamed:?\d*)$/],
  [
    'remark',
    /^(?:备注|来源|注|数据来源|资料来源|数据状态|obs_status|obs_flag|conf_status|flags?|footnotes?|comments?|remarks?|source)$/,
  ],
  [
    'ignore',
    /^(?:note_en|formula|printed|asprinted|原文数字|document|locator|origin|dataset|数据集|.*_name_(?:zh|en)|.*英文名|assumption.*|来历|算式|前提.*|文件|位置|英文说明|经度|纬度|longitude|latitude|lon|lat|lng|dataflow|structure.*|action|lastupdate|freq|frequency|decimals|time_?format|unit_mult|.*_codes?|v4_.*codes?|calendar-years|mmm-yy|administrative-geography|admin-geography)$/,
  ],
  ['note', /^(?:说明|note|note_zh|note\(chinese\))$/],
  ['lower', /^(?:lower|lowerbound|下限)$/],
  ['upper', /^(?:upper|upperbound|上限)$/],
  ['qualifier', /^(?:qualifier|限定)$/],
  ['unit', /^(?:单位|计量单位|unit|units|unit_measure|unitofmeasure|measureunit)$/],
  [
    'regionAbove',
    /^(?:省份?|省区|省市|省\(区、市\)|省\(自治区、直辖市\)|省级|所属省份|所在省份?|所属地市|所在地市|所属市|province|state|所属城市)$/,
  ],
  [
    'code',
    /^(?:(?:地区|行政区划|区划|行政|城市|国家|省|市|县|统计|国标|ref_?area|geo|country|area|region|entity|geography)?(?:代码|编码|码|code)|admincode|countrycode|iso3?|iso_?code|adcode|code)$/,
  ],
  [
    'region',
    /^(?:地区|区域|地域|地方|省份|城市|市州|州市|地市|地级市|设区市|市|县|区|县市|市县|县区|县市区|区县|市县区|县\(市、区\)|行政区|行政区划|行政区域|国家|国家和地区|国家\(地区\)|region|area|city|county|country|countryname|country_name|geography|geo|geo\\time_period|ref_?area|regioncode|region_?name|place|location|state|(?:地区|市州|县市|县市区|城市|区县|国家|行政区划)?名称?|地区名|entity|entityname|areaname|usualresidence)$/,
  ],
  [
    'entity',
    /^(?:企业|企业名称|单位名称|公司|公司名称|学校|学校名称|医院|医院名称|机构|机构名称|园区|园区名称|开发区|项目名称|乡镇|乡镇街道|街道|镇|村|行政村|部门|部门名称|银行)$/,
  ],
  [
    'period',
    /^(?:年份?|年度|时期|时间|日期|期间|月份?|年月|季度?|报告期|期别|(?:统计|数据|报告|所属)(?:年份?|年度|时期|时间|日期|期)|period|year|years|yr|fy|fiscalyear|date|time|month|quarter|time_?period|timeperiod|jahr)$/,
  ],
  ['indicatorCode', /^(?:指标代码|指标编码|indicatorcode|indicator_code|seriescode|series_code|cdid)$/],
  [
    'indicator',
    /^(?:指标|指标名称|指标名|项目|主要指标|经济指标|indicator|indicatorname|indicator_name|variable|series|seriesname|series_name|measure|measure_name|indic|na_item|subject|topic|item)$/,
  ],
  [
    'category',
    /^(?:分组|类别|分类|类型|产业|三次产业.*|行业|行业名称|行业门类|门类|性别|年龄|年龄组|年龄段|民族|学历|城乡|构成|品种|经济类型|登记注册类型|规模|category|group|type|sex|gender|age|agegroup|industry|sector)$/,
  ],
  ['status', /^(?:性质|状态|status)$/],
];

/** Null where the heading is a name like any other. */
export function wordOf(title: string): TitleWord | null {
  const written = spelling(title);
  const bare = written.replace(/\([^()]*\)$/, '');
  // 下限（亿元）, 地区（市、县）; but 人口（男） is no 人口, so that brackets count where they are part of a word.
  const found = (text: string) => TITLE_WORDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  return found(written) ?? (bare === written || bare === '' ? null : found(bare));
}
