import type { ReactNode } from 'react';
import { presentWords, type PresentWords } from '../../../export/presentation/deck-words.ts';
import type { PageContext } from '../../../site/page-context.ts';
import { ThemeChoice } from '../../../site/theme-choice.tsx';

interface DeckBarProps {
  readonly page: PageContext;
  readonly count: number;
  readonly take: ReactNode;
  readonly alone: boolean;
}

/** What the keys do, for pointers and fingers, and above it what passes by itself. */
export function DeckBar({ page, count, take, alone }: DeckBarProps) {
  const words = presentWords(page.language);
  return (
    <>
      <nav className="deck-bar" aria-label={words.bar}>
        <span className="deck-progress" data-progress />
        <Command name="previous" sign="‹" words={words} />
        <output className="deck-count" data-count>
          {words.position(1, count)}
        </output>
        <Command name="next" sign="›" words={words} />
        <span className="deck-bar-space" />
        <Command name="overview" words={words} />
        <Command name="notes" words={words} />
        <Command name="speaker" words={words} />
        <Command name="full-screen" words={words} />
        <details className="deck-menu">
          <summary>{words.menu}</summary>
          <div className="deck-menu-content">
            <ThemeChoice page={page} />
            <Command name="notes" words={words} />
            <Command name="speaker" words={words} />
            <Command name="full-screen" words={words} />
            <Command name="black" words={words} />
            <Command name="print" words={words} />
            <Command name="print-notes" words={words} />
            {take}
            <Command name="help" words={words} />
            {alone ? null : <a href={page.href({ page: 'present' })}>{words.back}</a>}
          </div>
        </details>
      </nav>
      <div className="deck-passing" role="status">
        <p data-passing="no-such-number" hidden>
          {words.notices.noSuchNumber}
        </p>
      </div>
    </>
  );
}

interface CommandProps {
  readonly name: keyof PresentWords['commands'];
  /** Shown in place of the name. */
  readonly sign?: string;
  readonly words: PresentWords;
}

function Command({ name, sign, words }: CommandProps) {
  const label = words.commands[name];
  return (
    <button type="button" data-command={name} {...(sign === undefined ? {} : { 'aria-label': label, title: label })}>
      {sign ?? label}
    </button>
  );
}
