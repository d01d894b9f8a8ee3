import {run} from 'node:test';
import {NodeTestCounter} from './node-events.js';

/** Runs a compiled file in a process of its own under Node's test runner, and counts its tests. */
export async function runInNode(entry: string, timeout: number): Promise<NodeTestCounter> {
  const counter = new NodeTestCounter(entry);
  const stream = run({files: [entry], concurrency: 1, timeout});
  stream.on('test:pass', (test) => counter.passed(test));
  stream.on('test:fail', (test) => counter.failed(test));
  stream.on('test:stdout', ({message}) => counter.printed(message));
  stream.on('test:stderr', ({message}) => counter.printed(message));
  // Node's stream ends when it has been read to the end.
  for await (const event of stream) void event;
  return counter;
}
