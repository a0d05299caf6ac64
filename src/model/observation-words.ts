import type { ObservationKey, Status } from '../domain/observation.ts';
import type { Qualifier } from '../domain/quantity.ts';
import type { Provenance } from '../domain/provenance.ts';
import { words } from '../i18n/words.ts';

/** What the parts of an observation are called, and what may stand in them. */
export const observationWords = words({
  zh: {
    dimensions: {
      region: '地区',
      indicator: '指标',
      period: '时期',
      category: '分组',
      status: '性质',
    } satisfies Record<keyof ObservationKey, string>,
    statuses: { actual: '实际', plan: '计划', target: '目标', standard: '标准' } satisfies Record<Status, string>,
    qualifiers: {
      exact: '确数',
      about: '约数',
      more_than: '超过',
      at_least: '不少于',
      less_than: '不到',
      at_most: '不超过',
      nearly: '接近',
      between: '区间',
      derived: '推算',
    } satisfies Record<Qualifier, string>,
    origins: { printed: '原文', derived: '推算', definition: '定义' } satisfies Record<
      Provenance['kind'] | 'definition',
      string
    >,
    missing: '缺失',
    columns: {
      value: '数值',
      lower: '下限',
      upper: '上限',
      qualifier: '限定',
      printed: '原文',
      origin: '性质',
      note: '说明',
    },
    /** In place of a bound that was never stated. */
    open: '不限',
    source: '来源',
    notes: '说明',
    interval: {
      label: '可能范围',
      /** The interval in words; an end that is `null` is open. The ends are numbers ready to show. */
      inWords: (lower: string | null, upper: string | null) => {
        if (lower !== null && upper !== null) return lower === upper ? `${lower}（未取整）` : `${lower} 至 ${upper}`;
        if (lower !== null) return `${lower} 起，上限不明`;
        return upper === null ? '上下限均不明' : `到 ${upper} 为止，下限不明`;
      },
    },
    /** A document and the place in it. */
    placeIn: (document: string, place: string) => `${document}，${place}`,
  },
  en: {
    dimensions: { region: 'Region', indicator: 'Indicator', period: 'Period', category: 'Group', status: 'Status' },
    statuses: { actual: 'actual', plan: 'plan', target: 'target', standard: 'standard' },
    qualifiers: {
      exact: 'exact',
      about: 'about',
      more_than: 'more than',
      at_least: 'at least',
      less_than: 'less than',
      at_most: 'at most',
      nearly: 'nearly',
      between: 'between',
      derived: 'derived',
    },
    origins: { printed: 'printed', derived: 'derived', definition: 'by definition' },
    missing: 'missing',
    columns: {
      value: 'Value',
      lower: 'Lower',
      upper: 'Upper',
      qualifier: 'Qualifier',
      printed: 'As printed',
      origin: 'Origin',
      note: 'Note',
    },
    open: 'open',
    source: 'Source',
    notes: 'Notes',
    interval: {
      label: 'Range',
      inWords: (lower, upper) => {
        if (lower !== null && upper !== null) return lower === upper ? `${lower}, not rounded` : `${lower} to ${upper}`;
        if (lower !== null) return `from ${lower}, upper end unknown`;
        return upper === null ? 'both ends unknown' : `up to ${upper}, lower end unknown`;
      },
    },
    placeIn: (document, place) => `${document}, ${place}`,
  },
});
