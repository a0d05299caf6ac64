import { compareWords } from './words.ts';
import type { WorkbenchState } from './workbench.tsx';

/** Named sets and tick boxes. Regions without a figure can be added too, so that their lack is seen. */
export function RegionChoice({ state }: { readonly state: WorkbenchState }) {
  const { page, reader, answer, onChange } = state;
  const { comparison, yardsticks } = answer;
  const words = compareWords(page.language);
  const nameOf = (code: string): string => reader.nameOf('regions', code);
  const chosen = comparison.regions;
  const covered = new Set(yardsticks.slice?.observations.keys());
  const all = [...reader.catalogue.regions.keys()];
  const withFigure = all.filter((code) => covered.has(code));
  const chosenWithout = chosen.filter((code) => !covered.has(code));
  const others = all.filter((code) => !covered.has(code) && !chosen.includes(code));
  const toggle = (code: string): void =>
    onChange({ regions: chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code] });
  return (
    <fieldset className="control">
      <legend>{words.regions}</legend>
      <RegionSets state={state} />
      <TickBoxes label={words.withFigure} codes={withFigure} chosen={chosen} nameOf={nameOf} onToggle={toggle} />
      <TickBoxes label={words.withoutFigure} codes={chosenWithout} chosen={chosen} nameOf={nameOf} onToggle={toggle} />
      {others.length === 0 ? null : (
        <details className="other-regions">
          <summary>{words.otherRegions(others.length)}</summary>
          <TickBoxes label={words.withoutFigure} codes={others} chosen={chosen} nameOf={nameOf} onToggle={toggle} />
        </details>
      )}
    </fieldset>
  );
}

interface TickBoxesProps {
  readonly label: string;
  readonly codes: readonly string[];
  readonly chosen: readonly string[];
  readonly nameOf: (code: string) => string;
  readonly onToggle: (code: string) => void;
}

function TickBoxes({ label, codes, chosen, nameOf, onToggle }: TickBoxesProps) {
  if (codes.length === 0) return null;
  return (
    <div className="tick-boxes" role="group" aria-label={label}>
      {codes.map((code) => (
        <label key={code}>
          <input type="checkbox" checked={chosen.includes(code)} onChange={() => onToggle(code)} autoComplete="off" />
          <span>{nameOf(code)}</span>
        </label>
      ))}
    </div>
  );
}

/** Buttons that choose several regions at once: all with a figure, or a named set of peers. */
function RegionSets({ state }: { readonly state: WorkbenchState }) {
  const { page, reader, answer, onChange } = state;
  const { comparison, yardsticks } = answer;
  const words = compareWords(page.language);
  const covered = new Set(yardsticks.slice?.observations.keys());
  const sets = [
    {
      id: 'all',
      name: words.allWithFigure,
      regions: [...reader.catalogue.regions.keys()].filter((code) => covered.has(code)),
    },
    ...Array.from(reader.catalogue.peerSets.values(), ({ id, name, regions }) => ({
      id,
      name: name[page.language],
      regions,
    })),
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

/** Where nothing can be shown since no region is chosen: what to do about it. */
export function NoRegions({ state }: { readonly state: WorkbenchState }) {
  return (
    <div className="way-out">
      <p>{compareWords(state.page.language).chooseRegions}</p>
      <RegionSets state={state} />
    </div>
  );
}
