import { datasetFile } from '../addresses/files.ts';
import { citation } from './citation.ts';
import { OBSERVATION_SHEET_COLUMNS } from './observation-columns.ts';
import { REUSE } from './reuse.ts';
import type { Edition, Publication } from './publication.ts';

/** The README of the zip that holds everything, in both languages. */
export function readme(publications: readonly Publication[], edition: Edition): string {
  const { title, version, licence } = edition;
  const lines = [
    `# ${title.zh} · ${title.en} ${version}`,
    '',
    `许可 Licence: ${licence.title} <${licence.url}>`,
    '',
    '## 为什么可以用 · Why the figures are free',
    '',
    REUSE.zh,
    '',
    REUSE.en,
    '',
    '## 文件 · Files',
    '',
    '- `*.csv`：UTF-8（无 BOM）、LF、英文列名，供程序读取。For programs: UTF-8 without BOM, LF, ASCII headers.',
    '- `*.excel.csv`：带 BOM、CRLF、中文列名，供 Excel 和 WPS 双击打开。For a double click in Excel or WPS.',
    '- `*.xlsx`：数据、数据字典、来源三张表。Sheets with data, dictionary and sources.',
    '- `*.json`：观测值连同代码含义。Observations with the meaning of their codes.',
    '- `*.csv-metadata.json`：CSV on the Web；`datapackage.json`：Data Package v2；`reference/`：代码表 code tables。',
    '- `observations.csv`：全部观测值 all observations；`relations`、`group-members`、`named-regions`、`target-baselines`、`checks`：怎样读它们 how to read them。',
    '',
    '代码和时期按文本读取；空单元格表示没有，0 就是 0。Read codes and periods as text; empty is none, 0 is zero.',
    '',
    '## 数据集 · Datasets',
    '',
    ...publications.flatMap((publication) => [
      `- **${publication.title.zh} · ${publication.title.en}** (\`${datasetFile(publication.id, 'csv')}\`)`,
      `  ${publication.description.zh} ${publication.description.en}`,
      `  > ${citation(publication, 'gb')}`,
      `  > ${citation(publication, 'plain')}`,
    ]),
    '',
    '## 列 · Columns',
    '',
    ...OBSERVATION_SHEET_COLUMNS.map(
      ({ id, title: heading, description }) =>
        `- \`${id}\` ${heading.zh} · ${heading.en}：${description.zh}。${description.en}.`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
