import { greatest, least } from 'd3-array';

import { punctuation } from '../i18n/punctuation.ts';
import { chartWords } from './chart-words.ts';
import type { ChartModel, Mark } from './chart-model.ts';
import { magnitude } from './magnitude.ts';

/** Up to so many marks are told one by one; of more, the extremes and what is in focus. */
const TOLD_ONE_BY_ONE = 12;

/** The model as far as its description depends on it. */
type Describable = Pick<
  ChartModel,
  'language' | 'form' | 'subtitle' | 'marks' | 'references' | 'places' | 'whole' | 'baseline' | 'warnings'
>;

/** The words of the model's language and its punctuation. */
type Words = ReturnType<typeof chartWords> & ReturnType<typeof punctuation>;

/** What a reader who cannot see the picture is told: the form, what it shows, how much, and the marks. */
export function describeChart(model: Describable): string {
  const words = { ...chartWords(model.language), ...punctuation(model.language) };
  const opening = `${words.forms[model.form]}${words.colon}${model.subtitle}${words.comma}${words.markCount(model.marks.length)}`;
  const warnings = model.warnings.map(({ conflict }) => `${words.conflict}${words.colon}${conflict}`);
  const sentences = [opening, ...frameSentences(model, words), ...markSentences(model, words), ...warnings];
  return sentences.map((sentence) => sentence + words.stop).join(words.space);
}

/** What the marks are seen against: places, whole, baseline, references. */
function frameSentences({ places, whole, baseline, references }: Describable, words: Words): readonly string[] {
  return [
    ...(places === null ? [] : [words.places(places)]),
    ...(whole === null ? [] : [words.whole(whole.label, whole.textWithUnit)]),
    ...(baseline === null ? [] : [words.baseline(baseline.label, String(baseline.value))]),
    ...references.map(({ label, textWithUnit }) => `${words.reference}${words.colon}${label} ${textWithUnit}`),
  ];
}

function markSentences({ marks, whole }: Describable, words: Words): readonly string[] {
  if (marks.length > TOLD_ONE_BY_ONE) return extremes(marks, words);
  const remainders = whole?.remainders ?? [];
  const told = [
    ...marks.map((mark) => tell(mark, words)),
    ...remainders.map((rest) => `${rest.label} ${rest.textWithUnit}`),
  ];
  return told.length === 0 ? [] : [told.join(words.semicolon)];
}

function extremes(marks: readonly Mark[], words: Words): readonly string[] {
  const known = marks.filter((mark) => magnitude(mark) !== null);
  const highest = greatest(known, magnitude);
  const lowest = least(known, magnitude);
  const focus = marks.filter((mark) => mark.emphasis === 'focus' && mark !== highest && mark !== lowest);
  return [
    ...(highest === undefined ? [] : [`${words.highest}${words.colon}${tell(highest, words)}`]),
    ...(lowest === undefined || lowest === highest ? [] : [`${words.lowest}${words.colon}${tell(lowest, words)}`]),
    ...(focus.length === 0
      ? []
      : [`${words.inFocus}${words.colon}${focus.map((mark) => tell(mark, words)).join(words.semicolon)}`]),
  ];
}

function tell(mark: Mark, words: Words): string {
  const value = mark.missing === null ? mark.textWithUnit : words.reason(mark.text, mark.missing);
  const derived = mark.origin === 'derived' ? words.parentheses(words.derived) : '';
  return `${mark.label} ${value}${derived}`;
}
