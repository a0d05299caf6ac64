import { words } from '../../i18n/words.ts';
import { IMPORT_EN } from './words-en.ts';
import { IMPORT_ZH } from './words-zh.ts';

/** The words of the page for a reader's own table. */
export const importWords = words({ zh: IMPORT_ZH, en: IMPORT_EN });
export type ImportWords = ReturnType<typeof importWords>;
