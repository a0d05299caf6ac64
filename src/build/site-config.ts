import { join, resolve } from 'node:path';
import type { ConfigEnv, UserConfig } from 'vite';
import { stagingFor } from './output-folder.ts';

/** The client chunk that runs before the first paint, and the program that renders the pages. */
export const THEME_ENTRY = 'theme';
export const SERVER_ENTRY = 'entry-server';

/** Source of the renderer and of the theme script, below the root. */
export const SERVER_SOURCE = 'src/entry-server.tsx';
export const THEME_SOURCE = 'src/entry-theme.ts';

/** Style sheets that only some pages need, see `Page.styles`: a file for each in `src/styles/pages`. */
export const PAGE_STYLES = ['planner', 'data', 'reading', 'import'] as const;
export type PageStyle = (typeof PAGE_STYLES)[number];

/** Source of the style sheet of some pages, below the root. */
export function pageStyleSource(style: PageStyle): string {
  return `src/styles/pages/${style}.css`;
}

/** Where the finished site goes. */
export function outputFolder(root: string, outDir = 'dist'): string {
  return resolve(root, outDir);
}

/** Two environments, both built into the staging folder: `client` for readers' browsers, `ssr` for rendering the pages. */
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
              [THEME_ENTRY]: join(root, THEME_SOURCE),
              ...Object.fromEntries(PAGE_STYLES.map((style) => [style, join(root, pageStyleSource(style))])),
            },
            // Shared by all that is alive; a name of its own, so that its weight can be watched.
            output: {
              codeSplitting: { groups: [{ name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// }] },
            },
          },
        },
      },
      ssr: {
        // The built renderer runs from a folder that need not lie near node_modules, so it brings everything along.
        resolve: { noExternal: command === 'build' ? true : [] },
        build: {
          outDir: staging.server,
          emptyOutDir: true,
          copyPublicDir: false,
          rolldownOptions: {
            input: { [SERVER_ENTRY]: join(root, SERVER_SOURCE) },
            output: { entryFileNames: '[name].js' },
          },
        },
      },
    },
  };
}
