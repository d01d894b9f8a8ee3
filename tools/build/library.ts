import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {listFiles} from './walk.js';

/** What is published: the rooms that pages use, and of the tools the program that comes with the package. */
const rooms = ['vocab', 'pods', 'components', 'tools/cli', 'tools/strings'];

/** What is a program, and imported by nobody, needs no types. */
const publishes = (room: string, file: string) =>
  file.endsWith('.js') || (/\.d\.ts$/.test(file) && !room.startsWith('tools/'));

/** Each tag and the module that defines it, relative to `components/`. */
export type TagTable = Readonly<Record<string, string>>;

/** Fills `dist/lib/` with what the compiler made of the published rooms, and one entry `coop-x.js` for each tag. */
export async function writeLibrary(build: string, library: string, tags: TagTable): Promise<void> {
  await rm(library, {recursive: true, force: true});
  for (const room of rooms) {
    for (const file of await listFiles(join(build, room))) {
      if (publishes(room, file)) await copyModule(join(build, room, file), join(library, room, file));
    }
  }
  await Promise.all(Object.entries(tags).map(([tag, module]) => writeEntry(library, tag, module)));
}

/**
 * The source maps stay behind, since they point to sources that are not published; so must the comments naming them. Types that the compiler
 * finds out by itself name a package of Lit's own, which not everybody who installs the kit can reach; Lit hands them on.
 */
async function copyModule(from: string, to: string): Promise<void> {
  const text = (await readFile(from, 'utf8')).replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
  await mkdir(dirname(to), {recursive: true});
  await writeFile(to, to.endsWith('.d.ts') ? text.replaceAll('import("lit-html")', 'import("lit")') : text);
}

/** The events of all tags come with the types of each: a page may listen anywhere. */
async function writeEntry(library: string, tag: string, module: string): Promise<void> {
  const entry = `export * from './components/${module.replace(/^\.\//, '')}';\n`;
  const events = `export type * from './components/event-types.js';\n`;
  await writeFile(join(library, `${tag}.js`), entry);
  await writeFile(join(library, `${tag}.d.ts`), entry + events);
}
