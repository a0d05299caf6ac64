import type { Catalogue } from '../../catalogue/catalogue.ts';
import { divide, type Interval, multiply, negate, point } from '../../domain/interval.ts';
import type { IndicatorRelation, RelationKind } from '../../domain/indicator-relation.ts';
import { type Observation, observationId } from '../../domain/observation.ts';
import type { Provenance } from '../../domain/provenance.ts';
import { mirrored, type Quantity } from '../../domain/quantity.ts';
import { roundDerived } from '../../domain/round-derived.ts';
import type { Unit } from '../../domain/unit.ts';

/** How the catalogue itself may relate two figures. */
export type PublishedKind = Extract<RelationKind, 'gap' | 'ratio' | 'share'>;

/** What the catalogue says itself of how two figures stand to one another. */
interface PublishedFigure extends Pick<Observation, 'provenance' | 'note'> {
  readonly quantity: Quantity;
}

/**
 * The gap, ratio or share of two figures that the catalogue holds as an observation, in the unit given; gaps and ratios
 * whichever of the two they are told from. Null where it holds none. What is published comes before what could be
 * computed, which may be wider.
 */
export function publishedFigure(
  kind: PublishedKind,
  left: Observation,
  right: Observation,
  unit: Unit,
  catalogue: Catalogue,
): PublishedFigure | null {
  for (const indicator of catalogue.indicators.values()) {
    const { relation } = indicator;
    if (relation?.kind !== kind || relation.base !== left.indicator) continue;
    const direct = relating(indicator.id, relation, left, right, catalogue);
    const held = direct ?? relating(indicator.id, relation, right, left, catalogue);
    const read = direct === undefined ? REVERSED[kind] : AS_IT_STANDS;
    const own = catalogue.units.get(indicator.unit);
    if (held?.quantity.kind !== 'known' || !own || read === null) continue;
    const quantity = read.quantity(inUnit(held.quantity, own, unit), unit);
    if (quantity === null) continue;
    const provenance = read.provenance(held);
    return { quantity: provenance.kind === 'printed' ? quantity : roundDerived(quantity), provenance, note: held.note };
  }
  return null;
}

/** The observation that relates the left figure to the right one. */
function relating(
  indicator: string,
  relation: IndicatorRelation,
  left: Observation,
  right: Observation,
  { observations }: Catalogue,
): Observation | undefined {
  const [about, against] = relation.left === null ? [left, right] : [right, left];
  if (against.region !== (relation.left ?? relation.right)) return undefined;
  const { period, category, status } = about;
  return observations.get(observationId({ indicator, region: about.region, period, category, status }));
}

interface Reading {
  readonly quantity: (quantity: Quantity, unit: Unit) => Quantity | null;
  readonly provenance: (observation: Observation) => Provenance;
}

const AS_IT_STANDS: Reading = { quantity: (quantity) => quantity, provenance: ({ provenance }) => provenance };

/** Told from the other side: a gap changes its sign and stays printed, a ratio is one divided by it, a share is none. */
const REVERSED: Readonly<Record<PublishedKind, Reading | null>> = {
  gap: {
    quantity: (quantity) => changed(quantity, negate(quantity.interval), (value) => 0 - value),
    provenance: ({ id, provenance }) => (provenance.kind === 'printed' ? provenance : derivedFrom(id, `−1 × ${id}`)),
  },
  ratio: {
    quantity: (quantity, unit) => {
      const one = 1 / unit.scale;
      const interval = divide(point(one * one), quantity.interval);
      return interval && changed(quantity, interval, (value) => (one * one) / value);
    },
    provenance: ({ id }) => derivedFrom(id, `1 ÷ ${id}`),
  },
  share: null,
};

function changed(quantity: Quantity, interval: Interval, at: (value: number) => number): Quantity {
  const { value, qualifier } = quantity;
  return { kind: 'known', value: value === null ? null : at(value), interval, qualifier: mirrored(qualifier) };
}

function derivedFrom(operand: string, formula: string): Provenance {
  return { kind: 'derived', derivation: '', formula, assumption: null, operands: [operand] };
}

function inUnit(quantity: Quantity, own: Unit, unit: Unit): Quantity {
  const factor = own.scale / unit.scale;
  if (factor === 1) return quantity;
  const { value, interval } = quantity;
  return { ...quantity, value: value === null ? null : value * factor, interval: multiply(interval, point(factor)) };
}
