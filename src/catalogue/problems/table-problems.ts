import { type ProblemText, didYouMean, say } from './problem-text.ts';

/** Problems in the shape of a CSV table. */
export const TABLE_PROBLEMS = {
  'wrong-delimiter': (): ProblemText => ({
    message: say('各列不是用逗号分隔的。', 'The columns are not separated by commas.'),
    remedy: say('另存为以英文逗号分隔的 CSV。', 'Save it as a CSV separated by commas.'),
  }),
  'missing-column': (): ProblemText => ({
    message: say('表头缺少这一列。', 'The header lacks this column.'),
    remedy: say('在表头中补上该列。', 'Add the column to the header.'),
  }),
  'unknown-column': ({ nearest }: { readonly nearest: string | undefined }): ProblemText => ({
    message: say('没有这样的列。', 'There is no such column.'),
    remedy: didYouMean(nearest, say('删去该列。', 'Remove the column.')),
  }),
  'duplicate-column': (): ProblemText => ({
    message: say('表头中这一列出现了不止一次。', 'The header has this column more than once.'),
    remedy: say('只保留一列。', 'Keep one of them.'),
  }),
  'column-order': ({ expected }: { readonly expected: string }): ProblemText => ({
    message: say('各列的顺序不对。', 'The columns are not in their order.'),
    remedy: say(`按此顺序排列：${expected}`, `Put them in this order: ${expected}`),
  }),
  'no-rows': (): ProblemText => ({
    message: say('表中只有表头，没有数据。', 'The table has a header and no rows.'),
    remedy: say('添加数据行，或删除该文件及其条目。', 'Add rows, or remove the file and its entry.'),
  }),
  'ragged-row': ({ found, expected }: { readonly found: number; readonly expected: number }): ProblemText => ({
    message: say(
      `这一行有 ${found} 格，表头有 ${expected} 列。`,
      `This row has ${found} cells, the header ${expected} columns.`,
    ),
    remedy: say(
      '补上或删去逗号；含逗号的格要加英文双引号。',
      'Add or remove commas; put cells that contain a comma in double quotes.',
    ),
  }),
  'blank-row': (): ProblemText => ({
    message: say('这一行是空的。', 'This row is blank.'),
    remedy: say('删除这一行。', 'Delete the row.'),
  }),
  'unbalanced-quote': (): ProblemText => ({
    message: say(
      '从这一行起的双引号没有配对，其后的内容都被吞进了一格。',
      'A double quote opened in this row is never closed, so the rest of the file runs into one cell.',
    ),
    remedy: say('补上右引号；格内的双引号要写两个。', 'Close it; write a double quote inside a cell twice.'),
  }),
  'misplaced-quote': (): ProblemText => ({
    message: say('引号后面还有文字。', 'Text follows a closing quote.'),
    remedy: say(
      '格内的双引号要写两个，整格再用双引号括起。',
      'Write a double quote inside a cell twice and put the whole cell in quotes.',
    ),
  }),
  'stray-space': (): ProblemText => ({
    message: say('这一格的开头或末尾有空白。', 'The cell begins or ends with white space.'),
    remedy: say('删去空白。', 'Remove the white space.'),
  }),
  'cell-too-long': ({ length, longest }: { readonly length: number; readonly longest: number }): ProblemText => ({
    message: say(
      `这一格有 ${length} 个字符，最多 ${longest} 个。`,
      `The cell has ${length} characters; at most ${longest} are allowed.`,
    ),
    remedy: say('缩短内容；也请检查前面是否少了引号。', 'Shorten it; also check for a missing quote before it.'),
  }),
  'formula-like-text': (): ProblemText => ({
    message: say('电子表格会把这段文字当作公式执行。', 'A spreadsheet would take this text for a formula and run it.'),
    remedy: say(
      '改写文字，使每一行都不以 =、+、-、@ 开头；数字前的负号可以保留。',
      'Reword it so that no line begins with =, +, - or @; a number may have its minus sign.',
    ),
  }),
  'duplicate-key': ({ first }: { readonly first: number }): ProblemText => ({
    message: say(`这个标识在第 ${first} 行已经用过。`, `Line ${first} already has this identifier.`),
    remedy: say('合并两行，或改用另一个标识。', 'Merge the two rows, or choose another identifier.'),
  }),
  'empty-cell': (): ProblemText => ({
    message: say('这一格不能为空。', 'This cell must not be empty.'),
    remedy: say('填写内容。', 'Fill it in.'),
  }),
  'one-language': ({ missing }: { readonly missing: string }): ProblemText => ({
    message: say('只写了一种语言。', 'Only one language is written.'),
    remedy: say(`把同样的意思写入 ${missing}。`, `Say the same in ${missing}.`),
  }),
  'not-a-number': (): ProblemText => ({
    message: say('这不是普通的十进制数。', 'This is not a plain decimal number.'),
    remedy: say(
      '只写数字、小数点和负号，如 26.86 或 -8.7；不写千位分隔符、单位和百分号。',
      'Write digits, a point and a minus sign only, such as 26.86 or -8.7: no thousands separator, unit or percent sign.',
    ),
  }),
  'not-a-whole-number': (): ProblemText => ({
    message: say('这不是从零开始的整数。', 'This is not a whole number from zero up.'),
    remedy: say('写成 0、1、2 这样的整数。', 'Write a whole number such as 0, 1 or 2.'),
  }),
  'unknown-choice': ({
    choices,
    nearest,
  }: {
    readonly choices: string;
    readonly nearest: string | undefined;
  }): ProblemText => ({
    message: say(`只能是以下之一：${choices}`, `It must be one of: ${choices}`),
    remedy: didYouMean(nearest, say('改为其中之一。', 'Choose one of them.')),
  }),
  'id-form': ({ example }: { readonly example: string }): ProblemText => ({
    message: say('标识的写法不合规则。', 'The identifier does not follow the rules.'),
    remedy: say(`写成 ${example} 这样的形式。`, `Write it like ${example}.`),
  }),
} as const;
