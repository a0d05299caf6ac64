import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { DATA_BUNDLE } from '../../addresses/files.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type Mapping, undetermined } from '../../intake/mapping.ts';
import type { Opened, Reading, Unreadable } from '../../intake/open-file.ts';
import type { SourceFile } from '../../intake/source-file.ts';
import { READ_LIMITS } from '../../intake/read-limits.ts';
import { CancelledError, type ImportClient } from '../../site/own-tables/import-client.ts';
import type { Summary } from '../../site/own-tables/messages-to-worker.ts';

export type OpenedTable = Extract<Opened, { readonly ok: true }>;

/** A file that could be opened, and how it is read. */
export interface OpenFile {
  readonly file: SourceFile;
  readonly opened: OpenedTable;
}

export type Note =
  | { readonly kind: 'cancelled' | 'restored' | 'kept' | 'keep-failed' | 'forgotten' }
  | { readonly kind: 'refused'; readonly reason: Unreadable }
  | { readonly kind: 'failed'; readonly reason: string };

export interface ImportState {
  /** Null until everything that a table is held against is there. */
  readonly catalogue: Catalogue | null;
  readonly isBroken: boolean;
  readonly open: OpenFile | null;
  readonly summary: Summary | null;
  /** Grows with each table that was read, so that what shows it knows to ask again. */
  readonly edition: number;
  readonly work: { readonly name: string; readonly bytes: number; readonly all: number } | null;
  /** Values that the file seems to hold, where that is more than is read. */
  readonly tooMany: number | null;
  readonly note: Note | null;
  /** Whether the reader has accepted the reading with all that is doubtful in it. */
  readonly isAccepted: boolean;
}

export interface ImportActions {
  readonly start: () => void;
  readonly choose: (file: SourceFile) => void;
  /** Reads the file anew in another encoding or dialect. */
  readonly reopen: (reading: Reading) => void;
  readonly remap: (mapping: Mapping) => void;
  /** Accepts the reading with all that is doubtful in it. */
  readonly accept: () => void;
  readonly cancel: () => void;
  readonly keep: () => void;
  readonly forget: () => void;
}

const NOTHING: ImportState = {
  catalogue: null,
  isBroken: false,
  open: null,
  summary: null,
  edition: 0,
  work: null,
  tooMany: null,
  note: null,
  isAccepted: false,
};

/** The table on the page. Whatever fails or is cancelled, what was there before stays. */
export function useImport(client: ImportClient, root: string): readonly [ImportState, ImportActions] {
  const [state, setState] = useState(NOTHING);
  const latest = useRef(0);
  const change = useCallback((part: Partial<ImportState>) => setState((now) => ({ ...now, ...part })), []);

  /** Runs a job on a file with progress; only the last one asked for may change anything. */
  const follow = useCallback(
    (file: SourceFile, job: (onProgress: (bytes: number) => void) => Promise<Partial<ImportState>>): void => {
      client.cancel();
      latest.current += 1;
      const turn = latest.current;
      const isCurrent = (): boolean => turn === latest.current;
      const work = { name: file.name, all: file.blob.size };
      change({ work: { ...work, bytes: 0 }, tooMany: null, note: null });
      job((bytes) => isCurrent() && change({ work: { ...work, bytes } })).then(
        // Everything that has been read is shown at once; as a transition, in pieces that leave the page its breath.
        (part) => isCurrent() && startTransition(() => change({ ...part, work: null })),
        (error: unknown) => isCurrent() && change({ work: null, note: noteOf(error) }),
      );
    },
    [client, change],
  );

  const read = useCallback(
    async (open: OpenFile, onProgress: (bytes: number) => void): Promise<Partial<ImportState>> => {
      // What was read before stays until there is something to put in its place.
      if (undetermined(open.opened.mapping).length > 0) return { open, isAccepted: false };
      const summary = await client.ask('read', { file: open.file, reading: open.opened }, onProgress);
      latestEdition.current += 1;
      return { open, summary, edition: latestEdition.current, isAccepted: false };
    },
    [client],
  );
  const latestEdition = useRef(0);

  const start = useCallback(() => {
    client.ask('start', { bundle: new URL(root + DATA_BUNDLE, document.baseURI).href }).then(
      ({ catalogue, saved }) =>
        change({ isBroken: false, catalogue, summary: saved, note: saved && { kind: 'restored' } }),
      () => change({ isBroken: true }),
    );
  }, [client, change, root]);
  useEffect(start, [start]);

  const actions = useMemo((): ImportActions => {
    const openAs = (file: SourceFile, reading: Reading): void =>
      follow(file, async (onProgress) => {
        const opened = await client.ask('open', { file, reading }, onProgress);
        if (opened.ok && opened.expectedValues > READ_LIMITS.values) change({ tooMany: opened.expectedValues });
        return opened.ok ? read({ file, opened }, onProgress) : { note: { kind: 'refused', reason: opened.reason } };
      });
    return {
      start,
      choose: (file) => openAs(file, { encoding: null, dialect: null }),
      reopen: (reading) => state.open && openAs(state.open.file, reading),
      remap: (mapping) => {
        if (state.open === null) return;
        const open = { ...state.open, opened: { ...state.open.opened, mapping } };
        change({ open });
        follow(open.file, (onProgress) => read(open, onProgress));
      },
      accept: () => change({ isAccepted: true }),
      cancel: client.cancel,
      keep: () => {
        client.ask('keep', null).then(
          () => change({ note: { kind: 'kept' } }),
          () => change({ note: { kind: 'keep-failed' } }),
        );
      },
      forget: () => {
        client.cancel();
        void client
          .ask('forget', null)
          .then(() => change({ open: null, summary: null, note: { kind: 'forgotten' }, work: null }));
      },
    };
  }, [client, change, follow, read, start, state.open]);
  return [state, actions];
}

function noteOf(error: unknown): Note {
  if (error instanceof CancelledError) return { kind: 'cancelled' };
  return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
}
