import { composerWords } from '../composer-words.ts';
import { presentWords } from '../../../export/presentation/deck-words.ts';
import type { PageContext } from '../../../site/page-context.ts';

interface DeckNoticesProps {
  readonly page: PageContext;
  /** Said from the start. */
  readonly initial: readonly string[];
}

/** What may have to be said while presenting; the script shows the one that applies. */
export function DeckNotices({ page, initial }: DeckNoticesProps) {
  const { notices } = presentWords(page.language);
  return (
    <div className="deck-notices" role="alert" {...(initial.length === 0 ? {} : { 'data-shown': '' })}>
      {initial.length === 0 ? null : (
        <div data-notice="initial">
          <ul>
            {initial.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <a href={page.href({ page: 'present' })}>{composerWords(page.language).toComposer}</a>
        </div>
      )}
      <p data-notice="popup-blocked" hidden>
        {notices.popupBlocked}{' '}
        <a href="#/1/speaker" data-speaker-link rel="opener">
          {notices.openByHand}
        </a>
      </p>
      <p data-notice="no-full-screen" hidden>
        {notices.noFullScreen}
      </p>
      <p data-notice="full-screen-refused" hidden>
        {notices.fullScreenRefused}
      </p>
      <p data-notice="no-such-slide" hidden>
        {notices.noSuchSlide}
      </p>
      <button type="button" data-command="dismiss">
        {notices.dismiss}
      </button>
    </div>
  );
}
