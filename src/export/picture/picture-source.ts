import { punctuation } from '../../i18n/punctuation.ts';
import { identity } from '../../i18n/identity.ts';
import { OWN_DATASET } from '../../domain/own-data.ts';
import { describePlacePlainly } from '../../i18n/place.ts';
import { travelWords } from '../share-words.ts';
import type { ChartModel, SourceLine } from '../../model/chart-model.ts';

/**
 * Where the figures of a picture were printed: the bulletin, its documents and, where `withPlaces`, the places in them.
 * The bulletin does not stand behind a table of the reader's own.
 */
export function pictureSource({ sources, language }: ChartModel, withPlaces: boolean): string {
  if (sources.length === 0) return '';
  const { source, join, inBulletin } = travelWords(language).picture;
  const [own, printed] = [true, false].map((isOwn) =>
    sources.filter(({ document }) => (document === OWN_DATASET) === isOwn),
  );
  const named = (lines: readonly SourceLine[] = []): string => documents(lines, language, withPlaces).join(join);
  const ours = printed?.length ? [inBulletin(identity(language).bulletin, named(printed))] : [];
  const theirs = own?.length ? [named(own)] : [];
  return source([...ours, ...theirs].join(join));
}

/** Each document once, in the order in which they come, with its places in brackets. */
function documents(
  lines: readonly SourceLine[],
  language: ChartModel['language'],
  withPlaces: boolean,
): readonly string[] {
  const { join } = travelWords(language).picture;
  const { parentheses } = punctuation(language);
  return [...new Map(lines.map((line) => [line.document, line])).values()].map(({ document, shortTitle }) => {
    const places = lines
      .filter((line) => line.document === document)
      .map(({ locator }) => describePlacePlainly(locator, language));
    return withPlaces ? shortTitle + parentheses(places.join(join)) : shortTitle;
  });
}
