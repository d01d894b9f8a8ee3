import {compiled} from './find-tests.js';
import type {FileOutcome} from './outcome.js';
import {runInNode} from './run-node.js';

/** Tests of what needs no page: one process a file, two at a time. */
export async function runUnit(sources: readonly string[]): Promise<FileOutcome[]> {
  const counter = await runInNode({entries: sources.map(compiled), concurrency: 2, timeout: 180_000});
  for (const source of sources) counter.of(compiled(source));
  return counter.all();
}
