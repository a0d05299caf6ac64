import { NUMBER_PROBLEM_WORDS } from './number-problem-words.ts';
import { type ProblemWords, words } from './problem-word-pair.ts';

/** Every kind of problem that a user's table can have. */
export const PROBLEM_WORDS = {
  ...NUMBER_PROBLEM_WORDS,
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
  'split-number': words(
    [
      '没加引号的千位逗号像是把一个数切成了两格，各格可能错位，整行未读。',
      'A thousands comma without quotes seems to have cut a number in two, so cells may be shifted; the row was not read.',
    ],
    [
      '像 1,234 这样带逗号的数字要加引号，或去掉逗号；若后一格确是另一个数，在表头里给它写上单位。',
      'Put numbers such as 1,234 in quotes, or remove the comma; if the next cell is a number of its own, give its heading a unit.',
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
