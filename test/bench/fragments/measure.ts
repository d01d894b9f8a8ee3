import {fork} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {inRoot} from '../../../tools/paths.js';

/** One building of an index in a folder; times in milliseconds. */
export interface IndexRun {
  /** The list, from its Turtle to rows. */
  readonly reading: number;
  /** From the rows to files, with their compressed forms. */
  readonly publishing: number;
  readonly pages: number;
  readonly written: number;
  readonly removed: number;
  /** The most memory that the process has held so far, in bytes. */
  readonly mostMemory: number;
}

/** One view of the index on the disk, in bytes. */
export interface ViewSize {
  readonly view: string;
  pages: number;
  raw: number;
  gzip: number;
  brotli: number;
  largest: number;
  /** Pages on the longest way from the first one, without those that go on where one key has more rows than a page. */
  deepest: number;
}

export interface IndexBuilt {
  readonly members: number;
  readonly changes: number;
  readonly scratch: IndexRun;
  readonly afterChanges: IndexRun;
  readonly unchanged: IndexRun;
  /** From the rows to the text of all pages, once, without writing them anywhere. */
  readonly making: number;
  readonly sizes: readonly ViewSize[];
}

/** The same, published on a pod server; times in milliseconds. */
export interface IndexOnServer {
  readonly members: number;
  readonly pages: number;
  /** From nothing. */
  readonly first: number;
  /** When nothing has changed. */
  readonly again: number;
  readonly writtenAgain: number;
}

/** Builds the index of so many members, in a process and a folder of its own. */
export async function measureIndex(members: number): Promise<IndexBuilt> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-index-'));
  try {
    const child = fork(inRoot('build/test/bench/fragments/build.js'), [String(members), folder]);
    const [built] = (await Promise.race([once(child, 'message'), failureOf(child)])) as [IndexBuilt];
    return built;
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

async function failureOf(child: ReturnType<typeof fork>): Promise<never> {
  const [code] = (await once(child, 'exit')) as [number];
  throw new Error(`Building the index ended with ${code}`);
}
