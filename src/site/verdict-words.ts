import type { Verdict } from '../domain/audit.ts';
import { words } from '../i18n/words.ts';

/** What a check came to. */
export const verdictWords = words({
  zh: { conflicting: '不相符', 'cannot-tell': '无法判断', consistent: '相符' } satisfies Readonly<
    Record<Verdict, string>
  >,
  en: { conflicting: 'does not fit', 'cannot-tell': 'cannot tell', consistent: 'fits' },
});
