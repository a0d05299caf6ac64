import { useState } from 'react';

/** What a panel is doing, and what came of the last thing it did. */
export interface Task<Name extends string> {
  readonly busy: Name | null;
  readonly outcome: { readonly text: string; readonly failed: boolean } | null;
  /** Runs one thing at a time. `said` puts a success or an error into words; null says nothing. */
  readonly run: (name: Name, work: () => Promise<void>, said: (error: unknown) => string | null) => void;
}

/** Keeps track of work that takes a moment and may fail. `said` is asked with null where it did not. */
export function useTask<Name extends string>(): Task<Name> {
  const [busy, setBusy] = useState<Name | null>(null);
  const [outcome, setOutcome] = useState<Task<Name>['outcome']>(null);
  const run: Task<Name>['run'] = (name, work, said) => {
    if (busy !== null) return;
    setBusy(name);
    setOutcome(null);
    const end = (error: unknown): void => {
      const text = said(error);
      setBusy(null);
      setOutcome(text === null ? null : { text, failed: error !== null });
    };
    work().then(() => end(null), end);
  };
  return { busy, outcome, run };
}
