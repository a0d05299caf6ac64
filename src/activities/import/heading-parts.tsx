import { useState } from 'react';
import type { Language } from '../../domain/language.ts';
import { importWords } from './words.ts';
import type { Heading } from '../../intake/heading.ts';
import type { ColumnUse } from '../../intake/mapping.ts';

type ValueColumn = Extract<ColumnUse, { readonly use: 'value' }>;

interface HeadingPartsProps {
  readonly language: Language;
  /** What the column is called. */
  readonly name: string;
  readonly column: ValueColumn;
  readonly onChange: (column: ValueColumn) => void;
}

const PARTS = ['region', 'indicator', 'period', 'unit'] as const satisfies readonly (keyof Heading)[];

/** What the heading of a column of values says, to be opened and corrected part by part. */
export function HeadingParts({ language, name, column, onChange }: HeadingPartsProps) {
  const words = importWords(language);
  const [isOpen, setIsOpen] = useState(false);
  const told = PARTS.map((part) => column[part]).filter((part) => part !== null);
  return (
    <details className="heading-parts" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary aria-label={`${words.how.stands}: ${name}`}>
        {told.length === 0 ? words.how.saysNothing : told.join(' · ')}
      </summary>
      {isOpen
        ? PARTS.map((part) => (
            <label key={part} className="select-field">
              <span>{words.constants[part]}</span>
              <input
                key={column[part]}
                defaultValue={column[part] ?? ''}
                autoComplete="off"
                onKeyDown={({ key, currentTarget }) => {
                  if (key === 'Enter') currentTarget.blur();
                }}
                onBlur={({ target }) => {
                  const value = target.value.trim() === '' ? null : target.value.trim();
                  if (value !== column[part]) onChange({ ...column, [part]: value });
                }}
              />
            </label>
          ))
        : null}
    </details>
  );
}
