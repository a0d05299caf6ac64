import type { Language } from '../../domain/language.ts';
import { excelCsv } from '../../export/csv.ts';
import { saveFile } from '../../export/save.ts';
import type { Sheet } from '../../export/sheet.ts';
import { type ImportWords, importWords } from './words.ts';
import type { ImportProblem, ProblemLog } from '../../intake/import-problem.ts';

interface ProblemListProps {
  readonly language: Language;
  /** How many there are, of what. */
  readonly title: string;
  readonly problems: ProblemLog;
  /** What the file was called. */
  readonly name: string;
}

const SHOWN = 50;
const COLUMNS = ['line', 'column', 'value', 'reason', 'remedy'] as const;

/** What was not used or not read as it stands: line, column, value, reason and remedy; the first here, those kept to be saved. */
export function ProblemList({ language, title, problems: { kept, count }, name }: ProblemListProps) {
  const words = importWords(language).problems;
  const save = (): void => {
    const content = excelCsv(problemSheet(kept, language), language);
    saveFile({ name: problemFile(words.file, name), mediaType: 'text/csv', content }, document);
  };
  return (
    <details className="import-problems" open={count <= SHOWN}>
      <summary>{title}</summary>
      {count > SHOWN ? <p className="section-text">{words.shown(Math.min(SHOWN, kept.length), count)}</p> : null}
      <table>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kept.slice(0, SHOWN).map((problem, at) => (
            <ProblemRow key={at} problem={problem} language={language} words={words} />
          ))}
        </tbody>
      </table>
      <button type="button" onClick={save}>
        {words.download}
      </button>
    </details>
  );
}

interface ProblemRowProps {
  readonly problem: ImportProblem;
  readonly language: Language;
  readonly words: ImportWords['problems'];
}

function ProblemRow({ problem, language, words }: ProblemRowProps) {
  return (
    <tr>
      <td className="number" data-label={words.columns.line}>
        {problem.line}
      </td>
      <td data-label={words.columns.column}>{problem.column === '' ? words.whole : problem.column}</td>
      <td className="import-value" data-label={words.columns.value}>
        {problem.value}
      </td>
      <td data-label={words.columns.reason}>{problem.reason[language]}</td>
      <td className="note" data-label={words.columns.remedy}>
        {problem.remedy[language]}
      </td>
    </tr>
  );
}

/** 问题清单-各县市.csv for 各县市.csv. */
function problemFile(title: string, name: string): string {
  return `${title}-${name.replace(/\.(?:csv|tsv|txt)$/i, '').replace(/[\\/:*?"<>|]/g, '_')}.csv`;
}

function problemSheet(problems: readonly ImportProblem[], language: Language): Sheet {
  const column = (id: keyof ImportWords['problems']['columns'], kind: 'text' | 'integer') => {
    const title = { zh: importWords('zh').problems.columns[id], en: importWords('en').problems.columns[id] };
    return { id, kind, title, description: title };
  };
  return {
    columns: COLUMNS.map((id) => column(id, id === 'line' ? 'integer' : 'text')),
    rows: problems.map(({ line, column: at, value, reason, remedy }) => [
      line,
      at,
      value,
      reason[language],
      remedy[language],
    ]),
  };
}
