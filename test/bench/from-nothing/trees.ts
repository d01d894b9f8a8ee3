import {readdir, readFile} from 'node:fs/promises';
import {join, relative} from 'node:path';

/** How many files lie below a folder; none where there is none. */
export async function countFiles(folder: string): Promise<number> {
  return (await filesIn(folder)).length;
}

async function filesIn(folder: string): Promise<string[]> {
  // What is being written while one looks may be gone at the next step.
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({parentPath, name}) => relative(folder, join(parentPath, name)));
}

/** Two folders, byte for byte. */
export interface Comparison {
  readonly files: number;
  readonly bytes: number;
  /** Files that differ in nothing but when they were written, or in the mark of that write. */
  readonly dated: readonly string[];
  /** Files that only one of them has, or that say something else. */
  readonly different: readonly string[];
}

/** Times, and the marks by which a writer knows its own write again. */
const ofTheRun = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z|urn:uuid:[0-9a-f-]{36}/g;

export async function compareTrees(one: string, other: string): Promise<Comparison> {
  const names = new Set([...(await filesIn(one)), ...(await filesIn(other))]);
  let bytes = 0;
  const [dated, different]: [string[], string[]] = [[], []];
  for (const name of [...names].sort()) {
    const [here, there] = await Promise.all(
      [one, other].map((folder) => readFile(join(folder, name)).catch(() => undefined)),
    );
    bytes += here?.length ?? 0;
    if (here && there?.equals(here)) continue;
    const isDated = here && there && timeless(here) === timeless(there);
    (isDated ? dated : different).push(name);
  }
  return {files: names.size, bytes, dated, different};
}

function timeless(file: Buffer): string {
  return file.toString().replace(ofTheRun, '');
}
