import type { Way } from '../../domain/comparison.ts';
import { words } from '../../i18n/words.ts';

/** What comparisons are called and warned of wherever they are shown. */
export const comparisonViewWords = words({
  zh: {
    ways: {
      value: '数值',
      ratio: '为参照地区的百分比',
      gap: '与参照地区的差距',
      index: '指数（参照地区 = 100）',
      share: '占合计的比重',
      change: '较前期的变化',
    } satisfies Record<Way, string>,
    notices: '有几处与链接所说不同',
    dismiss: '知道了',
    notice: {
      unreadable: (key: string, text: string) =>
        text === '' ? `链接里的 ${key} 有空缺，已略过。` : `链接里的 ${key}=${text} 看不懂，已略过。`,
      unknownIndicator: (text: string) => `没有“${text}”这个指标，改用默认指标。`,
      /** The first few codes, and how many there are. */
      unknownRegions: (codes: readonly string[], count: number) => {
        const named = codes.map((code) => `“${code}”`).join('、');
        const rest = count > codes.length ? `等 ${String(count)} 个代码` : '';
        return `没有代码为${named}${rest}的地区，已略过。`;
      },
      noFigure: (role: string, region: string) => `${region}没有这个指标在这一时期的数，不能作${role}。`,
      roles: { reference: '参照地区', highlight: '重点地区' },
      noSuchSlice: '这个指标没有链接所说的时期，改用数据最全的时期。',
      notEarlier: (asked: string, now: string) =>
        `变化不能从 ${asked}算起：它不早于这一时期，或政报没有那时的数。改从 ${now}算起。`,
      wayNotOffered: (way: string, reason: string) => `不能按“${way}”看：${reason}改看数值。`,
      noTiles: (reason: string) => `不能画成方格图：${reason}`,
      otherData: (asked: string, now: string) => `链接取自数据版本 ${asked}，现在是 ${now}，数值可能有改动。`,
    },
  },
  en: {
    ways: {
      value: 'Value',
      ratio: 'Percentage of the reference',
      gap: 'Gap to the reference',
      index: 'Index (reference = 100)',
      share: 'Share of the total',
      change: 'Change since an earlier period',
    },
    notices: 'Some things differ from what the link says',
    dismiss: 'Dismiss',
    notice: {
      unreadable: (key, text) =>
        text === ''
          ? `${key} in the link has an empty part, which was left out.`
          : `${key}=${text} in the link could not be read and was left out.`,
      unknownIndicator: (text) => `There is no indicator “${text}”; the usual one is shown.`,
      unknownRegions: (codes, count) => {
        const named = codes.map((code) => `“${code}”`).join(', ');
        if (count === 1) return `There is no region with the code ${named}; it was left out.`;
        const rest = count > codes.length ? ` and ${String(count - codes.length)} more` : '';
        return `There are no regions with the codes ${named}${rest}; they were left out.`;
      },
      noFigure: (role, region) => `No figure of this indicator and period for ${region}, so it cannot be ${role}.`,
      roles: { reference: 'the reference', highlight: 'in focus' },
      noSuchSlice: 'The indicator has no figures for the period in the link; the period with most figures is shown.',
      notEarlier: (asked, now) =>
        `Change cannot start from ${asked}, which is not earlier or has no figures; it starts from ${now}.`,
      wayNotOffered: (way, reason) => `“${way}” makes no sense here: ${reason} Values are shown instead.`,
      noTiles: (reason) => `Cannot be drawn as a grid of tiles: ${reason}`,
      otherData: (asked, now) =>
        `The link was made with data version ${asked}; this is ${now}, so figures may have changed.`,
    },
  },
});
