import type { CompleteCatalogue } from '../../catalogue/catalogue.ts';
import type { Reader } from '../../model/read-in.ts';
import type { PageContext } from '../../site/page-context.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { ComparisonFrame } from '../../model/comparison/comparison-frame.ts';
import { type Matrix, peerMatrix, type MatrixCell, type MatrixRow } from '../../model/comparison/peer-matrix.ts';
import { writeComparison } from '../../chart/comparison/query.ts';
import { compareWords } from './words.ts';

interface PeerMatrixProps {
  readonly page: PageContext;
  readonly reader: Reader<CompleteCatalogue>;
  readonly frame: ComparisonFrame;
}

/** How the home region stands to a figure, as a sign beside it. */
const SIGNS = { above: '▲', below: '▼', same: '≈' } as const;

const KINDS = ['printed', 'derived', 'absent'] as const;
const STANCES = ['above', 'below', 'same'] as const;

/** Indicators by peers: what the bulletin can and cannot compare, each cell a way into the comparison. */
export function PeerMatrix({ page, reader, frame }: PeerMatrixProps) {
  const words = compareWords(page.language).matrix;
  const { columns, topics, homeOnly } = peerMatrix(reader, frame);
  const home = reader.nameOf('regions', frame.home ?? '');
  return (
    <section className="matrix" id="matrix">
      <h2>{words.title}</h2>
      <p className="section-text">{words.text}</p>
      <Key page={page} home={home} />
      <div className="table-scroll" role="region" aria-label={words.title} tabIndex={0}>
        <table>
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.indicator}</th>
              <th scope="col" className="home">
                {home}
              </th>
              {columns.map(({ code, name }) => (
                <th key={code} scope="col">
                  <a href={page.href({ page: 'area', area: code })}>{name}</a>
                </th>
              ))}
            </tr>
          </thead>
          {topics.map((topic) => (
            <Topic
              key={topic.dataset}
              page={page}
              topic={topic}
              columns={columns}
              home={home}
              version={reader.catalogue.version}
            />
          ))}
        </table>
      </div>
      <details className="home-only">
        <summary>{words.homeOnly(homeOnly.length, home)}</summary>
        <p>{homeOnly.join(punctuation(page.language).listComma)}</p>
      </details>
    </section>
  );
}

function Key({ page, home }: { readonly page: PageContext; readonly home: string }) {
  const words = compareWords(page.language).matrix;
  return (
    <ul className="matrix-key">
      {KINDS.map((kind) => (
        <li key={kind}>
          <Glyph kind={kind} /> {words.key[kind]}
        </li>
      ))}
      {STANCES.map((stance) => (
        <li key={stance}>
          <span className={`stance ${stance}`} aria-hidden="true">
            {SIGNS[stance]}
          </span>{' '}
          {words.stance[stance](home)}
        </li>
      ))}
    </ul>
  );
}

interface TopicProps {
  readonly page: PageContext;
  readonly topic: Matrix['topics'][number];
  readonly columns: Matrix['columns'];
  readonly home: string;
  readonly version: string;
}

function Topic({ page, topic: { title, rows }, columns, home, version }: TopicProps) {
  return (
    <tbody>
      <tr className="matrix-topic">
        <th scope="rowgroup">{title}</th>
        <td colSpan={columns.length + 1} />
      </tr>
      {rows.map((row) => (
        <MatrixLine key={row.key} page={page} row={row} columns={columns} home={home} version={version} />
      ))}
    </tbody>
  );
}

interface MatrixLineProps extends Omit<TopicProps, 'topic'> {
  readonly row: MatrixRow;
}

function MatrixLine({ page, row, columns, home, version }: MatrixLineProps) {
  const words = compareWords(page.language).matrix;
  return (
    <tr>
      <th scope="row">
        {row.name} <small>{[row.period, row.unit].filter((part) => part !== '').join(' · ')}</small>
      </th>
      <td className="home">
        {row.home.kind === 'absent' ? (
          <Glyph kind="absent" label={words.key.absent} />
        ) : (
          <>
            <Glyph kind={row.home.kind} label={words.key[row.home.kind]} /> {row.home.text}
            {row.homeGroup === null ? null : <small> {row.homeGroup}</small>}
          </>
        )}
      </td>
      {row.cells.map((cell, at) => (
        <td key={cell.region}>
          {cell.kind === 'absent' ? (
            <Glyph kind="absent" label={words.key.absent} />
          ) : (
            <a
              href={`${page.href({ page: 'compare' })}${writeComparison({ ...row.comparison, reference: cell.region, data: version })}`}
              aria-label={told(cell, columns[at]?.name ?? '', row.homeGroup ?? home, page)}
              title={cell.relations.join(punctuation(page.language).comma)}
            >
              <Glyph kind={cell.kind} /> {cell.text}
              {cell.stance === null ? null : (
                <span className={`stance ${cell.stance}`} aria-hidden="true">
                  {' '}
                  {SIGNS[cell.stance]}
                </span>
              )}
            </a>
          )}
        </td>
      ))}
    </tr>
  );
}

/** What a cell shows by signs, in words. */
function told({ kind, textWithUnit, stance, relations }: MatrixCell, column: string, home: string, page: PageContext) {
  const words = compareWords(page.language).matrix;
  return [
    `${column} ${textWithUnit}`,
    words.key[kind],
    ...(stance === null ? [] : [words.stance[stance](home)]),
    ...relations,
  ].join(punctuation(page.language).comma);
}

/** A full circle for a printed figure, a hollow one for a derived one, a stroke for none. */
function Glyph({ kind, label }: { readonly kind: MatrixCell['kind']; readonly label?: string }) {
  return label === undefined ? (
    <span className={`glyph ${kind}`} aria-hidden="true" />
  ) : (
    <span className={`glyph ${kind}`} role="img" aria-label={label} />
  );
}
