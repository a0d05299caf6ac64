import type { CheckResult } from './audit.ts';

/**
 * The conflicting checks by what they come from: checks that have a side in common tell of one misfit in several ways,
 * and so do checks that are linked by a third one. In the order of their first check, as all checks are within a group.
 */
export function conflictCauses<Result extends Pick<CheckResult, 'check' | 'verdict'>>(
  results: Iterable<Result>,
): readonly (readonly Result[])[] {
  return [...results]
    .filter(({ verdict }) => verdict === 'conflicting')
    .reduce<readonly (readonly Result[])[]>((causes, result) => {
      const shared = causes.filter((cause) => cause.some((other) => haveSideInCommon(result, other)));
      const [first] = shared;
      if (first === undefined) return [...causes, [result]];
      return causes.flatMap((cause) => {
        if (cause === first) return [[...shared.flat(), result]];
        return shared.includes(cause) ? [] : [cause];
      });
    }, []);
}

function haveSideInCommon(one: Pick<CheckResult, 'check'>, other: Pick<CheckResult, 'check'>): boolean {
  const sides = sidesOf(other);
  return sidesOf(one).some((side) => sides.includes(side));
}

/** The formulas of both sides without the spaces, which may be set as one likes. */
function sidesOf({ check: { left, right } }: Pick<CheckResult, 'check'>): readonly string[] {
  return [left, right].filter((side) => side.includes('[')).map((side) => side.replace(/\s+/g, ''));
}
