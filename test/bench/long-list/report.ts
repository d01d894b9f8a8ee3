import {milliseconds} from '../gates.js';
import {table, times} from '../tables.js';
import type {ListLoading} from './loading.js';
import type {LongListResults} from './measure.js';

/** The part of the report about a list that is as long as lists without an index may be. */
export function longListMarkdown({rows, inOne, onPages, paging, roll, tidying}: LongListResults): string {
  const ofLoading = (name: string, {first, complete, requests, bytes, bareFirst, bareComplete}: ListLoading) => [
    name,
    times(first),
    times(complete),
    times(bareFirst),
    times(bareComplete),
    (complete.median / bareComplete.median).toFixed(2),
    `${requests}`,
    `${(bytes / 1_000).toFixed(0)} kB`,
  ];
  const head = [
    'list',
    'first names',
    'complete',
    'bare: first names',
    'bare: complete',
    'ratio',
    'requests',
    'transferred',
  ];
  const loadings = [ofLoading('in one document', inOne), ofLoading(`on ${paging.pages} pages`, onPages)];
  const facts = [
    [`moving the rows to ${paging.pages} pages, ${paging.requests} requests`, milliseconds(paging.time)],
    ['reading who is a member from all pages, in Node', milliseconds(roll)],
    [
      `tidying ${tidying.announced.toLocaleString('en')} announcements all over ${tidying.rows.toLocaleString('en')} rows in one document, ${tidying.inOne.requests} requests`,
      milliseconds(tidying.inOne.time),
    ],
    [`the same on ${tidying.pages} pages, ${tidying.onPages.requests} requests`, milliseconds(tidying.onPages.time)],
  ];
  return `## A list of ${rows.toLocaleString('en')} members without an index

On a real pod server of its own, not compressed. \`coop-directory\` with \`src\`, against a page that fetches the same documents and prints 20
names without parsing anything; both in a browser context of their own with an empty cache, in turns.

${table(head, loadings)}

${table(['what', 'found'], facts)}
`;
}
