import type { Claim } from './claims.ts';
import { besideFigure } from './reference-words.ts';
import type { Subject } from './subject.ts';

/** A finding without its full stop, and the regions whose figures it tells. */
export interface Finding {
  readonly text: string;
  readonly told: readonly string[];
}

/** So few regions beside those in front are told with them. */
const FEW = 2;

/**
 * What a comparison says first: how the regions in front stand, else which of all comes first, without the full stop.
 */
export function findingOf(subject: Subject): Finding {
  const { comparison, values, claims, front, words } = subject;
  if (comparison.regions.length === 0) return { text: words.noneChosen, told: [] };
  if (claims.length === 0) {
    const isKnown = values.some(({ quantity }) => quantity.kind === 'known');
    return { text: isKnown ? words.nothingComputed : words.nothing, told: [] };
  }
  const own = claims.filter(({ region }) => front.includes(region));
  return own.length === 0 ? leadingFinding(subject) : standingFinding(own, subject);
}

/** The finding about the regions in front: what is true of each, and of the others where they are few. */
function standingFinding(own: readonly Claim[], subject: Subject): Finding {
  const { frame, claims, joins } = subject;
  const beside = own.length === 1 ? own.flatMap(({ region }) => besideFigure(region, subject)) : [];
  const clauses = own.map((claim) => clauseOf(claim, subject)).join(joins.semicolon);
  const text = [clauses, ...beside].join(joins.comma);
  const others = claims.filter((claim) => !own.includes(claim));
  const isEnough = frame.way === 'value' && (beside.length > 0 || own.length > 1);
  if (isEnough || others.length === 0 || others.length > FEW) return { text, told: regionsOf(own) };
  return { text: [text, listed(others, subject)].join(joins.semicolon), told: regionsOf(claims) };
}

/** The finding about all regions alike: which comes first, and the others where they are few, else which comes last. */
function leadingFinding(subject: Subject): Finding {
  const { frame, claims, words, joins } = subject;
  const [top] = claims;
  if (top === undefined) return { text: words.nothing, told: [] };
  if (claims.length === 1) return { text: clauseOf(top, subject), told: [top.region] };
  if (claims.every((claim) => isAlike(claim, top))) return alike(claims, top, subject);
  const first = claims.filter((claim) => !claims.some((other) => isAhead(other, claim, subject)));
  if (!first.every((claim) => isEqual(claim, top)))
    return { text: words.tied(frame, namesOf(first, subject)), told: [] };
  const others = claims.slice(first.length);
  const isMeasured = frame.way === 'gap' || frame.way === 'change' || frame.isInverse;
  const say = isMeasured && others.length <= FEW ? words.whole : words.highest;
  const head = say(frame, namesOf(first, subject), top);
  if (others.length <= FEW) {
    return { text: [head, listed(others, subject)].join(joins.semicolon), told: regionsOf(claims) };
  }
  const last = lastOf(others, subject);
  const [bottom] = last;
  if (bottom === undefined) return { text: head, told: regionsOf(first) };
  const tail = words.lowest(frame, namesOf(last, subject), bottom);
  return { text: [head, tail].join(joins.semicolon), told: regionsOf([...first, ...last]) };
}

/** Claims in brief: 永州市高 20.2 个百分点；郴州市高 14.7 个百分点. */
export function listed(claims: readonly Claim[], { frame, words, joins, nameOf }: Subject): string {
  return claims.map((claim) => words.item(nameOf(claim.region), words.brief(frame, claim))).join(joins.semicolon);
}

function alike(claims: readonly Claim[], top: Claim, subject: Subject): Finding {
  const { frame, words } = subject;
  const told = regionsOf(claims);
  const phrase = claims.every((claim) => isEqual(claim, top)) ? words.each : words.allAlike;
  return { text: phrase(frame, namesOf(claims, subject), words.predicate(frame, top)), told };
}

/** The last, if it is one, or several that are exactly equal; none of which only a bound is known. */
function lastOf(claims: readonly Claim[], subject: Subject): readonly Claim[] {
  const fromLast = claims.toReversed();
  const last = claims.filter((claim) => !fromLast.some((other) => isAhead(claim, other, subject)));
  const [one] = last;
  if (one === undefined || one.quantity.value === null) return [];
  return last.every((claim) => isEqual(claim, one)) ? last : [];
}

function clauseOf(claim: Claim, { frame, words, nameOf }: Subject): string {
  return words.whole(frame, nameOf(claim.region), claim);
}

/** Whether the first surely comes before the second; of places, smaller ones do. */
function isAhead(first: Claim, second: Claim, { frame, standing }: Subject): boolean {
  const ahead = frame.comparing === 'place' && frame.way === 'value' ? 'below' : 'above';
  return standing(first.observation, second.observation) === ahead;
}

function isAlike(one: Claim, other: Claim): boolean {
  return one.figure === other.figure && one.sense === other.sense;
}

/** Exactly equal, which only figures without any width can be known to be; or the very same claim. */
function isEqual(one: Claim, other: Claim): boolean {
  const { lower, upper } = one.quantity.interval;
  return one === other || (lower !== null && lower === upper && isAlike(one, other));
}

function namesOf(claims: readonly Claim[], { words, nameOf }: Subject): string {
  return words.names(claims.map(({ region }) => nameOf(region)));
}

function regionsOf(claims: readonly Claim[]): readonly string[] {
  return claims.map(({ region }) => region);
}
