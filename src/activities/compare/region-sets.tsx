import { compareWords } from './words.ts';
import type { WorkbenchState } from './workbench.tsx';

/** Buttons that choose several regions at once: all with a figure, or a named set of peers. */
export function RegionSets({ state }: { readonly state: WorkbenchState }) {
  const { page, catalogue, answer, onChange } = state;
  const { comparison, yardsticks } = answer;
  const words = compareWords(page.language);
  const covered = new Set(yardsticks.slice?.observations.keys());
  const sets = [
    {
      id: 'all',
      name: words.allWithFigure,
      regions: [...catalogue.regions.keys()].filter((code) => covered.has(code)),
    },
    ...Array.from(catalogue.peerSets.values(), ({ id, name, regions }) => ({ id, name: name[page.language], regions })),
  ];
  return (
    <div className="peer-sets" role="group" aria-label={words.sets}>
      {sets.map(({ id, name, regions }) => (
        <button
          key={id}
          type="button"
          aria-pressed={regions.every((code) => comparison.regions.includes(code))}
          onClick={() => onChange({ regions: withHighlight(regions, comparison.highlight, covered) })}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

/** A set joined by the region in focus, so that one sees where it stands among them. */
function withHighlight(
  regions: readonly string[],
  highlight: string | null,
  covered: ReadonlySet<string>,
): readonly string[] {
  const joins = highlight !== null && covered.has(highlight) && !regions.includes(highlight);
  return joins ? [...regions, highlight] : regions;
}
