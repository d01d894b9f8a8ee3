import {cp, readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {listFiles} from '../build/walk.js';
import {inRoot} from '../paths.js';

/** Where the made-up cooperative in plain files lies in the project. */
const source = inRoot('docs/example');

/** Its files, by path. */
export async function exampleFiles(): Promise<Record<string, string>> {
  const names = await listFiles(source);
  const texts = await Promise.all(names.map((name) => readFile(join(source, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index]!]));
}

/** Puts it where the package has it: whoever begins copies that folder beside the kit. */
export async function writeExample(folder: string): Promise<void> {
  await rm(folder, {recursive: true, force: true});
  await cp(source, folder, {recursive: true});
}
