import { observationWords } from '../../model/observation-words.ts';
import { languageFacts } from '../../i18n/language-facts.ts';
import type { CSSProperties } from 'react';
import { formatNumber } from '../../i18n/number.ts';
import { derivationWords } from '../../model/derivation-words.ts';
import type { ChartModel, Mark } from '../../model/chart-model.ts';
import type { Working } from '../../model/workings.ts';
import { MarkWorking } from './mark-working.tsx';

interface DetailsCardProps {
  readonly model: ChartModel;
  readonly mark: Mark;
  readonly position: CSSProperties;
  /** Whether a derived value shows how it was derived; then the card can be walked into. */
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What is known of a mark: value, the interval that the printed words allow, and where they stand. */
export function DetailsCard({ model, mark, position, open, onClose }: DetailsCardProps) {
  const working = workingOf(model, mark);
  const shown = open ? working : undefined;
  return (
    <div className="details" style={position} aria-hidden={shown === undefined} data-open={shown && ''}>
      <p className="details-label">{mark.label}</p>
      <p className="details-value">{mark.textWithUnit}</p>
      <dl>
        {detailsOf(model, mark).map(({ term, text, language }) => (
          <div key={`${term} ${text}`}>
            <dt>{term}</dt>
            <dd lang={language}>{text}</dd>
          </div>
        ))}
      </dl>
      {working === undefined || shown !== undefined ? null : (
        <p className="details-hint">{derivationWords(model.language).hint}</p>
      )}
      {shown === undefined ? null : <MarkWorking model={model} working={shown} onClose={onClose} />}
    </div>
  );
}

/** How a derived value was computed; undefined for printed ones. */
export function workingOf({ workings }: ChartModel, { key }: Mark): Working | undefined {
  return workings.find((working) => working.key === key);
}

/** The same in one sentence after another, for reading aloud. */
export function spokenDetails(model: ChartModel, mark: Mark, open: boolean): string {
  const working = workingOf(model, mark);
  const words = derivationWords(model.language);
  const derivation =
    working === undefined ? [] : open ? [`${working.name} = ${working.formula}`, working.figures] : [words.hint];
  return [...detailsOf(model, mark).map(({ term, text }) => `${term} ${text}`), ...derivation].join(
    model.language === 'zh' ? '；' : '; ',
  );
}

interface Detail {
  readonly term: string;
  readonly text: string;
  /** `lang` of the text where it is not the page's. */
  readonly language: string;
}

function detailsOf(model: ChartModel, mark: Mark): readonly Detail[] {
  const words = observationWords(model.language);
  const source = mark.source === null ? undefined : model.sources[mark.source];
  const own = languageFacts(model.language).tag;
  const details: (Detail | null)[] = [
    mark.interval === null
      ? null
      : {
          term: words.interval.label,
          text: intervalInWords(model, mark.interval.lower, mark.interval.upper),
          language: own,
        },
    mark.qualifier === null || mark.qualifier === 'derived'
      ? null
      : { term: words.columns.qualifier, text: words.qualifiers[mark.qualifier], language: own },
    mark.origin === 'printed'
      ? { term: words.columns.printed, text: mark.printed, language: languageFacts('zh').tag }
      : { term: words.columns.origin, text: words.origins[mark.origin], language: own },
    source === undefined
      ? null
      : { term: words.source, text: words.placeIn(source.shortTitle, source.place), language: own },
    ...conflictsOf(model, mark).map((said) => note(derivationWords(model.language).conflict, said, own)),
    note(words.notes, mark.missing ?? mark.note, own),
  ];
  return details.filter((detail) => detail !== null).filter(({ text }) => text !== '');
}

/** What the mark, or what it was computed from, does not fit. */
function conflictsOf({ warnings }: ChartModel, { key }: Mark): readonly string[] {
  return warnings.filter(({ marks }) => marks.includes(key)).map(({ conflict }) => conflict);
}

function note(term: string, text: string | null, language: string): Detail | null {
  return text === null ? null : { term, text, language };
}

function intervalInWords({ language }: ChartModel, lower: number | null, upper: number | null): string {
  const written = (end: number | null): string | null => (end === null ? null : formatNumber(end, language));
  return observationWords(language).interval.inWords(written(lower), written(upper));
}
