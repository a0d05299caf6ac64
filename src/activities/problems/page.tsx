import { problemsWords } from './words.ts';
import { languageFacts } from '../../i18n/language-facts.ts';
import type { Problem } from '../../catalogue/problem.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';

/** While developing: everything that is wrong in `data/`, in both languages, in place of the page. */
export function ProblemsPage({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <main className="problems">
      {LANGUAGES.map((language) => (
        <ProblemTable key={language} language={language} problems={problems} />
      ))}
    </main>
  );
}

interface ProblemTableProps {
  readonly language: Language;
  readonly problems: readonly Problem[];
}

function ProblemTable({ language, problems }: ProblemTableProps) {
  const words = problemsWords(language);
  return (
    <section lang={languageFacts(language).tag}>
      <h1>{words.title(problems.length)}</h1>
      <p>{words.text}</p>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columns.place}</th>
              <th scope="col">{words.columns.value}</th>
              <th scope="col">{words.columns.message}</th>
              <th scope="col">{words.columns.remedy}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ code, file, line, column, value, message, remedy }, index) => (
              <tr key={`${code} ${file} ${String(index)}`}>
                <th scope="row">
                  <code>{file}</code> {line === null ? null : words.line(line)}{' '}
                  {column === null ? null : <code>{column}</code>}
                </th>
                <td>{value === null ? null : <code>{value}</code>}</td>
                <td>{message[language]}</td>
                <td>{remedy[language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
