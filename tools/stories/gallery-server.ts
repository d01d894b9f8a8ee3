import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {contentType} from '../servers/site/content-types.js';
import {inRoot} from '../paths.js';

/** The static gallery, served on this machine for as long as it is looked at. */
export interface GalleryServer {
  /** The folder on it in which the gallery lies, without a slash at the end. */
  readonly address: string;
  stop(): void;
}

/** Where the gallery lies on its server, and nothing else does: it must work in any folder of any site, as on a forge's pages. */
const folder = '/some/folder';

/**
 * Serves the static gallery so that a browser keeps what it has loaded: one story after the other asks for the same hundred files, and what
 * a test answers in the browser's place is read, and compiled, anew each time.
 */
export async function serveGallery(): Promise<GalleryServer> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const isPage = pathname.endsWith('.html');
    const read = pathname.startsWith(`${folder}/`)
      ? readFile(inRoot('storybook-static', decodeURIComponent(pathname.slice(folder.length))))
      : Promise.reject(new Error('Not in the gallery'));
    read.then(
      (content) => {
        const headers = {'content-type': contentType(pathname), 'cache-control': isPage ? 'no-cache' : 'max-age=3600'};
        response.writeHead(200, headers).end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return {address: `http://localhost:${(server.address() as AddressInfo).port}${folder}`, stop};
}
