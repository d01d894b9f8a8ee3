import type {Gate} from '../gates.js';
import {count, megabytes, seconds} from '../numbers.js';
import {table} from '../tables.js';
import type {IndexBuilt, IndexOnServer, IndexRun} from './measure.js';

/** A page may weigh so much: three of them and two that lead there are less than the 200 kB that a search may cost. */
const largestPage = 80_000;
/** Pages from the first of the words to the last, for who looks for one. */
const mostPages = 3;
/** Making the pages, without a disk or a server, takes seconds. */
const mostMaking = 60_000;

export function checkIndex({members, changes, making, sizes, afterChanges, unchanged}: IndexBuilt): Gate[] {
  const largest = Math.max(...sizes.map((size) => size.largest));
  const words = sizes.find(({view}) => view === 'words');
  const share = afterChanges.written / afterChanges.pages;
  return [
    {
      what: `the pages of an index of ${count(members)} members are made`,
      found: seconds(making),
      limit: seconds(mostMaking),
      isMet: making <= mostMaking,
    },
    {
      what: 'the largest page of it',
      found: `${count(largest)} bytes`,
      limit: count(largestPage),
      isMet: largest <= largestPage,
    },
    {
      what: 'pages on the longest way to a word',
      found: `${words?.deepest}`,
      limit: `${mostPages}`,
      isMet: (words?.deepest ?? Infinity) <= mostPages,
    },
    {
      what: `pages written anew after ${changes} changes`,
      found: `${(100 * share).toFixed(1)} %`,
      limit: '25 %',
      isMet: share <= 0.25,
    },
    {what: 'pages written anew after none', found: `${unchanged.written}`, limit: '0', isMet: unchanged.written === 0},
  ];
}

/** The part of the report about publishing an index on a pod server. */
export function indexOnServerMarkdown({members, pages, first, again, writtenAgain}: IndexOnServer): string {
  const rate = (1_000 * pages) / first;
  return `## The same on a pod server

The index of ${count(members)} members in the coop's own space: ${count(pages)} pages in ${seconds(first)} (${rate.toFixed(0)} a second, with the reading of the list); once more, when
nothing has changed: ${writtenAgain} pages in ${seconds(again)}.
`;
}

/** The part of the report about building an index. */
export function indexMarkdown({members, changes, making, scratch, afterChanges, unchanged, sizes}: IndexBuilt): string {
  const row = (what: string, run: IndexRun) => [
    what,
    seconds(run.reading),
    seconds(run.publishing),
    `${count(run.written)} of ${count(run.pages)}`,
    count(run.removed),
    megabytes(run.mostMemory),
  ];
  const sum = (key: 'pages' | 'raw' | 'gzip' | 'brotli') => sizes.reduce((all, size) => all + size[key], 0);
  const sizeRows = sizes.map((size) => [
    size.view,
    count(size.pages),
    megabytes(size.raw),
    megabytes(size.gzip),
    megabytes(size.brotli),
    `${(size.largest / 1_000).toFixed(0)} kB`,
    String(size.deepest),
  ]);
  return `## The index of a list of ${count(members)} members

In a process of Node of its own: from the list's documents (50 rows each) to files in a folder, each with its compressed forms (brotli 5, gzip 6). The pages
alone, without writing or compressing them, are made in ${seconds(making)}. Memory is the most that the process had held by then.

${table(
  ['', 'reading the list', 'making and writing', 'pages written', 'taken away', 'most memory'],
  [row('from nothing', scratch), row(`after ${changes} changes`, afterChanges), row('after none', unchanged)],
)}

${table(
  ['view', 'pages', 'as they are', 'gzip', 'brotli', 'largest page', 'pages on the longest way'],
  [
    ...sizeRows,
    ['all', count(sum('pages')), megabytes(sum('raw')), megabytes(sum('gzip')), megabytes(sum('brotli')), '', ''],
  ],
)}
`;
}
