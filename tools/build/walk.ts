import {readdir} from 'node:fs/promises';
import {join, relative} from 'node:path';

/** Every file below a folder, as paths relative to it with `/`, sorted; nothing if the folder does not exist. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {withFileTypes: true, recursive: true}).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
