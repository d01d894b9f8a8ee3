import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {listFiles} from './walk.js';

/** A hash of files: changes when one of them, or the list itself, does. */
export async function fingerprint(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = await readFile(file).catch(() => '');
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 24);
}

/** As {@link fingerprint}, for everything below a folder. */
export async function fingerprintFolder(folder: string, others: readonly string[] = []): Promise<string> {
  const files = await listFiles(folder);
  return fingerprint([...files.map((file) => join(folder, file)), ...others]);
}
