import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PageContext } from '../components/page-context.ts';
import { matrixWords } from '../i18n/matrix-words.ts';
import type { ComparisonFrame } from '../model/comparison/comparison-frame.ts';
import { peerMatrix, type MatrixCell, type MatrixRow } from '../model/comparison/peer-matrix.ts';
import { writeComparison } from '../url/comparison-query.ts';

interface PeerMatrixProps {
  readonly page: PageContext;
  readonly catalogue: Catalogue;
  readonly frame: ComparisonFrame;
}

/** Indicators by peers: what the bulletin can and cannot compare, each cell a way into the comparison. */
export function PeerMatrix({ page, catalogue, frame }: PeerMatrixProps) {
  const words = matrixWords(page.language);
  const { columns, rows, homeOnly } = peerMatrix(catalogue, frame, page.language);
  return (
    <section className="matrix" id="matrix">
      <h2>{words.title}</h2>
      <p className="section-text">{words.text}</p>
      <ul className="matrix-key">
        {(['printed', 'derived', 'absent'] as const).map((kind) => (
          <li key={kind} className={`cell-${kind}`}>
            {words.key[kind]}
          </li>
        ))}
      </ul>
      <div className="table-scroll" role="region" aria-label={words.title} tabIndex={0}>
        <table>
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.indicator}</th>
              <th scope="col" className="home">
                {catalogue.regions.get(frame.home ?? '')?.name[page.language]}
              </th>
              {columns.map(({ code, name }) => (
                <th key={code} scope="col">
                  <a href={page.href({ page: 'area', area: code })}>{name}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <MatrixLine key={row.key} row={row} page={page} version={catalogue.version} />
            ))}
          </tbody>
        </table>
      </div>
      <details className="home-only">
        <summary>{words.homeOnly(homeOnly.length)}</summary>
        <p>{homeOnly.join(words.and)}</p>
      </details>
    </section>
  );
}

function MatrixLine({ row, page, version }: { row: MatrixRow; page: PageContext; version: string }) {
  const words = matrixWords(page.language);
  const link = (cell: MatrixCell): string =>
    writeComparison({ ...row.comparison, reference: cell.region, data: version });
  return (
    <tr>
      <th scope="row">
        {row.name} <small>{row.period}</small>
      </th>
      <td className={`cell-${row.home.kind}`}>
        {row.home.text === '' ? <span className="absent">{words.absent}</span> : row.home.text}
      </td>
      {row.cells.map((cell) => (
        <td key={cell.region} className={`cell-${cell.kind}`}>
          {cell.kind === 'absent' ? (
            <span className="absent">{words.absent}</span>
          ) : (
            <a href={link(cell)}>
              <span className="cell-figure">{cell.text}</span>
              <small>
                {[words.short[cell.kind], cell.stance === null ? '' : words.stance[cell.stance]]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </small>
            </a>
          )}
        </td>
      ))}
    </tr>
  );
}
