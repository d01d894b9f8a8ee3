import {startTestRunner} from '@web/test-runner';
import type {TestResultError, TestRunner, TestSession, TestSuiteResult} from '@web/test-runner-core';
import {findChromium} from '../browser/find-chromium.js';
import {compiled, sourceOf} from './find-tests.js';
import type {FileOutcome} from './outcome.js';

function describeError(error: Partial<TestResultError>): string {
  const difference = error.expected === undefined ? '' : `\nexpected: ${error.expected}\nactual:   ${error.actual}`;
  return `${error.message ?? ''}${difference}\n${error.stack ?? ''}`.trim();
}

/** Walks through suites in suites; the names on the way are part of a test's name. */
function countTests(suite: TestSuiteResult, path: string, outcome: FileOutcome): void {
  for (const test of suite.tests) {
    if (test.skipped) continue;
    if (test.passed) outcome.passed++;
    else outcome.failures.push({name: `${path}${test.name}`, detail: describeError(test.error ?? {})});
  }
  for (const inner of suite.suites) countTests(inner, `${path}${inner.name} › `, outcome);
}

function describeLogs(session: TestSession): string {
  const logs = session.logs.map((log) => log.map(String).join(' '));
  return logs.length > 0 ? `\nThe page's console:\n${logs.join('\n')}` : '';
}

function outcomeOf(session: TestSession): FileOutcome {
  const outcome: FileOutcome = {file: sourceOf(session.testFile), passed: 0, failures: []};
  if (session.testResults) countTests(session.testResults, '', outcome);
  outcome.failures.push(...session.errors.map((error) => ({name: 'the file', detail: describeError(error)})));
  if (outcome.failures.length === 0 && !session.passed) {
    outcome.failures.push({name: 'the file', detail: 'It did not run to its end.'});
  }
  const last = outcome.failures.at(-1);
  if (last) last.detail += describeLogs(session);
  return outcome;
}

function finished(runner: TestRunner): Promise<void> {
  return new Promise((resolve) => runner.on('finished', () => resolve()));
}

/** Tests of elements: each file in a page of its own, in a real browser. */
export async function runElements(sources: readonly string[]): Promise<FileOutcome[]> {
  process.env.CHROMIUM_PATH = await findChromium();
  process.env.ELEMENT_FILES = sources.map(compiled).join('\n');
  const runner = await startTestRunner({
    config: {watch: false, reporters: []},
    readCliArgs: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The runner of the element tests did not start.');
  await finished(runner);
  return [...runner.sessions.all()].map(outcomeOf);
}
