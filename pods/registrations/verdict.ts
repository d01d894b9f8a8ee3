import {readRegistration, type Registration} from '../../vocab/kinds/registration/registration.js';
import type {Resources} from '../documents/resources.js';
import {readRoll, type Roll} from '../members/roll.js';
import {Patience} from '../patience.js';
import {failure, success, type Problem, type Result} from '../problem.js';
import {inParallel} from '../in-parallel.js';
import type {Letter} from './letters.js';
import type {Registering} from './read-places.js';

/** Why somebody is none of those who take part. */
export type Denial =
  /** Nobody of that name, with that home, is a member of one of the coops. */
  | 'no-member'
  /** The home says nothing of it, or something else. */
  | 'unconfirmed';

/** What has become of looking into the home of somebody in whose name a letter was written. */
export type Verdict = {readonly agent: string; readonly iri: string} & (
  | {readonly status: 'confirmed'; readonly registration: Registration}
  | {readonly status: 'denied'; readonly reason: Denial}
  /** It could not be found out now: a server does not answer, or not to this reader. */
  | {readonly status: 'unchecked'; readonly problem: Problem}
);

/** Whoever looks who takes part: the organiser, or a moderator. */
export interface Judging extends Registering {
  readonly resources: Resources;
  /** WebID of the organiser, who answers for guests. */
  readonly organizer: string;
  /** Members' lists of the coops for whose members the event is. */
  readonly membersLists: readonly string[];
  /** Whether it is the organiser who looks: that person must be let in, a moderator may be one of another coop. */
  readonly isOrganizer: boolean;
}

/** Looks into the home of everybody in whose name a letter was written, once for each registration. */
export async function judgeLetters(judging: Judging, letters: readonly Letter[]): Promise<ReadonlyMap<string, Verdict>> {
  const rolls = await readRolls(judging);
  const verdicts = new Map<string, Verdict>();
  const patience = new Patience();
  const once = new Map(letters.map((letter) => [keyOf(letter), letter]));
  await inParallel(once, async ([key, letter]) => {
    verdicts.set(key, await judge(judging, rolls, patience, letter));
  });
  return verdicts;
}

/** By what a verdict is found: somebody else may have written a letter about the same registration. */
export function keyOf({agent, registration}: Letter): string {
  return `${agent} ${registration}`;
}

function readRolls({resources, membersLists}: Judging): Promise<readonly Result<Roll>[]> {
  return Promise.all(membersLists.map((list) => readRoll(resources, list, {fresh: true})));
}

async function judge(
  judging: Judging,
  rolls: readonly Result<Roll>[],
  patience: Patience,
  letter: Letter,
): Promise<Verdict> {
  const {agent, registration: iri} = letter;
  const about = {agent, iri};
  const isMember = rolls.some((roll) => roll.ok && roll.value.authorOf(iri) === agent);
  const silent = rolls.find((roll) => !roll.ok);
  if (!isMember && silent && !silent.ok) return {...about, status: 'unchecked', problem: silent.problem};
  if (!isMember) return {...about, status: 'denied', reason: 'no-member'};
  const read = patience.isOver(agent) ? failure('too-slow', {url: iri}) : await readTheirs(judging, letter);
  if (read.ok) return read.value ? {...about, status: 'confirmed', registration: read.value} : unconfirmed(about);
  patience.note(agent, read.problem);
  return isDenial(read.problem, judging) ? unconfirmed(about) : {...about, status: 'unchecked', problem: read.problem};
}

function unconfirmed(about: Pick<Verdict, 'agent' | 'iri'>): Verdict {
  return {...about, status: 'denied', reason: 'unconfirmed'};
}

/** What the home says, if it says that this person has answered this invitation. */
async function readTheirs(
  {resources, event, day, organizer}: Judging,
  {agent, registration}: Letter,
): Promise<Result<Registration | undefined>> {
  const read = await resources.read(registration, {fresh: true});
  if (!read.ok) return read;
  const theirs = readRegistration(read.value.graph, registration);
  const isTheirs = theirs?.agent === agent || (theirs?.guest !== undefined && agent === organizer);
  return success(isTheirs && theirs?.event === event && theirs.day === day ? theirs : undefined);
}

/** Whether there is nothing to wait for: the organiser, who must be able to read it, finds nothing that can be read. */
function isDenial({kind}: Problem, {isOrganizer}: Judging): boolean {
  if (kind === 'missing' || kind === 'malformed' || kind === 'too-large') return true;
  return kind === 'forbidden' && isOrganizer;
}
