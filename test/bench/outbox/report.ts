import {milliseconds} from '../gates.js';
import {table} from '../tables.js';
import type {OutboxResults, Times} from './measure.js';

/** The part of the report about writes and the way that they take. */
export function outboxMarkdown({shown, mended, online, queue}: OutboxResults): string {
  const row = (what: string, {median, p95, max}: Times) => [what, ...[median, p95, max].map(milliseconds)];
  const {writes, typing, drained, equal, documents} = queue;
  const facts = [
    ['storing and showing one of them, without a network', `${typing.toFixed(1)} ms`],
    ['sending them all, once the network is back', milliseconds(drained)],
    ['writes a second', `${Math.round((writes / drained) * 1_000)}`],
    ['documents that say in the end what was typed last', `${equal} of ${documents}`],
  ];
  return `## Writes on their way

On the real pod server, in Node: one device writes, another one has the twenty documents on screen and listens.

${table(
  ['until another device shows it', 'median', '95 of 100', 'longest'],
  [
    row('two hundred writes, one after the other, each from its typing', shown),
    row('after half a minute without a server, of whose end nobody is told', mended),
    row('after half a minute without a network, of whose end both devices are told', online),
  ],
)}

${table([`${writes.toLocaleString('en')} writes that wait, to ${documents} documents`, 'found'], facts)}
`;
}
