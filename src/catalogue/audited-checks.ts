import { audit, type AuditScope, type CheckFault, type CheckResult } from '../domain/audit.ts';
import type { DataFiles } from './data-files.ts';
import type { Datasets } from './datasets.ts';
import { datasetReference, unitsOf } from './derived-datasets.ts';
import { reportFormulaFault } from './formula-faults.ts';
import type { Report } from './problem.ts';
import type { References } from './references.ts';
import { type CheckRow, readChecks } from './tables/checks.ts';

/** What is audited. */
interface Audited {
  readonly datasets: Datasets;
  readonly references: References;
  readonly namedRegions: ReadonlyMap<string, readonly string[]>;
}

/** The checks by id with their verdicts, in the order of the file. A check that cannot be carried out is reported. */
export function auditChecks(
  files: DataFiles,
  { datasets, references, namedRegions }: Audited,
  report: Report,
): ReadonlyMap<string, CheckResult> {
  const scope: AuditScope = {
    ...scopeOf(datasets, references),
    namedCount: (id) => namedRegions.get(id)?.length,
  };
  const lines = new Map<string, number>();
  const results = new Map<string, CheckResult>();
  for (const { row, check } of readChecks(files, datasetReference(datasets), report)) {
    const first = lines.get(check.id);
    if (first !== undefined) {
      row.report('duplicate-key', 'id', { first });
      continue;
    }
    lines.set(check.id, row.line);
    const audited = audit(check, scope);
    if (audited.ok) results.set(check.id, audited.result);
    else reportFault(row, audited.fault, datasets.incomplete);
  }
  return results;
}

function scopeOf({ observations }: Datasets, references: References): AuditScope {
  return {
    isKnown: (id) => observations.has(id),
    unitOf: unitsOf(references),
    names: () => [...observations.keys()],
    observation: (id) => observations.get(id),
    units: [...references.units.items.values()],
  };
}

function reportFault(row: CheckRow, fault: CheckFault, incomplete: ReadonlySet<string>): void {
  switch (fault.kind) {
    case 'sides-differ':
      row.report('check-sides-differ', 'relation', { left: fault.measures[0], right: fault.measures[1] });
      break;
    case 'no-operand':
      row.report('check-without-observation', 'left');
      break;
    case 'one-figure':
      row.report('check-of-itself', 'right', { figure: fault.figure });
      break;
    case 'no-unit':
      row.report('check-without-unit', 'left', { measure: fault.measure });
      break;
    default:
      reportFormulaFault(row, fault.side, fault, incomplete);
  }
}
