import {once} from 'node:events';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {listFiles} from '../build/walk.js';
import {inRoot} from '../paths.js';
import type {RunningServer} from './pod-server.js';
import {AssetCache} from './site/assets.js';
import type {Roots} from './site/locate.js';
import {securityHeaders} from './site/policy.js';
import {respond} from './site/respond.js';

export interface SiteServerOptions {
  port: number;
  /** The origin of the pod server, which the pages may talk to. */
  podsOrigin: string;
  /** Folders and the addresses that they answer for; by default the demo's site, the bundles and the vocabulary. */
  roots?: Roots;
  /** Headers of every answer; by default those of a careful host, with the policy that the kit promises to work under. */
  headers?: Readonly<Record<string, string>>;
  /** Beginnings of the addresses that pages of other sites may read; by default those of the vocabulary. */
  shared?: readonly string[];
  /** Files are compressed when somebody asks for them, and not all at once before: for whoever asks for a few of many. */
  isLazy?: boolean;
}

/** Where the vocabulary lies, which other coops' pages read by its address. */
const vocabulary = '/vocabulary/';
const defaultRoots: Roots = {
  '/': inRoot('demo/site'),
  '/cdn/': inRoot('dist/cdn'),
  [vocabulary]: inRoot('dist/vocabulary'),
};

/** The addresses that the demo's files are written with. */
const writtenPods = 'http://localhost:3000';
const writtenSite = 'http://localhost:8080';

/** Puts the real addresses into pages and client documents, so that other ports work as well. */
function addressRewriter(pods: string, site: string): (file: string, content: Buffer) => Buffer {
  return (file, content) => {
    if (!/\.(?:html|jsonld)$/.test(file)) return content;
    const real = (written: string) => (written === writtenPods ? pods : site);
    return Buffer.from(content.toString().replace(new RegExp(`${writtenPods}|${writtenSite}`, 'g'), real));
  };
}

/** Compressing as hard as can be takes a moment: done before the first visitor waits for it. */
async function warm(cache: AssetCache, roots: Roots): Promise<void> {
  for (const folder of Object.values(roots)) {
    for (const file of await listFiles(folder)) {
      const asset = await cache.get(join(folder, file));
      if (asset.compressed) await asset.body('br');
    }
  }
}

/** Serves a static site as a careful host would: compressed, cacheable and under the kit's security policy. */
export async function startSiteServer(options: SiteServerOptions): Promise<RunningServer> {
  const url = `http://localhost:${options.port}`;
  const roots = options.roots ?? defaultRoots;
  const cache = new AssetCache(addressRewriter(options.podsOrigin, url));
  const headers = options.headers ?? securityHeaders(options.podsOrigin);
  const site = {roots, cache, headers, shared: options.shared ?? [vocabulary]};
  const server = createServer((request, response) => {
    respond(site, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.listen(options.port);
  await once(server, 'listening');
  // A file that disappears meanwhile is met again, and answered for, when somebody asks for it.
  if (!options.isLazy) warm(cache, roots).catch(() => undefined);
  return {
    url,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
