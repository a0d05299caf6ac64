import type { Language } from '../../domain/language.ts';
import { excelCsv } from '../../export/csv.ts';
import { saveFile } from '../../export/save.ts';
import type { Sheet } from '../../export/sheet.ts';
import { type ImportWords, importWords } from '../../i18n/import-words.ts';
import type { ImportProblem, ProblemLog } from '../../intake/import-problem.ts';

interface ProblemListProps {
  readonly language: Language;
  readonly problems: ProblemLog;
  /** What the file was called. */
  readonly name: string;
}

const SHOWN = 50;

/** What was not used: line, column, value, reason and remedy; the first of them here, those kept to be saved. */
export function ProblemList({ language, problems: { kept, count }, name }: ProblemListProps) {
  const words = importWords(language).problems;
  if (count === 0) return <p className="section-text">{words.none}</p>;
  const save = (): void => {
    const content = excelCsv(problemSheet(kept, language), language);
    saveFile(
      { name: `${words.file}-${name.replace(/[\\/:*?"<>|]/g, '_')}.csv`, mediaType: 'text/csv', content },
      document,
    );
  };
  return (
    <details className="import-problems" open={count <= SHOWN}>
      <summary>{words.title(count)}</summary>
      {count > SHOWN ? <p className="section-text">{words.shown(Math.min(SHOWN, kept.length), count)}</p> : null}
      <div className="table-scroll" role="region" aria-label={words.title(count)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {(['line', 'column', 'value', 'reason', 'remedy'] as const).map((column) => (
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
      </div>
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
      <td className="number">{problem.line}</td>
      <td>{problem.column === '' ? words.whole : problem.column}</td>
      <td className="import-value">{problem.value}</td>
      <td>{problem.reason[language]}</td>
      <td className="note">{problem.remedy[language]}</td>
    </tr>
  );
}

function problemSheet(problems: readonly ImportProblem[], language: Language): Sheet {
  const column = (id: keyof ImportWords['problems']['columns'], kind: 'text' | 'integer') => {
    const title = { zh: importWords('zh').problems.columns[id], en: importWords('en').problems.columns[id] };
    return { id, kind, title, description: title };
  };
  return {
    columns: [
      column('line', 'integer'),
      column('column', 'text'),
      column('value', 'text'),
      column('reason', 'text'),
      column('remedy', 'text'),
    ],
    rows: problems.map(({ line, column: at, value, reason, remedy }) => [
      line,
      at,
      value,
      reason[language],
      remedy[language],
    ]),
  };
}
