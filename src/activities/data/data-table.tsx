import { figureWords } from '../../chart/words.ts';
import { cellText, type TableColumn, type TableModel } from './table-model.ts';

/** A table with all its rows, as it stands in the page. */
export function DataTable({ model }: { readonly model: TableModel }) {
  const { columns, rows, caption, language } = model;
  return (
    <div
      className="table-scroll"
      role="region"
      aria-label={`${caption} (${figureWords(language).scrollable})`}
      tabIndex={0}
    >
      <table className="data-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={column.kind}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} id={row.key}>
              <DataCells columns={columns} cells={columns.map((_, at) => cellText(row.cells[at]))} link={row.link} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DataCellsProps {
  readonly columns: readonly TableColumn[];
  /** A text for each column. */
  readonly cells: readonly string[];
  /** Where the source leads. */
  readonly link: string | undefined;
}

/** The cells of a row; the first names it. */
export function DataCells({ columns, cells, link }: DataCellsProps) {
  return columns.map(({ id, kind, title }, at) =>
    at === 0 ? (
      <th key={id} scope="row" className={kind}>
        {cells[at]}
      </th>
    ) : (
      <td key={id} className={kind} data-column={id}>
        <CellContent id={id} text={cells[at] ?? ''} title={title} link={link} />
      </td>
    ),
  );
}

interface CellContentProps extends Pick<TableColumn, 'id' | 'title'> {
  readonly text: string;
  readonly link: string | undefined;
}

/** Notes open on demand and sources lead on, so that a row stays as low as its figures. */
function CellContent({ id, text, title, link }: CellContentProps) {
  if (text === '') return null;
  if (id === 'source' && link !== undefined)
    return (
      <a href={link} className="two-lines">
        {text}
      </a>
    );
  if (id === 'basis') return <span className="two-lines">{text}</span>;
  if (id !== 'note') return text;
  return (
    <details>
      <summary>{title}</summary>
      <p>{text}</p>
    </details>
  );
}
