import {readFile, writeFile} from 'node:fs/promises';
import {inRoot} from '../paths.js';
import {readKept, writeKept, type KeptWeight} from './kept.js';

const file = inRoot('docs/weights.csv');

/** What was kept until now; nothing if nothing was. */
export async function readWeights(): Promise<KeptWeight[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? [] : readKept(text);
}

export async function writeWeights(kept: readonly KeptWeight[]): Promise<void> {
  await writeFile(file, writeKept(kept));
}
