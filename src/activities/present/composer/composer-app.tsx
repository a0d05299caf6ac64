import { useMemo, useRef, useState } from 'react';
import type { PageContext } from '../../../site/page-context.ts';
import { composerWords } from '../composer-words.ts';
import { type ChartList, type ListedChart, listedCharts } from '../../../model/deck/published-charts.ts';
import { type DeckItem, type DeckQuery, LONGEST_TITLE, MOST_SLIDES, writeDeck } from '../query.ts';
import { ChartPicker } from './chart-picker.tsx';
import { ComposerDone, type Done } from './composer-done.tsx';
import { ComposerNotices } from './composer-notices.tsx';
import { DeckActions } from './deck-actions.tsx';
import {
  withAdded,
  withDeckTitle,
  withMoved,
  withoutShown,
  withoutSlide,
  withRepeated,
  withSlideTitle,
} from './edit-deck.ts';
import { KeptDecks } from './kept-decks.tsx';
import { loadDeck } from '../own-deck/load-deck.ts';
import { slideLoader } from '../own-deck/load-slides.ts';
import { SlideList } from './slide-list.tsx';
import { SlidePreview } from './slide-preview.tsx';
import { useOwnDeck } from './use-own-deck.ts';

interface ComposerAppProps {
  readonly page: PageContext;
  readonly list: ChartList;
}

/** Where a presenter composes an own deck. */
export function ComposerApp({ page, list }: ComposerAppProps) {
  const { language, root } = page;
  const words = composerWords(language);
  const own = useOwnDeck(list, language);
  const { deck } = own;
  const [chosen, setChosen] = useState(0);
  const [done, setDone] = useState<Done | null>(null);
  const slides = useRef<HTMLElement>(null);
  const charts = useMemo(() => listedCharts(list), [list]);
  const load = useMemo(() => slideLoader(root, language, new Set(charts.keys())), [root, language, charts]);
  const shown = Math.min(chosen, deck.items.length - 1);
  const item = deck.items[shown];
  const nameOf = (of: DeckItem): string => of.title ?? findingOf(of, charts) ?? words.comparison;
  const edit = (next: DeckQuery, text: string, undo: DeckQuery | null = null): void => {
    own.change(next);
    setDone({ text, undo: undo && (() => own.change(undo)) });
  };
  /** The button that took something away went with it: the focus goes to the slide now in its place, else to undoing. */
  const focusAfterRemoval = (at: number | null): void => {
    requestAnimationFrame(() => {
      const entries = at === null ? [] : [...(slides.current?.querySelectorAll<HTMLElement>('.slide-thumbnail') ?? [])];
      const next = at === null ? undefined : entries[Math.min(at, entries.length - 1)];
      (next ?? slides.current?.querySelector<HTMLElement>('.composer-done button'))?.focus();
    });
  };
  const isFull = deck.items.length >= MOST_SLIDES;
  const sayFull = (): void => setDone({ text: words.notice.tooMany(MOST_SLIDES), undo: null });
  const toggle = (chart: string, isChosen: boolean): void => {
    const slide: DeckItem = { kind: 'chart', chart, title: null };
    if (isChosen) {
      edit(withoutShown(deck, slide), words.removed(nameOf(slide)), deck);
    } else if (isFull) {
      sayFull();
    } else {
      edit(withAdded(deck, [slide]), words.added(nameOf(slide)));
      setChosen(deck.items.length);
    }
  };
  return (
    <>
      <ComposerNotices language={language} notices={own.notices} onDismiss={own.dismiss} />
      <label className="deck-title">
        <span>{words.deckTitle}</span>
        <input
          type="text"
          value={deck.title ?? ''}
          maxLength={LONGEST_TITLE}
          placeholder={words.untitled}
          onChange={({ currentTarget }) => own.change(withDeckTitle(deck, currentTarget.value), 'typing')}
        />
      </label>
      <div className="composer-columns">
        <section className="composer-slides" aria-label={words.slides} ref={slides} tabIndex={-1}>
          <SlideList
            page={page}
            items={deck.items}
            chosen={shown}
            nameOf={nameOf}
            load={load}
            onChoose={setChosen}
            onTitle={(at, title) => own.change(withSlideTitle(deck, at, title), 'typing')}
            onMove={(from, to, name) => {
              if (from >= deck.items.length || to < 0 || to >= deck.items.length || from === to) return;
              edit(withMoved(deck, from, to), words.moved(name, to + 1));
              setChosen(to);
            }}
            onRepeat={(at, name) => {
              if (isFull) {
                sayFull();
                return;
              }
              edit(withRepeated(deck, at), words.repeated(name), deck);
              setChosen(at + 1);
            }}
            onRemove={(at, name) => {
              edit(withoutSlide(deck, at), words.removed(name), deck);
              focusAfterRemoval(at);
            }}
          />
          <ComposerDone
            done={done}
            label={words.undo}
            onUndone={() => {
              setDone(null);
              slides.current?.focus({ preventScroll: true });
            }}
          />
        </section>
        <section className="composer-preview" aria-label={words.preview}>
          {item === undefined ? null : (
            <SlidePreview
              page={page}
              item={item}
              name="preview"
              position={`${String(shown + 2)} / ${String(deck.items.length + 2)}`}
              load={load}
            />
          )}
          {deck.items.length === 0 ? null : (
            <DeckActions
              page={page}
              address={page.href({ page: 'own-deck' }) + writeDeck(deck)}
              deck={async () => (await loadDeck(deck, list.edition, load, language)).deck}
            />
          )}
          {own.keeping === null ? null : (
            <p className={own.keeping === 'kept' ? 'label' : 'composer-warning'} role="status">
              {words.storage[own.keeping]}
            </p>
          )}
          <KeptDecks
            language={language}
            own={own}
            onForgotten={(kept, title) => {
              setDone({ text: words.forgotten(title), undo: () => own.restore(kept) });
              focusAfterRemoval(null);
            }}
          />
        </section>
      </div>
      <ChartPicker page={page} groups={list.groups} chosen={deck.items} onToggle={toggle} />
    </>
  );
}

function findingOf(item: DeckItem, charts: ReadonlyMap<string, ListedChart>): string | null {
  return item.kind === 'chart' ? (charts.get(item.chart)?.finding ?? null) : null;
}
