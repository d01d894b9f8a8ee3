import {mkdir, readdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {createDocument, failure, isPassing, Resources, success, type Result} from '../../../pods/index.js';
import {vocabularies, writeTurtle, type Triple} from '../../../vocab/index.js';

/** Where made-up documents go. What is there already stays as it is. */
export interface Shelves {
  /** The addresses of what lies in a container already. */
  inside(container: string): Promise<Result<ReadonlySet<string>>>;
  put(url: string, triples: readonly Triple[]): Promise<Result<unknown>>;
}

/** A listing of five hundred documents is some 100 kB. */
const listingBytes = 4 << 20;
/** How long a server is left alone that could not answer, each time (milliseconds). */
const pauses = [500, 2_000, 8_000];

/** The space of a coop on its server. @param fetcher makes requests in the name of its owner. */
export function shelvesOnServer(fetcher: typeof fetch): Shelves {
  const resources = new Resources({fetch: fetcher});
  return {
    async inside(container) {
      const listing = await resources.read(container, {fresh: true, maxBytes: listingBytes});
      if (listing.ok) return success(new Set(listing.value.graph.iris(container, vocabularies.ldp.contains)));
      return listing.problem.kind === 'missing' ? success(new Set()) : listing;
    },
    async put(url, triples) {
      let put = await createDocument(fetcher, url, triples);
      for (const pause of pauses) {
        if (put.ok || !isPassing(put.problem)) return put;
        await new Promise((resolve) => setTimeout(resolve, pause));
        put = await createDocument(fetcher, url, triples);
      }
      return put;
    },
  };
}

/**
 * A folder, as a static host would serve it. Nobody else writes there: pages, of which an earlier one may be shorter, are always written.
 * @param base the address that the folder stands for.
 */
export function shelvesInFolder(folder: string, base: string): Shelves {
  const pathOf = (url: string) => join(folder, ...url.slice(base.length).split('/'));
  return {
    async inside(container) {
      if (container.includes('/pages/')) return success(new Set());
      const names = await readdir(pathOf(container)).catch(() => []);
      return success(new Set(names.map((name) => container + name)));
    },
    async put(url, triples) {
      const path = pathOf(url);
      await mkdir(dirname(path), {recursive: true});
      try {
        await writeFile(path, writeTurtle(triples));
        return success(undefined);
      } catch (error) {
        return failure('server', {url: path, detail: String(error)});
      }
    },
  };
}
