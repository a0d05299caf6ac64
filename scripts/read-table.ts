import { readFile as bytesOf, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDataFolder } from '../src/build/data-folder.ts';
import { compileCatalogue } from '../src/catalogue/compile.ts';
import { importWords } from '../src/activities/import/words.ts';
import { loadDivisions } from '../src/intake/divisions.ts';
import { knowledgeOf } from '../src/intake/knowledge.ts';
import { readWholeTable } from '../src/intake/read-whole-table.ts';
import type { ReadingReport } from '../src/intake/reading-report.ts';

const USAGE = 'npm run read:table -- FILE [--sheet NAME] [--json]';

/** Prints what the page of readers' own data would read of a table. Exit code 1 where nothing can be read. */
const { values: options, positionals } = parseArgs({
  options: { sheet: { type: 'string' }, json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [path, ...more] = positionals;
if (path === undefined || more.length > 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const { catalogue } = compileCatalogue(await readDataFolder(join(import.meta.dirname, '../data')));
  if (catalogue === null) throw new Error('data/ has problems; see npm run check:data');
  const knowledge = knowledgeOf(catalogue, await loadDivisions());
  const date = (await stat(path)).mtime.toISOString().slice(0, 10);
  const file = { name: basename(path), date, blob: new Blob([new Uint8Array(await bytesOf(path))]) };
  const { refused, report, roles } = await readWholeTable(file, options.sheet ?? null, knowledge);
  const [zh, en] =
    refused === null ? ['', ''] : [importWords('zh').unreadable[refused], importWords('en').unreadable[refused]];
  const problems =
    refused === null
      ? report.problems
      : [{ code: refused, line: null, column: '', value: file.name, reason: { zh, en }, remedy: { zh: '', en: '' } }];
  if (options.json) console.log(JSON.stringify({ ...report, problems }, null, 2));
  else
    print({ ...report, problems: [] }, roles, [
      ...problems.map(
        ({ line, column, value, reason }) =>
          `${line === null ? '' : `第 ${String(line)} 行 `}${column} ${value} ${reason.zh}`,
      ),
    ]);
  if (report.observations.length === 0) process.exitCode = 1;
}

function print(
  { observations, assumptions, asked }: ReadingReport,
  roles: readonly string[],
  problems: readonly string[],
): void {
  const section = (title: string, lines: readonly string[]): void => {
    if (lines.length > 0) console.log(`${title}\n${lines.map((line) => `  ${line}`).join('\n')}`);
  };
  section('各列', roles);
  section(
    `数值 ${String(observations.length)} 个`,
    observations.map(
      ({ indicator, regionName, region, period, value, lower, upper, unit, status, printed }) =>
        `${indicator} | ${regionName} ${region} | ${period} | ${value === null ? `[${String(lower)}, ${String(upper)}]` : String(value)} ${unit} | ${status} | “${printed}”`,
    ),
  );
  section(
    '假定',
    assumptions.map(({ zh }) => zh),
  );
  section(
    '要问',
    asked.map(({ zh }) => zh),
  );
  section('未采用', problems);
}
