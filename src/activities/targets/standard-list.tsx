import { targetWords } from './words.ts';
import type { Standard } from '../../model/target-topics.ts';
import type { PageContext } from '../../site/page-context.ts';

interface StandardListProps {
  readonly page: PageContext;
  readonly standards: readonly Standard[];
}

/** The rules in force on a topic, beside its targets. */
export function StandardList({ page, standards }: StandardListProps) {
  const words = targetWords(page.language);
  if (standards.length === 0) return null;
  return (
    <aside className="standards">
      <h4>{words.standards}</h4>
      <dl>
        {standards.map(({ id, name, region, text, derived }) => (
          <div key={id}>
            <dt>
              {name} {region === null ? null : <small>{region}</small>}
            </dt>
            <dd>
              {text} {derived ? <small className="origin">{words.derived}</small> : null}
            </dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
