import { decimalPlaces, Exact } from '../../domain/decimal.ts';
import { contains, type Interval } from '../../domain/interval.ts';
import { parsePrintedFigure, type PrintedFigure } from '../../domain/printed-figure.ts';
import { type PrintedContext, signedInterval } from '../../domain/printed-interval.ts';
import { type PrintedValue, valuesIn } from '../../domain/printed-value.ts';
import { mirrored, openEnd, type Qualifier } from '../../domain/quantity.ts';
import { isOrdinal, type Unit } from '../../domain/unit.ts';
import type { ObservationRow } from './observation-columns.ts';

type PrintedValues = readonly [PrintedValue, ...PrintedValue[]];

/** What a row claims about its printed figure. */
interface Claim extends PrintedContext {
  readonly value: number | undefined;
  readonly bounds: Interval | undefined;
  readonly unit: Unit;
}

/**
 * Holds the printed figure against what the row claims and gives the interval of the quantity: the bounds given by hand,
 * else those that the figure allows. Null, and a problem, where they disagree.
 */
export function readPrint(row: ObservationRow, claim: Claim): Interval | null {
  const printed = row.cell('printed');
  if (printed === '') return row.report('printed-empty', 'printed');
  const figure = parsePrintedFigure(printed);
  if (!figure) return claim.bounds ?? row.report('printed-unreadable', 'printed');
  if (figure.qualifier !== null && !qualifierFits(figure.qualifier, claim)) {
    return row.report('qualifier-disagrees', 'qualifier', { printed, expected: figure.qualifier });
  }
  const values = valuesIn(claim.unit, figure);
  if (!values) return row.report('printed-unit-disagrees', 'printed', { unit: claim.unit.label.zh });
  if (claim.value !== undefined && !agrees(row.cell('value'), figure, values[0])) {
    return row.report('value-disagrees', 'value', {
      printed,
      expected: values[0].value.toSignificantDigits(12).toString(),
    });
  }
  const signs = claim.value === undefined ? [1, -1] : [Math.sign(claim.value)];
  if (!claim.bounds) return intervalOf(row, values, claim);
  const { bounds } = claim;
  return signs.some((sign) => boundsAgree(bounds, extentOf(values, sign), claim.qualifier))
    ? bounds
    : row.report('bounds-disagree', 'lower', { printed });
}

/** Above in a ranking may mean a smaller number; a gap of 10 points or more below is at most −10. */
function qualifierFits(printed: Qualifier, { qualifier, kind, bounds }: Claim): boolean {
  const mayRunBackwards = isOrdinal(kind) || (bounds !== undefined && (bounds.upper ?? bounds.lower ?? 0) < 0);
  return qualifier === printed || (mayRunBackwards && qualifier === mirrored(printed));
}

/** Prose tells a direction in words and so prints no sign. A fraction agrees as far as the value has digits. */
function agrees(cell: string, { form }: PrintedFigure, printed: PrintedValue): boolean {
  const size = new Exact(cell).abs();
  const figure = printed.value.abs();
  return size.equals(form === 'fraction' ? figure.toDecimalPlaces(decimalPlaces(cell)) : figure);
}

function intervalOf(row: ObservationRow, values: PrintedValues, claim: Claim): Interval | null {
  return signedInterval(values, claim, claim.value ?? null) ?? row.report('bounds-needed', 'printed');
}

function extentOf(
  [first, second = first]: PrintedValues,
  sign: number,
): { readonly lower: number; readonly upper: number } {
  const [one, other] = [first.value.toNumber(), second.value.toNumber()];
  return sign < 0 ? { lower: -other, upper: -one } : { lower: one, upper: other };
}

/** Both ends of a printed range and the printed end of a bound must be kept; a single number must lie inside. */
function boundsAgree(
  bounds: Interval,
  printed: { readonly lower: number; readonly upper: number },
  qualifier: Qualifier,
) {
  const open = openEnd(qualifier);
  if (open === 'upper') return bounds.lower === printed.lower;
  if (open === 'lower') return bounds.upper === printed.upper;
  if (printed.lower !== printed.upper) return bounds.lower === printed.lower && bounds.upper === printed.upper;
  return contains(bounds, printed.lower);
}
