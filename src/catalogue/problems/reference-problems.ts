import { type ProblemText, didYouMean, say } from './problem-text.ts';

interface Unknown {
  readonly nearest: string | undefined;
}

/** Problems in the reference tables, and names that should stand in one of them. */
export const REFERENCE_PROBLEMS = {
  'unknown-unit': ({ nearest }: Unknown): ProblemText => ({
    message: say('没有这个计量单位。', 'There is no such unit.'),
    remedy: didYouMean(nearest, say('在 reference/units.csv 中登记该单位。', 'Add the unit to reference/units.csv.')),
  }),
  'unknown-region': ({ nearest }: Unknown): ProblemText => ({
    message: say('没有这个地区代码。', 'There is no region with this code.'),
    remedy: didYouMean(
      nearest,
      say('在 reference/regions.csv 中登记该地区。', 'Add the region to reference/regions.csv.'),
    ),
  }),
  'unknown-indicator': ({ nearest }: Unknown): ProblemText => ({
    message: say('没有这个指标。', 'There is no such indicator.'),
    remedy: didYouMean(
      nearest,
      say('在 reference/indicators.csv 中登记该指标。', 'Add the indicator to reference/indicators.csv.'),
    ),
  }),
  'unknown-category': ({ nearest }: Unknown): ProblemText => ({
    message: say('没有这个分组。', 'There is no such category.'),
    remedy: didYouMean(
      nearest,
      say('在 reference/categories.csv 中登记该分组。', 'Add the category to reference/categories.csv.'),
    ),
  }),
  'unknown-document': ({ nearest }: Unknown): ProblemText => ({
    message: say('没有这份文件。', 'There is no such document.'),
    remedy: didYouMean(
      nearest,
      say('在 reference/documents.csv 中登记该文件。', 'Add the document to reference/documents.csv.'),
    ),
  }),
  'range-unit': ({ unit }: { readonly unit: string }): ProblemText => ({
    message: say(`取值范围与单位 ${unit} 不合。`, `This range does not go with the unit ${unit}.`),
    remedy: say(
      '占比用 part，占比之差用 part-change，没有上限的量用 amount，增速用 growth，位次和等级用 place，可正可负的用 any。',
      'Write part for a part of a whole, part-change for a difference of such parts, amount for what has no upper end, growth for a rate of growth, place for a rank or grade, any for what may have either sign.',
    ),
  }),
  'region-code-form': ({ kind }: { readonly kind: string }): ProblemText => ({
    message: say(`对 ${kind} 而言，代码的写法不合规则。`, `The code does not have the form of a ${kind}.`),
    remedy: say(
      '用 GB/T 2260 的六位代码：省 430000，市 430400，区 430405（末两位 01—20），县 430421（末两位 21—99）；组合写成 430400-counties。',
      'Use the six digits of GB/T 2260: province 430000, prefecture 430400, district 430405 (ending 01 to 20), county 430421 (ending 21 to 99); for a group 430400-counties.',
    ),
  }),
  'region-parent': ({ expected }: { readonly expected: string }): ProblemText => ({
    message: say('上级地区与代码不符。', 'The parent disagrees with the code.'),
    remedy: say(`按代码应为 ${expected}。`, `By its code it should be ${expected}.`),
  }),
  'region-circle': (): ProblemText => ({
    message: say('沿上级地区追溯会回到自身。', 'Following the parents leads back to this region.'),
    remedy: say('改正上级地区。', 'Correct the parent.'),
  }),
  'tile-incomplete': (): ProblemText => ({
    message: say('示意图位置缺少行或列。', 'The place in the tile grid lacks its row or its column.'),
    remedy: say('tile_row 与 tile_col 同时填写或同时留空。', 'Fill both tile_row and tile_col, or neither.'),
  }),
  'tile-taken': ({ other }: { readonly other: string }): ProblemText => ({
    message: say(`示意图中这个位置已被 ${other} 占用。`, `${other} already has this place in the tile grid.`),
    remedy: say('换一个位置。', 'Choose another place.'),
  }),
  'unit-factor': (): ProblemText => ({
    message: say('换算系数必须大于零。', 'The factor must be greater than zero.'),
    remedy: say(
      '填写从中文单位换算到英文单位、或到基本单位的倍数。',
      'Give what multiplies the Chinese unit into the English one, or into the base unit.',
    ),
  }),
  'duplicate-name': ({ first, id }: { readonly first: number; readonly id: string }): ProblemText => ({
    message: say(
      `第 ${first} 行的 ${id} 已用此名称，读者无法区分。`,
      `Line ${first}, ${id}, has the same name, so readers could not tell them apart.`,
    ),
    remedy: say('换一个能区分的名称。', 'Choose a name that tells them apart.'),
  }),
  'category-named-status': (): ProblemText => ({
    message: say(
      '分组不能与性质（actual、plan、target、standard）同名。',
      'A category must not be named like a status (actual, plan, target, standard).',
    ),
    remedy: say('换一个标识。', 'Choose another identifier.'),
  }),
  'date-form': ({ nearest }: Unknown): ProblemText => ({
    message: say('不是日期或年月。', 'This is not a date or a month.'),
    remedy: didYouMean(
      nearest,
      say('写成 2016-09-20；不知道日子时写成 2016-09。', 'Write 2016-09-20, or 2016-09 where the day is not known.'),
    ),
  }),
  'hash-form': (): ProblemText => ({
    message: say('不是 SHA-256 值。', 'This is not a SHA-256 hash.'),
    remedy: say(
      '写 64 位小写十六进制数；运行 npm run verify:source -- FILE 可得到正确的值。',
      'Write 64 lower-case hexadecimal digits; npm run verify:source -- FILE tells the right ones.',
    ),
  }),
} as const;
