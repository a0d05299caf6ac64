import type { FormulaFault } from '../domain/formula/read-formula.ts';
import { FUNCTIONS } from '../domain/formula/functions.ts';
import { parseObservationId } from '../domain/observation.ts';
import type { Row } from './row.ts';

/**
 * Tells what is wrong with the formula in a cell. An observation that was lost to a problem of its own row is not
 * reported again: `incomplete` holds the indicators of such rows.
 */
export function reportFormulaFault<Column extends string>(
  row: Row<Column>,
  column: Column,
  fault: FormulaFault,
  incomplete: ReadonlySet<string>,
): void {
  const { at } = fault;
  switch (fault.kind) {
    case 'unexpected':
    case 'unfinished':
    case 'empty-operand':
      row.report('formula-syntax', column, { at, found: fault.found, expected: fault.expected });
      break;
    case 'too-long':
      row.report('formula-too-long', column, { at, most: fault.expected });
      break;
    case 'unknown-operand':
      if (incomplete.has(parseObservationId(fault.name)?.indicator ?? '')) break;
      row.report('formula-unknown-observation', column, { at, name: fault.name, nearest: fault.nearest });
      break;
    case 'unknown-function': {
      const functions = Object.keys(FUNCTIONS).join(', ');
      row.report('formula-unknown-function', column, { at, name: fault.name, nearest: fault.nearest, functions });
      break;
    }
    case 'argument-count':
      row.report('formula-argument-count', column, {
        at,
        name: fault.name,
        given: fault.given,
        takes: arity(fault.name),
      });
      break;
    case 'unit-clash':
      row.report('formula-units', column, { at, name: fault.name, measures: fault.measures.join(', ') });
      break;
    case 'no-named-regions':
      row.report('formula-no-named-regions', column, { at, name: fault.name });
      break;
    case 'exponent':
      row.report('formula-exponent', column, { at });
  }
}

/** How many arguments a function takes: `3`, `2–24`. */
function arity(name: string): string {
  const { least, most } = FUNCTIONS[name]?.arity ?? { least: 1, most: 1 };
  return least === most ? String(least) : `${String(least)}–${String(most)}`;
}
