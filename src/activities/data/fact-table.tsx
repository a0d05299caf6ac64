import type { ReactNode } from 'react';

interface FactTableProps {
  readonly title: string;
  readonly text?: string;
  readonly heads: readonly string[];
  /** Cells in the order of the heads; the first names the row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** A small table under a heading of its own, to look things up in. */
export function FactTable({ title, text, heads, rows }: FactTableProps) {
  return (
    <section className="facts">
      <h3>{title}</h3>
      {text === undefined ? null : <p className="section-text">{text}</p>}
      <div className="table-scroll" role="region" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [name, ...rest] }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {rest.map((cell, at) => (
                  <td key={heads[at + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
