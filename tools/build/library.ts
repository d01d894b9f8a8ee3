import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {listFiles} from './walk.js';

/** What is published: the rooms that pages use, and of the tools the program that comes with the package. */
const rooms = ['vocab', 'pods', 'components', 'tools/cli', 'tools/strings'];

/** Each tag and the module that defines it, relative to `components/`. */
export type TagTable = Readonly<Record<string, string>>;

/** Fills `dist/lib/` with what the compiler made of the published rooms, and one entry `coop-x.js` for each tag. */
export async function writeLibrary(build: string, library: string, tags: TagTable): Promise<void> {
  await rm(library, {recursive: true, force: true});
  for (const room of rooms) {
    for (const file of await listFiles(join(build, room))) {
      if (/\.(?:js|d\.ts)$/.test(file)) await copyModule(join(build, room, file), join(library, room, file));
    }
  }
  await Promise.all(Object.entries(tags).map(([tag, module]) => writeEntry(library, tag, module)));
}

/** The source maps stay behind, since they point to sources that are not published; so must the comments naming them. */
async function copyModule(from: string, to: string): Promise<void> {
  const text = await readFile(from, 'utf8');
  await mkdir(dirname(to), {recursive: true});
  await writeFile(to, text.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'));
}

async function writeEntry(library: string, tag: string, module: string): Promise<void> {
  const entry = `export * from './components/${module.replace(/^\.\//, '')}';\n`;
  await Promise.all(['js', 'd.ts'].map((extension) => writeFile(join(library, `${tag}.${extension}`), entry)));
}
