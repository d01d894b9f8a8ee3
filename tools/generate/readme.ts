import {readFile, writeFile} from 'node:fs/promises';
import {inRoot} from '../paths.js';
import {between} from './between.js';
import type {TagDescription} from './manifest.js';
import {tableOf} from './table.js';

const start = '<!-- tags: written by “npm run generate” -->';
const end = '<!-- /tags -->';

/** The first sentence or two of a tag's comment: everything before the first empty line. */
function summary({description = ''}: TagDescription): string {
  return (description.split(/\n\s*\n/)[0] ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}

/** The tags, each with what it is. */
export function tableOfTags(tags: readonly TagDescription[]): string {
  const rows = tags
    .map((tag): [string, string] => [`\`<${tag.tagName}>\``, summary(tag)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return tableOf(['tag', 'what it is'], rows);
}

/** Puts the table between its two markers. */
export async function writeReadme(tags: readonly TagDescription[]): Promise<void> {
  const file = inRoot('README.md');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  await writeFile(file, between(text, start, end, tableOfTags(tags)));
}
