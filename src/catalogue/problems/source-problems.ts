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
  'figure-cut': ({ lost, sentence }: { readonly lost: string; readonly sentence: string }): ProblemText => ({
    message: say(
      `原文中这个数字并不到此为止，漏抄了“${lost}”：“${sentence}”`,
      `The figure is cut out of a longer one, without “${lost}”: “${sentence}”`,
    ),
    remedy: say(
      '把数字、单位和限定词抄全，并据此核对 value、上下限和 qualifier。',
      'Copy figure, unit and qualifying words whole, and check value, bounds and qualifier against them.',
    ),
  }),
  'figure-elsewhere': ({
    position,
    found,
  }: {
    readonly position: number;
    readonly found: readonly number[];
  }): ProblemText => ({
    message: say(
      `该句第 ${position} 个字处不是这个数字，它在第 ${found.join('、')} 个字处。`,
      `This figure does not stand at character ${position} of the sentence, but at ${found.join(', ')}.`,
    ),
    remedy: say(
      '可能抄了同句的另一个数字；确认无误后改正 source-positions.csv。',
      'It may be another figure of the sentence; if it is the right one, correct source-positions.csv.',
    ),
  }),
  'position-missing': ({ entry }: { readonly entry: string | null }): ProblemText => ({
    message: say(
      'source-positions.csv 没有登记这个数字在句中的位置。',
      'source-positions.csv does not record where in its sentence this figure stands.',
    ),
    remedy:
      entry === null
        ? say(
            '查出它是句中第几个字，登记下来。',
            'Find out which character of the sentence it begins at, and record it.',
          )
        : say(`与原文核对后登记：${entry}`, `Check it against the text and record: ${entry}`),
  }),
  'qualifier-unsaid': ({ said, sentence }: { readonly said: string; readonly sentence: string }): ProblemText => ({
    message: say(`原文的用词不是这个意思：“${sentence}”`, `The words of the text do not say so: “${sentence}”`),
    remedy: say(`按原文应为 ${said}。`, `By the text it should be ${said}.`),
  }),
  'direction-unsaid': ({ sentence }: { readonly sentence: string }): ProblemText => ({
    message: say(
      `正负号与原文的说法不符：“${sentence}”`,
      `The sign disagrees with the words of the text: “${sentence}”`,
    ),
    remedy: say(
      '低于、下降为负，高于、提高为正；差距为本行地区减去参照地区。',
      'Below and falling are negative, above and rising positive; a gap is the region of the row minus the reference.',
    ),
  }),
  'bound-untold': (): ProblemText => ({
    message: say(
      '这个界限既不能由原文得出，备注也没有说明。',
      'This bound neither follows from the print nor is it told in the note.',
    ),
    remedy: say(
      '改正，或在 note_zh 和 note_en 中写出这个数及其理由。',
      'Correct it, or give the number and the reason in note_zh and note_en.',
    ),
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
