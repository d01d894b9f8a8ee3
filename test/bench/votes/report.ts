import {milliseconds, type Gate} from '../gates.js';
import {table} from '../tables.js';
import type {RecountResults, VotesResults} from './measure.js';

/** The part of the report about a poll in which many vote. */
export function votesMarkdown(results: VotesResults): string {
  const {people, within, confirmed, receipts, lastSent, sending, confirming, closing} = results;
  const facts = [
    [`${people} people, each with a WebID, who begin within ${milliseconds(within)}: votes confirmed`, `${confirmed}`],
    ['receipts that say that the vote counts', `${receipts} of ${people}`],
    ['the last one had arrived after', milliseconds(lastSent)],
    ['one vote takes, in the middle', milliseconds(sending.median)],
    ['the slowest in twenty', milliseconds(sending.p95)],
    ['a teller has confirmed them all after', milliseconds(confirming)],
    ['closing, with a count from the box', milliseconds(closing)],
    ...recountFacts(results.recount),
    ...recountFacts(results.large),
  ];
  return `## Many vote

On the real pod server, in one process of Node on the machine of the server. Each voter writes the own copy with its rules, and puts the ballot into
the box. Whoever counts again reads every ballot in the box, and the space of everybody who may vote. The ${results.large.voters} people
of the last lines have homes in one account, which makes no difference to whoever reads them.

${table(['what', 'found'], facts)}
`;
}

function recountFacts({voters, counted, requests, time, differences, isProgressTrue}: RecountResults): string[][] {
  const found = `${counted} counted, ${requests} requests, ${milliseconds(time)}`;
  return [
    [`counting ${voters} voters again from the sources`, found],
    ['differences found; progress told truly', `${differences}; ${isProgressTrue ? 'yes' : '**no**'}`],
  ];
}

/** Nobody's vote may be lost. */
export function checkVotes({people, within, confirmed, receipts, lastSent, recount, large}: VotesResults): Gate {
  const isTrue = [recount, large].every(({differences, isProgressTrue}) => !differences && isProgressTrue);
  const isMet = confirmed === people && receipts === people && recount.counted === people && isTrue;
  const found = `${confirmed} in, ${receipts} receipts, after ${milliseconds(lastSent)}`;
  return {what: `${people} people vote within ${milliseconds(within)}`, found, limit: `all ${people}, no difference`, isMet};
}
