import { readIn } from '../../model/read-in.ts';
import type { ReactNode } from 'react';
import { chartListFile, deckFileName } from '../../addresses/files.ts';
import { pathOf, type Route } from '../../addresses/pages.ts';
import type { CompleteCatalogue } from '../../catalogue/catalogue.ts';
import { aloneContext } from './deck/alone-context.ts';
import { DeckView } from './deck/deck-view.tsx';
import { TakeDeck } from './deck/take-deck.tsx';
import type { PageContext } from '../../site/page-context.ts';
import type { Language } from '../../domain/language.ts';
import { presentation } from '../../export/presentation/presentation.ts';
import { composerWords } from './composer-words.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import { briefingDeck } from '../../model/deck/compose-deck.ts';
import type { Deck } from '../../model/deck/deck.ts';
import { chartList } from './chart-list.ts';
import { OwnDeckPage, OwnDeckPlace } from './own-deck/page.tsx';
import { PresentPage } from './page.tsx';
import type { ShellParts } from '../../site/shell.ts';

/** A page of slides in one language, before it is put into its shell. */
export interface PresentPageParts extends Pick<ShellParts, 'shell' | 'script' | 'styles'> {
  readonly route: Route;
  /** For files that are no page of the site: where they stand below its root. */
  readonly file: string | null;
  readonly title: string;
  readonly description: string;
  readonly content: (page: PageContext) => ReactNode;
}

const PLAYED = { shell: 'bare', script: 'present', styles: ['present'] } as const;
const TAKEN = { ...PLAYED, shell: 'alone' } as const;

/** An own deck stands where no briefing may. */
const RESERVED = 'own';

/** What the pages are made for. */
export interface PresentEdition {
  readonly language: Language;
  /** The whole address of the site, ending in a slash; null where it is not known. */
  readonly siteUrl: string | null;
}

/** The list of briefings with the composer, each briefing as page and as file, and the place for readers' own decks. */
export function presentPages(
  catalogue: CompleteCatalogue,
  models: ReadonlyMap<string, ChartModel>,
  { language, siteUrl }: PresentEdition,
): readonly PresentPageParts[] {
  if (catalogue.briefings.has(RESERVED)) throw new Error(`A briefing must not be called ${RESERVED}.`);
  const words = composerWords(language);
  const decks = briefingDecks(catalogue, models, language);
  return [
    {
      route: { page: 'present' },
      file: null,
      title: words.title,
      description: words.lead,
      content: (page) => <PresentPage page={page} catalogue={catalogue} decks={decks} />,
      shell: 'site',
      script: 'theme',
      styles: ['slides', 'composer'],
    },
    {
      route: { page: 'own-deck' },
      file: null,
      title: words.ownDeck,
      description: words.lead,
      content: (page) => <OwnDeckPage page={page} />,
      ...PLAYED,
    },
    {
      route: { page: 'own-deck' },
      file: `${pathOf({ page: 'own-deck' }, language)}${deckFileName(RESERVED, language, 'html')}`,
      title: words.ownDeck,
      description: words.lead,
      content: () => <OwnDeckPlace />,
      ...TAKEN,
    },
    ...decks.flatMap((deck) => deckPages(deck, catalogue, siteUrl)),
  ];
}

/** The ready briefings as decks. */
function briefingDecks(
  catalogue: CompleteCatalogue,
  models: ReadonlyMap<string, ChartModel>,
  language: Language,
): readonly Deck[] {
  return Array.from(catalogue.briefings.values(), (briefing) =>
    briefingDeck(briefing, readIn(catalogue, language), models),
  );
}

function deckPages(deck: Deck, catalogue: CompleteCatalogue, siteUrl: string | null): readonly PresentPageParts[] {
  const { id, language, title } = deck;
  const route: Route = { page: 'briefing', briefing: id };
  const description = catalogue.briefings.get(id)?.summary[language] ?? title;
  const alone = aloneContext(language, siteUrl);
  return [
    {
      route,
      file: null,
      title,
      description,
      content: (page) => (
        <DeckView
          page={page}
          deck={deck}
          take={<TakeDeck page={page} deck={deck} folder="" />}
          alone={false}
          notices={[]}
        />
      ),
      ...PLAYED,
    },
    {
      route,
      file: `${pathOf(route, language)}${deckFileName(id, language, 'html')}`,
      title,
      description,
      content: () => <DeckView page={alone} deck={deck} take={null} alone notices={[]} />,
      ...TAKEN,
    },
  ];
}

/** What the composer fetches and what the briefings are taken along as, by path below the root of the site. */
export function presentFiles(
  catalogue: CompleteCatalogue,
  models: ReadonlyMap<string, ChartModel>,
  language: Language,
): [string, () => string | Uint8Array][] {
  const decks = briefingDecks(catalogue, models, language).map((deck): [string, () => Uint8Array] => [
    pathOf({ page: 'briefing', briefing: deck.id }, language) + deckFileName(deck.id, language, 'pptx'),
    () => presentation({ ...deck, theme: 'light' }),
  ]);
  const list = (): string => JSON.stringify(chartList(catalogue, models, language));
  return [[chartListFile(language), list], ...decks];
}
