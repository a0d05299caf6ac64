/** What is measured in a unit, told by the name of an indicator and by the unit. */
const KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:个?百分点)$/, /(?:提高|下降|上升|变化|增减|±|百分点)/],
  [
    /^[%％‰]$/,
    /(?:[率比]|比重|占比|份额|完成.*(?:预算|计划|目标)|进度|增长|增速|增幅|增减|同比|环比|±|比上年|rate|share|growth)(?:[（(].*)?$/i,
  ],
  [
    /(?:元|美元|yuan|usd|\$)$/i,
    /(?:总值|增加值|产值|收入|支出|投资|销售|零售|税|财政|存款|贷款|进出口|出口|进口|gdp|利润|资产|负债|产业|额|工资|revenue|income)/i,
  ],
  [/(?:人|人次|persons?|people)$/i, /(?:人口|人数|职工|从业|学生|教师|医生|旅客|客运|就业|population|employ)/i],
  [/(?:吨|公斤|斤|tonnes?)$/i, /(?:产量|货运|粮食|油料|消费量|排放|能耗|output)/i],
  [/(?:亩|公顷|平方公里|平方米)$/, /面积|area/i],
  [/(?:户|家|个|所|项)$/, /(?:户数|企业|单位|学校|机构|项目|个数|firms)/i],
  [/(?:千瓦时|度)$/, /(?:用电|电量|发电)/],
];

/** Whether a name is that of a rate, which is in no unit of money or persons. */
export function isRate(name: string): boolean {
  return KINDS.slice(0, 2).some(([, names]) => names.test(name)) && !/人均|平均|总值|总额/.test(name);
}

/** Of several units that a line names for a table the one that an indicator is in; null where that is open. */
export function unitAmong(units: readonly string[], name: string): string | null {
  const kind = KINDS.find(([unit, names]) => names.test(name) && units.some((each) => unit.test(each.trim())));
  const fitting = kind === undefined ? [] : units.filter((unit) => kind[0].test(unit.trim()));
  return fitting.length === 1 ? (fitting[0]?.trim() ?? null) : null;
}
