import { withoutFootnoteMarks } from './footnote-mark.ts';
import { partName } from './heading.ts';
import type { Knowledge } from './knowledge.ts';
import { readMeasure, type Span } from './measure-name.ts';
import { spelling } from './spelling.ts';
import { splitUnit, withoutTranslation } from './unit-text.ts';

/** An indicator as a row names it: 地区生产总值(亿元) is 地区生产总值 in 亿元; #第一产业 below it is a part of it. */
export interface RowLabel {
  readonly name: string;
  /** Empty where the label says none. */
  readonly unit: string;
  /** The part of the indicator that the row is about; empty for the whole. */
  readonly category: string;
  readonly span: Span | null;
}

interface Parsed extends Omit<RowLabel, 'category'> {
  readonly isPart: boolean;
  readonly indent: number;
  /** 一、 is 0, （一） 1, 1. 2; null where rows are not numbered. */
  readonly numbered: number | null;
}

interface Ancestor extends Parsed {
  readonly category: string;
  readonly root: string;
  readonly rootUnit: string;
}

/** Labels beyond this many are read anew each time, so that a column of free text does not fill the memory. */
const REMEMBERED = 20_000;
const NUMBERED: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}\s*[、.．]\s*(?=\D)/,
  /^[（(][一二三四五六七八九十]{1,3}[)）]\s*(?=\D)/,
  /^[（(]?\d{1,2}\s*[、.．)）]\s*(?=\D)/,
];

/** Reads the labels of rows from top to bottom; `unit` is what a column of units says of the row. */
export function rowLabels(knowledge: Knowledge): (text: string, unit: string) => RowLabel {
  const known = new Map<string, Parsed>();
  let above: Ancestor[] = [];
  const parse = (text: string): Parsed => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const found = parseLabel(text, knowledge);
    if (known.size < REMEMBERED) known.set(text, found);
    return found;
  };
  return (text, unit) => {
    const parsed = parse(text);
    const stated = unit === '' ? parsed.unit : unit;
    const parent =
      parsed.isPart || parsed.indent > 0 || parsed.numbered !== null ? parentOf(parsed, stated, above) : undefined;
    const isConvertible = parent === undefined || stated === '' || alike(stated, parent.rootUnit);
    const category =
      parent === undefined || !isConvertible ? '' : [parent.category, parsed.name].filter(Boolean).join('：');
    const whole = parent === undefined ? parsed.name : isConvertible ? parent.root : `${parent.root} ${parsed.name}`;
    const inUnit = stated === '' && parent !== undefined ? parent.rootUnit : stated;
    const label = { ...parsed, unit: inUnit, category, root: whole, rootUnit: parent?.rootUnit ?? inUnit };
    above = [...above.filter((ancestor) => ancestor === parent || isAbove(ancestor, parsed)), label];
    return { name: whole, unit: inUnit, category, span: parsed.span };
  };
}

function parseLabel(text: string, { indicators, units }: Knowledge): Parsed {
  const indent = /^[\s\u3000]*/.exec(text)?.[0].length ?? 0;
  const trimmed = withoutTranslation((withoutFootnoteMarks(text.trim()) ?? text.trim()).replace(/\s*\n\s*/g, ''));
  const style = NUMBERED.findIndex((pattern) => pattern.test(trimmed));
  const unnumbered = style === -1 ? trimmed : trimmed.replace(NUMBERED[style] ?? '', '').trim();
  const part = partName(unnumbered);
  const name = part ?? unnumbered;
  const shape = { indent, isPart: part !== null, numbered: style === -1 ? null : style };
  if (indicators.has(spelling(name))) return { ...shape, name, unit: '', span: null };
  const { name: stem, unit } = splitUnit(name, units);
  const { name: measured, span, yearsBack, status } = readMeasure(stem);
  const isPlain = measured === '' || yearsBack !== 0 || status !== null;
  return { ...shape, name: isPlain ? stem.trim() : measured, unit: unit ?? '', span };
}

/** The row that a part is of: the nearest above that stands further left, or that is no part itself. */
function parentOf(row: Parsed, unit: string, above: readonly Ancestor[]): Ancestor | undefined {
  if (row.isPart)
    return (
      above.findLast(
        (ancestor) => ancestor.indent < row.indent || (!ancestor.isPart && ancestor.indent <= row.indent),
      ) ?? above.findLast(({ isPart }) => !isPart)
    );
  const parent = above.findLast((ancestor) => isAbove(ancestor, row));
  return parent !== undefined && unit !== '' && alike(unit, parent.rootUnit) ? parent : undefined;
}

function isAbove(ancestor: Parsed, row: Parsed): boolean {
  if (row.isPart && !ancestor.isPart && ancestor.indent <= row.indent) return true;
  if (ancestor.numbered !== null && row.numbered !== null) return ancestor.numbered < row.numbered;
  return ancestor.indent < row.indent;
}

/** 万元 and 亿元 measure the same; so the part can be told in the unit of the whole. */
function alike(unit: string, other: string): boolean {
  const bare = (text: string): string => spelling(text).replace(/^[十百千万亿]+/, '');
  return bare(unit) === bare(other);
}
