import { languageFacts } from '../../i18n/language-facts.ts';
import type { RegionKind } from '../../domain/region.ts';
import { areaWords } from './words.ts';
import { derivationWords } from '../../model/derivation-words.ts';
import { unbroken } from '../../i18n/unbroken.ts';
import type { AreaFigure, AreaStanding, OwnFigure } from '../../model/area/area-figure.ts';
import type { Working } from '../../model/workings.ts';
import { writeComparison } from '../../chart/comparison/query.ts';
import type { PageContext } from '../../site/page-context.ts';
import { SiblingStripPicture } from './sibling-strip-picture.tsx';

interface AreaFigureRowProps {
  readonly page: PageContext;
  readonly figure: OwnFigure;
  /** Name and kind of the area. */
  readonly area: string;
  readonly kind: RegionKind;
  /** Version of the data, for links that pin it. */
  readonly version: string;
  /** How a derived figure was computed, and the link to it step by step. */
  readonly working: Working | undefined;
  readonly workingLink: string | undefined;
}

/** One figure: what is measured, what is known, where it stands among its siblings, and where it was printed. */
export function AreaFigureRow({ page, figure, area, kind, version, ...derived }: AreaFigureRowProps) {
  const words = areaWords(page.language);
  const { indicator, value, interval, standing, note, comparison } = figure;
  return (
    <li className="area-figure" id={figure.id}>
      <AreaFigureName figure={figure} />
      <p className="figure-value">
        <strong>{value.textWithUnit}</strong>
        {interval === null ? null : <small>{derivationWords(page.language).interval(interval)}</small>}
      </p>
      <div className="figure-standing">
        {standing === null ? null : <Standing page={page} own={figure} standing={standing} area={area} kind={kind} />}
      </div>
      <div className="figure-source">
        {value.origin === 'derived' ? (
          <p>
            <a
              className="origin"
              href={derived.workingLink}
              aria-label={derivationWords(page.language).toWorking(indicator)}
            >
              {words.derived}
            </a>{' '}
            {derived.working === undefined ? null : <span className="place">= {derived.working.figures}</span>}
          </p>
        ) : (
          <Printed figure={figure} />
        )}
        {note === null ? null : <p className="figure-note">{note}</p>}
      </div>
      <p className="figure-compare">
        {comparison === null ? null : (
          <a
            href={`${page.href({ page: 'compare' })}${writeComparison({ ...comparison, data: version })}`}
            aria-label={`${words.compare} ${indicator}`}
          >
            {words.compare}
          </a>
        )}
      </p>
    </li>
  );
}

/** What is measured: indicator, period and category, and the two sides of a gap or a ratio. */
export function AreaFigureName({ figure }: { readonly figure: AreaFigure }) {
  const { indicator, particulars, relation } = figure;
  return (
    <div className="figure-name">
      <h3>{unbroken(indicator)}</h3>
      <small>{[particulars, relation].filter((part) => part !== null).join(' · ')}</small>
    </div>
  );
}

/** A figure told beside others: its words and place in the original, and what is to be said of it. */
export function PrintedSource({ figure }: { readonly figure: AreaFigure }) {
  return (
    <div className="figure-source">
      <Printed figure={figure} />
      {figure.note === null ? null : <p className="figure-note">{figure.note}</p>}
    </div>
  );
}

/** The figure in the words of the original, and where they stand. */
function Printed({ figure: { source, value } }: { readonly figure: AreaFigure }) {
  if (source === null) return null;
  return (
    <p>
      {value.printed === '' ? null : <q lang={languageFacts('zh').tag}>{value.printed}</q>}{' '}
      <span className="place">
        <cite title={source.title}>{source.shortTitle}</cite> {unbroken(source.place)}
      </span>
    </p>
  );
}

interface StandingProps {
  readonly page: PageContext;
  readonly own: AreaFigure;
  readonly standing: AreaStanding;
  readonly area: string;
  readonly kind: RegionKind;
}

function Standing({ page, own, standing, area, kind }: StandingProps) {
  const words = areaWords(page.language);
  const { place, siblings, others, reference } = standing;
  const told = others.map(({ region, textWithUnit }) => `${region} ${textWithUnit}`);
  const around = reference === null ? [] : [words.reference(reference.region, reference.textWithUnit)];
  const label = words.strip(area, own.value.textWithUnit, [...told, ...around].join(words.comma));
  return (
    <>
      <SiblingStripPicture strip={{ own: own.value, others, reference }} label={label} />
      <small>{words.place({ ...place, siblings, kind })}</small>
      {reference === null ? null : (
        <small className="strip-reference">{words.reference(reference.region, reference.textWithUnit)}</small>
      )}
    </>
  );
}
