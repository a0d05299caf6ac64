import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const RIVALS = 'tests/bench/rivals';

/** A page that shows the same charts by other means. */
export interface Rival {
  readonly name: string;
  /** Folder of the built page. */
  readonly folder: string;
}

/** What each rival needs to be built; one that is not installed is left out of the comparison. */
const NEEDED: Readonly<Record<string, string>> = {
  'react-echarts': 'node_modules/echarts/package.json',
  vega: 'tests/bench/node_modules/vega-embed/package.json',
};

/** Builds every rival that is installed from the models that the site in `dist` serves. */
export async function buildRivals(dist: string, target: string): Promise<readonly Rival[]> {
  const models = chartModels(dist);
  const rivals: Rival[] = [];
  for (const [name, needed] of Object.entries(NEEDED)) {
    if (!existsSync(needed)) {
      console.log(`${name} is not installed and left out.`);
      continue;
    }
    const folder = resolve(target, name);
    await build({
      root: resolve(RIVALS, name),
      configFile: false,
      logLevel: 'warn',
      base: './',
      plugins: [react()],
      define: { CHART_MODELS: JSON.stringify(models) },
      build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: Number.POSITIVE_INFINITY },
    });
    rivals.push({ name, folder });
  }
  return rivals;
}

/** The models of all charts in Chinese. */
function chartModels(dist: string): readonly unknown[] {
  const folder = resolve(dist, 'charts');
  const files = readdirSync(folder).filter((name) => name.endsWith('.zh.json'));
  return files.map((name): unknown => JSON.parse(readFileSync(resolve(folder, name), 'utf8')));
}
