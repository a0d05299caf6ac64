import type { Catalogue } from '../../catalogue/catalogue.ts';
import { SelectField } from '../../site/controls/select-field.tsx';
import type { Language } from '../../domain/language.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { importWords } from './words.ts';
import { DELIMITERS } from '../../intake/dialect.ts';
import { ENCODINGS } from '../../intake/encoding.ts';
import type { ChosenSheet } from '../../intake/sheet-choice.ts';
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
  const { mapping, repeatedTitles } = opened;
  const { stop, space } = punctuation(language);
  const missing = undetermined(mapping);
  return (
    <section className="import-how">
      <p className="section-text">{`${words.shapes[shapeOf(mapping)]}${stop}${space}${words.how.text}`}</p>
      {opened.workbook === null ? (
        <TextFields language={language} opened={opened} actions={actions} />
      ) : (
        <SheetField language={language} workbook={opened.workbook} actions={actions} />
      )}
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

interface FieldsProps {
  readonly language: Language;
  readonly actions: ImportActions;
}

/** How the bytes of a text are turned into rows. */
function TextFields({ language, opened: { encoding, dialect }, actions }: FieldsProps & Pick<OpenFile, 'opened'>) {
  const words = importWords(language);
  return (
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
  );
}

/** Which sheet of a workbook is read. */
function SheetField({ language, workbook, actions }: FieldsProps & { readonly workbook: ChosenSheet }) {
  const { how } = importWords(language);
  return (
    <div className="import-fields">
      <SelectField
        label={how.sheet}
        value={workbook.sheet}
        options={workbook.sheets.map(({ name, isHidden }) => ({
          value: name,
          label: isHidden ? how.hiddenSheet(name) : name,
        }))}
        onChange={(sheet) => actions.reopen({ encoding: null, dialect: null, sheet })}
      />
    </div>
  );
}
