import type { Catalogue } from '../../catalogue/catalogue.ts';
import { PageFrame } from '../../site/page-frame.tsx';
import type { PageContext } from '../../site/page-context.ts';
import { SlideFace } from './deck/slide-face.tsx';
import { TakeDeck } from './deck/take-deck.tsx';
import { composerWords } from './composer-words.ts';
import { presentWords } from '../../export/presentation/deck-words.ts';
import type { Deck } from '../../model/deck/deck.ts';

interface PresentPageProps {
  readonly page: PageContext;
  readonly catalogue: Catalogue;
  readonly decks: readonly Deck[];
}

/** The ready briefings, and the place to compose an own one. */
export function PresentPage({ page, catalogue, decks }: PresentPageProps) {
  const words = composerWords(page.language);
  return (
    <PageFrame page={page} catalogue={catalogue} className="present-page">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <ul className="briefings">
        {decks.map((deck) => (
          <li key={deck.id}>
            <ReadyBriefing page={page} deck={deck} />
          </li>
        ))}
      </ul>
      <section id="own">
        <h2>{words.ownDeck}</h2>
        <p className="section-text">{words.ownLead}</p>
        <p className="section-text composer-without-script">{words.needsScript}</p>
        <div className="composer" data-composer={page.language} />
      </section>
    </PageFrame>
  );
}

function ReadyBriefing({ page, deck }: { readonly page: PageContext; readonly deck: Deck }) {
  const words = composerWords(page.language);
  const [first] = deck.slides;
  const count = deck.slides.length;
  const href = page.href({ page: 'briefing', briefing: deck.id });
  if (first?.kind !== 'title') return null;
  return (
    <article>
      <div className="thumbnail" aria-hidden="true">
        <SlideFace page={page} slide={first} position={presentWords(page.language).position(1, count)} heading="p" />
      </div>
      <h2>
        <a href={href}>{deck.title}</a>
      </h2>
      <p>{first.summary}</p>
      <p className="label">{words.slideCount(count)}</p>
      <p>
        <a className="present-link" href={href}>
          {words.presentIt}
        </a>
      </p>
      <TakeDeck page={page} deck={deck} folder={href} />
    </article>
  );
}
