import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {startPodServer} from '../../../tools/servers/pod-server.js';
import {copyCoop, makeCoop, type MadeCoop} from './made.js';
import {readPages, type PagesRead} from './pages.js';
import {runProgram, type Ran} from './program.js';
import {compareTrees, countFiles, type Comparison} from './trees.js';

/** A coop from nothing to the pages of its members. */
export interface FromNothing {
  readonly made: MadeCoop;
  /** Rounds of a steward that nobody disturbs, until one finds nothing to do. */
  readonly rounds: readonly Ran[];
  /** How far a steward had come each time it was killed: files beneath the coop's space that it had added. */
  readonly killed: readonly number[];
  /** The rounds after that, until one finds nothing to do. */
  readonly after: readonly Ran[];
  /** Both spaces, byte for byte; nothing where none was killed. */
  readonly compared: Comparison | undefined;
  readonly pages: PagesRead;
}

export interface FromNothingOptions {
  readonly members: number;
  /** How often the second steward is killed. */
  readonly kills: number;
  /** Where the servers' files go; what a run before has left there is not made again. */
  readonly folder: string;
  /** First searches, in a page of their own each. */
  readonly searches: number;
}

/** Always the same, since the addresses in the files hold it. */
const port = 39_300;
/** A steward that still finds something to do after so many rounds would never come to an end. */
const mostRounds = 5;

/** Makes a coop with its members, lets a steward look after it, another one that is killed again and again, and opens its pages. */
export async function measureFromNothing(browser: Browser, options: FromNothingOptions): Promise<FromNothing> {
  const {folder, members, kills} = options;
  const made = await makeCoop(folder, port, members);
  const calm = join(folder, 'calm');
  if (!existsSync(calm)) await copyCoop(folder, 'calm');
  const seeded = await countFiles(spaceIn(join(folder, 'seeded'), made));
  const rounds = await withServer(calm, () => untilDone(made, join(folder, 'state-calm')));
  const added = (await countFiles(spaceIn(calm, made))) - seeded;
  let killed: number[] = [];
  let after: Ran[] = [];
  let compared: Comparison | undefined;
  if (kills) {
    const [troubled, state] = [await copyCoop(folder, 'troubled'), join(folder, 'state-troubled')];
    const count = async () => (await countFiles(spaceIn(troubled, made))) - seeded;
    await withServer(troubled, async () => {
      killed = await killOften(made, {state, kills, added, count});
      after = await untilDone(made, state);
    });
    compared = await compareTrees(spaceIn(calm, made), spaceIn(troubled, made));
  }
  const pages = await withServer(calm, () => readPages(browser, made, `http://localhost:${port}`, options.searches));
  return {made, rounds, killed, after, compared, pages};
}

/** What the coop itself keeps, in the server's folder. */
function spaceIn(directory: string, {storage}: MadeCoop): string {
  return join(directory, new URL(storage).pathname, 'official');
}

async function withServer<T>(directory: string, work: () => Promise<T>): Promise<T> {
  const server = await startPodServer({port, directory});
  try {
    return await work();
  } finally {
    await server.stop();
  }
}

/**
 * All steps but the daily check. Each source has its own time of the day for that, and the rows of made-up people lack the time at which the server
 * has stored their profiles: some would be written anew in one run and not in the other, with the time of that.
 */
const steps = ['members', 'lists', 'registrations', 'answers', 'polls', 'rooms', 'pages', 'feeds', 'html', 'index'];
const stewardOf = ({coop}: MadeCoop, state: string) => ['steward', '--coop', coop, '--state', state, '--only', steps.join()];

async function untilDone(made: MadeCoop, state: string): Promise<Ran[]> {
  const rounds: Ran[] = [];
  for (;;) {
    const round = await runProgram(stewardOf(made, state), made.variables);
    rounds.push(round);
    const steps = round.answer?.['steps'] as readonly {readonly counts: object}[];
    if (steps.every(({counts}) => !Object.keys(counts).length)) return rounds;
    if (rounds.length === mostRounds) throw new Error(`The steward is never done: ${JSON.stringify(round.answer)}`);
  }
}

interface Killing {
  readonly state: string;
  readonly kills: number;
  /** Files that an undisturbed steward adds. */
  readonly added: number;
  /** Files added so far. */
  readonly count: () => Promise<number>;
}

/** More often at the beginning, where a steward's steps are many and each adds little. */
async function killOften(made: MadeCoop, {state, kills, added, count}: Killing): Promise<number[]> {
  const killed: number[] = [];
  for (let turn = 1; turn <= kills; turn++) {
    const mark = Math.ceil(added * (turn / (kills + 1)) ** 2);
    const {answer} = await runProgram(stewardOf(made, state), made.variables, async () => (await count()) >= mark);
    if (answer) throw new Error(`The steward came to its end before it was killed for the ${turn}th time.`);
    killed.push(await count());
  }
  return killed;
}
