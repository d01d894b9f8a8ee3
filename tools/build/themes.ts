import {copyFile, mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {listFiles} from './walk.js';

/** Puts the themes beside the bundles: they are plain style sheets, and are published as they are written. */
export async function writeThemes(from: string, to: string): Promise<void> {
  await mkdir(to, {recursive: true});
  const themes = (await listFiles(from)).filter((file) => file.endsWith('.css'));
  await Promise.all(themes.map((file) => copyFile(join(from, file), join(to, file))));
}
