import type { CompleteCatalogue } from '../catalogue/catalogue.ts';
import type { Side } from '../domain/audit.ts';
import { termAtIssue } from '../domain/dated-term.ts';
import type { Localised } from '../domain/language.ts';
import { withoutDust } from '../i18n/number.ts';
import { OBSERVATION_SHEET_COLUMNS } from './observation-columns.ts';
import { observationSheet } from './observation-sheet.ts';
import { numberColumn, textColumn } from './sheet-column.ts';
import type { Cell, Sheet, SheetColumn } from './sheet.ts';

/** A key that leads to a column of another table of the package. */
export interface ForeignKey {
  readonly column: string;
  readonly table: string;
  readonly to: string;
}

/** A table that makes rows of observations interpretable: what they are made of, checked by, measured from. */
export interface InterpretiveTable {
  readonly title: Localised;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly columns: readonly SheetColumn[];
  readonly rows: (catalogue: CompleteCatalogue) => Sheet['rows'];
}

const OBSERVATION_ID = textColumn('id', '观测值标识，算式用它指称', 'Identifies the observation; formulas name it so');

/** By the name of the file. */
export const INTERPRETIVE_TABLES: Readonly<Record<string, InterpretiveTable>> = {
  observations: {
    title: { zh: '全部观测值', en: 'All observations' },
    primaryKey: ['id'],
    foreignKeys: [
      key('indicator', 'indicators', 'id'),
      key('region', 'regions', 'code'),
      key('unit', 'units', 'id'),
      key('category', 'categories', 'id'),
      key('document', 'documents', 'id'),
    ],
    columns: [OBSERVATION_ID, ...OBSERVATION_SHEET_COLUMNS],
    rows: (catalogue) => {
      const all = [...catalogue.observations.values()];
      return observationSheet(all, catalogue).rows.map((row, at) => [all[at]?.id ?? null, ...row]);
    },
  },
  relations: {
    title: { zh: '指标之间的关系', en: 'Relations between indicators' },
    primaryKey: ['indicator'],
    foreignKeys: [key('indicator', 'indicators', 'id'), key('base', 'indicators', 'id')],
    columns: [
      textColumn('indicator', '指标', 'Indicator'),
      textColumn(
        'kind',
        '关系：gap 差，ratio 比，share 占比，mean 平均，distance 距离',
        'gap, ratio, share, mean or distance',
      ),
      textColumn('base', '所由来的指标', 'The indicator that it is made from'),
      textColumn('left', '左边地区；空为本行地区', 'Left region; empty: that of the observation'),
      textColumn('right', '右边地区；空为本行地区', 'Right region; empty: that of the observation'),
    ],
    rows: ({ indicators }) =>
      [...indicators.values()].flatMap(({ id, relation }) =>
        relation === undefined ? [] : [[id, relation.kind, relation.base, relation.left, relation.right]],
      ),
  },
  'group-members': {
    title: { zh: '组合的成员', en: 'Members of groups' },
    primaryKey: ['group', 'member'],
    foreignKeys: [key('group', 'regions', 'code'), key('member', 'regions', 'code')],
    columns: [
      textColumn('group', '组合', 'Group'),
      textColumn('member', '成员', 'Member'),
      textColumn('complete', '所列是否为全部成员：yes 或 no', 'Whether those listed are all: yes or no'),
    ],
    rows: ({ members, wholeGroups }) =>
      [...members].flatMap(([group, codes]) =>
        codes.map((member) => [group, member, wholeGroups.has(group) ? 'yes' : 'no']),
      ),
  },
  'named-regions': {
    title: { zh: '数值旁点名的地区', en: 'Regions named beside figures' },
    primaryKey: ['observation', 'region'],
    foreignKeys: [key('observation', 'observations', 'id'), key('region', 'regions', 'code')],
    columns: [textColumn('observation', '观测值', 'Observation'), textColumn('region', '点名的地区', 'Region named')],
    rows: ({ namedRegions }) =>
      [...namedRegions].flatMap(([observation, codes]) => codes.map((code) => [observation, code])),
  },
  'target-baselines': {
    title: { zh: '目标的起点', en: 'Baselines of targets' },
    primaryKey: ['target'],
    foreignKeys: [key('target', 'observations', 'id'), key('baseline', 'observations', 'id')],
    columns: [
      textColumn('target', '目标', 'Target'),
      textColumn('baseline', '起点；空为原文没有', 'Baseline; empty: none in the text'),
      textColumn('needed', '由目标推算的数，以分号分隔', 'What follows from the target, separated by semicolons'),
      textColumn('note_zh', '说明，或缺哪个数', 'Note, or which figure is missing (Chinese)'),
      textColumn('note_en', '英文说明', 'The same in English'),
    ],
    rows: ({ targetBaselines }) =>
      Array.from(targetBaselines, ([target, { baseline, needed, note }]) => [
        target,
        baseline,
        needed.join('; ') || null,
        note?.zh ?? null,
        note?.en ?? null,
      ]),
  },
  dates: {
    title: { zh: '文件所定的日期', en: 'Dates that documents set' },
    primaryKey: ['id'],
    foreignKeys: [key('document', 'documents', 'id')],
    columns: [
      textColumn('id', '日期标识', 'Identifier of the date'),
      textColumn('document', '文件', 'Document'),
      textColumn('kind', 'deadline 期限，start 起始，term 起止，stage 阶段', 'deadline, start, term or stage'),
      textColumn('start', '起日；空为未写', 'First day; empty: not stated'),
      textColumn('end', '止日；空为未写', 'Last day; empty: not stated'),
      textColumn(
        'at_issue',
        '发文之日：over 已过，running 正在其中，ahead 尚未到',
        'On the day of issue: over, running or ahead',
      ),
      textColumn('printed', '原文', 'As printed'),
      textColumn('locator', '位置', 'Place'),
      textColumn('note_zh', '说明', 'Note (Chinese)'),
      textColumn('note_en', '英文说明', 'The same in English'),
    ],
    rows: ({ dates, documents }) =>
      Array.from(dates.values(), (term) => [
        term.id,
        term.document,
        term.kind,
        term.start,
        term.end,
        termAtIssue(term, documents.get(term.document)?.date ?? ''),
        term.printed,
        term.locator,
        term.note.zh,
        term.note.en,
      ]),
  },
  checks: {
    title: { zh: '核查及结论', en: 'Checks and their verdicts' },
    primaryKey: ['id'],
    foreignKeys: [key('unit', 'units', 'id')],
    columns: [
      textColumn('id', '核查标识', 'Identifier of the check'),
      textColumn('dataset', '数据集', 'Dataset'),
      textColumn('left', '左边算式', 'Formula of the left side'),
      textColumn('relation', '左边应与右边的关系', 'How left should stand to right'),
      textColumn('right', '右边算式', 'Formula of the right side'),
      textColumn('verdict', '结论：consistent 相符，conflicting 不相符，cannot-tell 无法判断', 'The verdict'),
      textColumn('unit', '两边的单位', 'Unit of both sides'),
      numberColumn('left_lower', '左边下限', 'Lower end of the left side'),
      numberColumn('left_upper', '左边上限', 'Upper end of the left side'),
      numberColumn('right_lower', '右边下限', 'Lower end of the right side'),
      numberColumn('right_upper', '右边上限', 'Upper end of the right side'),
      textColumn('title_zh', '核查的话', 'What is checked (Chinese)'),
      textColumn('title_en', '英文', 'The same in English'),
      textColumn('explanation_zh', '说明', 'Explanation (Chinese)'),
      textColumn('explanation_en', '英文说明', 'The same in English'),
    ],
    rows: ({ checks }) =>
      Array.from(checks.values(), ({ check, verdict, unit, left, right }) => [
        check.id,
        check.topic,
        check.left,
        relationWord(check.relation),
        check.right,
        verdict,
        unit,
        ...endCells(left),
        ...endCells(right),
        check.title.zh,
        check.title.en,
        check.explanation.zh,
        check.explanation.en,
      ]),
  },
};

/** A lone = would be taken for a formula by spreadsheets. */
function relationWord(relation: string): string {
  return { '=': 'equal', '<': 'less', '≤': 'less-or-equal', '>': 'more', '≥': 'more-or-equal' }[relation] ?? relation;
}

function endCells(side: Side): readonly Cell[] {
  if (side.kind === 'missing') return [null, null];
  return [side.interval.lower, side.interval.upper].map((end) => (end === null ? null : withoutDust(end)));
}

function key(column: string, table: string, to: string): ForeignKey {
  return { column, table, to };
}
