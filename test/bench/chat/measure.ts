import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {startPodServer} from '../../../tools/servers/pod-server.js';
import {freePort} from '../../../tools/servers/ports.js';
import type {Conversation} from '../../../pods/chat/conversation.js';
import type {Room} from '../../../pods/chat/room.js';
import {createCoop} from '../../../pods/coop/create-coop.js';
import type {CoopLayout} from '../../../pods/coop/layout.js';
import {ask} from '../../../pods/http.js';
import {dayAddress} from '../../../vocab/formats/longchat/addresses.js';
import {utteranceTriples} from '../../../vocab/formats/longchat/write.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {writeTurtle} from '../../../vocab/rdf/write.js';
import {gatherIn, TalkingPage} from '../../support/chat/crowd.js';
import {moveIn} from '../../support/inhabitants.js';
import {settle, type Settler} from '../../support/registrations/rush.js';
import {unwrap} from '../pod-coop.js';
import {percentile, spread, type Spread} from '../statistics.js';

/** What many who talk at once, and a room with very much in it, come to. Times in milliseconds. */
export interface TalkResults {
  readonly writers: number;
  readonly messagesEach: number;
  /** How many different messages readers find, and how many readers find the same in the same order. */
  readonly found: number;
  readonly twice: number;
  readonly confirmed: number;
  readonly agreeing: number;
  readonly readers: number;
  readonly all: number;
  /** From the moment of writing until the server had taken it, in the own space and in the room. */
  readonly sent: {readonly median: number; readonly p95: number};
  readonly large: LargeRoom;
}

/** A room in which very much was said on one day. */
export interface LargeRoom {
  readonly messages: number;
  readonly bytes: number;
  /** Fetching and parsing the document of the day, and nothing more. */
  readonly bare: Spread;
  /** Until the last page of the conversation is there, and names are being asked for. */
  readonly opened: Spread;
  readonly ratio: number;
  /** To go back by a thousand messages. */
  readonly back: number;
}

const writers = 20;
const messagesEach = 50;
const many = 10_000;
/** So long a reader waits for the records of all authors, in milliseconds. */
const mostAwaited = 60_000;

/** On a pod server of its own. */
export async function measureTalk(loads: number): Promise<TalkResults> {
  const directory = await mkdtemp(join(tmpdir(), 'talk-'));
  const server = await startPodServer({port: await freePort(), directory});
  try {
    const owner = await moveIn(true, server.url);
    const coop = {fetch: owner.session.fetch, storage: owner.storage, owner: owner.webId, name: 'Mille'};
    const layout = unwrap(await createCoop({...coop, moderators: [owner.webId]}));
    const people = await settle(writers, layout.moderators, server.url);
    const crowd = await measureCrowd(people, layout);
    return {...crowd, large: await measureLarge(people, layout, loads)};
  } finally {
    await server.stop();
    await rm(directory, {recursive: true, force: true});
  }
}

async function measureCrowd(people: readonly Settler[], layout: CoopLayout): Promise<Omit<TalkResults, 'large'>> {
  const room = await gatherIn(people);
  const pages = people.map((person) => new TalkingPage(person, room, layout));
  const times: number[] = [];
  const begun = performance.now();
  const talk = async (page: TalkingPage, index: number) => {
    for (let count = 0; count < messagesEach; count++) {
      const since = performance.now();
      await page.say(`${index} dit ${count}`);
      times.push(performance.now() - since);
    }
  };
  await Promise.all(pages.map(talk));
  const all = performance.now() - begun;
  const readers = await Promise.all(people.slice(0, 5).map((person) => hear(new TalkingPage(person, room, layout), people)));
  const orders = readers.map(({state}) => state.messages.map(({name}) => name));
  const [order = []] = orders;
  return {
    writers,
    messagesEach,
    found: new Set(order).size,
    twice: order.length - new Set(order).size,
    confirmed: readers[0]!.state.messages.filter(({authorship}) => authorship === 'confirmed').length,
    agreeing: orders.filter((other) => other.join() === order.join()).length,
    readers: readers.length,
    all,
    sent: {median: spread(times).median, p95: percentile(times, 95)},
  };
}

/** The whole conversation, once every name is known to be somebody's or not. */
async function hear(page: TalkingPage, people: readonly Settler[]): Promise<Conversation> {
  const conversation = await page.listen(people);
  while (conversation.state.hasEarlier) await conversation.earlier();
  const isKnown = () => conversation.state.messages.every(({authorship}) => authorship !== 'awaited');
  if (isKnown()) return conversation;
  await new Promise<void>((resolve) => {
    const end = () => {
      undo();
      resolve();
    };
    const undo = conversation.subscribe(() => isKnown() && end());
    // A record that a busy server does not give leaves its author's names unknown: the count of those that are confirmed tells.
    AbortSignal.timeout(mostAwaited).addEventListener('abort', end);
  });
  return conversation;
}

async function measureLarge(people: readonly Settler[], layout: CoopLayout, loads: number): Promise<LargeRoom> {
  const room = await gatherIn(people);
  const body = await fill(room, people);
  const [reader] = people as [Settler];
  const [bare, opened]: [number[], number[]] = [[], []];
  for (let load = 0; load < loads; load++) {
    bare.push(await timed(() => readBare(reader, room)));
    opened.push(await timed(() => new TalkingPage(reader, room, layout).listen(people)));
  }
  const page = new TalkingPage(reader, room, layout);
  const conversation = await page.listen(people);
  const back = await timed(async () => {
    while (conversation.state.messages.length < 1_030) await conversation.earlier();
  });
  if (conversation.state.messages.length === 0) throw new Error('Nothing was read');
  return {
    messages: many,
    bytes: Buffer.byteLength(body),
    bare: spread(bare),
    opened: spread(opened),
    ratio: spread(opened.map((time, index) => time / bare[index]!)).median,
    back,
  };
}

/** Puts ten thousand messages of all of them into the document of today, at once. */
async function fill({channel}: Room, people: readonly Settler[]): Promise<string> {
  const begun = Date.now() - many;
  const url = dayAddress(channel, Date.now());
  const triples = Array.from({length: many}, (_, index) => {
    const time = begun + index;
    const name = `Msg${time}-${String(index).padStart(8, '0')}`;
    const text = `Message ${index} : on se retrouve samedi devant l’épicerie, comme d’habitude.`;
    return utteranceTriples(channel, url, people[index % people.length]!.webId, {act: 'post', name, time, text});
  });
  const body = writeTurtle(triples.flat());
  const [owner] = people as [Settler];
  const put = await owner.session.fetch(url, {method: 'PUT', headers: {'content-type': 'text/turtle'}, body});
  if (!put.ok) throw new Error(`The day could not be written: ${put.status}`);
  return body;
}

async function readBare({session}: Settler, {channel}: Room) {
  const url = dayAddress(channel, Date.now());
  const answer = unwrap(
    await ask(session.fetch, url, {headers: {accept: 'text/turtle'}, maxBytes: 1 << 25, timeout: 60_000}),
  );
  return parseTurtle(answer.text, url);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return performance.now() - since;
}
