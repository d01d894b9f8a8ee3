import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join, resolve, sep} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import type {IndexTarget} from '../../../../pods/fragments/index-target.js';
import {failure, success, type Result} from '../../../../pods/problem.js';
import {serverHints} from './server-hints.js';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Past this, a page takes ten times as long to compress and becomes a tenth smaller. */
const brotliQuality = 5;

/**
 * A folder on this machine, for a web server or a network of them that hands out files. Beside each page lie its compressed forms (`.br`, `.gz`), and at
 * the top what servers read of how to hand them out.
 */
export function folderTarget(folder: string): IndexTarget {
  const top = resolve(folder);
  const placeOf = (path: string) => {
    const place = resolve(top, path);
    if (!place.startsWith(top + sep)) throw new RangeError(`Not in the folder: ${path}`);
    return place;
  };
  return {
    prepare: () =>
      attempt(async () => {
        for (const [name, text] of Object.entries(serverHints)) {
          const place = join(top, name);
          // Whoever has changed them knows their server better.
          if ((await readText(place)) === undefined) await put(place, text);
        }
      }),
    read: (path) => attempt(() => readText(placeOf(path))),
    async replace(path, before, after) {
      const found = await attempt(() => readText(placeOf(path)));
      if (!found.ok) return found;
      return found.value === before ? attempt(() => put(placeOf(path), after)) : failure('conflict', {detail: path});
    },
    write: (path, text) => attempt(() => writeForms(placeOf(path), text)),
    remove: (path) =>
      attempt(async () => {
        for (const form of ['', '.br', '.gz']) await rm(placeOf(path + form), {force: true});
      }),
  };
}

/** The compressed forms first: a server that finds them hands them out in the place of the page. */
async function writeForms(place: string, text: string): Promise<void> {
  const quality = {params: {[constants.BROTLI_PARAM_QUALITY]: brotliQuality}};
  const [small, compatible] = await Promise.all([brotli(text, quality), zip(text)]);
  await put(`${place}.br`, small);
  await put(`${place}.gz`, compatible);
  await put(place, text);
}

/** Whole or not at all: whoever reads meanwhile gets what was there before. */
async function put(place: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(place), {recursive: true});
  const whole = `${place}.new`;
  await writeFile(whole, content);
  await rename(whole, place);
}

async function readText(place: string): Promise<string | undefined> {
  try {
    return await readFile(place, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** What a disk refuses, as a problem. */
async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return success(await work());
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return failure(code === 'ENOSPC' || code === 'EDQUOT' ? 'full' : 'forbidden', {detail: message});
  }
}
