import {weightTable} from '../demo-pages.js';
import {milliseconds, type Gate} from '../gates.js';
import {table, times} from '../tables.js';
import type {ChatPages} from './pages.js';

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** So long what was said may take until it is on the screen of somebody else, in milliseconds. */
const passingLimit = 2_000;

/** The part of the report about conversations in the browser. */
export function chatPagesMarkdown({weights, passed, large, idle}: ChatPages): string {
  const {messages, bytes, fetched, shown, afterFetch, heap, heapSmall, back} = large;
  const rows = [
    [`${passed.messages} messages one after the other: on the own screen`, times(passed.own)],
    ['on the other screen', times(passed.elsewhere)],
    ['95 of 100 of them', milliseconds(passed.p95)],
    [`a day of ${messages} messages (${megabytes(bytes)}): fetching it in an empty page`, times(fetched)],
    ['from the navigation to its last words on the screen, nothing in the browser’s cache', times(shown)],
    ['of that, after the document had come', times(afterFetch)],
    ['heap of the page', megabytes(heap)],
    ['heap of a page with a conversation of some thirty messages', megabytes(heapSmall)],
    [`back by ${back.messages} messages by the button`, milliseconds(back.time)],
    ['the slowest page of them', milliseconds(back.longest)],
    ['heap then', megabytes(back.heap)],
    ...(idle ? [[`requests of a page left alone for ${idle.minutes} minutes`, `${idle.requests}`]] : []),
    ...(idle ? [['what its server told it meanwhile', `${idle.frames}`]] : []),
  ];
  return `## Pages of conversations

On the seeded demo, each person in a browser context of their own; weights as somebody sees the page who is signed in.

${weightTable(weights)}

${table(['what', 'found'], rows)}
${idle?.asked.length ? `\nAsked for by the page left alone: ${[...new Set(idle.asked)].join(', ')}.\n` : ''}`;
}

/** What is said is soon elsewhere; the pages stay light. */
export function checkChatPages({weights, passed}: ChatPages): Gate[] {
  return [
    {
      what: 'what is said on the screen of somebody else, 95 of 100',
      found: milliseconds(passed.p95),
      limit: milliseconds(passingLimit),
      isMet: passed.p95 < passingLimit,
    },
    ...weights.map(({page, score, grade}) => ({
      what: `EcoIndex of ${page}, signed in`,
      found: `${score} ${grade}`,
      limit: 'A',
      isMet: grade === 'A',
    })),
  ];
}
