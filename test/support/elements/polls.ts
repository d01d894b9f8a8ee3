/** Polls as they lie in a coop's space, made by the functions that make real ones. */
import {findCoop, Resources} from '../../../pods/index.js';
import {closePoll, type Decision} from '../../../pods/polls/close-poll.js';
import {confirmBallots, type Teller} from '../../../pods/polls/confirm.js';
import {addPolls} from '../../../pods/polls/create-polls-area.js';
import {openPoll} from '../../../pods/polls/open-poll.js';
import {ownVoteAddress} from '../../../pods/polls/addresses.js';
import {readOwnVote} from '../../../pods/polls/own-vote.js';
import type {DraftOption, PollDraft} from '../../../pods/polls/poll-draft.js';
import {readPollRoll} from '../../../pods/polls/poll-roll.js';
import {voteWork} from '../../../pods/polls/vote-work.js';
import {coopPoll} from '../../../vocab/rdf/poll-vocabulary.js';
import {readPoll, type Poll} from '../../../vocab/kinds/poll/poll.js';
import type {Method} from '../../../vocab/kinds/poll/rules.js';
import {Device} from '../outbox/device.js';
import type {SeededCoop} from './seeded-coop.js';

/** The second in which most tests of polls open theirs. */
export const opening = '2026-12-01T10:00:00+01:00';
/** Until when one votes in a poll, if a test says nothing else. */
export const closing = '2026-12-15T18:00:00+01:00';
/** A time at which nothing can be voted or confirmed any more. */
export const afterClosing = '2026-12-16T09:00:00+01:00';

/** Gives a coop its list of polls. Returns its address. */
export async function addPollList(coop: SeededCoop): Promise<string> {
  const {webId, fetch} = coop.identity('coop');
  return unwrap(await addPolls({resources: readerFor(coop, 'coop'), fetch, owner: webId, layout: coop.layout}));
}

/** What there is to choose from, if a test says nothing else. */
const usualOptions: readonly DraftOption[] = [{name: 'Lundi'}, {name: 'Mardi'}, {name: 'Mercredi'}];
const points: Partial<Record<Method, number>> = {score: 5, dots: 10};

/** A poll with everything that a poll must have. */
export function draftOf(method: Method, more: Partial<PollDraft> = {}): PollDraft {
  const isFixed = method === 'yes-no' || method === 'consent';
  return {
    question: 'Quel jour pour le marché ?',
    method,
    options: isFixed ? [] : usualOptions,
    closes: Date.parse(closing),
    mayChange: true,
    resultShown: 'live',
    namesShown: false,
    majority: 'plurality',
    timeZone: 'Europe/Paris',
    points: points[method],
    ...more,
  };
}

/**
 * Opens a poll, as a moderator does. Returns its address.
 * @param voters names of the spaces of those who may vote.
 */
export async function openPollIn(
  coop: SeededCoop,
  list: string,
  draft: PollDraft,
  voters: readonly string[] = ['amina', 'elodie', 'zoe'],
): Promise<string> {
  const {fetch} = coop.identity('coop');
  const roll = voters.map((id) => ({agent: coop.webId(id), homes: [coop.home(id)]}));
  const resources = readerFor(coop, 'coop');
  return unwrap(await openPoll({resources, fetch, coop: await ownCoop(coop), list, draft, voters: roll}));
}

/** The poll at an address, as somebody reads it. */
export async function pollAt(coop: SeededCoop, iri: string, who = 'coop'): Promise<Poll> {
  const read = unwrap(await readerFor(coop, who).read(iri, {fresh: true}));
  return readPoll(read.graph, iri);
}

/**
 * Votes on another device than the page.
 * @param marks what is given to each option: by the number of the option, from 1 on, or by the name of a term of ours such as `Yes`.
 */
export async function voteElsewhere(
  coop: SeededCoop,
  who: string,
  iri: string,
  marks: Readonly<Record<string, number>>,
  reason?: string,
): Promise<void> {
  const {resources, outbox} = new Device(coop.pod.fetch).open(coop.identity(who) as Parameters<Device['open']>[0]);
  const [poll, home] = [await pollAt(coop, iri, who), coop.home(who)];
  const before = unwrap(await readOwnVote(resources, await ownVoteAddress(home, poll), poll));
  const given = new Map(Object.entries(marks).map(([option, value]) => [optionOf(iri, option), value]));
  const voter = {webId: coop.webId(who), home};
  const work = await voteWork(voter, poll, {marks: given, reason}, before?.ballot, coop.layout.moderators);
  const left = await outbox.settled(await outbox.add(work));
  if (left) throw new Error(`Not sent: ${JSON.stringify(left.problem)}`);
  outbox.stop();
}

function optionOf(iri: string, option: string): string {
  return /^\d+$/.test(option) ? `${iri.split('#')[0]!}#option-${option}` : coopPoll[option as 'Yes'];
}

/** Confirms what lies in the box, as a teller's page does. */
export async function confirmIn(coop: SeededCoop, iri: string): Promise<void> {
  unwrap(await confirmBallots(await tellerOf(coop, iri)));
}

/** Closes a poll, as a teller does. Its time must have come by the clock of the page. */
export async function closeIn(coop: SeededCoop, list: string, iri: string, said?: Decision): Promise<void> {
  const closer = {
    ...(await tellerOf(coop, iri)),
    webId: coop.webId('coop'),
    coop: await ownCoop(coop),
    list,
    now: Date.now(),
  };
  unwrap(await closePoll(closer, said));
}

async function tellerOf(coop: SeededCoop, iri: string): Promise<Teller> {
  const resources = readerFor(coop, 'coop');
  const poll = await pollAt(coop, iri);
  return {resources, fetch: coop.identity('coop').fetch, poll, roll: unwrap(await readPollRoll(resources, poll))};
}

async function ownCoop({pod, src}: SeededCoop) {
  return unwrap(await findCoop(new Resources({fetch: pod.fetch}), src));
}

/** What somebody reads with. */
function readerFor(coop: SeededCoop, who: string): Resources {
  const {webId, fetch} = coop.identity(who);
  return new Resources({
    fetch: coop.pod.fetch,
    session: () => ({status: 'signed-in', webId, fetch}),
    mayAuthenticate: (url) => url.startsWith(coop.pod.origin),
  });
}

function unwrap<T>(result: {readonly ok: true; readonly value: T} | {readonly ok: false; readonly problem: unknown}): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
