import { compareWords } from './words.ts';
import { RegionSets } from './region-sets.tsx';
import type { WorkbenchState } from './workbench.tsx';

/** Where nothing can be shown since no region is chosen: what to do about it. */
export function WayOut({ state }: { readonly state: WorkbenchState }) {
  return (
    <div className="way-out">
      <p>{compareWords(state.page.language).chooseRegions}</p>
      <RegionSets state={state} />
    </div>
  );
}
