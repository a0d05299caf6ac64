import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { pageContext } from '../../../site/page-context.ts';
import { DeckView } from '../deck/deck-view.tsx';
import { type Language, LANGUAGES } from '../../../domain/language.ts';
import { composerWords } from '../composer-words.ts';
import { listedCharts } from '../../../model/deck/published-charts.ts';
import { readDeck } from '../query.ts';
import { deckModels } from './deck-models.ts';
import { fillPictures } from './fill-pictures.ts';
import { addressNotices, fetchChartList, languageNotice, loadDeck } from './load-deck.ts';
import { slideLoader } from './load-slides.ts';
import { TakeOwnDeck } from './download-own-deck.tsx';

/** Tells the script of the page that a deck stands in it. */
const READY = 'deck-ready';

/** Puts the deck of the address together, into the same elements as the build does for ready briefings. */
export async function mount(host: HTMLElement): Promise<void> {
  const language: Language = LANGUAGES.find((each) => each === host.dataset.ownDeck) ?? LANGUAGES[0];
  const page = pageContext({ page: 'own-deck' }, language);
  const { deck: query, unreadable } = readDeck(location.search);
  if (query.items.length === 0 && unreadable.length === 0) {
    host.dataset.ownDeck = 'empty';
    return;
  }
  try {
    const list = await fetchChartList(page.root, language);
    const load = slideLoader(page.root, language, new Set(listedCharts(list).keys()));
    const { deck, notices } = await loadDeck(query, list.edition, load, language);
    const words = composerWords(language);
    const told = [
      ...languageNotice(location.search, language),
      ...addressNotices(unreadable, query.data, list.edition.version, language),
      ...notices,
      ...(deckModels(deck).length === 0 ? [words.notice.nothing] : []),
    ];
    flushSync(() => {
      createRoot(host).render(
        <DeckView
          page={page}
          deck={deck}
          take={<TakeOwnDeck page={page} deck={() => Promise.resolve(deck)} />}
          alone={false}
          notices={told}
        />,
      );
    });
    fillPictures(host, deckModels(deck));
    document.title = deck.title;
    document.dispatchEvent(new Event(READY));
  } catch {
    host.dataset.ownDeck = 'failed';
  }
}
