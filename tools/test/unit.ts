import {compiled} from './find-tests.js';
import type {FileOutcome} from './outcome.js';
import {runInNode} from './run-node.js';

/** The longest, the table of faults, takes a third of it on a machine that does nothing else. */
const timeout = 300_000;
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
