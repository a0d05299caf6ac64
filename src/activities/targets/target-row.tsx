import { targetWords } from './words.ts';
import type { TargetProgress } from '../../model/target-progress.ts';
import type { PageContext } from '../../site/page-context.ts';
import { targetAnchor } from './target-anchor.ts';
import { TargetHead, TargetNote } from './target-parts.tsx';

interface TargetRowProps {
  readonly page: PageContext;
  readonly version: string;
  readonly topic: string;
  readonly target: TargetProgress;
}

/** A target whose distance cannot be told: how much by when, and what is missing. */
export function TargetRow({ page, version, topic, target }: TargetRowProps) {
  const words = targetWords(page.language);
  const { needed, missing, note, measuredBy } = target;
  return (
    <li className="target target-row" id={targetAnchor(target.observation)} data-topic={topic} data-year={target.year}>
      <TargetHead page={page} version={version} target={target} level="h4" />
      <p className="target-goal">
        <strong>{target.target}</strong> <small>{words.yearName(target.year)}</small>
      </p>
      <div className="target-missing">
        <p>
          {missing ?? words.noBaseline}
          {measuredBy === null ? null : (
            <>
              {' '}
              <a href={`#${targetAnchor(measuredBy.observation)}`}>{words.measuredBy(measuredBy.name)}</a>
            </>
          )}
        </p>
        {needed.map(({ name, text, interval }) => (
          <p key={name}>
            {words.needed}
            {words.colon}
            {name} <strong>{text}</strong>
            {interval === null ? null : <small>{words.parentheses(interval)}</small>}
          </p>
        ))}
        <TargetNote words={words} note={note} />
      </div>
    </li>
  );
}
