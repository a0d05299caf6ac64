import { type ProblemText, didYouMean, say } from './problem-text.ts';

/** Where in a formula something stands: a zero-based offset. */
interface At {
  readonly at: number;
}

interface Unknown {
  readonly name: string;
  readonly nearest: string | undefined;
}

/** Problems in the formulas of derivations and checks, and in what they lead to. */
export const FORMULA_PROBLEMS = {
  'unknown-dataset': ({ nearest }: { readonly nearest: string | undefined }): ProblemText => ({
    message: say('没有这个数据集。', 'There is no such dataset.'),
    remedy: didYouMean(
      nearest,
      say('填写 datapackage.json 中数据集的名称。', 'Name a dataset that stands in datapackage.json.'),
    ),
  }),
  'derivation-dataset': ({ expected }: { readonly expected: string }): ProblemText => ({
    message: say(`这个指标属于数据集 ${expected}。`, `This indicator belongs to the dataset ${expected}.`),
    remedy: say(`改为 ${expected}，或另设一个指标。`, `Make it ${expected}, or make another indicator.`),
  }),
  'formula-syntax': ({
    at,
    found,
    expected,
  }: At & { readonly found: string; readonly expected: string }): ProblemText => ({
    message:
      found === ''
        ? say('公式没有写完。', 'The formula breaks off at its end.')
        : say(`公式第 ${place(at)} 个字符处的“${found}”读不通。`, `“${found}” at character ${place(at)} does not fit.`),
    remedy: say(`此处应为：${expected}`, `What fits there: ${expected}`),
  }),
  'formula-too-long': ({ at, most }: At & { readonly most: string }): ProblemText => ({
    message: say(
      `公式的项和括号超过 ${most} 个，第 ${place(at)} 个字符以后不再读取。`,
      `The formula has more than ${most} terms and brackets; it is not read beyond character ${place(at)}.`,
    ),
    remedy: say('拆成几个推算，一步一步地写。', 'Split it into several derivations, one step each.'),
  }),
  'formula-unknown-observation': ({ at, name, nearest }: At & Unknown): ProblemText => ({
    message: say(
      `公式第 ${place(at)} 个字符处提到的观测值 ${name} 不存在。`,
      `There is no observation ${name}, named at character ${place(at)}.`,
    ),
    remedy: didYouMean(
      nearest,
      say(
        '写成 indicator[region,period]，并检查该值是否在数据中。',
        'Write indicator[region,period], and check that the data has this value.',
      ),
    ),
  }),
  'formula-unknown-function': ({
    at,
    name,
    nearest,
    functions,
  }: At & Unknown & { readonly functions: string }): ProblemText => ({
    message: say(
      `公式第 ${place(at)} 个字符处的函数 ${name} 不存在。`,
      `There is no function ${name}, named at character ${place(at)}.`,
    ),
    remedy: didYouMean(nearest, say(`可用的函数：${functions}`, `The functions are: ${functions}`)),
  }),
  'formula-argument-count': ({
    at,
    name,
    given,
    takes,
  }: At & { readonly name: string; readonly given: number; readonly takes: string }): ProblemText => ({
    message: say(
      `公式第 ${place(at)} 个字符处的 ${name} 有 ${given} 个参数。`,
      `${name} at character ${place(at)} has ${given} arguments.`,
    ),
    remedy: say(`应有 ${takes} 个。`, `It takes ${takes}.`),
  }),
  'formula-units': ({
    at,
    name,
    measures,
  }: At & { readonly name: string; readonly measures: string }): ProblemText => ({
    message: say(
      `公式第 ${place(at)} 个字符处的“${name}”把不能合用的单位放在一起：${measures}。`,
      `“${name}” at character ${place(at)} joins units that do not go together: ${measures}.`,
    ),
    remedy: say('换用单位相合的观测值，或改用另一种运算。', 'Take observations whose units fit, or another operation.'),
  }),
  'formula-exponent': ({ at }: At): ProblemText => ({
    message: say(
      `公式第 ${place(at)} 个字符处的乘方，底数须为倍数等纯数，指数须为常数。`,
      `The power at character ${place(at)} needs a plain number below and a constant above.`,
    ),
    remedy: say('写成 倍数 ^ (1÷5) 这样的形式。', 'Write it like multiple ^ (1÷5).'),
  }),
  'formula-no-named-regions': ({ at, name }: At & { readonly name: string }): ProblemText => ({
    message: say(
      `公式第 ${place(at)} 个字符处要数 ${name} 旁点名的地区，但点名表没有这一行。`,
      `Character ${place(at)} of the formula counts the regions named beside ${name}, of which there is no record.`,
    ),
    remedy: say(
      'named 只用于核查，且只数 named-regions.csv 中记有的观测值；请在那里补上一行。',
      'named is for checks only and counts what stands in named-regions.csv; add a row there.',
    ),
  }),
  'formula-result-unit': ({ measure, unit }: { readonly measure: string; readonly unit: string }): ProblemText => ({
    message: say(
      `公式得出的是 ${measure}，不能以指标的单位 ${unit} 存放。`,
      `The formula gives ${measure}, which the unit ${unit} of the indicator cannot hold.`,
    ),
    remedy: say('改正公式，或换一个单位相合的指标。', 'Correct the formula, or choose an indicator whose unit fits.'),
  }),
  'formula-cycle': ({ path }: { readonly path: readonly string[] }): ProblemText => ({
    message: say(
      `推算绕了一圈，又用到它自己：${path.join(' → ')}。`,
      `The derivation comes back to itself: ${path.join(' → ')}.`,
    ),
    remedy: say('让其中一个公式只用原文中的数值。', 'Let one of these formulas stand on printed values alone.'),
  }),
  'derivation-of-printed': ({ observation }: { readonly observation: string }): ProblemText => ({
    message: say(`${observation} 已由原文给出。`, `${observation} is printed in the text already.`),
    remedy: say(
      '删去这条推算；若要比较两者，请写成一条核查。',
      'Remove this derivation; to compare the two, write a check.',
    ),
  }),
  'check-sides-differ': ({ left, right }: { readonly left: string; readonly right: string }): ProblemText => ({
    message: say(
      `两边的单位不能比较：左边是 ${left}，右边是 ${right}。`,
      `The sides cannot be compared: ${left} on the left, ${right} on the right.`,
    ),
    remedy: say('让两边的单位相合。', 'Bring both sides to the same kind of unit.'),
  }),
  'check-without-observation': (): ProblemText => ({
    message: say('两边都没有提到任何观测值，无从核查。', 'Neither side names an observation, so nothing is checked.'),
    remedy: say('至少在一边写入一个观测值。', 'Name an observation on at least one side.'),
  }),
  'check-of-itself': ({ figure }: { readonly figure: string }): ProblemText => ({
    message: say(
      `两边只用到一个数值（${figure}），另一边是照它填的，怎样都相等。`,
      `Only one figure is compared (${figure}): the other side was typed to match it, so they cannot differ.`,
    ),
    remedy: say(
      '写入另一个独立的数值，用 named(…) 数原文点名的地区，或删去这条核查。',
      'Name a second figure, count the regions that the text names with named(…), or remove the check.',
    ),
  }),
  'check-without-unit': ({ measure }: { readonly measure: string }): ProblemText => ({
    message: say(
      `没有单位可以表示两边的结果（${measure}）。`,
      `No unit can tell the result of the sides (${measure}).`,
    ),
    remedy: say(
      '改写公式，或在 reference/units.csv 中添加单位。',
      'Rewrite the formulas, or add a unit to reference/units.csv.',
    ),
  }),
} as const;

/** People count characters from one. */
function place(at: number): string {
  return String(at + 1);
}
