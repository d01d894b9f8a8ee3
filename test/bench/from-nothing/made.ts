import {cp, mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {startPodServer} from '../../../tools/servers/pod-server.js';
import {coopLayout} from '../../../pods/coop/layout.js';
import {moveIn} from '../../support/commands.js';
import {runProgram, type Ran} from './program.js';

/** A coop with made-up members on a pod server whose files are in `directory`: what `init` and `seed` make. */
export interface MadeCoop {
  readonly coop: string;
  readonly storage: string;
  readonly list: string;
  /** With which the program acts in the name of the coop's owner, who is its moderator. */
  readonly variables: Readonly<Record<string, string>>;
  readonly members: number;
  readonly init: Pick<Ran, 'time'>;
  readonly seed: Pick<Ran, 'time' | 'memory' | 'answer'>;
}

/**
 * Sets up a coop of so many members as its owner does, from an empty folder on. Where `folder` holds it already, made by a run before, it is
 * taken as it is.
 * @param folder gets `seeded/`, the server's files.
 */
export async function makeCoop(folder: string, port: number, members: number): Promise<MadeCoop> {
  const note = join(folder, 'made.json');
  const before = await readFile(note, 'utf8').catch(() => undefined);
  if (before !== undefined) return JSON.parse(before) as MadeCoop;
  await mkdir(folder, {recursive: true});
  const server = await startPodServer({port, directory: join(folder, 'seeded')});
  try {
    process.env['PODS_URL'] = server.url;
    const {webId, storage, variables} = await moveIn('quarante');
    const words = ['init', '--name', 'Quarante mille', '--language', 'fr', '--moderator', webId, '--yes'];
    const {time} = await runProgram(words, variables);
    const {coop, membersList: list} = coopLayout(storage);
    const seed = await runProgram(['seed', '--coop', coop, '--members', String(members)], variables);
    const made = {coop, storage, list, variables, members, init: {time}, seed};
    await writeFile(note, JSON.stringify(made));
    return made;
  } finally {
    await server.stop();
  }
}

/** The same coop once more, for another try at the same address. */
export async function copyCoop(folder: string, name: string): Promise<string> {
  const copy = join(folder, name);
  await cp(join(folder, 'seeded'), copy, {recursive: true, errorOnExist: true, force: false});
  return copy;
}
