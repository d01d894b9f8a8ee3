import {execFile} from 'node:child_process';
import {cp, mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {promisify} from 'node:util';
import {installKit} from '../../../tools/package/packed.js';
import {inRoot} from '../../../tools/paths.js';
import {kitArchive} from '../environment.js';

const run = promisify(execFile);
const folders: string[] = [];

after(async () => {
  await Promise.all(folders.map((folder) => rm(folder, {recursive: true, force: true})));
});

/** A folder of its own, which is gone after the tests. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'recipe-'));
  folders.push(folder);
  return folder;
}

/** What a cooperative's directory is made of: two files. */
export const coopData = inRoot('test/recipes/data');

/** The project of a recipe, in a folder of its own and with the packed kit. */
export async function openProject(name: string): Promise<string> {
  const folder = await freshFolder();
  await cp(inRoot('test/recipes', name), folder, {recursive: true});
  const {dependencies, devDependencies} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  await installKit(kitArchive(), folder, Object.keys({...dependencies, ...devDependencies}));
  return folder;
}

/** Runs a program of the repository's development dependencies in a project; what it says of a failure is the error. */
export async function runIn(folder: string, program: string, ...asked: string[]): Promise<void> {
  const words = [inRoot('node_modules', program), ...asked];
  await run(process.execPath, words, {cwd: folder, env: {...process.env, NODE_ENV: 'production'}}).catch(
    (error: Error & {stdout?: string; stderr?: string}) => {
      throw new Error(`${program} failed.\n${error.stdout}\n${error.stderr}`);
    },
  );
}

/** Builds a recipe as its author would. @returns the folder with the site. */
export async function buildProject(name: string): Promise<string> {
  const folder = await openProject(name);
  await runIn(folder, 'vite/bin/vite.js', 'build');
  return join(folder, 'dist');
}

async function unpackKit(): Promise<string> {
  const folder = await freshFolder();
  await installKit(kitArchive(), folder);
  return join(folder, 'node_modules/solidaire/dist/cdn');
}

let unpacked: Promise<string> | undefined;

/** The bundles of the packed kit, in a folder that a test may change. */
export async function unpackBundles(): Promise<string> {
  unpacked ??= unpackKit();
  const folder = join(await freshFolder(), 'cdn');
  await cp(await unpacked, folder, {recursive: true});
  return folder;
}
