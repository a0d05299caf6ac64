import type { Flavour } from '../../addresses/files.ts';
import { compileCatalogue } from '../../catalogue/compile.ts';
import type { DataFiles } from '../../catalogue/data-files.ts';
import type { ChartSpec } from '../../catalogue/chart-spec.ts';
import { OWN_DATASET } from '../../domain/own-data.ts';
import { datasetFolder } from '../../export/dataset-folder.ts';
import { writeFlavour } from '../../export/flavours.ts';
import { zip } from '../../export/zip.ts';
import { readDataBundle } from '../../intake/data-bundle.ts';
import { loadDivisions } from '../../intake/divisions.ts';
import type { ImportedTable } from '../../intake/imported-table.ts';
import { type Knowledge, knowledgeOf } from '../../intake/knowledge.ts';
import { type Opened, openFile } from '../../intake/open-file.ts';
import { openingPeriods } from '../../intake/opening-periods.ts';
import { ownCatalogue } from '../../intake/own-catalogue.ts';
import { ownObservations, type Slice } from '../../intake/own-observations.ts';
import { type ReadFile, readFile } from '../../intake/read-file.ts';
import type { Following } from '../../intake/source-file.ts';
import { forgetTable, keepTable, keptTable } from './kept-table.ts';
import {
  type Exchanges,
  MOST_IN_FILE,
  type Operation,
  type SliceOfTable,
  type Summary,
  type ToWorker,
} from './messages-to-worker.ts';

/** Regions whose names the page gets without asking. */
const REGIONS_TOLD = 500;
/** Everything, as far as files are written in a browser; the page says where a table is longer. */
const EVERYTHING: Slice = { indicators: null, regions: null, periods: null, limit: MOST_IN_FILE };

type Request = Exclude<ToWorker, { readonly operation: 'cancel' }>;

/** The user's table and what it is held against: all state of the worker. */
export class ImportDesk {
  #files: DataFiles = new Map();
  #knowledge: Knowledge | null = null;
  #read: ReadFile | null = null;

  async carryOut(request: Request, following: Following): Promise<Exchanges[Operation]['answer']> {
    switch (request.operation) {
      case 'start':
        return this.#start(request.ask.bundle);
      case 'open':
        return this.#open(request.ask, following);
      case 'read':
        // The table that was there before stays until the new one is read.
        this.#read = await readFile(request.ask.file, request.ask.reading, this.#known(), following);
        return summaryOf(this.#read);
      case 'slice':
        return sliceOf(this.#table(), request.ask);
      case 'folder':
        return this.#folder(request.ask.charts);
      case 'file':
        return this.#file(request.ask.flavour);
      case 'keep':
        if (this.#read !== null) await keepTable(this.#read);
        return null;
      case 'recall':
        this.#read = await keptTable();
        return this.#read && summaryOf(this.#read);
      case 'forget':
        this.#read = null;
        await forgetTable();
        return null;
    }
  }

  async #start(bundle: string): Promise<Exchanges['start']['answer']> {
    const response = await fetch(bundle);
    if (!response.ok) throw new Error(`${bundle}: ${String(response.status)}`);
    this.#files = readDataBundle(await response.text());
    const { catalogue } = compileCatalogue(this.#files);
    if (catalogue === null) throw new Error(`${bundle} has problems`);
    this.#knowledge = knowledgeOf(catalogue, await loadDivisions());
    this.#read = await keptTable();
    return { catalogue, saved: this.#read && summaryOf(this.#read) };
  }

  /** What was said of names in the table that is here, kept or read before, holds for the next one too. */
  async #open({ file, reading }: Exchanges['open']['ask'], following: Following): Promise<Opened> {
    const opened = await openFile(file, reading, this.#known(), following);
    if (!opened.ok || this.#read === null) return opened;
    return { ...opened, mapping: { ...opened.mapping, regions: this.#read.regionChoices } };
  }

  #folder(charts: readonly ChartSpec[]): Uint8Array<ArrayBuffer> {
    const table = this.#table();
    const observations = ownObservations(table, EVERYTHING);
    const { catalogue } = this.#known();
    return new Uint8Array(zip(datasetFolder({ table, observations, charts }, this.#files, catalogue)));
  }

  #file(flavour: Flavour): string | Uint8Array {
    const table = this.#table();
    const observations = ownObservations(table, EVERYTHING);
    const catalogue = ownCatalogue(table, observations, this.#known().catalogue);
    const title = { zh: table.name, en: table.name };
    const publication = {
      id: OWN_DATASET,
      title,
      description: title,
      observations,
      vocabulary: catalogue,
      edition: catalogue,
    };
    return writeFlavour(publication, flavour);
  }

  #known(): Knowledge {
    if (this.#knowledge === null) throw new Error('the catalogue has not been fetched');
    return this.#knowledge;
  }

  #table(): ImportedTable {
    if (this.#read === null) throw new Error('no table has been read');
    return this.#read.table;
  }
}

function summaryOf({ table, ...told }: ReadFile): Summary {
  const { problems, remarks, regionTexts, conversions, counts, asked } = told;
  const { name, date, regions, indicators, periods, groups } = table;
  const names = { name, date, regions: regions.slice(0, REGIONS_TOLD), indicators, periods, groups };
  return {
    names,
    regionCount: regions.length,
    opening: openingPeriods(table),
    counts,
    problems,
    remarks,
    regionTexts,
    conversions,
    asked,
  };
}

function sliceOf(table: ImportedTable, slice: Slice): SliceOfTable {
  const observations = ownObservations(table, slice);
  const codes = new Set(observations.map(({ region }) => region));
  const ids = new Set(observations.map(({ indicator }) => indicator));
  const { name, date, periods, groups } = table;
  const regions = table.regions.filter(({ code }) => codes.has(code));
  const indicators = table.indicators.filter(({ id }) => ids.has(id));
  return { observations, names: { name, date, regions, indicators, periods, groups } };
}
