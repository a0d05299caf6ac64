import { fetchJson } from '../../../site/fetch-json.ts';
import { chartListFile } from '../../../addresses/files.ts';
import type { Language } from '../../../domain/language.ts';
import { composerWords } from '../composer-words.ts';
import { ownWords } from '../../../model/own-words.ts';
import { ownDeck, type OwnSlide } from '../../../model/deck/compose-deck.ts';
import type { Deck, DeckEdition } from '../../../model/deck/deck.ts';
import { type ChartList } from '../../../model/deck/published-charts.ts';
import type { DeckQuery } from '../query.ts';
import type { Unreadable } from '../../../site/query/query.ts';
import type { LoadedSlide, LoadSlide } from './load-slides.ts';

/** The id of every own deck, and the name of its files where its title makes none. */
const OWN_DECK = 'briefing';

/** Fetches what a presenter can choose from. */
export async function fetchChartList(root: string, language: Language): Promise<ChartList> {
  return (await fetchJson(root + chartListFile(language))) as ChartList;
}

/** A deck as far as it could be put together, and in words what could not. */
export interface LoadedDeck {
  readonly deck: Deck;
  readonly notices: readonly string[];
}

export async function loadDeck(
  query: DeckQuery,
  edition: DeckEdition,
  load: LoadSlide,
  language: Language,
): Promise<LoadedDeck> {
  const words = composerWords(language);
  const loaded = await Promise.all(query.items.map(async (item) => ({ item, slide: await load(item) })));
  const slides = loaded.flatMap(({ item, slide }): OwnSlide[] =>
    slide.kind === 'chart' ? [{ model: slide.model, title: item.title }] : [],
  );
  const title = query.title ?? words.untitled;
  return {
    deck: ownDeck({ id: OWN_DECK, title, edition }, slides, language),
    notices: loaded.flatMap(({ slide }) => slideNotices(slide, language)),
  };
}

/** Why a slide is not there, or not as it was asked for, in words. */
export function slideNotices(slide: LoadedSlide, language: Language): readonly string[] {
  const { notice } = composerWords(language);
  switch (slide.kind) {
    case 'chart':
      return slide.remarks;
    case 'unknown-chart':
      return [notice.unknownChart(shortened(slide.chart))];
    case 'empty-comparison':
      return [notice.emptyComparison];
    case 'unknown-indicator':
      return [notice.unknownIndicator(shortened(slide.indicator))];
    case 'own-elsewhere':
      return [ownWords(language).elsewhere];
    case 'not-loaded':
      return [notice.notLoaded(slide.name)];
  }
}

/** What of an address could not be used as it stands, in words. */
export function addressNotices(
  unreadable: readonly Unreadable[],
  data: string | null,
  now: string,
  language: Language,
): readonly string[] {
  const { notice } = composerWords(language);
  const texts = unreadable.map(({ key, text }) => notice.unreadable(key, shortened(text)));
  return [...new Set(texts), ...(data !== null && data !== now ? [notice.otherData(shortened(data), now)] : [])];
}

/** The language that an address asks for in its query where it is another than that of the page, in words. */
export function languageNotice(query: string, language: Language): readonly string[] {
  const asked = new URLSearchParams(query).get('lang');
  return asked === null || asked === language ? [] : [composerWords(language).notice.language(shortened(asked))];
}

const LONGEST = 80;

/** Addresses can hold very much nonsense. */
function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
