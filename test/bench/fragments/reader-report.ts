import type {Gate} from '../gates.js';
import {percentile, spread} from '../statistics.js';
import {table} from '../tables.js';
import type {IndexReading, Search, Searches} from './reader.js';

/** A search, with the pages that lead to its answer. */
const mostRequests = 4;
const mostBytes = 200_000;

export function checkReader({searches, counted, right, weight}: IndexReading): Gate[] {
  const [here] = searches;
  const requests = Math.max(...here!.cold.map((one) => one.requests));
  const bytes = percentile(
    here!.cold.map((one) => one.bytes),
    95,
  );
  return [
    {
      what: 'requests of a first search in a very long list',
      found: `${requests}`,
      limit: `${mostRequests}`,
      isMet: requests <= mostRequests,
    },
    {
      what: 'bytes of a first search in it, p95',
      found: `${bytes}`,
      limit: `${mostBytes}`,
      isMet: bytes <= mostBytes,
    },
    {what: 'numbers of found members that are wrong', found: `${counted - right}`, limit: '0', isMet: counted === right},
    {what: 'EcoIndex of the directory of a very long list', found: weight.grade, limit: 'A', isMet: weight.grade === 'A'},
  ];
}

/** The part of the report about searching over an index. */
export function readerMarkdown({members, searches, counted, right, weight}: IndexReading): string {
  return `## Searching ${members.toLocaleString('en')} members over their index

From the last key to the whole of what is shown; nothing is compressed.

${table(searchHead, searches.flatMap(searchRows))}

Of ${counted} searches the page told an exact number of members; ${right} of these are the number that a look through all rows finds. The page before
any search: EcoIndex ${weight.grade} (${weight.score}), ${weight.requests} requests, ${Math.round(weight.kilobytes)} kB, ${weight.nodes} elements.
`;
}

export const searchHead = [
  'device',
  'search',
  'number',
  'time, median',
  'p95',
  'requests, median',
  'p95',
  'most',
  'kB, median',
  'p95',
];

export function searchRows(searches: Searches): string[][] {
  const {cold, warm, letters} = searches;
  return [rowOf(searches, 'first', cold), rowOf(searches, 'later', warm), rowOf(searches, 'a letter more', letters)];
}

function rowOf({device}: Searches, name: string, searches: readonly Search[]): string[] {
  const times = searches.map(({time}) => time);
  const requests = searches.map((one) => one.requests);
  const kilobytes = searches.map(({bytes}) => bytes / 1_000);
  const round = (value: number) => String(Math.round(value));
  return [
    device,
    name,
    String(searches.length),
    `${round(spread(times).median)} ms`,
    `${round(percentile(times, 95))} ms`,
    round(spread(requests).median),
    round(percentile(requests, 95)),
    round(Math.max(...requests)),
    round(spread(kilobytes).median),
    round(percentile(kilobytes, 95)),
  ];
}
