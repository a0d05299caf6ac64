import { resolve } from 'node:path';
import type { Plugin, PluginOption } from 'vite';
import { buildSite } from './build-site.ts';
import { servePages } from './serve-pages.ts';
import { siteConfig } from './site-config.ts';
import { stylesInPages } from './styles-in-pages.ts';

/**
 * Makes the site out of the data folder, given relative to the root. Building compiles the data, bundles the scripts
 * and styles of the pages and the renderer, and lets the renderer write every page and static file. Developing renders
 * each page when it is asked for.
 */
export function sitePlugin({ data }: { readonly data: string }): PluginOption {
  return [stylesInPages(), sitePages(data)];
}

function sitePages(data: string): Plugin {
  return {
    name: 'hengyang-site',
    config: siteConfig,
    buildApp: (builder) => buildSite(builder, resolve(builder.config.root, data)),
    // What pages are rendered from is no module of the browser, which would learn nothing of a change.
    hotUpdate({ modules, server }) {
      if (this.environment.name !== 'ssr' || modules.length === 0) return;
      server.environments.client.hot.send({ type: 'full-reload' });
    },
    configureServer: (server) => () => servePages(server, resolve(server.config.root, data)),
  };
}
