import { useDeferredValue, useMemo, useState } from 'react';
import { SelectField } from '../../site/controls/select-field.tsx';
import type { Language } from '../../domain/language.ts';
import { importWords } from './words.ts';
import { spelling } from '../../intake/spelling.ts';

/** So many choices fit a list; more of them take the page seconds to lay out, and nobody scrolls through them. */
const MOST = 200;

interface ListFieldProps {
  readonly language: Language;
  readonly label: string;
  readonly names: readonly string[];
  /** Index of the name that is chosen. */
  readonly value: number;
  readonly onChange: (at: number) => void;
}

/** A choice among names. Of a long list those are offered that a word stands in, and no more than fit. */
export function ListField({ language, label, names, value, onChange }: ListFieldProps) {
  const words = importWords(language).chart;
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed);
  const found = useMemo(() => matches(names, sought), [names, sought]);
  const shown = found.slice(0, MOST);
  const offered = shown.includes(value) ? shown : [value, ...shown];
  const field = (
    <SelectField
      label={label}
      value={String(value)}
      options={offered.map((at) => ({ value: String(at), label: names[at] ?? '' }))}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  );
  if (names.length <= MOST) return field;
  return (
    <>
      <label className="select-field">
        <span>{words.narrow(label, names.length)}</span>
        <input type="search" value={typed} autoComplete="off" onChange={({ target }) => setTyped(target.value)} />
      </label>
      {field}
      <p className="section-text" role="status">
        {words.narrowed(shown.length, found.length)}
      </p>
    </>
  );
}

function matches(names: readonly string[], sought: string): readonly number[] {
  const word = spelling(sought);
  return [...names.keys()].filter((at) => word === '' || spelling(names[at] ?? '').includes(word));
}
