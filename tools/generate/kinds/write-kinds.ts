import {mkdir, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {inRoot} from '../../paths.js';
import {descriptorModule, formModule} from './modules.js';
import {readKinds} from './read-kinds.js';

/** What is made of the shapes, by path inside the project. @throws Error if a shape cannot be used, saying where and why. */
export async function generateKinds(): Promise<Record<string, string>> {
  const kinds = await readKinds();
  const files = kinds.flatMap((source) => [
    [`vocab/kinds/${source.name}/${source.name}.generated.ts`, descriptorModule(source)],
    [`vocab/kinds/${source.name}/${source.name}-form.generated.ts`, formModule(source)],
  ]);
  return Object.fromEntries(files) as Record<string, string>;
}

/** Writes files inside the project. */
export async function writeFiles(files: Readonly<Record<string, string>>): Promise<void> {
  await Promise.all(
    Object.entries(files).map(async ([path, text]) => {
      await mkdir(dirname(inRoot(path)), {recursive: true});
      await writeFile(inRoot(path), text);
    }),
  );
}
