import { useId, useState } from 'react';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Language } from '../../domain/language.ts';
import { importWords } from './words.ts';
import type { Mapping } from '../../intake/mapping.ts';

interface ConstantFieldsProps {
  readonly language: Language;
  readonly mapping: Mapping;
  readonly catalogue: Catalogue;
  readonly onChange: (mapping: Mapping) => void;
}

const PARTS = ['region', 'indicator', 'period', 'unit'] as const;
type Part = (typeof PARTS)[number];

/** What holds for the whole table: one year, one indicator, one unit. Taken over when the field is left. */
export function ConstantFields({ language, mapping, catalogue, onChange }: ConstantFieldsProps) {
  const words = importWords(language).constants;
  const id = useId();
  const [focused, setFocused] = useState<Part | null>(null);
  return (
    <fieldset className="import-fields">
      <legend>{words.title}</legend>
      {PARTS.map((part) => (
        <label key={part} className="select-field">
          <span>{words[part]}</span>
          <input
            key={mapping.constants[part]}
            defaultValue={mapping.constants[part] ?? ''}
            list={`${id}-${part}`}
            autoComplete="off"
            onFocus={() => setFocused(part)}
            onKeyDown={({ key, currentTarget }) => {
              if (key === 'Enter') currentTarget.blur();
            }}
            onBlur={({ target }) => {
              const value = target.value.trim() === '' ? null : target.value.trim();
              if (value === mapping.constants[part]) return;
              onChange({ ...mapping, constants: { ...mapping.constants, [part]: value } });
            }}
          />
          <datalist id={`${id}-${part}`}>
            {focused === part
              ? suggestionsFor(part, catalogue, language).map((name) => <option key={name} value={name} />)
              : null}
          </datalist>
        </label>
      ))}
    </fieldset>
  );
}

/** Names that are known; only for the field in use, since they are many. */
function suggestionsFor(part: Part, { regions, indicators, units }: Catalogue, language: Language): readonly string[] {
  switch (part) {
    case 'region':
      return [...regions.values()].map(({ name }) => name[language]);
    case 'indicator':
      return [...indicators.values()].map(({ name }) => name[language]);
    case 'unit':
      return [...new Set([...units.values()].map(({ label }) => label[language]))];
    case 'period':
      return [];
  }
}
