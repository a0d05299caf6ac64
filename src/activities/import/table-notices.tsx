import type { Language } from '../../domain/language.ts';
import { type ImportTableWords, importTableWords } from './table-words.ts';
import type { TableNotice } from '../../intake/table-notice.ts';

interface TableNoticesProps {
  readonly language: Language;
  readonly notices: readonly TableNotice[];
}

/** What to know of a table as a whole before trusting what was read. */
export function TableNotices({ language, notices }: TableNoticesProps) {
  const words = importTableWords(language).notices;
  return notices.map((notice) => (
    <p key={notice.kind} className="import-note" role="status">
      {noticeText(notice, words)}
    </p>
  ));
}

function noticeText(notice: TableNotice, words: ImportTableWords['notices']): string {
  switch (notice.kind) {
    case 'no-headings':
      return words.noHeadings;
    case 'rows-wider':
      return words.rowsWider(notice.wider, notice.rows);
    case 'mixed-encodings':
      return words.mixedEncodings;
    case 'unlikely-characters':
      return words.unlikelyCharacters;
  }
}
