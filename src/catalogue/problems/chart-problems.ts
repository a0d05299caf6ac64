import { type ProblemText, didYouMean, say } from './problem-text.ts';

interface Unknown {
  readonly nearest: string | undefined;
}

/** Problems in charts and briefings. */
export const CHART_PROBLEMS = {
  'unknown-form': ({ nearest, forms }: Unknown & { readonly forms: string }): ProblemText => ({
    message: say('没有这种图形。', 'There is no such chart form.'),
    remedy: didYouMean(nearest, say(`可用的图形：${forms}`, `The forms are: ${forms}`)),
  }),
  'key-not-for-form': ({ form }: { readonly form: string }): ProblemText => ({
    message: say(`图形 ${form} 不用这个键。`, `The form ${form} has no use for this key.`),
    remedy: say('删去它，或换一种图形。', 'Remove it, or choose another form.'),
  }),
  'key-needed-by-form': ({ form }: { readonly form: string }): ProblemText => ({
    message: say(`图形 ${form} 需要这个键。`, `The form ${form} needs this key.`),
    remedy: say('补上它。', 'Add it.'),
  }),
  'series-is-axis': (): ProblemText => ({
    message: say('系列与坐标轴是同一个维度。', 'The series are the same dimension as the axis.'),
    remedy: say('换一个维度，或删去 series。', 'Choose another dimension, or remove series.'),
  }),
  'selects-nothing': (): ProblemText => ({
    message: say(
      '与其他条件合起来，没有选中任何观测值。',
      'Together with the other conditions this picks no observation.',
    ),
    remedy: say(
      '检查指标、地区、时期、分组和性质是否确有这样的组合。',
      'Check that the data has this combination of indicator, region, period, category and status.',
    ),
  }),
  'mixed-units': ({ units }: { readonly units: string }): ProblemText => ({
    message: say(`一张图里混用了几种单位：${units}。`, `One chart mixes several units: ${units}.`),
    remedy: say('只选同一单位的指标，或拆成几张图。', 'Pick indicators of one unit, or make several charts.'),
  }),
  'repeated-mark': ({ first }: { readonly first: string }): ProblemText => ({
    message: say(`这个观测值已被 ${first} 选中。`, `${first} already picks this observation.`),
    remedy: say('收窄其中一个条件。', 'Narrow one of the two.'),
  }),
  'marks-collide': ({ other }: { readonly other: string }): ProblemText => ({
    message: say(`它与 ${other} 落在同一位置、同一系列。`, `It falls on the same position and series as ${other}.`),
    remedy: say('收窄条件，或用 series 把它们分开。', 'Narrow the picks, or tell them apart by series.'),
  }),
  'too-few-tiles': ({ found, least }: { readonly found: number; readonly least: number }): ProblemText => ({
    message: say(
      `示意方格图至少要有 ${String(least)} 个有位置的地区，这里有 ${String(found)} 个。`,
      `A tile grid needs at least ${String(least)} regions with a place in it; this chart has ${String(found)}.`,
    ),
    remedy: say(
      '多选几个地区，在 regions.csv 里补上位置，或换一种图形。',
      'Pick more regions, give them places in regions.csv, or choose another form.',
    ),
  }),
  'unknown-focus': ({ nearest }: Unknown): ProblemText => ({
    message: say('图上没有这个位置或系列。', 'No position or series of the chart has this key.'),
    remedy: didYouMean(
      nearest,
      say(
        '填写图中出现的地区、指标、时期、分组或性质。',
        'Name a region, indicator, period, category or status that the chart shows.',
      ),
    ),
  }),
  'unknown-observation': ({ nearest }: Unknown): ProblemText => ({
    message: say('没有这个观测值。', 'There is no such observation.'),
    remedy: didYouMean(
      nearest,
      say(
        '写成 indicator[region,period]，如 gdp[430400-counties,2015]。',
        'Write indicator[region,period], such as gdp[430400-counties,2015].',
      ),
    ),
  }),
  'unknown-chart': ({ nearest }: Unknown): ProblemText => ({
    message: say('没有这张图。', 'There is no such chart.'),
    remedy: didYouMean(nearest, say('在 charts/ 中添加同名的 JSON 文件。', 'Add a JSON file of this name to charts/.')),
  }),
  'repeated-chart': ({ first }: { readonly first: string }): ProblemText => ({
    message: say(`这张图在 ${first} 已经出现。`, `${first} already shows this chart.`),
    remedy: say('只保留一处。', 'Keep one of them.'),
  }),
} as const;
