import { useMemo, useState } from 'react';
import type { TableColumn, TableModel } from './table-model.ts';
import type { TableView } from './query.ts';
import { valuesOf } from './view-rows.ts';
import { dataWords } from './words.ts';

/** Lists with more entries are no quicker to use than the search. */
const MOST_CHOICES = 80;

interface TableToolsProps {
  readonly model: TableModel;
  readonly view: TableView;
  readonly onChange: (view: TableView) => void;
  readonly onReset: () => void;
  readonly onSave: (() => Promise<void>) | null;
}

/** What stands above a live table: search, a list for each column worth choosing by, the columns, saving. */
export function TableTools({ model, view, onChange, onReset, onSave }: TableToolsProps) {
  const words = dataWords(model.language).live;
  return (
    <div className="table-tools">
      <label>
        <span className="label">{words.filter}</span>
        <input
          type="search"
          value={view.query}
          autoComplete="off"
          onChange={({ target }) => onChange({ ...view, query: target.value })}
        />
      </label>
      {model.columns
        .filter(({ facet }) => facet)
        .map((column) => (
          <ColumnChoice key={column.id} column={column} all={words.all} model={model} view={view} onChange={onChange} />
        ))}
      <ShownColumns title={words.shownColumns} columns={model.columns} view={view} onChange={onChange} />
      <button type="button" onClick={onReset}>
        {words.reset}
      </button>
      {onSave === null ? null : <SaveButton label={words.saveShown} failed={words.saveFailed} onSave={onSave} />}
    </div>
  );
}

interface ColumnChoiceProps extends Pick<TableToolsProps, 'model' | 'view' | 'onChange'> {
  readonly column: TableColumn;
  readonly all: string;
}

function ColumnChoice({ column, all, model, view, onChange }: ColumnChoiceProps) {
  const values = useMemo(() => valuesOf(model, column.id), [model, column.id]);
  if (values.length < 2 || values.length > MOST_CHOICES) return null;
  const choose = (value: string): void => {
    const { [column.id]: _, ...others } = view.chosen;
    onChange({ ...view, chosen: value === '' ? others : { ...others, [column.id]: value } });
  };
  return (
    <label>
      <span className="label">{column.title}</span>
      <select value={view.chosen[column.id] ?? ''} onChange={({ target }) => choose(target.value)}>
        <option value="">{all}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {value}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ShownColumnsProps extends Pick<TableToolsProps, 'view' | 'onChange'> {
  readonly title: string;
  readonly columns: readonly TableColumn[];
}

/** The first column names the rows and always stays. */
function ShownColumns({ title, columns, view, onChange }: ShownColumnsProps) {
  const show = (id: string, shown: boolean): void => {
    const others = view.hidden.filter((hidden) => hidden !== id);
    onChange({ ...view, hidden: shown ? others : [...others, id] });
  };
  return (
    <details className="column-choice">
      <summary>{title}</summary>
      <fieldset>
        <legend className="visually-hidden">{title}</legend>
        {columns.slice(1).map(({ id, title: name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={!view.hidden.includes(id)}
              onChange={({ target }) => show(id, target.checked)}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

interface SaveButtonProps {
  readonly label: string;
  readonly failed: string;
  readonly onSave: () => Promise<void>;
}

function SaveButton({ label, failed, onSave }: SaveButtonProps) {
  const [hasFailed, setFailed] = useState(false);
  const save = (): void => {
    setFailed(false);
    onSave().catch(() => setFailed(true));
  };
  return (
    <>
      <button type="button" onClick={save}>
        {label}
      </button>
      {hasFailed ? <p role="alert">{failed}</p> : null}
    </>
  );
}
