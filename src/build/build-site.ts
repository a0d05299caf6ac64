import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rolldown, ViteBuilder } from 'vite';
import { HOST_SCRIPT, SITEMAP_FILE, ROBOTS_FILE } from '../addresses/files.ts';
import type * as Renderer from '../entry-server.tsx';
import type { InlineScript } from '../site/page.ts';
import { PAGE_STYLES, type PageStyle } from '../site/page-styles.ts';
import { carryPinned, keptAsItWas } from './carry-pinned.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { buildInto, type Staging } from './output-folder.ts';
import { linkedStyle, type PageShell } from './page-shell.ts';
import { offlineFrom, placeOffline } from './offline/place-offline.ts';
import { placeSharePictures } from './share-pictures/place-share-pictures.ts';
import { placeDataBundle } from './place-data-bundle.ts';
import {
  HOST_ENVIRONMENT,
  inlineEnvironment,
  inlineScripts,
  OFFLINE_ENVIRONMENT,
  outputFolder,
  RASTER_ENTRY,
  SERVER_ENTRY,
  SHARE_CACHE,
} from './site-config.ts';
import { writeSite } from './site-files.ts';
import { robots, siteUrlFrom, sitemap } from './sitemap.ts';

/** Builds the whole site, or leaves the last one as it is and throws. */
export async function buildSite(builder: ViteBuilder, data: string): Promise<void> {
  const { root, build, logger } = builder.config;
  const output = outputFolder(root, build.outDir);
  const siteUrl = siteUrlFrom(process.env);
  const offline = offlineFrom(process.env);
  const catalogue = await loadCatalogue(data);
  await buildInto(output, async (staging) => {
    const { client, ssr } = builder.environments;
    if (client === undefined || ssr === undefined) throw new Error('The site needs the environments client and ssr.');
    const built = await builder.build(client);
    const shell = { ...(await takeShell(staging, built, await buildInlineScripts(builder))), offline };
    await builder.build(ssr);
    const renderer = await importRenderer(staging);
    const site = renderer.composeSite(catalogue, siteUrl);
    await allDone([
      writeSite(site, shell, staging.site),
      placeSharePictures(site.shares(), sharePlaces(root, staging)),
    ]);
    await placeDataBundle(data, staging.site);
    await writeFile(join(staging.site, HOST_SCRIPT), await buildAlone(builder, HOST_ENVIRONMENT));
    for (const folder of await carryPinned(output, staging.site)) logger.warn(keptAsItWas(folder));
    if (siteUrl !== null) {
      await writeFile(join(staging.site, SITEMAP_FILE), sitemap(site.listed, siteUrl));
      await writeFile(join(staging.site, ROBOTS_FILE), robots(siteUrl));
    }
    await placeOffline(staging.site, offline ? await buildAlone(builder, OFFLINE_ENVIRONMENT) : null);
    logger.info(`${String(site.pages.size)} pages and ${String(site.files().size)} static files for ${output}`);
  });
}

function sharePlaces(root: string, { site, server }: Staging) {
  return { site, cache: join(root, SHARE_CACHE), worker: join(server, `${RASTER_ENTRY}.js`) };
}

/** Waits for all, also where one fails, so that none goes on writing into a folder that is being cleared away. */
async function allDone(tasks: readonly Promise<void>[]): Promise<void> {
  const settled = await Promise.allSettled(tasks);
  const failed = settled.find((task) => task.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

async function importRenderer(staging: Staging): Promise<typeof Renderer> {
  const url = pathToFileURL(join(staging.server, `${SERVER_ENTRY}.js`)).href;
  return (await import(/* @vite-ignore */ url)) as typeof Renderer;
}

/** Bundles each script that goes into pages alone. */
async function buildInlineScripts(builder: ViteBuilder): Promise<PageShell['scripts']> {
  const scripts = new Map<InlineScript, string>();
  for (const name of inlineScripts()) {
    scripts.set(name, await buildAlone(builder, inlineEnvironment(name)));
  }
  return scripts;
}

async function buildAlone(builder: ViteBuilder, name: string): Promise<string> {
  const environment = builder.environments[name];
  if (environment === undefined) throw new Error(`The site needs the environment ${name}.`);
  return onlyChunk(await builder.build(environment)).code.trim();
}

/** Takes the style sheets, which go into the pages themselves, out of the folder of files that pages ask for. */
async function takeShell(
  { site }: Staging,
  built: Built,
  scripts: PageShell['scripts'],
): Promise<Omit<PageShell, 'offline'>> {
  const pageStyles = (Object.keys(PAGE_STYLES) as PageStyle[]).map((name) => ({
    name,
    path: join(site, styleAsset(built, name)),
  }));
  const template = await readFile(join(site, 'index.html'), 'utf8');
  const style = join(site, linkedStyle(template));
  const content = async (path: string): Promise<string> => (await readFile(path, 'utf8')).trim();
  const shell = {
    template,
    style: await content(style),
    pageStyles: new Map(
      await Promise.all(pageStyles.map(async ({ name, path }) => [name, await content(path)] as const)),
    ),
    scripts,
  };
  await Promise.all([style, ...pageStyles.map(({ path }) => path)].map((path) => rm(path)));
  return shell;
}

type Built = Awaited<ReturnType<ViteBuilder['build']>>;

function outputsOf(built: Built): readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] {
  return 'output' in built ? built.output : Array.isArray(built) ? built.flatMap(({ output }) => output) : [];
}

function styleAsset(built: Built, name: string): string {
  const asset = outputsOf(built).find((file) => file.type === 'asset' && file.names.includes(`${name}.css`));
  if (asset === undefined) throw new Error(`The client build made no style sheet called ${name}.`);
  return asset.fileName;
}

function onlyChunk(built: Built): Rolldown.OutputChunk {
  const [chunk, ...others] = outputsOf(built);
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error('A script that stands alone must be one piece.');
  return chunk;
}
