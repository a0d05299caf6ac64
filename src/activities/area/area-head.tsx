import { observationWords } from '../../model/observation-words.ts';
import type { ReactNode } from 'react';
import type { Region } from '../../domain/region.ts';
import { areaWords } from './words.ts';
import type { AreaProfile } from '../../model/area-profile.ts';
import type { PageContext } from '../../site/page-context.ts';

interface AreaHeadProps {
  readonly page: PageContext;
  readonly profile: AreaProfile;
}

/** What an area is, how much the bulletin says of it, and the way to those around, inside and beside it. */
export function AreaHead({ page, profile }: AreaHeadProps) {
  const words = areaWords(page.language);
  const { region, relatives, mentionedIn } = profile;
  const { path, groups, children, hasAllChildren, parts } = relatives;
  return (
    <header className="area-head">
      <nav className="area-path" aria-label={words.facts.within}>
        <ol>
          <li>
            <a href={page.href({ page: 'areas' })}>{words.all}</a>
          </li>
          {path.map((each) => (
            <li key={each.code}>
              <AreaLink page={page} region={each} />
            </li>
          ))}
        </ol>
      </nav>
      <h1>{region.name[page.language]}</h1>
      <p className="lead">{leadOf(page, profile)}</p>
      <dl className="area-facts">
        <Fact term={words.facts.kind}>{words.kind[region.kind]}</Fact>
        {region.note === null ? null : (
          <Fact term={observationWords(page.language).notes}>{region.note[page.language]}</Fact>
        )}
        {mentionedIn.length === 0 ? null : (
          <Fact term={words.facts.mentionedIn}>
            {mentionedIn.map(({ shortTitle }) => shortTitle[page.language]).join(words.and)}
          </Fact>
        )}
        <AreaFact page={page} term={words.facts.groups} regions={groups.map(({ group }) => group)} />
        <AreaFact page={page} term={words.facts.parts} regions={parts} />
        <AreaFact page={page} term={hasAllChildren ? words.facts.members : words.facts.named} regions={children} />
      </dl>
      <Siblings page={page} profile={profile} />
    </header>
  );
}

/** How many figures there are; where there are none, whether the bulletin mentions the area at all. */
function leadOf(
  { language }: PageContext,
  { region, topics, ofGroups, ofParts, mentionedIn, named }: AreaProfile,
): string {
  const words = areaWords(language);
  const figures = topics.flatMap((topic) => topic.figures);
  if (figures.length > 0) {
    const derived = figures.filter(({ value }) => value.origin === 'derived').length;
    return words.figures(figures.length - derived, derived);
  }
  if (mentionedIn.length === 0) return words.notMentioned(region.name[language]);
  const isTold = named.length > 0 || [...ofGroups, ...ofParts].some((each) => each.figures.length > 0);
  const nothing = words.nothing(region.name[language]);
  return isTold ? [nothing, words.onlyTogether].join(language === 'en' ? ' ' : '') : nothing;
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface AreaFactProps {
  readonly page: PageContext;
  readonly term: string;
  readonly regions: readonly Region[];
}

function AreaFact({ page, term, regions }: AreaFactProps) {
  if (regions.length === 0) return null;
  return (
    <Fact term={term}>
      <ul className="area-names">
        {regions.map((region) => (
          <li key={region.code}>
            <AreaLink page={page} region={region} />
          </li>
        ))}
      </ul>
    </Fact>
  );
}

/** All areas of the kind in a row, with the one before and the one after at its ends. */
function Siblings({ page, profile: { region, relatives } }: AreaHeadProps) {
  const words = areaWords(page.language);
  const { siblings } = relatives;
  if (siblings.length < 2) return null;
  const at = siblings.indexOf(region);
  const [before, after] = [siblings.at(at - 1), siblings[(at + 1) % siblings.length]];
  return (
    <nav className="area-siblings" aria-label={words.facts.siblings}>
      <Step page={page} region={before} sign="←" label={words.previous} />
      <ul>
        {siblings.map((sibling) => (
          <li key={sibling.code}>
            {sibling === region ? (
              <span aria-current="page">{sibling.name[page.language]}</span>
            ) : (
              <AreaLink page={page} region={sibling} />
            )}
          </li>
        ))}
      </ul>
      <Step page={page} region={after} sign="→" label={words.next} />
    </nav>
  );
}

interface StepProps {
  readonly page: PageContext;
  readonly region: Region | undefined;
  readonly sign: string;
  readonly label: (region: string) => string;
}

function Step({ page, region, sign, label }: StepProps) {
  if (region === undefined) return null;
  return (
    <a
      className="step"
      href={page.href({ page: 'area', area: region.code })}
      aria-label={label(region.name[page.language])}
    >
      {sign}
    </a>
  );
}

/** The name of an area as the way to its page. */
export function AreaLink({ page, region }: { readonly page: PageContext; readonly region: Region }) {
  return <a href={page.href({ page: 'area', area: region.code })}>{region.name[page.language]}</a>;
}
