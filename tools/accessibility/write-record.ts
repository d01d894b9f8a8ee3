import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {inRoot} from '../paths.js';
import type {AccessibilityRecord, State} from './record.js';
import {tally} from './tally.js';

/** Where a run over the gallery leaves what it has found. */
export const recordFile = inRoot('test-results/accessibility.json');

/** Writes down what a run over the gallery has found. */
export async function writeRecord(
  run: Pick<AccessibilityRecord, 'only' | 'stories' | 'looks' | 'undrawn'>,
  states: readonly State[],
): Promise<void> {
  const {version} = JSON.parse(await readFile(inRoot('node_modules/axe-core/package.json'), 'utf8')) as {version: string};
  const record: AccessibilityRecord = {axe: version, ...run, ...tally(states)};
  await mkdir(inRoot('test-results'), {recursive: true});
  await writeFile(recordFile, `${JSON.stringify(record, null, 1)}\n`);
}
