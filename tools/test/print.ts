import type {FileOutcome} from './outcome.js';

/** One line a file, and whatever failed in it in full. */
export function printSuite(suite: string, outcomes: readonly FileOutcome[], milliseconds: number): void {
  console.log(`${suite} (${(milliseconds / 1_000).toFixed(1)} s)`);
  for (const {file, passed, failures} of outcomes) {
    const mark = failures.length > 0 ? '✗' : '✓';
    console.log(`  ${mark} ${file}: ${passed} passed${failures.length > 0 ? `, ${failures.length} failed` : ''}`);
    for (const {name, detail} of failures) console.log(`\n    ✗ ${name}\n${indent(detail)}\n`);
  }
}

function indent(text: string): string {
  return text.trim().replace(/^/gm, '      ');
}
