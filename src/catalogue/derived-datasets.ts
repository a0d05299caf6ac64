import type { Derivation } from '../domain/derivation.ts';
import { type DerivationFault, derive } from '../domain/derive.ts';
import { type Observation, observationId } from '../domain/observation.ts';
import type { Unit } from '../domain/unit.ts';
import type { DataFiles } from './data-files.ts';
import type { Datasets } from './datasets.ts';
import { reportFormulaFault } from './formula-faults.ts';
import type { Report } from './problem.ts';
import type { Reference } from './reference.ts';
import type { References } from './references.ts';
import { type DerivationRow, type PlacedDerivation, readDerivations } from './tables/derivations.ts';

/** A derivation that may be carried out, with its row. */
interface Sound {
  readonly row: DerivationRow;
  readonly derivation: Derivation;
}

/** The datasets with their derived observations behind the printed ones. */
export function deriveDatasets(files: DataFiles, printed: Datasets, references: References, report: Report): Datasets {
  const placed = readDerivations(files, references, datasetReference(printed), report);
  const sound = soundOnes(placed, printed);
  const { observations, faults } = derive(
    sound.map(({ derivation }) => derivation),
    printed.observations,
    {
      unitOf: unitsOf(references),
      rangeOf: (indicator) => references.indicators.items.get(indicator)?.range,
    },
  );
  const rows = new Map(sound.map(({ row, derivation }) => [derivation.id, row]));
  const lost = new Set([...printed.incomplete, ...unreadable(placed)]);
  const failed = notCarriedOut(sound, observations);
  const failedIds = new Set(failed.map(observationId));
  for (const fault of faults) {
    const row = rows.get(fault.derivation);
    if (row && !followsFrom(fault, failedIds, unitsOf(references)(row.cell('indicator'))))
      reportFault(row, fault, lost);
  }
  return withDerived(printed, observations, new Set([...lost, ...failed.map(({ indicator }) => indicator)]));
}

/** The unit of an indicator, for formulas. */
export function unitsOf({ indicators, units }: Pick<References, 'indicators' | 'units'>) {
  return (indicator: string): Unit | undefined => units.items.get(indicators.items.get(indicator)?.unit ?? '');
}

/** The datasets as rows refer to them. */
export function datasetReference({ datasets }: Datasets): Reference<unknown> {
  const names = [...datasets.values()].map(({ id, title }) => [id, [title.zh, title.en]] as const);
  return { items: datasets, names: new Map(names), lines: new Map() };
}

/** Those that could be read, each id and each result once, in the dataset where its indicator is at home. */
function soundOnes(placed: readonly PlacedDerivation[], printed: Datasets): readonly Sound[] {
  const ids = new Map<string, DerivationRow>();
  const results = new Map<string, DerivationRow>();
  const homes = new Map([...printed.observations.values()].map(({ indicator, dataset }) => [indicator, dataset]));
  return placed.filter((each): each is Sound => {
    const { row, derivation } = each;
    if (!derivation) return false;
    const result = observationId(derivation);
    const [sameId, sameResult] = [ids.get(derivation.id), results.get(result)];
    const home = homes.get(derivation.indicator) ?? derivation.dataset;
    homes.set(derivation.indicator, home);
    if (sameId) row.report('duplicate-key', 'id', { first: sameId.line });
    else if (sameResult) row.report('duplicate-observation', 'indicator', { first: `${row.file}:${sameResult.line}` });
    else if (home !== derivation.dataset) row.report('derivation-dataset', 'dataset', { expected: home });
    ids.set(derivation.id, sameId ?? row);
    results.set(result, sameResult ?? row);
    return !sameId && !sameResult;
  });
}

function reportFault(row: DerivationRow, fault: DerivationFault, lost: ReadonlySet<string>): void {
  switch (fault.kind) {
    case 'cycle':
      row.report('formula-cycle', 'formula', { path: fault.path });
      break;
    case 'result-unit':
      row.report('formula-result-unit', 'formula', { measure: fault.measure, unit: fault.unit });
      break;
    case 'already-there':
      row.report('derivation-of-printed', 'indicator', { observation: fault.observation });
      break;
    default:
      reportFormulaFault(row, 'formula', fault, lost);
  }
}

/** Indicators of rows that could not be read. */
function unreadable(placed: readonly PlacedDerivation[]): readonly string[] {
  return placed.filter(({ derivation }) => !derivation).map(({ row }) => row.cell('indicator'));
}

function notCarriedOut(sound: readonly Sound[], observations: readonly Observation[]): readonly Derivation[] {
  const done = new Set(observations.map(({ id }) => id));
  return sound.flatMap(({ derivation }) => (done.has(observationId(derivation)) ? [] : derivation));
}

/** Whether a fault is there because another derivation failed, or because the unit of the result could not be read. */
function followsFrom(fault: DerivationFault, failed: ReadonlySet<string>, unit: Unit | undefined): boolean {
  if (fault.kind === 'unknown-operand') return failed.has(fault.name);
  return fault.kind === 'result-unit' && unit === undefined;
}

function withDerived(
  { datasets, observations }: Datasets,
  derived: readonly Observation[],
  incomplete: ReadonlySet<string>,
): Datasets {
  const extended = [...datasets.values()].map((dataset) => ({
    ...dataset,
    observations: [...dataset.observations, ...derived.filter((each) => each.dataset === dataset.id)],
  }));
  return {
    datasets: new Map(extended.map((dataset) => [dataset.id, dataset])),
    observations: new Map([...observations.values(), ...derived].map((observation) => [observation.id, observation])),
    incomplete,
  };
}
