import { auditWords } from './words.ts';
import type { AuditEntry, AuditSide } from '../../model/audit-entry.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import { IntervalPairPicture } from '../../chart/interval-pair-picture.tsx';
import type { PageContext } from '../../site/page-context.ts';
import { VerdictMark } from './verdict-mark.tsx';
import { workingAnchor } from '../../chart/working-anchor.ts';
import { Operand, WorkingSteps } from '../../chart/working-steps.tsx';

interface CheckEntryProps {
  readonly page: PageContext;
  readonly entry: AuditEntry;
  /** The charts that show what the check stands on. */
  readonly charts: readonly Pick<ChartModel, 'id' | 'finding'>[];
}

/** One check: what was held against what, both sides in words, figures and as intervals, and what follows. */
export function CheckEntry({ page, entry, charts }: CheckEntryProps) {
  const { language } = page;
  const words = auditWords(language);
  const { id, verdict, topic, relation, left, right, meet } = entry;
  return (
    <article className="check" id={id} data-verdict={verdict} data-topic={topic.id} aria-labelledby={`${id}-title`}>
      <header>
        <p className="check-head">
          <VerdictMark verdict={verdict} language={language} />
          <span className="check-topic">{topic.title}</span>
          <a className="check-link" href={`#${id}`} aria-label={words.permalink}>
            #
          </a>
        </p>
        <h2 id={`${id}-title`}>{entry.title}</h2>
      </header>
      <p className="check-statement">
        {words.relations[relation]} · {words.meet[meet === null ? 'unknown' : meet ? 'yes' : 'no']}
      </p>
      <dl className="check-sides">
        <CheckSide term={words.left} side={left} name="left" />
        <CheckSide term={words.right} side={right} name="right" />
      </dl>
      {left.interval === null || right.interval === null ? null : (
        <IntervalPairPicture
          left={left.interval}
          right={right.interval}
          label={words.pictureOf(left.result, right.result)}
        />
      )}
      <p className="check-explanation">{entry.explanation}</p>
      <CheckOperands page={page} entry={entry} />
      {charts.length === 0 ? null : (
        <p className="check-charts">
          <span className="label">{words.charts}</span>{' '}
          {charts.map((chart) => (
            <a key={chart.id} href={page.href({ page: 'chart', chart: chart.id })}>
              {chart.finding}
            </a>
          ))}
        </p>
      )}
    </article>
  );
}

interface CheckSideProps {
  readonly term: string;
  readonly side: AuditSide;
  readonly name: 'left' | 'right';
}

function CheckSide({ term, side: { formula, figures, result, sign }, name }: CheckSideProps) {
  return (
    <div className={`check-side ${name}`}>
      <dt>
        <span className="side-swatch" aria-hidden="true" /> {term}
      </dt>
      <dd>
        <p>{formula}</p>
        <p className="side-result">
          {figures === formula || figures === result ? null : `${figures} ${sign} `}
          <strong>{result}</strong>
        </p>
      </dd>
    </div>
  );
}

/** The figures that a check stands on with their printed words; derived ones with the way they were computed. */
function CheckOperands({ page: { language }, entry }: Pick<CheckEntryProps, 'page' | 'entry'>) {
  const { id, operands, workings, functions } = entry;
  const linkTo = (observation: string): string | undefined => {
    const index = workings.findIndex(({ key }) => key === observation);
    return index === -1 ? undefined : `#${workingAnchor(id, index + 1)}`;
  };
  return (
    <details className="check-operands">
      <summary>{auditWords(language).operands(operands.length)}</summary>
      {functions.map((meaning) => (
        <p key={meaning} className="working-note">
          {meaning}
        </p>
      ))}
      <ul className="operands">
        {operands.map((operand) => (
          <li key={operand.key}>
            <Operand operand={operand} language={language} link={linkTo(operand.key)} />
          </li>
        ))}
      </ul>
      {workings.map((working, index) => (
        <section key={working.key} className="working" id={workingAnchor(id, index + 1)}>
          <p className="working-name">{working.name}</p>
          <WorkingSteps working={working} language={language} linkTo={linkTo} />
        </section>
      ))}
    </details>
  );
}
