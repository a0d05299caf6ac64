import type { CSSProperties } from 'react';
import { formatNumber } from '../../i18n/number.ts';
import { messages } from '../../i18n/messages.ts';
import type { ChartModel, Mark } from '../../model/chart-model.ts';

interface DetailsCardProps {
  readonly model: ChartModel;
  readonly mark: Mark;
  readonly position: CSSProperties;
}

/** What is known of a mark: value, the interval that the printed words allow, and where they stand. */
export function DetailsCard({ model, mark, position }: DetailsCardProps) {
  return (
    <div className="details" style={position} aria-hidden="true">
      <p className="details-label">{mark.label}</p>
      <p className="details-value">{mark.textWithUnit}</p>
      <dl>
        {detailsOf(model, mark).map(({ term, text, language }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd lang={language}>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The same in one sentence after another, for reading aloud. */
export function spokenDetails(model: ChartModel, mark: Mark): string {
  return detailsOf(model, mark)
    .map(({ term, text }) => `${term} ${text}`)
    .join(model.language === 'zh' ? '；' : '; ');
}

interface Detail {
  readonly term: string;
  readonly text: string;
  /** `lang` of the text where it is not the page's. */
  readonly language: string;
}

function detailsOf(model: ChartModel, mark: Mark): readonly Detail[] {
  const words = messages(model.language);
  const source = mark.source === null ? undefined : model.sources[mark.source];
  const own = words.languageTag;
  const details: (Detail | null)[] = [
    mark.interval === null
      ? null
      : {
          term: words.interval.label,
          text: intervalInWords(model, mark.interval.lower, mark.interval.upper),
          language: own,
        },
    mark.qualifier === null
      ? null
      : { term: words.table.qualifier, text: words.qualifiers[mark.qualifier], language: own },
    mark.origin === 'printed'
      ? { term: words.table.printed, text: mark.printed, language: messages('zh').languageTag }
      : { term: words.table.origin, text: words.origins[mark.origin], language: own },
    source === undefined
      ? null
      : { term: words.source, text: words.placeIn(source.title, source.place), language: own },
    note(words.notes, mark.missing ?? mark.note, own),
  ];
  return details.filter((detail) => detail !== null).filter(({ text }) => text !== '');
}

function note(term: string, text: string | null, language: string): Detail | null {
  return text === null ? null : { term, text, language };
}

function intervalInWords({ language }: ChartModel, lower: number | null, upper: number | null): string {
  const written = (end: number | null): string | null => (end === null ? null : formatNumber(end, language));
  return messages(language).interval.inWords(written(lower), written(upper));
}
