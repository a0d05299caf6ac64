import type { Verdict } from '../domain/audit.ts';

/** How many checks came to which verdict. */
export function countVerdicts(checks: readonly { readonly verdict: Verdict }[]): Readonly<Record<Verdict, number>> {
  const counts: Record<Verdict, number> = { consistent: 0, conflicting: 0, 'cannot-tell': 0 };
  for (const { verdict } of checks) counts[verdict] += 1;
  return counts;
}

/** What needs attention first. */
export const BY_CONCERN: readonly Verdict[] = ['conflicting', 'cannot-tell', 'consistent'];
