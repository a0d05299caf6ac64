import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rolldown, ViteBuilder } from 'vite';
import type * as Renderer from '../entry-server.tsx';
import { loadCatalogue } from './load-catalogue.ts';
import { buildInto, type Staging } from './output-folder.ts';
import { linkedStyle, type PageShell } from './page-shell.ts';
import { outputFolder, SERVER_ENTRY, THEME_ENTRY } from './site-config.ts';
import { writeSite } from './site-files.ts';

/** Builds the whole site, or leaves the last one as it is and throws. */
export async function buildSite(builder: ViteBuilder, data: string): Promise<void> {
  const { root, build, logger } = builder.config;
  const output = outputFolder(root, build.outDir);
  const catalogue = await loadCatalogue(data);
  await buildInto(output, async (staging) => {
    const { client, ssr } = builder.environments;
    if (client === undefined || ssr === undefined) throw new Error('The site needs the environments client and ssr.');
    const shell = await takeShell(staging, themeChunk(await builder.build(client)));
    await builder.build(ssr);
    const renderer = await importRenderer(staging);
    const site = renderer.composeSite(catalogue);
    await writeSite(site, shell, staging.site);
    logger.info(`${String(site.pages.length)} pages and ${String(site.files.size)} static files for ${output}`);
  });
}

async function importRenderer(staging: Staging): Promise<typeof Renderer> {
  const url = pathToFileURL(join(staging.server, `${SERVER_ENTRY}.js`)).href;
  return (await import(/* @vite-ignore */ url)) as typeof Renderer;
}

/** Takes what goes into the pages themselves out of the folder of files that pages ask for. */
async function takeShell({ site }: Staging, theme: Rolldown.OutputChunk): Promise<PageShell> {
  const template = await readFile(join(site, 'index.html'), 'utf8');
  const style = join(site, linkedStyle(template));
  const shell = { template, style: (await readFile(style, 'utf8')).trim(), themeScript: theme.code.trim() };
  await Promise.all([rm(style), rm(join(site, theme.fileName))]);
  return shell;
}

function themeChunk(built: Awaited<ReturnType<ViteBuilder['build']>>): Rolldown.OutputChunk {
  const outputs = 'output' in built ? built.output : Array.isArray(built) ? built.flatMap(({ output }) => output) : [];
  const chunk = outputs.find((file) => file.type === 'chunk' && file.isEntry && file.name === THEME_ENTRY);
  if (chunk?.type !== 'chunk') throw new Error(`The client build made no entry called ${THEME_ENTRY}.`);
  if (chunk.imports.length > 0) throw new Error(`${chunk.fileName} goes into the page and must not import anything.`);
  return chunk;
}
