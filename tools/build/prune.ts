import {existsSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import {listFiles} from './walk.js';

const emitted = /\.(?:js|js\.map|d\.ts)$/;

/**
 * Removes what earlier compilations left behind. The compiler never deletes: a renamed module would stay importable, and
 * a deleted test would go on passing.
 */
export async function pruneStale(root: string, build: string): Promise<string[]> {
  const stale = (await listFiles(build)).filter(
    (file) => emitted.test(file) && !existsSync(join(root, file.replace(emitted, '.ts'))),
  );
  await Promise.all(stale.map((file) => rm(join(build, file), {force: true})));
  return stale;
}
