import { type ProblemText, didYouMean, say } from './problem-text.ts';

/** Problems in the shape of a JSON file, and in the descriptor of the data package. */
export const DESCRIPTOR_PROBLEMS = {
  'duplicate-json-key': (): ProblemText => ({
    message: say(
      '同一层里这个键出现了两次，前一个会失效。',
      'The same key stands twice here, and the first would be lost.',
    ),
    remedy: say('只保留一个。', 'Keep one of them.'),
  }),
  'missing-json-key': (): ProblemText => ({
    message: say('缺少这个键。', 'This key is missing.'),
    remedy: say('补上它。', 'Add it.'),
  }),
  'unknown-json-key': ({ nearest }: { readonly nearest: string | undefined }): ProblemText => ({
    message: say('没有这样的键。', 'There is no such key.'),
    remedy: didYouMean(nearest, say('删去它。', 'Remove it.')),
  }),
  'wrong-json-value': ({ expected }: { readonly expected: string }): ProblemText => ({
    message: say(`这里应为 ${expected}。`, `This should be ${expected}.`),
    remedy: say('改正这个值。', 'Correct the value.'),
  }),
  'resource-missing': ({ path }: { readonly path: string }): ProblemText => ({
    message: say(`resources 中没有 ${path} 的条目。`, `The resources have no entry for ${path}.`),
    remedy: say('添加该条目。', 'Add the entry.'),
  }),
  'resource-name': ({ expected }: { readonly expected: string }): ProblemText => ({
    message: say('数据集的名称与文件名不一致。', 'The name of the dataset differs from the name of its file.'),
    remedy: say(`改为 ${expected}。`, `Make it ${expected}.`),
  }),
  'name-taken': (): ProblemText => ({
    message: say(
      '数据集不能用这个名称：网址 data/ 下的这个位置已有他用。',
      'No dataset can have this name: the place below data/ on the site is taken.',
    ),
    remedy: say('给数据集和它的文件换一个名称。', 'Give the dataset and its file another name.'),
  }),
  'version-form': (): ProblemText => ({
    message: say(
      '不是语义化版本号；它会成为网址和文件夹的名称。',
      'This is not a semantic version, and it becomes part of an address and of a folder.',
    ),
    remedy: say(
      '写成 1.2.0 或 1.2.0-beta.1，不超过 64 个字符。',
      'Write it like 1.2.0 or 1.2.0-beta.1, with no more than 64 characters.',
    ),
  }),
  'not-a-web-address': (): ProblemText => ({
    message: say('不是网页地址，读者点不开。', 'This is not the address of a web page, so readers cannot follow it.'),
    remedy: say('写出以 https:// 开头的完整地址。', 'Write the whole address, beginning with https://.'),
  }),
  'schema-fields': ({ expected }: { readonly expected: string }): ProblemText => ({
    message: say('表结构中的字段与该表的列不一致。', 'The fields of the schema are not the columns of the table.'),
    remedy: say(`字段依次应为：${expected}`, `The fields should be, in this order: ${expected}`),
  }),
} as const;
