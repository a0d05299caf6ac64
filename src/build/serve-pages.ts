import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import { DATA_BUNDLE, HOST_SCRIPT } from '../addresses/files.ts';
import type { CompleteCatalogue } from '../catalogue/catalogue.ts';
import { compileCatalogue, type Compilation } from '../catalogue/compile.ts';
import type * as Renderer from '../entry-server.tsx';
import { WORKBOOK_TYPE } from '../export/ooxml/workbook.ts';
import { PRESENTATION_TYPE } from '../export/presentation/presentation.ts';
import { writeDataBundle } from '../intake/data-bundle.ts';
import type { ComposedPage } from '../site/compose-page.tsx';
import { PAGE_STYLES } from '../site/page-styles.ts';
import { bareTemplate } from './bare-template.ts';
import { readDataFolder } from './data-folder.ts';
import { withChecksums } from './checksums.ts';
import { fillTemplate } from './page-template.ts';
import { HOST_SOURCE, INLINE_SCRIPTS, PAGE_SOURCE, SERVER_SOURCE } from './site-config.ts';

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
 * Serves the site while it is being developed: a page is rendered, when it is asked for, from the data and the code as
 * they are then. As long as the data has problems, each page lists them instead; saving a file of the data folder or a
 * part of what pages are rendered from reloads the page.
 */
export function servePages(server: ViteDevServer, data: string): void {
  let compilation: Promise<Compilation> | null = null;
  const siteOf = siteOfLatest();
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
      .then(([renderer, { catalogue, problems }]) =>
        catalogue === null
          ? listProblems(server, path, renderer.composeProblems(problems))
          : answer(server, path, siteOf(renderer, catalogue), data),
      )
      .then((found) => {
        if (found === null) return next();
        response.setHeader('Content-Type', `${found.type}; charset=utf-8`);
        response.end(found.content);
      }, next);
  });
}

/** The site of a renderer and a catalogue, made anew only when either is another one than before. */
function siteOfLatest(): (renderer: typeof Renderer, catalogue: CompleteCatalogue) => Renderer.Site {
  let latest: { renderer: typeof Renderer; catalogue: CompleteCatalogue; site: Renderer.Site } | null = null;
  return (renderer, catalogue) => {
    if (latest?.renderer !== renderer || latest.catalogue !== catalogue) {
      latest = { renderer, catalogue, site: renderer.composeSite(catalogue) };
    }
    return latest.site;
  };
}

async function listProblems(server: ViteDevServer, path: string, page: ComposedPage): Promise<Answer | null> {
  return path === '' || path.endsWith('/') ? document(server, path, page) : null;
}

async function answer(
  server: ViteDevServer,
  path: string,
  { pages, files }: Renderer.Site,
  data: string,
): Promise<Answer | null> {
  if (path === DATA_BUNDLE) return { type: 'application/json', content: writeDataBundle(await readDataFolder(data)) };
  if (path === HOST_SCRIPT) return { type: 'text/javascript', content: `import('/${HOST_SOURCE}');` };
  const compose = pages.get(path);
  if (compose !== undefined) return document(server, path, compose());
  const file = withChecksums(files()).get(path);
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
  { shell, script, styles, rules, head, ...parts }: ComposedPage,
): Promise<Answer> {
  const index = await readFile(join(server.config.root, 'index.html'), 'utf8');
  const links = styles.map((name) => `<link rel="stylesheet" href="/${PAGE_STYLES[name]}">`);
  const html = fillTemplate(shell === 'bare' ? bareTemplate(`/${PAGE_SOURCE}`) : index, {
    ...parts,
    head: [head, ...links, `<style>${rules}</style>`].join(''),
    policy: '',
    script: `<script type="module" src="/${INLINE_SCRIPTS[script]}"></script>`,
  });
  return { type: 'text/html', content: await server.transformIndexHtml(`/${path}`, html) };
}
