import { languageFacts } from '../../i18n/language-facts.ts';
import { areaWords } from './words.ts';
import { unbroken } from '../../i18n/unbroken.ts';
import type { AreaFinding } from '../../model/area/area-findings.ts';
import type { PageContext } from '../../site/page-context.ts';
import { DerivedLink } from './derived-link.tsx';

interface AreaFindingsProps {
  readonly page: PageContext;
  /** The code of the area. */
  readonly area: string;
  readonly findings: readonly AreaFinding[];
}

/** The most telling figures of an area, large, each with what it says. */
export function AreaFindings({ page, area, findings }: AreaFindingsProps) {
  const words = areaWords(page.language);
  if (findings.length === 0) return null;
  return (
    <section className="headlines area-findings" aria-label={words.findings}>
      <ul>
        {findings.map(({ id, figure, unit, isDerived, printed, name, sentence, chart }) => (
          <li key={id}>
            <p className="headline-figure">
              <span>{figure}</span> {unit === '' ? null : <small>{unit}</small>}
            </p>
            <p className="headline-place">
              {unbroken(name)} {isDerived ? <DerivedLink page={page} area={area} observation={id} name={name} /> : null}
              {printed === '' ? null : <q lang={languageFacts('zh').tag}>{printed}</q>}
            </p>
            <p className="headline-caption">
              {unbroken(sentence)}{' '}
              {chart === null ? null : <a href={page.href({ page: 'chart', chart })}>{words.toChart}</a>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
