import type { PresentWords } from '../../../export/presentation/deck-words.ts';

/** All keys, and what this browser cannot do. */
export function DeckHelp({ words: { help, commands } }: { readonly words: PresentWords }) {
  return (
    <dialog className="deck-help" data-help aria-labelledby="deck-help-title">
      <h2 id="deck-help-title">{help.title}</h2>
      <dl>
        {help.keys.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{help.touch}</p>
      <p data-where="wake-lock">{help.wakeLock}</p>
      <p data-where="no-wake-lock">{help.noWakeLock}</p>
      <p data-where="no-full-screen">{help.noFullScreen}</p>
      <button type="button" data-command="close-help">
        {commands.close}
      </button>
    </dialog>
  );
}
