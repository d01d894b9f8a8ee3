import {spawnSync} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';
import {inRoot, root} from '../paths.js';

/** A tag as the manifest of custom elements describes it, as far as we use it here. */
export interface TagDescription {
  tagName: string;
  description?: string;
  cssParts?: {name: string}[];
  cssProperties?: {name: string; description?: string; default?: string}[];
}

interface Manifest {
  modules: Array<{declarations: TagDescription[]}>;
}

/** Writes `custom-elements.json` from the comments and types of the elements, and gives the tags in it. */
export async function writeManifest(): Promise<TagDescription[]> {
  const analyzer = inRoot('node_modules/@custom-elements-manifest/analyzer/cem.js');
  const {status, stdout, stderr} = spawnSync(process.execPath, [analyzer, 'analyze'], {cwd: root, encoding: 'utf8'});
  if (status !== 0) throw new Error(`The manifest could not be made.\n${stdout}${stderr}`);
  const manifest = JSON.parse(await readFile(inRoot('custom-elements.json'), 'utf8')) as Manifest;
  const described = manifest.modules.flatMap(({declarations}) => declarations);
  await compareWithTable(described);
  return described;
}

/** A tag that is missing in the table is never bundled; one that is missing in the manifest is in no documentation. */
async function compareWithTable(described: readonly TagDescription[]): Promise<void> {
  const {tags} = (await import(pathToFileURL(inRoot('build/components/tags.js')).href)) as {tags: Record<string, string>};
  const inManifest = described.map(({tagName}) => tagName).sort();
  const inTable = Object.keys(tags).sort();
  if (inManifest.join() === inTable.join()) return;
  throw new Error(`components/tags.ts lists ${inTable.join(', ')}; the elements declare ${inManifest.join(', ')}.`);
}
