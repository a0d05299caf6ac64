import type { PageContext } from '../../../site/page-context.ts';
import { composerWords } from '../composer-words.ts';

interface OwnDeckPageProps {
  readonly page: PageContext;
}

/** The place where a reader's own deck is put together from its address; needs a script, and says so where there is none. */
export function OwnDeckPage({ page }: OwnDeckPageProps) {
  const words = composerWords(page.language);
  const composer = <a href={page.href({ page: 'present' })}>{words.toComposer}</a>;
  return (
    <div className="own-deck" data-own-deck={page.language}>
      <p className="own-deck-loading">{words.loading}</p>
      <p className="own-deck-failed" role="alert">
        {words.failed} {composer}
      </p>
      <p className="own-deck-empty" role="status">
        {words.nothingYet} {composer}
      </p>
      <p className="own-deck-without-script">
        {words.ownNeedsScript} {composer}
      </p>
    </div>
  );
}

/** Stands in a file for the deck that the browser puts in its place. */
export function OwnDeckPlace() {
  return <div data-own-deck-place />;
}
