import type { PresentWords } from '../../../export/presentation/deck-words.ts';

/** Clock and timer of the speaker window; they show only there. */
export function SpeakerTools({ words }: { readonly words: PresentWords['speaker'] }) {
  return (
    <section className="speaker-tools" aria-label={words.tools}>
      <p>
        <span className="label">{words.clock}</span> <time data-clock />
      </p>
      <p>
        <span className="label">{words.elapsed}</span> <span role="timer" data-elapsed />
      </p>
      <button type="button" data-command="timer-pause" data-resume={words.resume}>
        {words.pause}
      </button>
      <button type="button" data-command="timer-reset">
        {words.reset}
      </button>
      <p className="speaker-black">{words.black}</p>
    </section>
  );
}
