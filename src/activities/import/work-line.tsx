import type { Language } from '../../domain/language.ts';
import { type ImportWords, importWords } from './words.ts';
import { READ_LIMITS } from '../../intake/read-limits.ts';
import { TableNotices } from './table-notices.tsx';
import type { ImportState, Note } from './use-import.ts';

interface WorkLineProps {
  readonly language: Language;
  readonly state: ImportState;
  readonly onCancel: () => void;
}

/** How far reading has come, or how the last reading ended. */
export function WorkLine({ language, state: { work, tooMany, note, summary, open }, onCancel }: WorkLineProps) {
  const words = importWords(language);
  const text = note === null ? null : noteText(note, words, summary?.names.name ?? '');
  return (
    <div className="import-work">
      {work === null ? null : (
        <p className="import-progress">
          <span>{words.reading(work.name, megabytes(work.bytes), megabytes(work.all))}</span>
          <progress max={Math.max(1, work.all)} value={work.bytes} aria-label={words.reading(work.name, '', '')} />
          <button type="button" onClick={onCancel}>
            {words.cancel}
          </button>
        </p>
      )}
      {work === null || tooMany === null ? null : (
        <p className="import-note" role="alert">
          {words.tooMany(tooMany, READ_LIMITS.values)}
        </p>
      )}
      <p role="status" className={text === null ? 'visually-hidden' : 'import-note'}>
        {text}
      </p>
      {work === null && open !== null ? <TableNotices language={language} notices={open.opened.notices} /> : null}
    </div>
  );
}

function noteText(note: Note, words: ImportWords, name: string): string | null {
  switch (note.kind) {
    case 'cancelled':
      return words.cancelled;
    case 'restored':
      return words.restored(name);
    case 'forgotten':
      return words.keep.forgotten;
    case 'refused':
      return words.unreadable[note.reason];
    case 'failed':
      return note.reason;
    case 'kept':
    case 'keep-failed':
      return null;
  }
}

function megabytes(bytes: number): string {
  return bytes < 1_000_000 ? `${String(Math.ceil(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
