/** Runs in the page that `page-reading.ts` opens: reads a list as tags do, with the kit as it is built for pages. */
import {membersKind} from '../../../pods/lists/members-kind.js';
import {ThingList} from '../../../pods/lists/thing-list.js';
import {Resources} from '../../../pods/documents/resources.js';
import type {Member} from '../../../vocab/kinds/member/member.js';
import {longestBlock} from './longest-block.js';

/** What the page can be asked to do; each answers with something that proves that it was done. */
export interface ReadingPage {
  /** Fetches the list's bytes, which all that follows reads. */
  fetchBytes(url: string): Promise<number>;
  /** From the bytes to members with all their fields. @returns milliseconds, and how many members. */
  readTyped(): Promise<Timed>;
  /** Reads the list and measures for how long the page could not answer, in milliseconds. */
  measureBlock(): Promise<number>;
  /** Keeps what a page keeps of the list: its statements and its rows, each looked at. */
  holdAll(): Promise<number>;
  /** Of what is kept, lets go of all but the members. */
  holdMembers(): number;
  letGo(): void;
}

export interface Timed {
  readonly time: number;
  readonly members: number;
}

const address = 'https://coop.example/official/members/index.ttl#it';
let bytes = new ArrayBuffer(0);
let held: {list?: ThingList<Member>; members?: readonly Member[]} = {};

/** Bytes that come at a time, as over a network. */
const chunkBytes = 1 << 18;

/** What the list's server has answered. */
function answer(): Response {
  let from = 0;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    controller.enqueue(new Uint8Array(bytes, from, Math.min(chunkBytes, bytes.byteLength - from)));
    from += chunkBytes;
    if (from >= bytes.byteLength) controller.close();
  };
  return new Response(new ReadableStream({pull}));
}

/** Opens the list in the way of a tag. */
async function open(): Promise<ThingList<Member>> {
  const resources = new Resources({fetch: () => Promise.resolve(answer())});
  const list = new ThingList(resources, address, membersKind(['fr']));
  await list.load();
  if (list.state.status !== 'success') throw new Error(JSON.stringify(list.state.problem));
  return list;
}

const membersOf = (list: ThingList<Member>) => list.state.rows.flatMap(({thing}) => (thing?.name ? [thing] : []));

const page: ReadingPage = {
  async fetchBytes(url) {
    bytes = await (await fetch(url)).arrayBuffer();
    return bytes.byteLength;
  },
  async readTyped() {
    const start = performance.now();
    const members = membersOf(await open());
    return {time: performance.now() - start, members: members.length};
  },
  measureBlock: () => longestBlock(open),
  async holdAll() {
    const list = await open();
    held = {list, members: membersOf(list)};
    return held.members!.length;
  },
  holdMembers() {
    held = {members: held.members};
    return held.members?.length ?? 0;
  },
  letGo: () => void (held = {}),
};

Object.assign(globalThis, {readingPage: page});
