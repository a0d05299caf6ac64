import type { Status } from '../domain/observation.ts';
import { plainWidth } from '../domain/plain-width.ts';

/** What a heading says of the value itself, beside the name of what is measured. */
export interface MeasureName {
  /** What is left of the text: the name of what is measured; empty where it names nothing. */
  readonly name: string;
  /** The text is a measure of something else, such as 比上年增长 or 位次, and its name belongs behind that. */
  readonly kind: 'level' | 'growth' | 'rank' | 'share' | 'completion' | null;
  readonly status: Status | null;
  /** How many years before the period of the table: 上年同期. */
  readonly yearsBack: 0 | 1;
  /** 累计: from January on; 本月: the last month of what the table covers; 年初预算: all of the year. */
  readonly span: Span | null;
}

export type Span = 'cumulative' | 'month' | 'quarter' | 'year';

const COMPARED =
  '(?:(?:比|较|与|同)?(?:上年同期|去年同期|上年|去年|上期|上月|上季度?|同期|\\d{4}年(?:同期)?)(?:相比)?)?';
const GROWN =
  '(?:增长|增减|增幅|增速|增量|增加|上升|提高|下降|变化|变动|涨幅|涨跌|升降|发展速度|平均增长|±|growth|change|yoy)(?:率|速度|幅度|额|量|值|点数|情况)?';
const GROWTH = new RegExp(
  `^(?:${COMPARED}(?:同比|环比|名义|实际|可比价|现价|累计|平均|年均|年平均|年度)*${GROWN}(?:±|[%％])*|(?:累计|当月|本月)?(?:同比|环比)|${COMPARED}±|${COMPARED}(?:[%％]|百分比))$`,
  'i',
);
const RANK = /^(?:(?:在|居)?(?:全国|全省|全市|全县)?(?:位次|排名|名次|排位|排序|座次)|rank(?:ing)?)$/i;
const SHARE = /^(?:占.{0,8}?(?:比重|比例|份额|百分比|之比|比|[%％])|比重|份额|构成|所占比重|share)$/i;
const COMPLETION =
  /^(?:(?:完成|占|为)?(?:全年|年度|年初|当年)?(?:预算|计划|目标|年计划|任务|进度|序时)*(?:完成|执行|达成|进度)?(?:率|[%％]|进度|比例|情况|的比重)|(?:完成|占|为)(?:全年|年度|年初)?(?:预算|计划|目标|任务)(?:数|的)?[%％]?)$/;
const LEVEL =
  /^(?:绝对数|绝对值|绝对额|总量|数值|金额|合计|总计|总额|数量|总数|本年|本期|当年|当期|当期值|累计值|本年数|规模|本月数|累计数|数|值|指标值|value|values|amount|total|level|data|数据|数额|obs_value|v4_\d+)$/i;
const PLAN = /^(?:年初|全年|年度|当年)?(?:预算|计划|预计|预测|预期|规划)(?:数|值|额|完成数?)?$/;
const TARGET = /^(?:目标)(?:数|值|额|任务)?$/;
/** 计划投资 keeps its name, but tells no investment that was made; 计划生育率 is no plan. */
const PLANNED = /^(?:年度?)?(?:计划|预计|预算)(?:完成)?(?:总?投资|产值|收入|支出|产量|任务|销售|新增)/;
const ACTUAL = /^(?:决算|实际|完成|执行|实绩|实际完成|累计完成)(?:数|值|额|情况)?$/;
const LAST_YEAR = /^(?:上年|去年)(?:同期|实际|完成|末|底)?(?:累计)?(?:数|值|额)?/;
const SPANS: readonly (readonly [Span, RegExp])[] = [
  [
    'cumulative',
    /^(?:(?:1|一|年初)[-至—–到]?(?:本月|当月|本季度?)?(?:止)?|自年初|本年|年初至今|本月止)?累计(?:值|数|额)?[_\s]*(?!完成|投|收|支|实|发|新|建|共|签)/,
  ],
  ['month', /^(?:本月|当月|单月)(?:末|份|数|值)?[_\s]*/],
  ['quarter', /^(?:本季度?|当季)[_\s]*/],
];
const SPAN_BEHIND = /^(.+?)[_\s（(]*(?:(累计)(?:值|数|额)?|(当期|本月|当月)(?:值|数)?)[)）]?$/;

/** Takes apart what a heading says once period, region and unit are taken out of it. */
export function readMeasure(text: string): MeasureName {
  const written = plainWidth(text).replace(/\s+/g, '');
  const { rest, span } = withoutSpan(written);
  const back = rest === written || span !== null ? LAST_YEAR.exec(rest) : null;
  if (back !== null && !isGrowth(rest)) return ofLastYear(back[0], rest, span);
  const kind = kindOf(rest);
  const status = statusOf(rest);
  const whole = status !== null && status !== 'actual' && /年初|全年|年度|当年/.test(rest) ? 'year' : span;
  const isLevel = kind === 'level' || (status !== null && !PLANNED.test(rest)) || (rest === '' && span !== null);
  const name = isLevel ? '' : rest === written ? text.trim() : rest;
  return { name, kind: isLevel ? 'level' : kind, status, yearsBack: 0, span: whole };
}

function ofLastYear(said: string, text: string, span: Span | null): MeasureName {
  const inner = withoutSpan(text.slice(said.length));
  const name = LEVEL.test(inner.rest) ? '' : inner.rest;
  const whole = said.includes('累计') ? 'cumulative' : (span ?? inner.span);
  return { name, kind: name === '' ? 'level' : null, status: null, yearsBack: 1, span: whole };
}

function statusOf(text: string): Status | null {
  if (PLAN.test(text) || PLANNED.test(text)) return 'plan';
  if (TARGET.test(text)) return 'target';
  return ACTUAL.test(text) ? 'actual' : null;
}

function kindOf(text: string): MeasureName['kind'] {
  if (LEVEL.test(text)) return 'level';
  if (isGrowth(text)) return 'growth';
  if (RANK.test(text)) return 'rank';
  if (COMPLETION.test(text)) return 'completion';
  return SHARE.test(text) ? 'share' : null;
}

function isGrowth(text: string): boolean {
  return GROWTH.test(text) && text !== '';
}

function withoutSpan(text: string): { readonly rest: string; readonly span: Span | null } {
  // 累计增长 is a growth of its own name; what grew is over the months from January on all the same.
  if (/累计.*(?:增长|增速|同比|增幅)/.test(text)) return { rest: text.replaceAll('_', ''), span: 'cumulative' };
  const found = SPANS.map(([span, pattern]) => ({ span, length: pattern.exec(text)?.[0].length ?? 0 })).find(
    ({ length }) => length > 0,
  );
  if (found !== undefined) return { rest: text.slice(found.length), span: found.span };
  const behind = SPAN_BEHIND.exec(text);
  if (behind?.[1] === undefined) return { rest: text, span: null };
  const span = behind[2] !== undefined ? 'cumulative' : behind[3] === '当期' ? null : 'month';
  return { rest: behind[1].replace(/[_\s]+$/, ''), span };
}
