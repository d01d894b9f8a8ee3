import type {EventData} from 'node:test';
import {inspect} from 'node:util';
import {sourceOf} from './find-tests.js';
import type {FileOutcome} from './outcome.js';

type Ended = EventData.TestPass | EventData.TestFail;

interface FailureCause {
  failureType?: string;
  cause?: unknown;
}

/**
 * Counts what Node's test runner reports, per file. Only tests count: a suite or a file that failed because a test in it
 * failed is that failure told again, and a file that passed is no test.
 */
export class NodeTestCounter {
  private readonly outcomes = new Map<string, FileOutcome>();
  private readonly output = new Map<string, string>();

  /** `files`: the compiled files that are run, each as a test of its own in what Node reports. */
  constructor(private readonly files: readonly string[]) {}

  passed(test: Ended): void {
    if (this.isFile(test) || test.details.type === 'suite' || test.skip || test.todo) return;
    this.of(test.file).passed++;
  }

  failed(test: EventData.TestFail): void {
    const error = test.details.error as FailureCause;
    if (error.failureType === 'subtestsFailed') return;
    const name = this.isFile(test) ? 'the file' : test.name;
    const said = this.isFile(test) ? `\n${this.output.get(test.file ?? '') ?? ''}` : '';
    this.of(test.file).failures.push({name, detail: inspect(error.cause ?? error) + said});
  }

  /** What a file printed: shown when it fails as a whole. */
  printed(file: string | undefined, text: string): void {
    this.output.set(file ?? '', (this.output.get(file ?? '') ?? '') + text);
  }

  /** The outcome of a source, also of one of which nothing was heard. */
  of(file: string | undefined): FileOutcome {
    const source = sourceOf(file ?? 'unknown');
    const outcome = this.outcomes.get(source) ?? {file: source, passed: 0, failures: []};
    this.outcomes.set(source, outcome);
    return outcome;
  }

  all(): FileOutcome[] {
    return [...this.outcomes.values()];
  }

  private isFile(test: Ended): boolean {
    return test.nesting === 0 && this.files.some((file) => file.endsWith(test.name) && file === test.file);
  }
}
