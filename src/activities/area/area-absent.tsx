import type { Region } from '../../domain/region.ts';
import { areaWords } from './words.ts';
import type { AbsentIndicators } from '../../model/area/absent-indicators.ts';
import type { PageContext } from '../../site/page-context.ts';

interface AreaAbsentProps {
  readonly page: PageContext;
  readonly region: Region;
  readonly absent: AbsentIndicators;
}

/** What the bulletin gives for other areas of the kind and not for this one, by topic; closed until asked for. */
export function AreaAbsent({ page, region, absent }: AreaAbsentProps) {
  const words = areaWords(page.language);
  const { topics, count, home, othersHaveFigures } = absent;
  if (region.kind === 'group' || region.kind === 'province') return null;
  return (
    <section className="area-topic area-absent">
      <h2>{words.absent}</h2>
      {count === 0 ? (
        <p className="section-text">{othersHaveFigures ? words.absentNothing : words.absentForAll(region.kind)}</p>
      ) : (
        <details>
          <summary>{words.absentCount(count, region.kind)}</summary>
          <dl>
            {topics.map(({ dataset, title, indicators }) => (
              <div key={dataset}>
                <dt>
                  {title} <small>{words.topicCount(indicators.length)}</small>
                </dt>
                <dd>{indicators.join(words.and)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {home === null ? null : <p className="section-text">{words.homeOnly(home.name, home.count)}</p>}
    </section>
  );
}
