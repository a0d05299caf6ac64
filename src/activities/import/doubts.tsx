import type { Language } from '../../domain/language.ts';
import type { Told } from '../../intake/told.ts';
import { importWords } from './words.ts';

interface DoubtsProps {
  readonly language: Language;
  /** What could change a number that was read. */
  readonly doubts: readonly Told[];
  readonly onAccept: () => void;
}

/** What is asked before anything of a table is charted; one press accepts the reading as it is. */
export function Doubts({ language, doubts, onAccept }: DoubtsProps) {
  const words = importWords(language).doubts;
  return (
    <section className="import-doubts" aria-labelledby="import-doubts">
      <h2 id="import-doubts">{words.title}</h2>
      <p className="section-text">{words.text}</p>
      <TellEach language={language} told={doubts} />
      <button type="button" onClick={onAccept}>
        {words.accept}
      </button>
    </section>
  );
}

interface ListOfToldProps {
  readonly language: Language;
  readonly title: string;
  readonly told: readonly Told[];
}

/** What was taken from elsewhere than the cells (a year from a title), or keeps the table from being read. */
export function ListOfTold({ language, title, told }: ListOfToldProps) {
  if (told.length === 0) return null;
  return (
    <section className="import-told" aria-label={title}>
      <h3>{title}</h3>
      <TellEach language={language} told={told} />
    </section>
  );
}

function TellEach({ language, told }: { language: Language; told: readonly Told[] }) {
  return (
    <ul>
      {told.map((each) => (
        <li key={`${each.code} ${String(each.column)} ${each.zh}`}>{each[language]}</li>
      ))}
    </ul>
  );
}
