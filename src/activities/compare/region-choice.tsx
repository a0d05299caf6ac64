import { compareWords } from './words.ts';
import { RegionSets } from './region-sets.tsx';
import type { WorkbenchState } from './workbench.tsx';

/** Named sets and tick boxes. Regions without a figure can be added too, so that their lack is seen. */
export function RegionChoice({ state }: { readonly state: WorkbenchState }) {
  const { page, catalogue, answer, onChange } = state;
  const { comparison, yardsticks } = answer;
  const words = compareWords(page.language);
  const nameOf = (code: string): string => catalogue.regions.get(code)?.name[page.language] ?? code;
  const chosen = comparison.regions;
  const covered = new Set(yardsticks.slice?.observations.keys());
  const all = [...catalogue.regions.keys()];
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
