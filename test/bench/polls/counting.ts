import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {Parser} from 'n3';
import {ballotText, digestOf, type Ballot} from '../../../vocab/kinds/ballot/ballot.js';
import {copyTriples, readCopies} from '../../../vocab/kinds/poll/copies.js';
import {countPoll} from '../../../vocab/kinds/poll/count.js';
import type {Confirmation, PostedBallot, Voter} from '../../../vocab/kinds/poll/count-types.js';
import type {Method, PollRules} from '../../../vocab/kinds/poll/rules.js';
import {coopPoll} from '../../../vocab/rdf/poll-vocabulary.js';
import type {Triple} from '../../../vocab/rdf/terms.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {writeTurtle} from '../../../vocab/rdf/write.js';
import {Random} from '../../support/random.js';
import {spread, type Spread} from '../statistics.js';

/** How long a count takes in Node: from the tellers' copies to the result, and of that what the parser alone takes. */
export interface Counting {
  readonly method: Method;
  readonly ballots: number;
  /** Documents in which the copies lie. */
  readonly documents: number;
  readonly bytes: number;
  readonly whole: Spread;
  readonly bare: Spread;
  /** The middle of the ratios of turns. */
  readonly ratio: number;
  /** What a count leaves in memory while its result is held, in bytes; the text of the documents is not in it. */
  readonly held: number;
}

/** A box has a part for so many voters, and as many documents with copies. */
const perDocument = 500;
const space = 'https://coop.example/official/polls/p1/';
const box = `${space}box/`;
const poll = `${space}poll.ttl#it`;
const opens = Date.UTC(2026, 10, 28, 9);

interface Poll {
  readonly rules: PollRules;
  readonly roll: readonly Voter[];
  /** Turtle, by address. */
  readonly documents: ReadonlyMap<string, string>;
}

function rulesOf(method: Method): PollRules {
  const names =
    method === 'yes-no'
      ? [coopPoll.Yes, coopPoll.No, coopPoll.Abstain]
      : ['a', 'b', 'c', 'd', 'e'].map((name) => `${poll}-${name}`);
  const options = names.map((iri) => ({iri}));
  return {iri: poll, method, options, opens, closes: opens + 3_600_000, mayChange: true, majority: 'plurality'};
}

function marksOf({method, options}: PollRules, random: Random): ReadonlyMap<string, number> {
  if (method === 'yes-no') return new Map([[random.pick(options).iri, 1]]);
  const left = options.map(({iri}) => iri);
  return new Map(options.map((_, rank) => [left.splice(random.below(left.length), 1)[0]!, rank + 1]));
}

function hex(random: Random, length: number): string {
  return Array.from({length}, () => random.below(16).toString(16)).join('');
}

function ballotOf(home: string, rules: PollRules, random: Random): Ballot {
  const id = `urn:uuid:${[8, 4, 4, 4, 12].map((length) => hex(random, length)).join('-')}`;
  const twin = `${home}private/votes/${hex(random, 32)}.ttl`;
  return {id, poll, twin, marks: marksOf(rules, random), rulesDigest: hex(random, 64), nonce: hex(random, 32)};
}

/** Everybody has voted, and the tellers have confirmed all of it. */
async function makePoll(method: Method, ballots: number): Promise<Poll> {
  const random = new Random(ballots);
  const rules = rulesOf(method);
  const roll: Voter[] = [];
  const documents = new Map<string, string>();
  for (let part = 0; part * perDocument < ballots; part++) {
    const triples: Triple[] = [];
    for (let index = part * perDocument; index < Math.min(ballots, (part + 1) * perDocument); index++) {
      const storage = `https://members.example/${hex(random, 12)}/`;
      const home = `${storage}coop/${hex(random, 16)}/`;
      roll.push({agent: `${storage}profile/card#me`, homes: [home]});
      const ballot = ballotOf(home, rules, random);
      const copy = {url: `${box}${part}/${hex(random, 32)}.ttl`, arrived: opens + (index % 3_000) * 1_000, ballot};
      triples.push(...copyTriples({...copy, digest: await digestOf(ballotText(ballot))}, method === 'yes-no'));
    }
    documents.set(`${space}copies/${part}.ttl`, writeTurtle(triples));
  }
  return {rules, roll, documents};
}

/** What a page does: reads the copies, and counts them. */
async function countWhole({rules, roll, documents}: Poll) {
  const items: PostedBallot[] = [];
  const confirmations: Confirmation[] = [];
  for (const [url, text] of documents) {
    const copies = readCopies(await parseTurtle(text, url), box);
    items.push(...copies.items);
    confirmations.push(...copies.confirmations);
  }
  return countPoll({rules, roll, items, confirmations});
}

/** The parser with its own terms, which leaves an array of triples. */
function parseBare({documents}: Poll): number {
  let triples = 0;
  for (const [url, text] of documents) triples += new Parser({baseIRI: url, format: 'text/turtle'}).parse(text).length;
  return triples;
}

function createCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

async function timeOf(work: () => unknown, collect: () => void): Promise<number> {
  collect();
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function heldBy(poll: Poll, collect: () => void): Promise<number> {
  collect();
  const before = process.memoryUsage().heapUsed;
  const count = await countWhole(poll);
  collect();
  const held = process.memoryUsage().heapUsed - before;
  if (count.counted.length !== poll.roll.length)
    throw new Error(`${count.counted.length} of ${poll.roll.length} are counted.`);
  return held;
}

/** Counts the same bytes in both ways, in turns; the first turns warm the engine and are left out. */
export async function measureCounting(method: Method, ballots: number, turns: number): Promise<Counting> {
  const poll = await makePoll(method, ballots);
  const collect = createCollector();
  const pairs: {readonly bare: number; readonly whole: number}[] = [];
  for (let turn = -3; turn < turns; turn++) {
    const bare = await timeOf(() => parseBare(poll), collect);
    const whole = await timeOf(() => countWhole(poll), collect);
    if (turn >= 0) pairs.push({bare, whole});
  }
  const texts = [...poll.documents.values()];
  return {
    method,
    ballots,
    documents: texts.length,
    bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    whole: spread(pairs.map((pair) => pair.whole)),
    bare: spread(pairs.map((pair) => pair.bare)),
    ratio: spread(pairs.map((pair) => pair.whole / pair.bare)).median,
    held: await heldBy(poll, collect),
  };
}
