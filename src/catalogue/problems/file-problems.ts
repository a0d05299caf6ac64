import { type ProblemText, say } from './problem-text.ts';

/** Problems of a file as a whole, before its contents mean anything. */
export const FILE_PROBLEMS = {
  'missing-file': (): ProblemText => ({
    message: say('缺少这个文件。', 'This file is missing.'),
    remedy: say('补上该文件，或删去指向它的条目。', 'Add the file, or remove the entry that names it.'),
  }),
  'empty-file': (): ProblemText => ({
    message: say('文件是空的。', 'The file is empty.'),
    remedy: say('写入内容，或删除该文件及其条目。', 'Fill it, or remove the file and its entry.'),
  }),
  'stray-file': (): ProblemText => ({
    message: say('没有任何条目提到这个文件，其内容不会被读取。', 'Nothing names this file, so nothing would read it.'),
    remedy: say(
      '在 datapackage.json 的 resources 中添加条目，或移走该文件。',
      'Add an entry to the resources of datapackage.json, or move the file away.',
    ),
  }),
  'not-utf-8': ({ looksLike }: { readonly looksLike: string | null }): ProblemText => ({
    message:
      looksLike === null
        ? say('文件不是 UTF-8 编码。', 'The file is not encoded in UTF-8.')
        : say(
            `文件不是 UTF-8 编码，看起来是 ${looksLike}。`,
            `The file is not encoded in UTF-8; it looks like ${looksLike}.`,
          ),
    remedy: say('在编辑器或 WPS、Excel 中另存为“UTF-8”。', 'Save it as “UTF-8” in your editor, WPS or Excel.'),
  }),
  'control-character': ({ character }: { readonly character: string }): ProblemText => ({
    message: say(
      `文件含有看不见的控制字符 ${character}。`,
      `The file contains the invisible control character ${character}.`,
    ),
    remedy: say(
      '删除该字符；若文件不是文本文件，请换成正确的文件。',
      'Delete the character; if this is not a text file, put the right file in its place.',
    ),
  }),
  'json-syntax': ({ reason }: { readonly reason: string }): ProblemText => ({
    message: say(`JSON 语法有误：${reason}`, `The JSON is broken: ${reason}`),
    remedy: say(
      '检查这一行及上一行的引号、逗号和括号。',
      'Check the quotes, commas and brackets on this line and the one before.',
    ),
  }),
  'json-too-deep': ({ deepest }: { readonly deepest: number }): ProblemText => ({
    message: say(`JSON 的括号嵌套超过 ${deepest} 层。`, `The JSON has brackets nested more than ${deepest} deep.`),
    remedy: say('检查这一行是否多了左括号。', 'Check this line for opening brackets too many.'),
  }),
  'file-name': (): ProblemText => ({
    message: say(
      '文件名不合规则，它会成为网址的一部分。',
      'The file name does not follow the rules; it becomes part of an address.',
    ),
    remedy: say(
      '只用小写字母、数字和连字符，如 fiscal-shares.json。',
      'Use lower-case letters, digits and hyphens only, as in fiscal-shares.json.',
    ),
  }),
} as const;
