import { basename, dirname, join, resolve } from 'node:path';
import type { ConfigEnv, EnvironmentOptions, UserConfig } from 'vite';
import type { InlineScript } from '../site/page.ts';
import { PAGE_STYLES } from '../site/page-styles.ts';
import { stagingFor, type Staging } from './output-folder.ts';

/** The program that renders the pages, and its source below the root. */
export const SERVER_ENTRY = 'entry-server';
export const SERVER_SOURCE = 'src/entry-server.tsx';

/** The program of the workers that draw previews of links, its source, and where finished ones are kept. */
export const RASTER_ENTRY = 'raster-worker';
const RASTER_SOURCE = 'src/build/share-pictures/raster-worker.ts';
export const SHARE_CACHE = '.cache/share-pictures';

/** Source of the module that all pages of the site share, below the root; `index.html` names it too. */
export const PAGE_SOURCE = 'src/entry-page.ts';

/**
 * Scripts that stand in the page itself and run before the first paint, see `Page.script`: sources below the root. Each
 * is bundled alone into one piece that imports nothing.
 */
export const INLINE_SCRIPTS: Readonly<Record<InlineScript, string>> = {
  theme: 'src/entry-theme.ts',
  embed: 'src/entry-embed.ts',
  present: 'src/entry-present.ts',
  lost: 'src/entry-lost.ts',
};

/** The script for pages that embed charts: its environment, and its source below the root. */
export const HOST_ENVIRONMENT = 'host';
export const HOST_SOURCE = 'src/entry-host.ts';

/** The Vite environment that bundles the service worker, and its source below the root. */
export const OFFLINE_ENVIRONMENT = 'offline';
const OFFLINE_SOURCE = 'src/site/offline/service-worker.ts';

/** The Vite environment that bundles an inline script. */
export function inlineEnvironment(script: InlineScript): string {
  return `inline_${script}`;
}

export function inlineScripts(): readonly InlineScript[] {
  return Object.keys(INLINE_SCRIPTS) as InlineScript[];
}

/** Where the finished site goes. */
export function outputFolder(root: string, outDir = 'dist'): string {
  return resolve(root, outDir);
}

/**
 * The environments, all built into the staging folder: `client` for readers' browsers, `ssr` for rendering the pages, and
 * one for each inline script and for the service worker, lest they share a chunk with anything.
 */
export function siteConfig(config: UserConfig, { command }: ConfigEnv): UserConfig {
  const root = resolve(config.root ?? '.');
  const staging = stagingFor(outputFolder(root, config.build?.outDir));
  return {
    appType: 'custom',
    builder: {},
    environments: {
      client: {
        build: {
          outDir: staging.site,
          emptyOutDir: true,
          modulePreload: false,
          // React and ECharts, loaded when a chart comes into view; 245 kB compressed.
          chunkSizeWarningLimit: 800,
          rolldownOptions: {
            input: {
              index: join(root, 'index.html'),
              ...Object.fromEntries(Object.entries(PAGE_STYLES).map(([style, source]) => [style, join(root, source)])),
            },
            // Shared by all that is alive; names of their own, so that their weight can be watched.
            output: {
              chunkFileNames: ({ name, facadeModuleId }) => `assets/${roomOf(name, facadeModuleId)}-[hash].js`,
              codeSplitting: {
                groups: [
                  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
                  { name: 'live-chart-forms', test: /src\/charts\/(chart-option|forms\/|palette|parts\/|to-option)/ },
                ],
              },
            },
          },
        },
      },
      ...Object.fromEntries(
        inlineScripts().map((script) => [
          inlineEnvironment(script),
          onePiece(staging, script, join(root, INLINE_SCRIPTS[script])),
        ]),
      ),
      [HOST_ENVIRONMENT]: onePiece(staging, HOST_ENVIRONMENT, join(root, HOST_SOURCE)),
      [OFFLINE_ENVIRONMENT]: onePiece(staging, OFFLINE_ENVIRONMENT, join(root, OFFLINE_SOURCE)),
      ssr: {
        // The built renderer runs from a folder that need not lie near node_modules, so it brings everything along.
        resolve: { noExternal: command === 'build' ? true : [] },
        build: {
          outDir: staging.server,
          emptyOutDir: true,
          copyPublicDir: false,
          rolldownOptions: {
            input: { [SERVER_ENTRY]: join(root, SERVER_SOURCE), [RASTER_ENTRY]: join(root, RASTER_SOURCE) },
            output: { entryFileNames: '[name].js' },
          },
        },
      },
    },
  };
}

/** A file that every room has one of is called by its room, so that chunks can be told apart. */
function roomOf(name: string, source: string | null): string {
  const folder = source === null ? '' : basename(dirname(source));
  return /^(live|page|words)$/.test(name) && /^\w/.test(folder) ? folder : name;
}

function onePiece(staging: Staging, name: string, source: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir: join(staging.inline, name),
      emptyOutDir: true,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: { [name]: source },
        output: { format: 'iife', codeSplitting: false },
      },
    },
  };
}
