import type { Catalogue } from '../../catalogue/catalogue.ts';
import { isOwnRegion, OWN_DATASET } from '../../domain/own-data.ts';
import type { ComparisonFrame } from './comparison-frame.ts';
import { homeSide } from './home-side.ts';
import { type Notice, reportOwnElsewhere } from './notice.ts';
import type { Coverage } from './slices.ts';

/** Most regions that are compared unless more are asked for. */
const MANY = 16;

/** So many regions are worth a comparison. */
const ENOUGH = 3;

/** Those asked for as far as they exist, which may be none at all; the usual ones where none was named that exists. */
export function resolveRegions(
  asked: readonly string[] | undefined,
  slice: Coverage,
  catalogue: Catalogue,
  notices: Notice[],
): readonly string[] {
  if (asked?.length === 0) return asked;
  const codes = [...new Set(asked)];
  const known = codes.filter((code) => catalogue.regions.has(code));
  reportRegions(
    codes.filter((code) => !catalogue.regions.has(code)),
    notices,
  );
  return known.length > 0 ? known : defaultRegions(slice, catalogue);
}

/** The one region that stands for home, if there is one among those compared. */
export function inFocus(
  regions: readonly string[],
  slice: Coverage,
  { home }: ComparisonFrame,
  catalogue: Catalogue,
): string | null {
  const known = regions.filter((code) => slice.observations.get(code)?.quantity.kind === 'known');
  const [one = null, ...more] = homeSide(known, home, catalogue);
  return more.length === 0 ? one : null;
}

export function resolveRegion(
  key: 'reference' | 'highlight',
  asked: string | null | undefined,
  usual: string | null,
  slice: Coverage,
  { regions }: Catalogue,
  notices: Notice[],
): string | null {
  if (asked === undefined || asked === null) return asked === null ? null : usual;
  const region = regions.get(asked);
  if (region === undefined) {
    reportRegions([asked], notices);
    return usual;
  }
  if (slice.observations.get(asked)?.quantity.kind === 'known') return asked;
  notices.push({ kind: 'no-figure', key, name: region.name });
  return usual;
}

/** One notice for them all, however many; one for the user's own, which are in another browser. */
function reportRegions(codes: readonly string[], notices: Notice[]): void {
  if (codes.some(isOwnRegion)) reportOwnElsewhere(notices);
  const unknown = codes.filter((code) => !isOwnRegion(code));
  const at = notices.findIndex(({ kind }) => kind === 'unknown-regions');
  const before = notices[at];
  const told = before?.kind === 'unknown-regions' ? before.codes : [];
  if (unknown.length === 0) return;
  const notice: Notice = { kind: 'unknown-regions', codes: [...new Set([...told, ...unknown])] };
  if (at === -1) notices.push(notice);
  else notices[at] = notice;
}

/** All regions that have a figure; groups only where there is little else, since they contain the others, or own ones. */
function defaultRegions({ observations }: Coverage, { regions }: Catalogue): readonly string[] {
  const all = [...observations.keys()];
  const isOwn = (code: string): boolean => observations.get(code)?.dataset === OWN_DATASET;
  const single = all.filter((code) => regions.get(code)?.kind !== 'group' || isOwn(code));
  return (single.length >= ENOUGH ? single : all).slice(0, MANY);
}
