import {createHash} from 'node:crypto';
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {failure, problemOfStatus, success, type Result} from '../../../pods/index.js';
import type {Entry, Ledger} from './manifest.js';

export interface Taking {
  readonly fetch: typeof globalThis.fetch;
  readonly folder: string;
  readonly ledger: Ledger;
}

/** A document may be a film. */
const timeout = 10 * 60_000;

/** What was taken, with the headers of the answer. */
export interface Taken {
  readonly entry: Entry;
  readonly headers: Headers;
  /** Whether it was fetched, and not there already. */
  readonly isNew: boolean;
}

/** Fetches a document as it is stored, into its file. What an earlier export has, and the server says is the same, is not sent again. */
export async function take({fetch, folder, ledger}: Taking, source: string, path: string): Promise<Result<Taken>> {
  const before = ledger.known(source);
  const isThere = before?.path === path && before.etag !== undefined && (await hasFile(join(folder, path), before));
  try {
    const headers: Record<string, string> = {accept: '*/*', ...(isThere && {'if-none-match': before.etag})};
    const answer = await fetch(source, {headers, signal: AbortSignal.timeout(timeout)});
    if (answer.status === 304 && before) return success({entry: before, headers: answer.headers, isNew: false});
    if (!answer.ok) {
      void answer.body?.cancel().catch(() => undefined);
      return failure(problemOfStatus(answer.status), {url: source, status: answer.status});
    }
    const body = Buffer.from(await answer.arrayBuffer());
    await writeWhole(join(folder, path), body);
    const entry = {
      path,
      source,
      type: answer.headers.get('content-type') ?? '',
      etag: answer.headers.get('etag') ?? undefined,
      size: body.byteLength,
      sha256: digestOf(body),
    };
    return success({entry, headers: answer.headers, isNew: true});
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return failure(isLate ? 'too-slow' : 'offline', {url: source, detail: String(error)});
  }
}

/** A file that was interrupted never has the name of a whole one. */
async function writeWhole(path: string, body: Buffer): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  await writeFile(`${path}.part`, body);
  await rename(`${path}.part`, path);
}

async function hasFile(path: string, {sha256}: Entry): Promise<boolean> {
  try {
    return digestOf(await readFile(path)) === sha256;
  } catch {
    return false;
  }
}

function digestOf(body: Buffer): string {
  return createHash('sha256').update(body).digest('hex');
}
