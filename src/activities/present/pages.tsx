import { briefingFile, chartListFile, ownDeckFile } from '../../addresses/files.ts';
import { once } from '../../domain/once.ts';
import { presentation } from '../../export/presentation/presentation.ts';
import { briefingDeck } from '../../model/deck/compose-deck.ts';
import type { Deck } from '../../model/deck/deck.ts';
import type { Edition } from '../../site/edition.ts';
import type { Activity, Page } from '../../site/page.ts';
import { chartList } from './chart-list.ts';
import { composerWords } from './composer-words.ts';
import { aloneContext } from './deck/alone-context.ts';
import { DeckView } from './deck/deck-view.tsx';
import { TakeDeck } from './deck/take-deck.tsx';
import { OwnDeckPage, OwnDeckPlace } from './own-deck/page.tsx';
import { PresentPage } from './page.tsx';

const PLAYED = { shell: 'bare', script: 'present', styles: ['present'] } as const;
const TAKEN = { ...PLAYED, shell: 'alone', found: 'as-file' } as const;

/** The list of briefings with the composer, each briefing as page and as file, and the place for readers' own decks. */
export const present: Activity = {
  pages: (edition) => {
    const { catalogue, language } = edition;
    const { title, lead, ownDeck } = composerWords(language);
    const own = { route: { page: 'own-deck' }, words: () => ({ title: ownDeck, description: lead }) } as const;
    return [
      {
        route: { page: 'present' },
        words: () => ({ title, description: lead }),
        content: (page) => (
          <PresentPage
            page={page}
            catalogue={catalogue}
            decks={Array.from(catalogue.briefings.keys(), (id) => deckOf(id, edition))}
          />
        ),
        styles: ['slides', 'composer'],
        live: ['data-composer'],
      },
      { ...own, ...PLAYED, content: (page) => <OwnDeckPage page={page} />, live: ['data-own-deck'] },
      { ...own, ...TAKEN, file: ownDeckFile(language), content: () => <OwnDeckPlace /> },
      ...Array.from(catalogue.briefings.keys()).flatMap((id) => briefingPages(id, edition)),
    ];
  },
  files: (edition) => {
    const { catalogue, language } = edition;
    return [
      [chartListFile(language), () => JSON.stringify(chartList(catalogue, edition.charts(), language))],
      ...Array.from(
        catalogue.briefings.keys(),
        (id) =>
          [briefingFile(id, language, 'pptx'), () => presentation({ ...deckOf(id, edition), theme: 'light' })] as const,
      ),
    ];
  },
};

/** A ready briefing as a deck. */
function deckOf(id: string, edition: Edition): Deck {
  const briefing = edition.catalogue.briefings.get(id);
  if (briefing === undefined) throw new Error(`No briefing is called ${id}.`);
  return briefingDeck(briefing, edition, edition.charts());
}

function briefingPages(id: string, edition: Edition): readonly Page[] {
  const { catalogue, language, siteUrl } = edition;
  const deck = once(() => deckOf(id, edition));
  const briefing = {
    route: { page: 'briefing', briefing: id },
    words: () => ({
      title: deck().title,
      description: catalogue.briefings.get(id)?.summary[language] ?? deck().title,
    }),
  } as const;
  return [
    {
      ...briefing,
      ...PLAYED,
      content: (page) => (
        <DeckView
          page={page}
          deck={deck()}
          take={<TakeDeck page={page} deck={deck()} folder="" />}
          alone={false}
          notices={[]}
        />
      ),
    },
    {
      ...briefing,
      ...TAKEN,
      file: briefingFile(id, language, 'html'),
      content: () => <DeckView page={aloneContext(language, siteUrl)} deck={deck()} take={null} alone notices={[]} />,
    },
  ];
}
