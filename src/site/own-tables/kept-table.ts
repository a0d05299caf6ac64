import { delMany, get, setMany } from 'idb-keyval';
import { type OwnOutline, outlineOf } from '../../intake/own-outline.ts';
import type { ReadFile } from '../../intake/read-file.ts';

/** Where a table is kept in the browser, if the user wants that: whole, and in outline for pages that only offer it. */
const TABLE = 'own-table';
const OUTLINE = 'own-table-outline';

/** Tells all pages of the site that the kept table has changed or is gone. */
const CHANNEL = 'own-table';

/** What tables that were kept by earlier editions do not tell. */
const UNTOLD = {
  remarks: { kept: [], count: 0, countByCode: {} },
  regionTexts: [],
  regionChoices: {},
  asked: [],
  conversions: [],
} as const satisfies Partial<ReadFile>;
type KeptRead = Omit<ReadFile, keyof typeof UNTOLD> & Partial<ReadFile>;

export async function keepTable(read: ReadFile): Promise<void> {
  await setMany([
    [TABLE, read],
    [OUTLINE, outlineOf(read.table, crypto.randomUUID().slice(0, 8))],
  ]);
  announce();
}

export async function forgetTable(): Promise<void> {
  await delMany([TABLE, OUTLINE]);
  announce();
}

/** What was kept; nothing where the browser keeps nothing. */
export async function keptTable(): Promise<ReadFile | null> {
  try {
    const found = await get<KeptRead>(TABLE);
    return found === undefined ? null : { ...UNTOLD, ...found };
  } catch {
    return null;
  }
}

/** The outline of what was kept; nothing where the browser keeps nothing. */
export async function keptOutline(): Promise<OwnOutline | null> {
  try {
    return (await get<OwnOutline>(OUTLINE)) ?? null;
  } catch {
    return null;
  }
}

/** Calls back whenever the kept table changes, on whichever page. Gives the way to stop that. */
export function onKeptTable(onChange: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', onChange);
  return () => channel.close();
}

function announce(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}
