import { areaWords } from './words.ts';
import type { GroupFigures } from '../../model/area-profile.ts';
import type { PageContext } from '../../site/page-context.ts';
import { DerivedLink } from './derived-link.tsx';
import { AreaFigureName, PrintedSource } from './area-figure-row.tsx';

interface AreaGroupFiguresProps {
  readonly page: PageContext;
  readonly title: string;
  readonly text: string;
  readonly groups: readonly (GroupFigures & { readonly isCertain?: boolean })[];
  /** Whether this is what the page has to tell, so that the first group is open however long it is. */
  readonly isMain: boolean;
}

/** More figures than these are closed until asked for. */
const FEW = 8;

/** What is known of groups of areas, each as a list that opens. */
export function AreaGroupFigures({ page, title, text, groups, isMain }: AreaGroupFiguresProps) {
  const words = areaWords(page.language);
  const told = groups.filter(({ figures }) => figures.length > 0);
  if (told.length === 0) return null;
  return (
    <section className="area-topic area-groups">
      <h2>{title}</h2>
      <p className="section-text">{text}</p>
      {told.map(({ group, figures, isCertain }, index) => (
        <details key={group.code} open={figures.length <= FEW || (isMain && index === 0)}>
          <summary>
            {group.name[page.language]} <small>{words.groupCount(figures.length)}</small>
          </summary>
          <p className="group-note">
            {isCertain === false ? `${words.uncertain} ` : ''}
            <a
              href={page.href({ page: 'area', area: group.code })}
              aria-label={`${group.name[page.language]}${words.comma}${words.groupPage}`}
            >
              {words.groupPage}
            </a>
          </p>
          <ul className="group-figures">
            {figures.map((figure) => (
              <li key={figure.id}>
                <AreaFigureName figure={figure} />
                <p className="figure-value">
                  <strong>{figure.value.textWithUnit}</strong>{' '}
                  {figure.value.origin === 'derived' ? (
                    <DerivedLink page={page} area={group.code} observation={figure.id} name={figure.indicator} />
                  ) : null}
                </p>
                {figures.length > FEW ? null : <PrintedSource figure={figure} />}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
