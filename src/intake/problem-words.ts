import type { Localised } from '../domain/language.ts';

interface ProblemWords {
  readonly reason: Localised;
  readonly remedy: Localised;
}

function words(reason: readonly [string, string], remedy: readonly [string, string]): ProblemWords {
  return { reason: { zh: reason[0], en: reason[1] }, remedy: { zh: remedy[0], en: remedy[1] } };
}

/** Every kind of problem that a user's table can have. */
export const PROBLEM_WORDS = {
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
      '同一指标有的格带单位、有的不带，无法确定这一格的单位。',
      'Some cells of this indicator carry a unit and this one does not, so its unit is not known.',
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
  'region-blank': words(
    ['没有写地区。', 'No region is given.'],
    ['填写地区；若是合并单元格，请先取消合并并填充。', 'Fill it in; unmerge merged cells and fill them first.'],
  ),
  'region-conflict': words(
    [
      '同一行的代码和名称不是同一个地区，这一行未采用。',
      'Code and name in this row are of different regions; the row was not used.',
    ],
    [
      '改正其中一个；若另一列不是地区，在“怎样读这张表”里把它改为“不用”。',
      'Correct one of them; if the other column is no region, set it to “ignore” under “How the table is read”.',
    ],
  ),
  'indicator-blank': words(['没有写指标。', 'No indicator is given.'], ['填写指标名称。', 'Fill it in.']),
  'period-blank': words(
    ['没有写时期。', 'No period is given.'],
    ['填写年份，如 2015。', 'Fill in the year, such as 2015.'],
  ),
  'period-unreadable': words(
    ['不是年、年月、日期或年份区间。', 'Not a year, month, date or span of years.'],
    [
      '写作 2015、2015年、2015-09、2011-2015 或“十二五”；季度和累计月份暂不支持。',
      'Write 2015, 2015-09, 2011-2015 or 十二五; quarters and cumulative months are not supported.',
    ],
  ),
  'status-unknown': words(
    ['性质只能是实际、计划、目标、标准。', 'The status must be actual, plan, target or standard.'],
    ['改为其中之一。', 'Use one of them.'],
  ),
  'name-too-long': words(
    ['名称太长。', 'The name is too long.'],
    ['缩短到 100 个字以内；也请检查是否少了引号。', 'Use at most 100 characters; also check for a missing quote.'],
  ),
  'name-is-formula': words(
    ['名称以公式符号开头。', 'The name begins like a formula.'],
    ['去掉开头的 =、+、-、@。', 'Remove the =, +, - or @ at its beginning.'],
  ),
  undecodable: words(
    ['有无法解码的字符，可能混用了编码。', 'It holds characters that cannot be decoded; encodings may be mixed.'],
    [
      '在“怎样读这张表”里换一种编码，或用原软件另存为 UTF-8。',
      'Choose another encoding under “How the table is read”, or save the file as UTF-8.',
    ],
  ),
  'control-character': words(
    ['含有看不见的控制字符（如 NUL）。', 'It holds an invisible control character such as NUL.'],
    ['删除该字符后重试。', 'Delete the character.'],
  ),
  'ragged-row': words(
    [
      '这一行比表头多出几格，各格可能错位，整行未读。',
      'The row has more cells than there are headings, so they may be shifted; it was not read.',
    ],
    [
      '像 1,234 这样带逗号的数字要加引号，或去掉逗号；若确实多一列，给它写上表头。',
      'Put numbers such as 1,234 in quotes, or remove the comma; if there is one more column, give it a heading.',
    ],
  ),
  endless: words(
    [
      '从这一行起的双引号没有配对，其后的内容未读。',
      'A double quote that opens on this line is never closed; what follows was not read.',
    ],
    [
      '补上右引号，或在“怎样读这张表”里把引号设为“不识别”后重读。',
      'Close it, or set quotes to “plain characters” under “How the table is read” and read again.',
    ],
  ),
  'misplaced-quote': words(
    ['引号后面还有文字，这一行未读。', 'Text follows a closing quote; the row was not read.'],
    [
      '格内的双引号写两个，整格再用双引号括起；或在“怎样读这张表”里把引号设为“不识别”。',
      'Write a quote inside a cell twice and put the cell in quotes; or set quotes to “plain characters” under “How the table is read”.',
    ],
  ),
  'repeated-value': words(
    [
      '同一地区、指标、时期已有另一个数值，只保留先出现的。',
      'There is already another value for this region, indicator and period; the first was kept.',
    ],
    ['删去多余的一个，或增加“分组”列加以区分。', 'Remove one of them, or tell them apart by a category column.'],
  ),
  'too-many-values': words(
    [
      '数值太多，超出浏览器能放心容纳的范围；从这里起未读。',
      'There are more values than the browser can safely hold; nothing was read from here on.',
    ],
    ['把文件按年份或指标拆分后分别导入。', 'Split the file by year or indicator.'],
  ),
  'too-many-names': words(
    [
      '不同的名称太多，可能是列的用途设错了；从这里起未读。',
      'There are too many different names, as if a column were used for the wrong thing; nothing was read from here on.',
    ],
    ['检查各列的用途。', 'Check what each column is used for.'],
  ),
} as const satisfies Readonly<Record<string, ProblemWords>>;
