/** What came of one file of tests. */
export interface FileOutcome {
  /** The source, relative to the project. */
  file: string;
  passed: number;
  failures: Failure[];
}

export interface Failure {
  /** The names of the test and of what it lies in, or of what failed around the tests. */
  name: string;
  /** What a developer needs to understand it: message, stack, output. */
  detail: string;
}

/** A file without tests is one that lost them: the test runners themselves call that a success. */
export function withoutTests(outcome: FileOutcome): FileOutcome {
  if (outcome.passed > 0 || outcome.failures.length > 0) return outcome;
  return {...outcome, failures: [{name: 'the file', detail: 'It holds no test.'}]};
}

export interface Totals {
  passed: number;
  failed: number;
}

export function total(outcomes: readonly FileOutcome[]): Totals {
  return outcomes.reduce(
    (sum, {passed, failures}) => ({passed: sum.passed + passed, failed: sum.failed + failures.length}),
    {passed: 0, failed: 0},
  );
}
