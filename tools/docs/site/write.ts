import {cp, mkdir, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {inRoot} from '../../paths.js';
import {readPictures} from './pictures.js';
import {siteFiles} from './site.js';

/** Writes the documentation as static files, with the kit beside it for the tags that are shown at work. Any host serves it, in any folder. */
export async function writeSite(folder: string): Promise<void> {
  const files = await siteFiles();
  await rm(folder, {recursive: true, force: true});
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), text);
  }
  for (const {source, path} of (await readPictures()).values()) await cp(inRoot(source), join(folder, path));
  await cp(inRoot('dist/cdn'), join(folder, 'cdn'), {recursive: true});
}
