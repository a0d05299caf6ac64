import type { Catalogue } from '../../catalogue/catalogue.ts';
import { SelectField } from '../../site/controls/select-field.tsx';
import type { Language } from '../../domain/language.ts';
import { importWords } from './words.ts';
import { DELIMITERS } from '../../intake/dialect.ts';
import { ENCODINGS } from '../../intake/encoding.ts';
import { shapeOf, undetermined } from '../../intake/mapping.ts';
import { ConstantFields } from './constant-fields.tsx';
import { MappingTable } from './mapping-table.tsx';
import type { ImportActions, OpenFile } from './use-import.ts';

interface ReadingSectionProps {
  readonly language: Language;
  readonly open: OpenFile;
  readonly catalogue: Catalogue;
  readonly actions: ImportActions;
}

/** How the file is read: shown, and to be corrected. */
export function ReadingSection({ language, open: { opened }, catalogue, actions }: ReadingSectionProps) {
  const words = importWords(language);
  const { encoding, dialect, mapping, repeatedTitles } = opened;
  const missing = undetermined(mapping);
  return (
    <section className="import-how">
      <p className="section-text">{`${words.shapes[shapeOf(mapping)]}${language === 'zh' ? '。' : '. '}${words.how.text}`}</p>
      <div className="import-fields">
        <SelectField
          label={words.how.encoding}
          value={encoding}
          options={ENCODINGS.map((value) => ({ value, label: words.encodings[value] }))}
          onChange={(value) => {
            const chosen = ENCODINGS.find((each) => each === value);
            if (chosen) actions.reopen({ encoding: chosen, dialect: null });
          }}
        />
        <SelectField
          label={words.how.delimiter}
          value={dialect.delimiter}
          options={DELIMITERS.map((value) => ({ value, label: words.delimiters[value] }))}
          onChange={(value) => {
            const delimiter = DELIMITERS.find((each) => each === value);
            if (delimiter) actions.reopen({ encoding, dialect: { ...dialect, delimiter } });
          }}
        />
        <SelectField
          label={words.how.quotes}
          value={dialect.quotes ? 'yes' : 'no'}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: words.quotes[value] }))}
          onChange={(value) => actions.reopen({ encoding, dialect: { ...dialect, quotes: value === 'yes' } })}
        />
      </div>
      {repeatedTitles.length === 0 ? null : <p className="import-note">{words.repeatedTitles(repeatedTitles)}</p>}
      {missing.length === 0 ? null : (
        <p className="import-note" role="status">
          {words.missingParts(missing.map((part) => words.parts[part]))}
        </p>
      )}
      <ConstantFields language={language} mapping={mapping} catalogue={catalogue} onChange={actions.remap} />
      <MappingTable language={language} opened={opened} catalogue={catalogue} onChange={actions.remap} />
    </section>
  );
}
