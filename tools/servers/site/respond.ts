import type {IncomingMessage, ServerResponse} from 'node:http';
import type {Asset, AssetCache, Encoding} from './assets.js';
import {locate, type Roots} from './locate.js';

export interface Site {
  roots: Roots;
  cache: AssetCache;
  headers: Readonly<Record<string, string>>;
  /** Beginnings of the addresses that pages of other sites may read as well. */
  shared?: readonly string[];
}

/** Bundles with a hash in their name never change under that name. */
function cacheControl(pathname: string): string {
  return /\/chunks\/[^/]+-[\w-]{7,}\.js$/.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function chooseEncoding(request: IncomingMessage, asset: Asset): Encoding {
  if (!asset.compressed) return 'identity';
  const accepted = `${request.headers['accept-encoding'] ?? ''}`.split(',').map((part) => part.trim());
  const accepts = (name: string) => accepted.some((part) => part.startsWith(name) && !/;\s*q=0(?:\.0*)?$/.test(part));
  return accepts('br') ? 'br' : accepts('gzip') ? 'gzip' : 'identity';
}

async function sendAsset(request: IncomingMessage, response: ServerResponse, asset: Asset, status: number): Promise<void> {
  const encoding = chooseEncoding(request, asset);
  const etag = `"${asset.etag}-${encoding}"`;
  response.setHeader('ETag', etag);
  if (asset.compressed) response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200 && request.headers['if-none-match']?.split(/,\s*/).includes(etag)) {
    response.writeHead(304).end();
    return;
  }
  const body = await asset.body(encoding);
  response.setHeader('Content-Type', asset.type);
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.writeHead(status, {'Content-Length': body.length}).end(request.method === 'HEAD' ? undefined : body);
}

/** The site's own page for what is not there, if it has one. */
async function sendMissing(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = await locate('/404.html', site.roots);
  if (page && 'file' in page) return sendAsset(request, response, await site.cache.get(page.file), 404);
  response.writeHead(404, {'Content-Type': 'text/plain; charset=utf-8'}).end('Not found\n');
}

/** Answers one request. */
export async function respond(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(site.headers)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, {Allow: 'GET, HEAD'}).end();
    return;
  }
  const [pathname = '/', query] = (request.url ?? '/').split('?');
  response.setHeader('Cache-Control', cacheControl(pathname));
  if (site.shared?.some((start) => pathname.startsWith(start))) response.setHeader('Access-Control-Allow-Origin', '*');
  const found = await locate(pathname, site.roots);
  if (!found) return sendMissing(site, request, response);
  if ('redirect' in found) {
    response.writeHead(301, {Location: query ? `${found.redirect}?${query}` : found.redirect}).end();
    return;
  }
  return sendAsset(request, response, await site.cache.get(found.file), 200);
}
