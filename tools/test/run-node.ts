import {run} from 'node:test';
import {NodeTestCounter} from './node-events.js';

export interface NodeRun {
  /** The compiled files to start, each in a process of its own. */
  entries: readonly string[];
  /** How many processes at a time. */
  concurrency: number;
  /** Milliseconds for one process. */
  timeout: number;
}

/** Runs files under Node's own test runner and counts their tests. */
export async function runInNode({entries, concurrency, timeout}: NodeRun): Promise<NodeTestCounter> {
  const counter = new NodeTestCounter(entries);
  const stream = run({files: [...entries], concurrency, timeout});
  stream.on('test:pass', (test) => counter.passed(test));
  stream.on('test:fail', (test) => counter.failed(test));
  stream.on('test:stdout', ({file, message}) => counter.printed(file, message));
  stream.on('test:stderr', ({file, message}) => counter.printed(file, message));
  // Node's stream ends when it has been read to the end.
  for await (const event of stream) void event;
  return counter;
}
