import type { SheetColumn } from './sheet.ts';

/**
 * The columns of every published table of observations, in their order. They are a contract: changing, renaming or
 * moving one needs a new major version of the endpoints.
 */
export const OBSERVATION_SHEET_COLUMNS = [
  column('dataset', '数据集', 'Dataset', '数据集标识', 'Identifier of the dataset'),
  column('indicator', '指标代码', 'Indicator code', '指标标识，见 indicators', 'Identifier, see indicators'),
  column('indicator_name_zh', '指标', 'Indicator (Chinese)', '指标中文名', 'Name of the indicator in Chinese'),
  column('indicator_name_en', '指标英文名', 'Indicator', '指标英文名', 'Name of the indicator in English'),
  column(
    'region',
    '地区代码',
    'Region code',
    '2016 年 GB/T 2260 六位代码，组合地区另加后缀；按文本读取',
    'Six-digit GB/T 2260 code of 2016, with a suffix for groups; read it as text',
  ),
  column('region_name_zh', '地区', 'Region (Chinese)', '地区中文名', 'Name of the region in Chinese'),
  column('region_name_en', '地区英文名', 'Region', '地区英文名', 'Name of the region in English'),
  column(
    'period',
    '时期',
    'Period',
    'ISO 8601：年、年月、日，或年份区间（期间合计或平均）；按文本读取',
    'ISO 8601: a year, month or day, or a span of years for a sum or mean over it; read it as text',
  ),
  column(
    'category',
    '分组',
    'Group',
    '指标内的分组，见 categories；空表示不分组',
    'See categories; empty: no breakdown',
  ),
  column(
    'status',
    '性质',
    'Status',
    'actual 实际，plan 计划，target 目标，standard 标准',
    'actual, plan, target or standard',
  ),
  column(
    'value',
    '数值',
    'Value',
    '以“单位”列的单位计；原文只给出界限或缺失时为空，零就是 0；推算值只保留区间能支持的位数',
    'In the unit of the column unit; empty where the text gives only bounds or the value is missing, 0 is zero; ' +
      'derived values keep the digits that their interval carries',
    'number',
  ),
  column(
    'lower',
    '下限',
    'Lower bound',
    '原文字句允许的最小值；空表示没有下限',
    'The least that the words allow; empty: no lower bound',
    'number',
  ),
  column(
    'upper',
    '上限',
    'Upper bound',
    '原文字句允许的最大值；空表示没有上限',
    'The most that the words allow; empty: no upper bound',
    'number',
  ),
  column('unit', '单位', 'Unit', '单位标识，见 units', 'Identifier, see units'),
  column(
    'qualifier',
    '限定',
    'Qualifier',
    '原文对数字的限定：exact 确数，about 约数，more_than 超过，at_least 不少于，less_than 不到，at_most 不超过，nearly 接近，between 区间；推算出的数值为 derived；空表示缺失',
    'What the words say of the figure: exact, about, more_than, at_least, less_than, at_most, nearly, between; derived for a computed value; empty: missing',
  ),
  column('origin', '来历', 'Origin', 'printed 原文，derived 推算', 'printed in the bulletin, or derived here'),
  column(
    'formula',
    '算式',
    'Formula',
    '推算值的算式，以“指标[地区,时期]”指称观测值',
    'How a derived value is computed; indicator[region,period] names an observation',
  ),
  column(
    'assumption_en',
    '前提（英文）',
    'Assumption',
    '算式成立的前提（英文）；空表示只靠算术',
    'What has to hold for the formula; empty: arithmetic alone',
  ),
  column(
    'printed',
    '原文数字',
    'As printed',
    '原文中的数字和单位',
    'The figure and its unit as they stand in the text',
  ),
  column(
    'document',
    '文件',
    'Document',
    '文件标识，见 documents；推算值为空',
    'See documents; empty for derived values',
  ),
  column(
    'locator',
    '位置',
    'Place',
    '标题路径和句次，s1 为第 1 句',
    'Path of headings and number of the sentence: s1 is the first',
  ),
  column('note_zh', '说明', 'Note (Chinese)', '说明；数值缺失时为其原因', 'Note; where the value is missing, why'),
  column('note_en', '英文说明', 'Note', '英文说明', 'The same in English'),
  column(
    'assumption_zh',
    '前提',
    'Assumption (Chinese)',
    '算式成立的前提；空表示只靠算术',
    'What has to hold for the formula, in Chinese; empty: arithmetic alone',
  ),
] as const satisfies readonly SheetColumn[];

function column<Id extends string>(
  id: Id,
  titleZh: string,
  titleEn: string,
  descriptionZh: string,
  descriptionEn: string,
  kind: SheetColumn['kind'] = 'text',
): SheetColumn & { readonly id: Id } {
  return {
    id,
    title: { zh: titleZh, en: titleEn },
    description: { zh: descriptionZh, en: descriptionEn },
    kind,
  };
}
