import { languageFacts } from '../../i18n/language-facts.ts';
import { targetWords, type TargetWords } from './words.ts';
import { unbroken } from '../../i18n/unbroken.ts';
import type { SourceLine } from '../../model/chart-model.ts';
import type { TargetProgress } from '../../model/target-progress.ts';
import { writeComparison } from '../../chart/comparison/query.ts';
import type { PageContext } from '../../site/page-context.ts';
import { targetAnchor } from './target-anchor.ts';

interface TargetHeadProps {
  readonly page: PageContext;
  readonly version: string;
  readonly target: TargetProgress;
  readonly level: 'h3' | 'h4';
}

/** What a target is about, where it was printed, and the way to its comparison. */
export function TargetHead({ page, version, target, level: Heading }: TargetHeadProps) {
  const words = targetWords(page.language);
  const { observation, name, region, derived, sources, comparison, caveat } = target;
  return (
    <div className="target-head">
      <Heading>
        <a href={`#${targetAnchor(observation)}`}>{name}</a>
      </Heading>
      <p className="target-meta">
        {region === null ? null : <span>{region}</span>}
        {derived ? <span className="origin">{words.derived}</span> : null}
        {sources.map((source) => (
          <Place key={source.locator} source={source} />
        ))}
        {comparison === null ? null : (
          <a href={page.href({ page: 'compare' }) + writeComparison({ ...comparison, data: version })}>
            {words.compare}
          </a>
        )}
      </p>
      {caveat === null ? null : <p className="target-caveat">{caveat}</p>}
    </div>
  );
}

function Place({ source }: { readonly source: SourceLine }) {
  return (
    <span>
      <cite title={source.title}>{source.shortTitle}</cite> {unbroken(source.place)}{' '}
      {source.printed.map((printed) => (
        <q key={printed} lang={languageFacts('zh').tag}>
          {printed}
        </q>
      ))}
    </span>
  );
}

/** How the printed words were read; closed until asked for. */
export function TargetNote({ words, note }: { readonly words: TargetWords; readonly note: string | null }) {
  if (note === null) return null;
  return (
    <details className="target-note">
      <summary>{words.reading}</summary>
      <p>{note}</p>
    </details>
  );
}
