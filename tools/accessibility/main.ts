/**
 * `npm run accessibility:table`: writes into `docs/accessibility.md` and `docs/accessibility.csv` what the last `npm run test:stories` has
 * found, and which tests prove what.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {inRoot} from '../paths.js';
import {missingTests} from './check-proofs.js';
import {matrixOf, withTables} from './page.js';
import {readTags} from './read-tags.js';
import type {AccessibilityRecord} from './record.js';
import {recordFile} from './write-record.js';

const page = inRoot('docs/accessibility.md');

async function write(): Promise<void> {
  const found = await readFile(recordFile, 'utf8').catch(() => undefined);
  if (found === undefined) throw new Error('Nothing has been looked at yet: run “npm run test:stories” first.');
  const missing = await missingTests();
  if (missing.length) throw new Error(`These tests are named as proof, and are not there:\n${missing.join('\n')}`);
  const record = JSON.parse(found) as AccessibilityRecord;
  const tags = await readTags();
  await writeFile(page, withTables(await readFile(page, 'utf8'), record, tags));
  await writeFile(inRoot('docs/accessibility.csv'), matrixOf(record, tags));
  if (record.only) console.warn(`Written from a part of the gallery: the stories with “${record.only}” in their name.`);
}

await write().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
