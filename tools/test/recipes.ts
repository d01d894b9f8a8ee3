import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findChromium} from '../browser/find-chromium.js';
import {packKit} from '../package/packed.js';
import {compiled} from './find-tests.js';
import type {FileOutcome} from './outcome.js';
import {runInNode} from './run-node.js';

const timeout = 5 * 60_000;

/** What others do with the package that npm would publish: packed once, and no pod server is started. */
export async function runRecipes(sources: readonly string[]): Promise<FileOutcome[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kit-'));
  try {
    Object.assign(process.env, {CHROMIUM_PATH: await findChromium(), KIT_ARCHIVE: await packKit(folder)});
    const outcomes: FileOutcome[] = [];
    for (const file of sources.map(compiled)) outcomes.push((await runInNode(file, timeout)).of(file));
    return outcomes;
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}
