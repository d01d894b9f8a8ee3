import {milliseconds, type Gate} from '../gates.js';
import {table} from '../tables.js';
import type {RushResults} from './measure.js';

/** The part of the report about an event for which many register at the same moment. */
export function rushMarkdown(results: RushResults): string {
  const {people, places, within, lastSent, lastKnew, knew, reading, judging} = results;
  const facts = [
    [`${people} people, who begin within ${milliseconds(within)}, for ${places} places: have one`, `${results.in}`],
    ['wait, each with a rank', `${results.waiting}`],
    ['claims in the files of the server, each once', `${results.files}`],
    ['lie there twice, since an answer was lost', `${results.doubles}`],
    ['in the order that readers find', results.isOrderOfFiles ? 'yes' : '**no**'],
    ['readers who find the same', `${results.agreeing} of ${results.readers}`],
    ['everything of the last one had arrived after', milliseconds(lastSent)],
    ['the last one knew after', milliseconds(lastKnew)],
    ['one of them knew after, in the middle', milliseconds(knew.median)],
    ['the slowest in twenty', milliseconds(knew.p95)],
    ['reading the whole box for the first time', milliseconds(reading)],
    ['the organiser’s page has looked into every home after', milliseconds(judging)],
    ['confirmed', `${results.confirmed} of ${people}`],
  ];
  return `## Many register at the same moment

On the real pod server, each of them with a WebID, a token and an outbox of their own, all in one process of Node on the machine of the
server. Each writes the own registration, tells the organiser, claims a place, and reads the whole box again.

${table(['what', 'found'], facts)}
`;
}

/** Nobody may be lost, and everybody must find the same. */
export function checkRush(results: RushResults): Gate {
  const {people, places, readers, agreeing} = results;
  const isMet =
    results.in === places &&
    results.waiting === people - places &&
    results.files === people &&
    results.isOrderOfFiles &&
    agreeing === readers &&
    results.confirmed === people;
  const found = `${results.in} and ${results.waiting}, ${agreeing} of ${readers} readers alike`;
  return {what: `${people} people for ${places} places`, found, limit: `${places} and ${people - places}, all alike`, isMet};
}
