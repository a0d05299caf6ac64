import type { Observation } from '../../domain/observation.ts';
import type { OwnOutline } from '../../intake/own-outline.ts';
import { type ImportClient, importClient } from '../../site/own-tables/import-client.ts';
import { keptOutline } from '../../site/own-tables/kept-table.ts';

/** A table that the user keeps in the browser, as the workbench sees it. */
export interface OwnSource {
  readonly outline: OwnOutline;
  /** The values of an indicator for the regions of the outline. */
  readonly observationsOf: (indicator: string) => Promise<readonly Observation[]>;
}

/** Values of one indicator that are taken from a table: more than any comparison can show. */
const MOST = 20_000;

/** The user's own table; null where none is kept. The worker that holds its values is only started when one is wanted. */
export async function ownSource(): Promise<OwnSource | null> {
  const outline = await keptOutline();
  if (outline === null) return null;
  let client: Promise<ImportClient> | null = null;
  return {
    outline,
    observationsOf: async (indicator) => {
      const at = outline.names.indicators.findIndex(({ id }) => id === indicator);
      if (at === -1) return [];
      client ??= tableClient();
      const regions = outline.names.regions.map((_, index) => index);
      const ask = { indicators: [at], regions, periods: null, limit: MOST };
      return (await (await client).ask('slice', ask)).observations;
    },
  };
}

async function tableClient(): Promise<ImportClient> {
  const worker = new Worker(new URL('../../site/own-tables/import-worker.ts', import.meta.url), { type: 'module' });
  const client = importClient(worker);
  await client.ask('recall', null);
  return client;
}
