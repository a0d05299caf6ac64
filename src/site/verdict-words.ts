import type { Verdict } from '../domain/audit.ts';
import { words } from '../i18n/words.ts';

/** What a check came to. */
export const verdictWords = words({
  zh: { conflicting: '合不上', 'cannot-tell': '说不准', consistent: '合得上' } satisfies Readonly<
    Record<Verdict, string>
  >,
  en: { conflicting: 'does not fit', 'cannot-tell': 'cannot tell', consistent: 'fits' },
});
