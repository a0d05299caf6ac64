import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import { compileCatalogue, type Compilation } from '../catalogue/compile.ts';
import type * as Renderer from '../entry-server.tsx';
import { WORKBOOK_TYPE } from '../export/ooxml/workbook.ts';
import { PRESENTATION_TYPE } from '../export/presentation/presentation.ts';
import { DATA_BUNDLE, writeDataBundle } from '../intake/data-bundle.ts';
import type { ShellParts } from '../pages/shell.ts';
import { bareTemplate } from './bare-template.ts';
import { readDataFolder } from './data-folder.ts';
import { withChecksums, withHashes } from './checksums.ts';
import { fillTemplate } from './page-template.ts';
import {
  HOST_SCRIPT,
  HOST_SOURCE,
  INLINE_SCRIPTS,
  PAGE_SOURCE,
  PAGE_STYLES,
  pageStyleSource,
  SERVER_SOURCE,
} from './site-config.ts';
import { renderPage } from './site-files.ts';

/** Media types of the static files. */
const TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.json': 'application/json',
  '.pptx': PRESENTATION_TYPE,
  '.svg': 'image/svg+xml',
  '.xlsx': WORKBOOK_TYPE,
  '.zip': 'application/zip',
};

interface Answer {
  readonly type: string;
  readonly content: string | Uint8Array;
}

/**
 * Serves the site while it is being developed: every page is rendered from the data and the code as they are now. As
 * long as the data has problems, each page lists them instead; saving a file of the data folder reloads the page.
 */
export function servePages(server: ViteDevServer, data: string): void {
  let compilation: Promise<Compilation> | null = null;
  server.watcher.add(data);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(data)) return;
    compilation = null;
    server.environments.client.hot.send({ type: 'full-reload' });
  });
  server.middlewares.use((request, response, next) => {
    const path = decodeURI((request.url ?? '/').replace(/[?#].*$/, '')).slice(1);
    compilation ??= readDataFolder(data).then(compileCatalogue);
    Promise.all([importRenderer(server), compilation])
      .then(([renderer, compiled]) => answer(server, path, renderer, compiled, data))
      .then((found) => {
        if (found === null) return next();
        response.setHeader('Content-Type', `${found.type}; charset=utf-8`);
        response.end(found.content);
      }, next);
  });
}

async function answer(
  server: ViteDevServer,
  path: string,
  renderer: typeof Renderer,
  { catalogue, problems }: Compilation,
  data: string,
): Promise<Answer | null> {
  if (catalogue === null) {
    const isPage = path === '' || path.endsWith('/');
    return isPage ? document(server, path, renderer.composeProblems(problems)) : null;
  }
  if (path === DATA_BUNDLE) return { type: 'application/json', content: writeDataBundle(await readDataFolder(data)) };
  if (path === HOST_SCRIPT) return { type: 'text/javascript', content: `import('/${HOST_SOURCE}');` };
  const site = renderer.composeSite(catalogue);
  const page = site.pages.find((candidate) => candidate.path === path);
  if (page !== undefined) return document(server, path, renderPage(page));
  const file = withChecksums(withHashes(site.files)).get(path);
  return file === undefined ? null : { type: TYPES[extname(path)] ?? 'text/plain', content: file() };
}

async function importRenderer(server: ViteDevServer): Promise<typeof Renderer> {
  const { ssr } = server.environments;
  if (!isRunnableDevEnvironment(ssr)) throw new Error('Pages are rendered in Node while developing.');
  return ssr.runner.import<typeof Renderer>(`/${SERVER_SOURCE}`);
}

/** Without a content security policy: the development server puts scripts and styles of its own into the page. */
async function document(
  server: ViteDevServer,
  path: string,
  { shell, script, styles, rules, head, ...parts }: { languageTag: string; head: string; body: string } & ShellParts,
): Promise<Answer> {
  const index = await readFile(join(server.config.root, 'index.html'), 'utf8');
  const links = PAGE_STYLES.filter((name) => styles.includes(name)).map(
    (name) => `<link rel="stylesheet" href="/${pageStyleSource(name)}">`,
  );
  const html = fillTemplate(shell === 'bare' ? bareTemplate(`/${PAGE_SOURCE}`) : index, {
    ...parts,
    head: [head, ...links, `<style>${rules}</style>`].join(''),
    policy: '',
    script: `<script type="module" src="/${INLINE_SCRIPTS[script]}"></script>`,
  });
  return { type: 'text/html', content: await server.transformIndexHtml(`/${path}`, html) };
}
