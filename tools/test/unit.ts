import {compiled} from './find-tests.js';
import type {FileOutcome} from './outcome.js';
import {runInNode} from './run-node.js';

/** Ten minutes: the longest, the table of faults, takes three of them on a machine that others use as well. */
const timeout = 600_000;
const atATime = 2;

/** Tests of what needs no page: one process a file, a few at a time. */
export async function runUnit(sources: readonly string[]): Promise<FileOutcome[]> {
  const waiting = sources.entries();
  const outcomes: FileOutcome[] = [];
  async function work(): Promise<void> {
    for (const [index, source] of waiting) {
      outcomes[index] = (await runInNode(compiled(source), timeout)).of(compiled(source));
    }
  }
  await Promise.all(Array.from({length: atATime}, work));
  return outcomes;
}
