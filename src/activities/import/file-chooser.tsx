import { type DragEvent, type RefObject, type SyntheticEvent, useId, useState } from 'react';
import type { Language } from '../../domain/language.ts';
import { importWords } from './words.ts';
import type { SourceFile } from '../../intake/source-file.ts';

interface PasteBoxProps {
  readonly language: Language;
  readonly onChoose: (file: SourceFile) => void;
}

interface FileChooserProps extends PasteBoxProps {
  /** A table is there already, so that another one may be offered with less ado. */
  readonly isAgain: boolean;
  /** Where a file is chosen, for others to lead the focus to. */
  readonly input: RefObject<HTMLInputElement | null>;
}

/** An invented table with what makes such tables hard: a title, a unit line, thousands separators, a sign for nothing. */
const EXAMPLE = `各县市财政总收入
,,,单位：万元
地区,2013年,2014年,2015年
衡南县,"98,600","105,300","112,700"
衡阳县,"87,200","93,150",…
祁东县,"76,540","81,020","86,900"
耒阳,"185,300","196,400","203,500"
常宁市,"92,110","99,870","105,430"
`;

/** Drop, choose or paste. */
export function FileChooser({ language, input, isAgain, onChoose }: FileChooserProps) {
  const words = importWords(language).choose;
  const [isOver, setIsOver] = useState(false);
  const take = (file: File | undefined): void => {
    if (file) onChoose({ name: file.name, date: isoDate(new Date(file.lastModified)), blob: file });
  };
  const over = (event: DragEvent, value: boolean): void => {
    event.preventDefault();
    setIsOver(value);
  };
  return (
    <section className="import-choose" data-again={isAgain ? '' : undefined} aria-label={words.drop}>
      <div
        role="presentation"
        className="import-drop"
        data-over={isOver ? '' : undefined}
        onDragOver={(event) => over(event, true)}
        onDragLeave={(event) => over(event, false)}
        onDrop={(event) => {
          over(event, false);
          take(event.dataTransfer.files[0]);
        }}
      >
        <p className="import-invitation">{words.drop}</p>
        <label className="import-file">
          <span>{words.file}</span>
          <input
            ref={input}
            type="file"
            accept=".csv,.tsv,.txt,.xlsx,.xls,.ods,text/csv,text/plain"
            onChange={({ target }) => {
              take(target.files?.[0]);
              target.value = '';
            }}
          />
        </label>
        <button type="button" className="quiet" onClick={() => onChoose(pasted(EXAMPLE, words.sampleName))}>
          {words.sample}
        </button>
      </div>
      <PasteBox language={language} onChoose={onChoose} />
    </section>
  );
}

function PasteBox({ language, onChoose }: PasteBoxProps) {
  const words = importWords(language).choose;
  const id = useId();
  const [text, setText] = useState('');
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') onChoose(pasted(text, words.pastedName));
  };
  return (
    <details className="import-paste">
      <summary>{words.paste}</summary>
      <form onSubmit={submit}>
        <label htmlFor={id}>{words.pasteLabel}</label>
        <textarea id={id} rows={8} value={text} spellCheck={false} onChange={({ target }) => setText(target.value)} />
        <button type="submit">{words.pasteButton}</button>
      </form>
    </details>
  );
}

function pasted(text: string, name: string): SourceFile {
  return { name, date: isoDate(new Date()), blob: new Blob([text]) };
}

function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}
