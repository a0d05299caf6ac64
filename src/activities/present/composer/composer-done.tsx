/** Something that was just done, and how to take it back. */
export interface Done {
  readonly text: string;
  readonly undo: (() => void) | null;
}

interface ComposerDoneProps {
  readonly done: Done | null;
  /** What the button says that takes it back. */
  readonly label: string;
  readonly onUndone: () => void;
}

/** Says what was just done, and takes it back. */
export function ComposerDone({ done, label, onUndone }: ComposerDoneProps) {
  return (
    <p className="composer-done" role="status">
      {done?.text}{' '}
      {done?.undo ? (
        <button
          type="button"
          onClick={() => {
            done.undo?.();
            onUndone();
          }}
        >
          {label}
        </button>
      ) : null}
    </p>
  );
}
