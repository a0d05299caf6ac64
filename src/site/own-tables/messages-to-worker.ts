import type { Flavour } from '../../addresses/files.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { ChartSpec } from '../../catalogue/chart-spec.ts';
import type { Observation } from '../../domain/observation.ts';
import type { ProblemLog } from '../../intake/import-problem.ts';
import type { TableNames } from '../../intake/own-catalogue.ts';
import type { UnitConversion } from '../../intake/own-indicators.ts';
import type { Opened, Reading } from '../../intake/open-file.ts';
import type { Slice } from '../../intake/own-observations.ts';
import type { FullReading } from '../../intake/read-file.ts';
import type { RegionText } from '../../intake/region-list.ts';
import type { SourceFile } from '../../intake/source-file.ts';
import type { Told } from '../../intake/told.ts';
import type { ReadCounts } from '../../intake/table-reader.ts';

/** Values that go into a file made in the browser. */
export const MOST_IN_FILE = 200_000;

/** What was read, without the values: those stay in the worker. */
export interface Summary {
  /** Of the regions only the first; see `regionCount`. */
  readonly names: TableNames;
  readonly regionCount: number;
  /** For each indicator the index of the period that a chart of it opens on. */
  readonly opening: readonly number[];
  readonly counts: ReadCounts;
  readonly problems: ProblemLog;
  readonly remarks: ProblemLog;
  readonly regionTexts: readonly RegionText[];
  readonly conversions: readonly UnitConversion[];
  /** What reading all of it has brought up, and is asked before anything is shown. */
  readonly asked: readonly Told[];
}

/** Values of a part of the table, with the names of the regions and indicators that they are about. */
export interface SliceOfTable {
  readonly observations: readonly Observation[];
  readonly names: TableNames;
}

/** Everything that the page asks of the worker: what it sends and what comes back. */
export interface Exchanges {
  start: {
    readonly ask: { readonly bundle: string };
    readonly answer: { readonly catalogue: Catalogue; readonly saved: Summary | null };
  };
  open: { readonly ask: { readonly file: SourceFile; readonly reading: Reading }; readonly answer: Opened };
  read: { readonly ask: { readonly file: SourceFile; readonly reading: FullReading }; readonly answer: Summary };
  slice: { readonly ask: Slice; readonly answer: SliceOfTable };
  folder: { readonly ask: { readonly charts: readonly ChartSpec[] }; readonly answer: Uint8Array<ArrayBuffer> };
  file: { readonly ask: { readonly flavour: Flavour }; readonly answer: string | Uint8Array };
  /** Takes the kept table up without what it would be held against: enough for `slice`. */
  recall: { readonly ask: null; readonly answer: Summary | null };
  keep: { readonly ask: null; readonly answer: null };
  forget: { readonly ask: null; readonly answer: null };
}

export type Operation = keyof Exchanges;

export type ToWorker =
  | {
      readonly [Name in Operation]: {
        readonly id: number;
        readonly operation: Name;
        readonly ask: Exchanges[Name]['ask'];
      };
    }[Operation]
  | { readonly operation: 'cancel'; readonly id: number };

export type FromWorker =
  | { readonly id: number; readonly kind: 'progress'; readonly bytes: number }
  | { readonly id: number; readonly kind: 'answer'; readonly answer: unknown }
  | { readonly id: number; readonly kind: 'cancelled' }
  | { readonly id: number; readonly kind: 'failed'; readonly reason: string };
