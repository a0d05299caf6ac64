import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Language } from '../../domain/language.ts';
import { importWords } from './words.ts';
import { readHeading } from '../../intake/heading.ts';
import { knowledgeOf } from '../../intake/knowledge.ts';
import { boundsOf, type ColumnUse, KEY_DIMENSIONS, type Mapping } from '../../intake/mapping.ts';
import { HeadingParts } from './heading-parts.tsx';
import type { OpenedTable } from './use-import.ts';

interface MappingTableProps {
  readonly language: Language;
  readonly opened: OpenedTable;
  readonly catalogue: Catalogue;
  readonly onChange: (mapping: Mapping) => void;
}

/** Columns that are shown; nobody corrects thousands by hand. */
const SHOWN = 40;
const CELLS = 3;
const USES = [...KEY_DIMENSIONS, 'value', 'ignore'] as const;
type Use = (typeof USES)[number];

/** The columns of the file, what is in them, and what each is used as. */
export function MappingTable({ language, opened: { mapping, sample }, catalogue, onChange }: MappingTableProps) {
  const words = importWords(language);
  const rows = sample.slice(mapping.firstRow, mapping.firstRow + CELLS);
  const columns = mapping.columns.slice(0, SHOWN);
  const choose = (at: number, use: Use): void => {
    const title = mapping.titles[at] ?? '';
    const next = mapping.columns.map((column, index) => {
      if (index === at) return columnUse(use, title, catalogue);
      // A part of the key is told by one column.
      return column.use === 'key' && column.dimension === use ? ({ use: 'ignore' } as const) : column;
    });
    onChange({ ...mapping, columns: next });
  };
  const replace = (at: number, next: ColumnUse): void =>
    onChange({ ...mapping, columns: mapping.columns.map((column, index) => (index === at ? next : column)) });
  return (
    <div className="table-scroll" role="region" aria-label={words.how.title} tabIndex={0}>
      <table className="import-mapping">
        <thead>
          <tr>
            <th scope="col">{words.how.column}</th>
            <th scope="col">{words.how.cells}</th>
            <th scope="col">{words.how.use}</th>
            <th scope="col">{words.how.stands}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, at) => {
            const title = mapping.titles[at] ?? '';
            const name = title === '' ? `#${String(at + 1)}` : title;
            return (
              <tr key={at} className={column.use === 'value' ? 'focus' : undefined}>
                <th scope="row">{shortened(name)}</th>
                <td className="note">{rows.map(({ cells }) => shortened(cells[at] ?? '')).join(' · ')}</td>
                <td>
                  <select
                    aria-label={`${words.how.use}: ${name}`}
                    value={column.use === 'key' ? column.dimension : column.use}
                    onChange={({ target }) => {
                      const use = USES.find((each) => each === target.value);
                      if (use) choose(at, use);
                    }}
                  >
                    {USES.map((use) => (
                      <option key={use} value={use}>
                        {words.uses[use]}
                      </option>
                    ))}
                  </select>
                </td>
                <td>
                  {column.use === 'value' ? (
                    <HeadingParts
                      language={language}
                      name={name}
                      column={column}
                      onChange={(next) => replace(at, next)}
                    />
                  ) : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {boundsOf(mapping) === 'lost' ? (
        <p className="section-text" role="status">
          {words.how.boundsLost}
        </p>
      ) : null}
      {mapping.columns.length > SHOWN ? (
        <p className="section-text">{`${words.how.moreColumns} (${String(mapping.columns.length - SHOWN)})`}</p>
      ) : null}
    </div>
  );
}

function columnUse(use: Use, title: string, catalogue: Catalogue): ColumnUse {
  if (use === 'value') return { use, ...readHeading(title, knowledgeOf(catalogue)) };
  return use === 'ignore' ? { use } : { use: 'key', dimension: use };
}

function shortened(text: string): string {
  return text.length <= 30 ? text : `${text.slice(0, 29)}…`;
}
