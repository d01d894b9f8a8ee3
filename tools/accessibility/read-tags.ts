import {readFile} from 'node:fs/promises';
import {inRoot} from '../paths.js';

interface Manifest {
  readonly modules: readonly {readonly declarations: readonly {readonly tagName?: string}[]}[];
}

/** The names of all tags, in the order of the alphabet. */
export async function readTags(): Promise<string[]> {
  const {modules} = JSON.parse(await readFile(inRoot('custom-elements.json'), 'utf8')) as Manifest;
  return modules.flatMap(({declarations}) => declarations.flatMap(({tagName}) => tagName ?? [])).sort();
}
