import type {EventData} from 'node:test';
import {inspect} from 'node:util';
import {sourceOf} from './find-tests.js';
import type {FileOutcome} from './outcome.js';

type Ended = EventData.TestPass | EventData.TestFail;

interface FailureCause {
  failureType?: string;
  cause?: unknown;
}

/** Begins the name of a test that tells only which file the tests after it come from. */
export const fileMarker = 'file: ';

/**
 * Counts what Node's test runner reports of one process. Only tests count: a suite or a file that failed because a test in it
 * failed is that failure told again, and a file that passed is no test.
 *
 * Node names the file in which a test is written; a suite that several files run is written in none of them. So the file is
 * the one that was started or, where one process runs several, the one that the last marker named.
 */
export class NodeTestCounter {
  private readonly outcomes = new Map<string, FileOutcome>();
  private current: string;
  private output = '';

  /** `entry`: the compiled file that is started, itself a test in what Node reports. */
  constructor(private readonly entry: string) {
    this.current = entry;
  }

  passed(test: Ended): void {
    if (test.name.startsWith(fileMarker)) this.current = test.name.slice(fileMarker.length);
    else if (!this.isEntry(test) && test.details.type !== 'suite' && !test.skip && !test.todo)
      this.of(this.current).passed++;
  }

  failed(test: EventData.TestFail): void {
    const error = test.details.error as FailureCause;
    if (error.failureType === 'subtestsFailed') return;
    const isEntry = this.isEntry(test);
    const detail = inspect(error.cause ?? error) + (isEntry ? `\n${this.output}` : '');
    this.of(this.current).failures.push({name: isEntry ? 'the file' : test.name, detail});
  }

  /** What the process printed: shown when it fails as a whole. */
  printed(text: string): void {
    this.output += text;
  }

  /** The outcome of a compiled file, also of one of which nothing was heard. */
  of(file: string): FileOutcome {
    const source = sourceOf(file);
    const outcome = this.outcomes.get(source) ?? {file: source, passed: 0, failures: []};
    this.outcomes.set(source, outcome);
    return outcome;
  }

  private isEntry(test: Ended): boolean {
    return test.nesting === 0 && test.file === this.entry && this.entry.endsWith(test.name);
  }
}
