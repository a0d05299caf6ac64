import { factorInto } from '../domain/measure-words.ts';
import type { Unit } from '../domain/unit.ts';
import { withoutFootnoteMarks } from './footnote-mark.ts';
import type { OwnIndicator } from './imported-table.ts';
import type { Knowledge } from './knowledge.ts';
import { type NameList, nameList, type NameReading } from './name-list.ts';
import { inLetters, LIMITS, readName } from './own-names.ts';
import { spelling } from './spelling.ts';
import { type FoundUnit, findUnit, givenUnit, isMagnitude } from './unit-text.ts';

/** Where the unit of an indicator was found: said of the column or table, in the cells, or nowhere. */
type UnitSource = 'stated' | 'cells' | 'none';

interface Measured {
  readonly unit: Unit;
  readonly source: UnitSource;
}

/** A unit as it stands in a cell and as it is stated for the cell; either may be empty. */
export interface UnitTexts {
  readonly inCell: string;
  readonly stated: string;
}

export type Conversion =
  /** Times ten to this power. */
  | { readonly ok: true; readonly exponent: number }
  | { readonly ok: false; readonly code: 'unit-disagrees' | 'unit-unclear' };

/** The indicators of a table, each with the unit that its first value has. */
export interface OwnIndicators {
  readonly list: NameList<Omit<OwnIndicator, 'unit'>>;
  /** How a number of an indicator is brought into its unit. */
  readonly convert: (indicator: number, texts: UnitTexts) => Conversion;
  readonly unitOf: (indicator: number) => Unit;
  readonly items: () => readonly OwnIndicator[];
  /** Which indicators were converted, and from what. */
  readonly conversions: () => readonly UnitConversion[];
}

export interface UnitConversion {
  /** Index of the indicator. */
  readonly indicator: number;
  /** Units as the table has them. */
  readonly from: readonly string[];
}

export const UNSTATED: Unit = {
  id: 'own_unstated',
  label: { zh: '单位未注明', en: 'unit not stated' },
  factorEn: 1,
  kind: 'count_measured',
  dimension: 'own_unstated',
  scale: 1,
};

export function ownIndicators(knowledge: Knowledge): OwnIndicators {
  const { units } = knowledge.catalogue;
  const find = (text: string): FoundUnit | undefined => findUnit(text, knowledge.units);
  const list = indicatorList(knowledge);
  const measured: (Measured | undefined)[] = [];
  const conversions = new Map<string, Conversion>();
  const ownUnits = new Map<string, Unit>();

  const unitNamed = (text: string): Unit => {
    const found = givenUnit(text, knowledge.units);
    const known = found.id === null ? undefined : units.get(found.id);
    if (known) return known;
    const own = ownUnits.get(found.label) ?? ownUnit(found.label, ownUnits.size);
    ownUnits.set(found.label, own);
    return own;
  };
  /** The unit of the catalogue where it measures the same, so that own and curated figures can stand side by side. */
  const unitOfMatch = (indicator: number): Unit | undefined => {
    const matches = list.items()[indicator]?.matches ?? '';
    return units.get(knowledge.catalogue.indicators.get(matches)?.unit ?? '');
  };
  const curatedUnit = (indicator: number, text: string): Unit | undefined => {
    const curated = unitOfMatch(indicator);
    // Several units may be called the same: 项 counts projects, and also what a list has.
    if (curated && spelling(text) === spelling(curated.label.zh)) return curated;
    const found = units.get(find(text)?.id ?? '');
    return curated?.kind === found?.kind && curated?.dimension === found?.dimension ? curated : undefined;
  };
  /** GDP（亿） is GDP（亿元）, as the catalogue has it. */
  const completed = (indicator: number, stated: string): string =>
    isMagnitude(stated) ? `${stated.trim()}${withoutMagnitude(unitOfMatch(indicator)?.label.zh ?? '')}` : stated;
  const converted = new Map<number, Set<string>>();
  const noteConversion = (indicator: number, { inCell, stated }: UnitTexts): void => {
    const from = converted.get(indicator) ?? new Set<string>();
    // 3500万 in a column of 元 comes from 万元.
    converted.set(indicator, from.add(withoutMagnitude(inCell) === '' ? `${inCell.trim()}${stated}` : inCell));
  };
  const settle = (indicator: number, { inCell, stated }: UnitTexts): Measured => {
    const text = stated === '' ? inCell : stated;
    const isNone = stated === '' && withoutMagnitude(inCell) === '';
    const unit = isNone ? UNSTATED : (curatedUnit(indicator, text) ?? unitNamed(text));
    const fresh: Measured = { unit, source: isNone ? 'none' : stated === '' ? 'cells' : 'stated' };
    measured[indicator] = fresh;
    return fresh;
  };
  return {
    list,
    convert(indicator, texts) {
      const cached = `${String(indicator)} ${texts.inCell}\n${texts.stated}`;
      const done = conversions.get(cached);
      if (done) return done;
      const { inCell } = texts;
      const said = { inCell, stated: completed(indicator, texts.stated) };
      const conversion = conversionInto(measured[indicator] ?? settle(indicator, said), said, find);
      if (conversions.size < 100_000) conversions.set(cached, conversion);
      if (conversion.ok && conversion.exponent !== 0) noteConversion(indicator, said);
      return conversion;
    },
    conversions: () => Array.from(converted, ([indicator, from]) => ({ indicator, from: [...from].slice(0, 3) })),
    unitOf: (indicator) => measured[indicator]?.unit ?? UNSTATED,
    items: () => list.items().map((item, at) => ({ ...item, unit: measured[at]?.unit ?? UNSTATED })),
  };
}

function indicatorList({ catalogue, indicators }: Knowledge): NameList<Omit<OwnIndicator, 'unit'>> {
  return nameList(LIMITS.indicator, (text): NameReading<Omit<OwnIndicator, 'unit'>> | string => {
    const read = readName(text, 'indicator-blank');
    if (typeof read === 'string') return read;
    const unmarked = withoutFootnoteMarks(read.name) ?? read.name;
    const matches = indicators.get(spelling(read.name)) ?? indicators.get(spelling(unmarked)) ?? null;
    const known = matches === null ? undefined : catalogue.indicators.get(matches);
    return {
      key: matches ?? spelling(read.name),
      make: (index) => ({
        id: `own_${matches ?? inLetters(index)}`,
        name: known?.name.zh ?? read.name,
        matches,
      }),
    };
  });
}

function conversionInto(
  { unit, source }: Measured,
  { inCell, stated }: UnitTexts,
  find: (text: string) => FoundUnit | undefined,
): Conversion {
  const text = withoutMagnitude(inCell) === '' ? stated : inCell;
  if ((text === '') !== (source === 'none')) return { ok: false, code: 'unit-unclear' };
  const magnitude = text === inCell ? 1 : magnitudeOf(inCell);
  // 1.5万 in a column of 亿元 may be 1.5万元 or 1.5万亿元.
  if (magnitude > 1 && isScaled(find(text)?.label ?? text)) return { ok: false, code: 'unit-unclear' };
  const exponent = exponentBetween(text, unit, find);
  if (exponent === null) return { ok: false, code: 'unit-disagrees' };
  return { ok: true, exponent: exponent + Math.round(Math.log10(magnitude)) };
}

/** The power of ten that brings a number in the unit that a text names into another; null where there is none. */
function exponentBetween(text: string, unit: Unit, find: (text: string) => FoundUnit | undefined): number | null {
  const found = find(text);
  if (text === '' || found?.id === unit.id || spelling(text) === spelling(unit.label.zh)) return found?.exponent ?? 0;
  // A measure word that is not in the catalogue counts nothing else: 5吨 are not 5家.
  const word = withoutMagnitude(text);
  if (find(word)?.id === null || !/^[\p{Script=Han}\w%/]*$/u.test(word)) return null;
  return exponentOf(factorInto(unit, word, magnitudeOf(text)));
}

function magnitudeOf(text: string): number {
  const signs = /^[万亿]*/.exec(text.trim())?.[0] ?? '';
  return Array.from(signs, (sign) => (sign === '万' ? 1e4 : 1e8)).reduce((product, factor) => product * factor, 1);
}

/** Whether a unit is itself so many of another: 亿元, 百万元, 千元; 千瓦 is one of its own. */
function isScaled(unit: string): boolean {
  return /^(?:[十百千]*[万亿]|千元)/.test(unit.trim());
}

function withoutMagnitude(text: string): string {
  return text.trim().replace(/^[万亿]+/, '');
}

/** The power of ten that a factor is; null for other factors, which do not keep digits. */
function exponentOf(factor: number | undefined): number | null {
  if (factor === undefined) return null;
  const exponent = Math.round(Math.log10(factor));
  return Math.abs(factor / 10 ** exponent - 1) < 1e-9 ? exponent : null;
}

function ownUnit(label: string, index: number): Unit {
  const id = `own_unit_${inLetters(index)}`;
  return { id, label: { zh: label, en: label }, factorEn: 1, kind: 'count_measured', dimension: id, scale: 1 };
}
