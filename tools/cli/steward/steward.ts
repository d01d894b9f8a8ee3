import {failure, type PodDocument, type Problem, type SignedIn} from '../../../pods/index.js';
import {readCoopAddress} from '../coop.js';
import {readAddress} from '../addresses.js';
import {expectNoWords, isOn, valueOf, type CommandLine} from '../command-line.js';
import type {Context, Done} from '../context.js';
import {readTime} from '../numbers.js';
import {progressOf} from '../progress.js';
import {sentenceFor} from '../sentence-for.js';
import {readCredentials, signIn} from '../sign-in.js';
import {mistaken, Stop} from '../stop.js';
import {readSteps} from './chosen-steps.js';
import {Memory, usualFolder} from './memory.js';
import {openWork} from './open-work.js';
import {runRound, type Round} from './round.js';
import type {WorkOptions} from './work.js';

/** Between two rounds of a steward that stays, if nobody says how long (milliseconds). */
const usualPause = 5 * 60_000;
const shortestPause = 10_000;

/** `solidaire steward`: everything that moderators' open pages do in the background, and what is too much for them; once, or again and again. */
export async function steward(context: Context): Promise<Done> {
  const {line, environment} = context;
  expectNoWords(line);
  const watches = isOn(line, 'watch');
  const every = readTime(line, 'every');
  if (every !== undefined && !watches) throw mistaken({kind: 'needs-option', option: '--every', needed: '--watch'});
  if (every !== undefined && every < shortestPause)
    throw mistaken({kind: 'no-time', option: '--every', given: valueOf(line, 'every')!});
  readIndexPlace(line);
  readSteps(line);
  readCredentials(environment);
  const coop = await readCoopAddress(context);
  const session = await signIn(environment);
  if (watches) return watch(context, {coop, session, pause: every ?? usualPause});
  return doneIn(context, await oneRound(context, {coop, session}));
}

/** The folder for pages of an index, and where readers find it: one is of no use without the other. */
function readIndexPlace(line: CommandLine): WorkOptions['index'] {
  const folder = valueOf(line, 'index-folder');
  const address = valueOf(line, 'index-address');
  if (folder === undefined && address === undefined) return undefined;
  if (folder === undefined) throw mistaken({kind: 'needs-option', option: '--index-address', needed: '--index-folder'});
  if (address === undefined) throw mistaken({kind: 'needs-option', option: '--index-folder', needed: '--index-address'});
  return {folder, address: readAddress(address, '--index-address', 'site').replace(/\/*$/, '/')};
}

interface Stewardship {
  readonly coop: string;
  readonly session: SignedIn;
  /** What the last round has read of pages of lists. */
  pages?: readonly PodDocument[];
}

async function oneRound(context: Context, stewardship: Stewardship): Promise<Round> {
  const {line, environment} = context;
  const work = await openWork(context, stewardship, {
    memory: await Memory.open(valueOf(line, 'state') ?? usualFolder(environment), stewardship.coop),
    progress: progressOf(context),
    index: readIndexPlace(line),
    isFull: isOn(line, 'full'),
    pages: stewardship.pages,
  });
  const round = await runRound(work, readSteps(line));
  stewardship.pages = work.pagesRead();
  return round;
}

/** Goes on until it is ended. What cannot be reached now is asked again the next time. */
async function watch(context: Context, {pause, ...stewardship}: Stewardship & {readonly pause: number}): Promise<never> {
  const {terminal, line} = context;
  for (;;) {
    const done = await attempt(context, stewardship);
    terminal.print(isOn(line, 'json') ? JSON.stringify({ok: true, ...done.facts}) : done.text);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

async function attempt(context: Context, stewardship: Stewardship): Promise<Done> {
  try {
    return doneIn(context, await oneRound(context, stewardship));
  } catch (error) {
    const problem: Problem =
      error instanceof Stop && 'problem' in error.reason
        ? error.reason.problem
        : failure('server', {detail: error instanceof Error ? error.message : String(error)}).problem;
    const trouble = {at: new Date().toISOString(), step: 'members', problem} as const;
    return doneIn(context, {steps: [], troubles: [trouble]});
  }
}

function doneIn({strings}: Context, {steps, troubles}: Round): Done {
  const at = new Date().toISOString();
  const texts = strings.upkeep.steward;
  const lines = steps.flatMap(({name, counts}) => {
    const counted = Object.entries(counts).map(([what, count]) => texts.counts[what as keyof typeof texts.counts](count));
    return counted.length ? [`${texts.steps[name]} ${counted.join(', ')}`] : [];
  });
  const problems = troubles.map(({at: when, step, problem}) => {
    const sentence = sentenceFor(strings, problem, 'steward');
    return {at: when, step, kind: problem.kind, url: problem.url, message: sentence, detail: problem.detail};
  });
  const text = [
    texts.done(at),
    ...(lines.length ? lines : [texts.nothing]).map((one) => `  ${one}`),
    ...problems.map(({at: when, step, message}) => `  ! ${when} ${texts.steps[step]} ${message}`),
  ].join('\n');
  return {text, facts: {at, steps, problems}};
}
