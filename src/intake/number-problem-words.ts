import { type ProblemWords, words } from './problem-word-pair.ts';

/** Every kind of problem that a number, its unit and its bounds can have. */
export const NUMBER_PROBLEM_WORDS = {
  'not-a-number': words(
    ['不是数字。', 'Not a number.'],
    [
      '只写数字和单位，如 26.86 或 26.86亿元；其余文字另放一列。',
      'Write the number and its unit only, such as 26.86 or 26.86亿元; put other words in a column of their own.',
    ],
  ),
  'words-beside-number': words(
    ['数字旁边还有别的文字，无法确定只是说明，还是改变了数值。', 'Words beside the number may change what it means.'],
    [
      '只写数字和单位；“预计”“快报”一类说明另放一列。',
      'Write the number and its unit only; put remarks such as “preliminary” in a column of their own.',
    ],
  ),
  superscript: words(
    ['上标可能是脚注，也可能是乘方。', 'The superscript may refer to a note or be an exponent.'],
    ['是脚注就删去，是乘方就写成 1000 或 1e3。', 'Delete it if it refers to a note; write 1000 or 1e3 if it is one.'],
  ),
  'footnote-removed': words(
    ['脚注标记已去掉，数字照读。', 'The mark of a footnote was left out and the number read.'],
    [
      '核对一下数字；若标记是数字的一部分，在原表改正后再导入。',
      'Check the number; if the mark is part of it, correct the table and import it again.',
    ],
  ),
  formula: words(
    ['这是公式，不是数值。', 'This is a formula, not a value.'],
    [
      '在表格软件里复制后“选择性粘贴→数值”，再另存为 CSV。',
      'In the spreadsheet, copy and paste as values, then save as CSV again.',
    ],
  ),
  'spreadsheet-error': words(
    ['这是表格软件的错误值。', 'This is an error value of a spreadsheet.'],
    ['回到原表修正公式，或清空该格。', 'Mend the formula in the original, or clear the cell.'],
  ),
  grouping: words(
    [
      '千位分隔符的位置不对，无法确定是哪个数。',
      'The thousands separators do not stand where they should, so the number cannot be told.',
    ],
    ['去掉分隔符，只写数字。', 'Remove the separators.'],
  ),
  'decimal-comma': words(
    ['逗号可能是小数点，也可能是千位分隔符。', 'The comma may be a decimal point or a thousands separator.'],
    ['小数点写作“.”，如 26.86。', 'Write the decimal point as “.”, as in 26.86.'],
  ),
  'leading-zero': words(
    ['以 0 开头，更像编号而不是数值。', 'It begins with 0, as a code would, not a value.'],
    [
      '若是数值，去掉前面的 0；若是编号，把该列改为“不用”。',
      'If it is a value, remove the zeros; if a code, set the column to “ignore”.',
    ],
  ),
  'too-many-digits': words(
    ['超过 15 位，无法精确保存。', 'It has more than 15 digits and could not be kept exactly.'],
    [
      '若是编号，把该列改为“不用”；若是数值，换用更大的单位。',
      'If it is a code, set the column to “ignore”; if a value, use a larger unit.',
    ],
  ),
  'cell-too-long': words(
    ['这一格太长，不会是一个值。', 'The cell is too long to be a value.'],
    ['检查前面是否少了一个引号或分隔符。', 'Check for a missing quote or delimiter before it.'],
  ),
  'unit-disagrees': words(
    [
      '格内单位与该列单位不一致，且不能换算。',
      'The unit in the cell is not that of the column and cannot be converted.',
    ],
    ['统一单位，或改正“怎样读这张表”里的单位。', 'Use one unit, or correct the unit under “How the table is read”.'],
  ),
  'unit-unclear': words(
    [
      '无法确定这一格的单位：同一指标有的格带单位、有的不带，或该列已是“亿元”一类单位，格内又写“万”“亿”。',
      'The unit is not known: only some cells of this indicator carry one, or the cell has 万 or 亿 alone in a column of 亿元 or the like.',
    ],
    [
      '给每格写上单位，或在“怎样读这张表”里设定单位。',
      'Write the unit in every cell, or set it under “How the table is read”.',
    ],
  ),
  'not-exact-in-unit': words(
    ['换算后的位数超出可精确保存的范围。', 'Converted to the unit, it has more digits than can be kept.'],
    ['换用更接近的单位。', 'Use a unit closer to the value.'],
  ),
  'bounds-unreadable': words(
    ['下限或上限不是数字。', 'The lower or upper bound is not a number.'],
    [
      '只写数字；没有界限就空着。若这一列不是界限，把它改为“不用”。',
      'Write a number, or leave it blank where there is no bound. If the column is no bound, set it to “ignore”.',
    ],
  ),
  'bounds-disagree': words(
    [
      '数值、下限、上限和限定互相不合，这一格未采用。',
      'Value, bounds and qualifier do not fit each other; the cell was not used.',
    ],
    [
      '数值应在上下限之间，下限不大于上限；“超过”“不到”一类只写一个界限，数值空着。',
      'The value lies between its bounds, the lower one first; with words such as more_than give one bound and no value.',
    ],
  ),
  'bounds-twice': words(
    [
      '数值一格里已有“超过”“约”等字，旁边又给了上下限。',
      'The cell has words such as 超过 or 约, and bounds beside it.',
    ],
    ['两者留一个。', 'Keep one of them.'],
  ),
  'qualifier-unknown': words(
    ['不认识这个限定。', 'The qualifier is not known.'],
    [
      '用 exact、about、more_than、at_least、less_than、at_most、nearly、between 之一，或空着。',
      'Use exact, about, more_than, at_least, less_than, at_most, nearly or between, or leave it blank.',
    ],
  ),
} as const satisfies Readonly<Record<string, ProblemWords>>;
