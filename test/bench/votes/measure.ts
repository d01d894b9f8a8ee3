import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {closePoll} from '../../../pods/polls/close-poll.js';
import {confirmBallots} from '../../../pods/polls/confirm.js';
import {ownVoteAddress} from '../../../pods/polls/addresses.js';
import {readOwnVote} from '../../../pods/polls/own-vote.js';
import {readPollRoll} from '../../../pods/polls/poll-roll.js';
import {readReceipt} from '../../../pods/polls/receipts.js';
import {recount} from '../../../pods/polls/recount.js';
import {startPodServer} from '../../../tools/servers/pod-server.js';
import {freePort} from '../../../tools/servers/ports.js';
import type {Poll} from '../../../vocab/kinds/poll/poll.js';
import {callPoll, castAll, freshResources, gatherElectorate, tellerOf, type Electorate} from '../../support/polls/rush.js';
import {percentile, spread} from '../statistics.js';
import {unwrap} from '../pod-coop.js';
import {stuffBox} from './stuff-box.js';

/** What came of many people who vote within a minute. Times in milliseconds. */
export interface VotesResults {
  readonly people: number;
  readonly within: number;
  /** Ballots that a teller found in the box and in their voters' spaces. */
  readonly confirmed: number;
  /** Voters whose receipt says that their vote counts. */
  readonly receipts: number;
  /** From the first beginning until the last one had arrived. */
  readonly lastSent: number;
  readonly sending: {readonly median: number; readonly p95: number};
  readonly confirming: number;
  readonly closing: number;
  readonly recount: RecountResults;
  /** The same for more people, whose ballots were put there one after the other. */
  readonly large: RecountResults;
}

/** What counting again from the sources takes. */
export interface RecountResults {
  readonly voters: number;
  readonly counted: number;
  readonly requests: number;
  readonly time: number;
  readonly differences: number;
  /** Whether the progress that was told only went up, and ended at the end. */
  readonly isProgressTrue: boolean;
}

const people = 300;
const within = 60_000;
const many = 1_000;

/** On a pod server of its own, so that nothing else lies there. */
export async function measureVotes(): Promise<VotesResults> {
  const directory = await mkdtemp(join(tmpdir(), 'votes-'));
  const server = await startPodServer({port: await freePort(), directory});
  try {
    const electorate = await gatherElectorate(people, server.url);
    const rush = await measureRush(electorate);
    return {...rush, large: await measureLarge(electorate)};
  } finally {
    await server.stop();
    await rm(directory, {recursive: true, force: true});
  }
}

async function measureRush(electorate: Electorate): Promise<Omit<VotesResults, 'large'>> {
  const poll = await callPoll(electorate);
  const cast = await castAll(electorate, poll, (index) => (index % 3 ? 'Yes' : 'No'), within);
  const sent = cast.map((one) => one.sent - one.began);
  const teller = await tellerOf(electorate, poll);
  const [confirming, confirmed] = await timed(async () => unwrap(await confirmBallots(teller)));
  const [closing] = await timed(async () => unwrap(await closePoll(teller)));
  return {
    people,
    within,
    confirmed: confirmed.confirmed,
    receipts: await countReceipts(electorate, poll),
    lastSent: Math.max(...cast.map((one) => one.sent)),
    sending: {median: spread(sent).median, p95: percentile(sent, 95)},
    confirming,
    closing,
    recount: await measureRecount(electorate, poll),
  };
}

/** Everybody looks at the own receipt, on a page of their own. */
async function countReceipts({people: voters}: Electorate, poll: Poll): Promise<number> {
  let valid = 0;
  for (const {session, webId, home} of voters) {
    const resources = freshResources({session});
    const own = unwrap(await readOwnVote(resources, await ownVoteAddress(home, poll), poll));
    const receipt = own && unwrap(await readReceipt(resources, poll, webId, own));
    if (receipt?.status === 'confirmed') valid++;
  }
  return valid;
}

/** A thousand ballots, in homes of a thousand people that lie in one account: accounts take longer to make than ballots. */
async function measureLarge(electorate: Electorate): Promise<RecountResults> {
  const poll = await stuffBox(electorate, many);
  const teller = await tellerOf(electorate, poll);
  unwrap(await confirmBallots(teller));
  unwrap(await closePoll(teller));
  return measureRecount(electorate, poll);
}

async function measureRecount({people: [somebody]}: Electorate, poll: Poll): Promise<RecountResults> {
  const resources = freshResources(somebody!);
  const roll = unwrap(await readPollRoll(resources, poll));
  const told: {done: number; of: number}[] = [];
  const options = {onProgress: (progress: {done: number; of: number}) => void told.push(progress)};
  const [time, found] = await timed(async () => unwrap(await recount({resources, poll, roll}, options)));
  const last = told.at(-1)!;
  return {
    voters: roll.voters.length,
    counted: found.count.counted.length,
    requests: found.requests,
    time,
    differences: found.differences.length,
    isProgressTrue: last.done === last.of && told.every(({done}, index) => !index || done >= told[index - 1]!.done),
  };
}

async function timed<Value>(work: () => Promise<Value>): Promise<[number, Value]> {
  const begun = performance.now();
  const value = await work();
  return [performance.now() - begun, value];
}
