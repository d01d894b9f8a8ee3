import {readFile, writeFile} from 'node:fs/promises';
import {inRoot} from '../paths.js';
import type {TagDescription} from './manifest.js';

const start = '<!-- tags: written by “npm run generate” -->';
const end = '<!-- /tags -->';

/** The first sentence or two of a tag's comment: everything before the first empty line. */
function summary({description = ''}: TagDescription): string {
  return (description.split(/\n\s*\n/)[0] ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}

/** A table in the form that the formatter leaves as it is. */
export function tableOfTags(tags: readonly TagDescription[]): string {
  const rows = tags
    .map((tag): [string, string] => [`\`<${tag.tagName}>\``, summary(tag)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const all: Array<[string, string]> = [['tag', 'what it is'], ...rows];
  const widths = [0, 1].map((column) => Math.max(...all.map((row) => row[column as 0 | 1].length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const [header, ...body] = all.map(line);
  return [header, rule, ...body].join('\n');
}

/** Puts the table between its two markers. */
export async function writeReadme(tags: readonly TagDescription[]): Promise<void> {
  const file = inRoot('README.md');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md needs the lines “${start}” and “${end}”.`);
  await writeFile(file, `${text.slice(0, from + start.length)}\n\n${tableOfTags(tags)}\n\n${text.slice(to)}`);
}
