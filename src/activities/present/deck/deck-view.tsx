import type { ReactNode } from 'react';
import { presentWords } from '../../../export/presentation/deck-words.ts';
import { type Deck, slideTitle } from '../../../model/deck/deck.ts';
import type { PageContext } from '../../../site/page-context.ts';
import { DeckHelp } from './deck-help.tsx';
import { DeckNotices } from './deck-notices.tsx';
import { DeckBar } from './deck-bar.tsx';
import { SlideFace } from './slide-face.tsx';
import { SlideNotes } from './slide-notes.tsx';
import { SpeakerTools } from './speaker-tools.tsx';

interface DeckViewProps {
  readonly page: PageContext;
  readonly deck: Deck;
  /** Ways to take the deck along; nothing in a file that has already been taken along. */
  readonly take: ReactNode;
  /** A file of its own has no site around it. */
  readonly alone: boolean;
  /** What has to be said before the first slide. */
  readonly notices: readonly string[];
}

/**
 * A deck: all slides with their notes, and what it takes to play them, which shows only where a script can act on it
 * (see `src/present/`). Without one the slides stand one below the other.
 */
export function DeckView({ page, deck, take, alone, notices }: DeckViewProps) {
  const words = presentWords(page.language);
  const count = deck.slides.length;
  return (
    <div className="deck" data-deck={deck.id}>
      <header className="deck-head">
        {alone ? null : <a href={page.href({ page: 'present' })}>{words.back}</a>}
        <p className="deck-without-script">{words.withoutScript}</p>
        {take}
      </header>
      <main className="stage" aria-label={words.stage} data-stage>
        <h1 className="visually-hidden">{deck.title}</h1>
        <ol className="slides">
          {deck.slides.map((slide, index) => {
            const number = index + 1;
            const title = slideTitle(slide) ?? words.closing;
            const position = words.position(number, count);
            return (
              // Named as an address names it, so that `#/3` leads there without a script too.
              <li key={number} className="slide" id={`/${String(number)}`} data-slide={number}>
                <SlideFace page={page} slide={slide} position={position} />
                <a
                  className="slide-link"
                  href={`#/${String(number)}`}
                  data-announce={`${position}${page.language === 'zh' ? '：' : ': '}${title}`}
                >
                  <span className="visually-hidden">{words.toSlide(number, title)}</span>
                </a>
                <SlideNotes page={page} slide={slide} />
              </li>
            );
          })}
        </ol>
        <p className="last-slide">{words.speaker.last}</p>
      </main>
      <SpeakerTools words={words.speaker} />
      <DeckBar page={page} count={count} take={take} alone={alone} />
      <DeckNotices page={page} initial={notices} />
      <DeckHelp words={words} />
      <p role="status" className="visually-hidden" data-announcement />
    </div>
  );
}
