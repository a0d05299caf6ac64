import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { ComparisonWords, WayFrame } from './words.ts';
import type { Claim } from './claims.ts';
import { standingOf } from './standing.ts';

/** What a finding is made from: the claims of a way, the largest first. */
export interface FindingContext {
  readonly frame: WayFrame;
  readonly claims: readonly Claim[];
  readonly catalogue: Catalogue;
  readonly words: ComparisonWords;
  readonly nameOf: (region: string) => string;
  /** What else is to be said of a region: beside the figure, and its place. */
  readonly beside: (claim: Claim) => readonly string[];
}

/** A finding without its full stop, and the regions whose figures it tells. */
export interface Finding {
  readonly text: string;
  readonly told: readonly string[];
}

/** So few regions beside those in front are told with them. */
const FEW = 2;

/** The finding about the regions in front: what is true of each, and of the others where they are few. */
export function standingFinding(own: readonly Claim[], context: FindingContext): Finding {
  const { frame, claims, words } = context;
  const beside = own.length === 1 ? own.flatMap((claim) => context.beside(claim)) : [];
  const clauses = own.map((claim) => clauseOf(claim, context)).join(words.semicolon);
  const text = [clauses, ...beside].join(words.comma);
  const others = claims.filter((claim) => !own.includes(claim));
  const isEnough = frame.way === 'value' && (beside.length > 0 || own.length > 1);
  if (isEnough || others.length === 0 || others.length > FEW) return { text, told: regionsOf(own) };
  return { text: [text, listed(others, context)].join(words.semicolon), told: regionsOf(claims) };
}

/** The finding about all regions alike: which comes first, and the others where they are few, else which comes last. */
export function leadingFinding(context: FindingContext): Finding {
  const { frame, claims, words } = context;
  const [top] = claims;
  if (top === undefined) return { text: words.nothing, told: [] };
  if (claims.length === 1) return { text: clauseOf(top, context), told: [top.region] };
  if (claims.every((claim) => isAlike(claim, top))) return alike(claims, top, context);
  const first = claims.filter((claim) => !claims.some((other) => isAhead(other, claim, context)));
  if (!first.every((claim) => isEqual(claim, top)))
    return { text: words.tied(frame, namesOf(first, context)), told: [] };
  const others = claims.slice(first.length);
  const isMeasured = frame.way === 'gap' || frame.way === 'change' || frame.isInverse;
  const say = isMeasured && others.length <= FEW ? words.whole : words.highest;
  const head = say(frame, namesOf(first, context), top);
  if (others.length <= FEW) {
    return { text: [head, listed(others, context)].join(words.semicolon), told: regionsOf(claims) };
  }
  const last = lastOf(others, context);
  const [bottom] = last;
  if (bottom === undefined) return { text: head, told: regionsOf(first) };
  const tail = words.lowest(frame, namesOf(last, context), bottom);
  return { text: [head, tail].join(words.semicolon), told: regionsOf([...first, ...last]) };
}

/** Claims in brief: 永州市高 20.2 个百分点；郴州市高 14.7 个百分点. */
export function listed(claims: readonly Claim[], { frame, words, nameOf }: FindingContext): string {
  return claims.map((claim) => words.item(nameOf(claim.region), words.brief(frame, claim))).join(words.semicolon);
}

function alike(claims: readonly Claim[], top: Claim, context: FindingContext): Finding {
  const { frame, words } = context;
  const told = regionsOf(claims);
  const phrase = claims.every((claim) => isEqual(claim, top)) ? words.each : words.allAlike;
  return { text: phrase(frame, namesOf(claims, context), words.predicate(frame, top)), told };
}

/** The last, if it is one, or several that are exactly equal; none of which only a bound is known. */
function lastOf(claims: readonly Claim[], context: FindingContext): readonly Claim[] {
  const last = claims.filter((claim) => !claims.some((other) => isAhead(claim, other, context)));
  const [one] = last;
  if (one === undefined || one.quantity.value === null) return [];
  return last.every((claim) => isEqual(claim, one)) ? last : [];
}

function clauseOf(claim: Claim, { frame, words, nameOf }: FindingContext): string {
  return words.whole(frame, nameOf(claim.region), claim);
}

/** Whether the first surely comes before the second; of places, smaller ones do. */
function isAhead(first: Claim, second: Claim, { frame, catalogue }: FindingContext): boolean {
  const ahead = frame.comparing === 'place' && frame.way === 'value' ? 'below' : 'above';
  return standingOf(first.observation, second.observation, catalogue) === ahead;
}

function isAlike(one: Claim, other: Claim): boolean {
  return one.figure === other.figure && one.sense === other.sense;
}

/** Exactly equal, which only figures without any width can be known to be; or the very same claim. */
function isEqual(one: Claim, other: Claim): boolean {
  const { lower, upper } = one.quantity.interval;
  return one === other || (lower !== null && lower === upper && isAlike(one, other));
}

function namesOf(claims: readonly Claim[], { words, nameOf }: FindingContext): string {
  return words.names(claims.map(({ region }) => nameOf(region)));
}

function regionsOf(claims: readonly Claim[]): readonly string[] {
  return claims.map(({ region }) => region);
}
