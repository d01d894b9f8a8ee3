import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {pageList, readRoll, Resources} from '../../../pods/index.js';
import {startPodServer} from '../../../tools/servers/pod-server.js';
import {freePort} from '../../../tools/servers/ports.js';
import {makePeople} from '../people.js';
import {createPodCoop, unwrap} from '../pod-coop.js';
import {measureLoading, type ListLoading} from './loading.js';
import {measureLongTidying, type LongTidying} from './tidying.js';

/** A list that is as long as lists without an index may be. */
export interface LongListResults {
  readonly rows: number;
  readonly inOne: ListLoading;
  readonly onPages: ListLoading;
  /** Moving the rows of that list to pages: how many, and for how long, in milliseconds. */
  readonly paging: {readonly pages: number; readonly time: number; readonly requests: number};
  /** Reading who is a member in Node, with all pages, in milliseconds. */
  readonly roll: number;
  readonly tidying: LongTidying;
}

/** On a pod server of its own, so that nothing else lies there. */
export async function measureLongList(browser: Browser, rows: number, loads: number): Promise<LongListResults> {
  const files = await mkdtemp(join(tmpdir(), 'long-list-'));
  const server = await startPodServer({port: await freePort(), directory: files});
  try {
    return await measureOn(browser, server.url, rows, loads);
  } finally {
    await server.stop();
    await rm(files, {recursive: true, force: true});
  }
}

async function measureOn(browser: Browser, podsUrl: string, rows: number, loads: number): Promise<LongListResults> {
  const coop = await createPodCoop(podsUrl, 'bench-long', makePeople(rows - 1));
  const {membersList} = coop.layout;
  const inOne = await measureLoading(browser, podsUrl, membersList, loads);
  const {session} = coop.owner;
  let requests = 0;
  const counting: typeof fetch = (input, init) => {
    requests++;
    return session.fetch(input, init);
  };
  const resources = new Resources({
    fetch: counting,
    session: () => ({...session, fetch: counting}),
    mayAuthenticate: () => true,
  });
  const start = performance.now();
  const {pages} = unwrap(await pageList({resources, fetch: counting, list: membersList}));
  const paging = {pages, time: performance.now() - start, requests};
  const onPages = await measureLoading(browser, podsUrl, membersList, loads);
  return {
    rows,
    inOne,
    onPages,
    paging,
    roll: await timeRoll(membersList, rows),
    tidying: await measureLongTidying(coop, rows),
  };
}

async function timeRoll(list: string, rows: number): Promise<number> {
  const start = performance.now();
  const {members} = unwrap(await readRoll(new Resources(), list));
  const [found, time] = [[...members].length, performance.now() - start];
  if (found !== rows) throw new Error(`${found} of ${rows} members were found.`);
  return time;
}
