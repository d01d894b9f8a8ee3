import {createHash} from 'node:crypto';
import {ask, success, type Result} from '../../../pods/index.js';
import {askToWrite} from '../../../pods/ask-to-write.js';
import {putIfChanged} from '../../../pods/files/put-if-changed.js';
import type {Work} from './work.js';

/** A file that is as it was is looked at again after so long: somebody may have taken it away. */
const day = 86_400_000;

/**
 * Writes a file that follows from a list, unless it says the same already. What the steward has written itself within a day is not even asked for.
 * @returns whether it was written.
 */
export async function publishFile(work: Work, url: string, type: string, text: string): Promise<boolean> {
  const {memory} = work.options;
  const name = `file ${url}`;
  const tag = createHash('sha256').update(text).digest('hex').slice(0, 20);
  const at = work.now.getTime();
  const before = memory.get(name);
  if (before?.tag === tag && at - before.at < day) return false;
  // What is read has lost its mark of UTF-8, with which spreadsheets want it.
  const unmarked = text.replace(/^\uFEFF/, '');
  const written = work.take(await putIfChanged(work.fetch, url, type, (now) => (now === unmarked ? now : text)));
  if (written !== undefined) memory.set(name, {tag, at});
  return written ?? false;
}

/** Takes a file away that is of no use any more. @returns whether there was one. */
export async function withdrawFile(work: Work, url: string): Promise<boolean> {
  const there = await ask(work.fetch, url, {method: 'HEAD'});
  if (!there.ok) return false;
  const gone: Result<unknown> = await askToWrite(work.fetch, url, {method: 'DELETE'});
  return work.take(gone.ok ? success(true) : gone) ?? false;
}
