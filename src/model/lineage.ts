import type { Catalogue } from '../catalogue/catalogue.ts';

/** The ids of an observation and of everything that it was computed from, down to printed figures. */
export function lineageOf(id: string, { observations }: Pick<Catalogue, 'observations'>): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (each: string): void => {
    if (found.has(each)) return;
    found.add(each);
    const provenance = observations.get(each)?.provenance;
    if (provenance?.kind === 'derived') provenance.operands.forEach(visit);
  };
  visit(id);
  return found;
}
