import {createHash} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';
import {join, posix} from 'node:path';
import {listFiles} from './walk.js';

/** What a browser compares a file with (https://www.w3.org/TR/SRI/), by the file's name below the folder. */
export type Digests = Readonly<Record<string, string>>;

/** The tags of the snippet: those of the README's first page, and the page of one member. */
export const firstTags = ['coop-community', 'coop-sign-in', 'coop-directory', 'coop-member'];

/** The file that says of each other one what it must be, and the example of how a page asks for that. */
const own = ['integrity.json', 'snippet.html'];

const digest = (algorithm: string, content: string | Buffer) =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

async function digestsOf(folder: string): Promise<Digests> {
  const files = (await listFiles(folder)).filter((file) => !own.includes(file)).sort();
  const pairs = files.map(async (file) => [file, digest('sha384', await readFile(join(folder, file)))] as const);
  return Object.fromEntries(await Promise.all(pairs));
}

/** The modules that a bundle names, to load them at once or later. */
export function importedBy(file: string, code: string): string[] {
  const named = code.matchAll(/\b(?:from|import)\s*\(?\s*(["'])(\.{1,2}\/[^"']+\.js)\1/g);
  return [...new Set([...named].map(([, , path]) => posix.join(posix.dirname(file), path!)))];
}

/** Some bundles, and all that they can come to load. */
export async function reach(folder: string, starts: readonly string[]): Promise<string[]> {
  const found = new Set(starts);
  for (const file of found) {
    for (const other of importedBy(file, await readFile(join(folder, file), 'utf8'))) found.add(other);
  }
  return [...found].sort();
}

/** An import map that says what each of some modules must be; `base` is the folder's address, with a slash at its end. */
export function importMap(digests: Digests, files: readonly string[], base: string): string {
  const integrity = Object.fromEntries(files.map((file) => [base + file, digests[file]]));
  return JSON.stringify({integrity});
}

/** The lines for a page's head, and the source that its policy has to allow beside the scripts' own. */
export function snippet(digests: Digests, files: readonly string[], base: string): string {
  const map = importMap(digests, files, base);
  return `<!-- A policy (Content-Security-Policy) must allow this import map in script-src: '${digest('sha256', map)}' -->
<script type="importmap">${map}</script>
<script type="module" src="${base}solidaire.js" integrity="${digests['solidaire.js']}" crossorigin></script>
`;
}

/** Writes into a folder of bundles what each of its files must be, and an example of a page that makes the browser check it. */
export async function writeIntegrity(folder: string): Promise<void> {
  const digests = await digestsOf(folder);
  await writeFile(join(folder, 'integrity.json'), `${JSON.stringify(digests, null, 1)}\n`);
  const starts = ['solidaire.js', ...firstTags.map((tag) => `${tag}.js`)].filter((file) => file in digests);
  await writeFile(join(folder, 'snippet.html'), snippet(digests, await reach(folder, starts), './cdn/'));
}
