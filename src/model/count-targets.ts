import type { TargetProgress } from './target-progress.ts';

/**
 * How many targets the text prints with a figure, and of how many of them it gives the start, be it by a target that
 * was derived from them. Derived targets and those whose figure is missing are listed, but the text does not set them.
 */
export function countPrintedTargets(
  targets: readonly Pick<TargetProgress, 'observation' | 'course' | 'measuredBy'>[],
): { readonly printed: number; readonly started: number } {
  const printed = targets.filter(
    ({ observation: { provenance, quantity } }) => provenance.kind === 'printed' && quantity.kind === 'known',
  );
  const started = printed.filter(({ course, measuredBy }) => course !== null || measuredBy !== null);
  return { printed: printed.length, started: started.length };
}
