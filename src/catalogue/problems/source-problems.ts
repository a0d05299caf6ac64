import { type ProblemText, say } from './problem-text.ts';

/** Problems found by comparing the data with a text of the bulletin. */
export const SOURCE_PROBLEMS = {
  'not-the-bulletin': (): ProblemText => ({
    message: say('这个文本里找不到任何一份文件的标题。', 'The text holds none of the titles of the documents.'),
    remedy: say(
      '请提供《衡阳政报》2016 年第 9 期的全文，UTF-8 编码。',
      'Give the full text of the Hengyang Government Bulletin 2016 No. 9, in UTF-8.',
    ),
  }),
  'document-not-found': (): ProblemText => ({
    message: say(
      '文本里没有这份文件的标题，或顺序不同。',
      'The title of this document does not stand in the text, or not in this order.',
    ),
    remedy: say('核对 title_zh 和各文件的先后次序。', 'Check title_zh and the order of the documents.'),
  }),
  'hash-disagrees': ({ expected }: { readonly expected: string }): ProblemText => ({
    message: say(
      '该文件的文本与登记的 SHA-256 不符。',
      'The text of this document does not have the recorded SHA-256.',
    ),
    remedy: say(`若确认文本无误，登记为 ${expected}`, `If the text is the right one, record ${expected}`),
  }),
  'heading-not-found': ({ heading }: { readonly heading: string }): ProblemText => ({
    message: say(`文件中找不到标题“${heading}”。`, `The heading “${heading}” does not stand there in the document.`),
    remedy: say('改正 locator 的标题路径。', 'Correct the path of headings of the locator.'),
  }),
  'sentence-not-found': ({ sentences }: { readonly sentences: number }): ProblemText => ({
    message: say(`该处只有 s0 到 s${sentences - 1}。`, `There are only s0 to s${sentences - 1}.`),
    remedy: say('改正 locator 的句子序数。', 'Correct the number of the sentence.'),
  }),
  'printed-not-found': ({ sentence }: { readonly sentence: string }): ProblemText => ({
    message: say(`该句中没有这个数字：“${sentence}”`, `The figure does not stand in this sentence: “${sentence}”`),
    remedy: say('照原文改正 printed，或改正 locator。', 'Correct printed after the text, or correct the locator.'),
  }),
  'mention-not-found': ({ document }: { readonly document: string }): ProblemText => ({
    message: say(
      `文件 ${document} 里没有这些名称中的任何一个。`,
      `None of these names stands in the document ${document}.`,
    ),
    remedy: say('从 documents 中删去这份文件，或补上原文的叫法。', 'Take the document out, or add the name it uses.'),
  }),
  'mention-left-out': ({ document, name }: { readonly document: string; readonly name: string }): ProblemText => ({
    message: say(`文件 ${document} 里有“${name}”。`, `“${name}” stands in the document ${document}.`),
    remedy: say('在 documents 中加上这份文件。', 'Add the document.'),
  }),
  'name-not-found': ({ region, sentence }: { readonly region: string; readonly sentence: string }): ProblemText => ({
    message: say(`该句没有提到 ${region}：“${sentence}”`, `This sentence does not name ${region}: “${sentence}”`),
    remedy: say('从 regions 中删去这个地区。', 'Take the region out.'),
  }),
} as const;
