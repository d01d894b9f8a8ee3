import {ballotText, type Ballot} from '../../../vocab/kinds/ballot/ballot.js';
import {countPoll} from '../../../vocab/kinds/poll/count.js';
import type {Confirmation, CountInput, PollCount, PostedBallot, Voter} from '../../../vocab/kinds/poll/count-types.js';
import type {Method, PollRules} from '../../../vocab/kinds/poll/rules.js';
import {coopPoll} from '../../../vocab/rdf/poll-vocabulary.js';

export const poll = 'https://coop.example/official/polls/p1/poll.ttl#it';
export const box = 'https://coop.example/official/polls/p1/box/';
/** When the polls of these tests open; they close an hour later. */
const opens = Date.UTC(2026, 10, 28, 9);

/** So many seconds after the opening. */
export function after(seconds: number): number {
  return opens + seconds * 1000;
}

export const closing = 3600;

const fixed: Partial<Record<Method, readonly string[]>> = {
  'yes-no': [coopPoll.Yes, coopPoll.No, coopPoll.Abstain],
  consent: [coopPoll.Consent, coopPoll.StandAside, coopPoll.Objection],
};

/** The IRI of an option that a test calls by a letter or a word. */
export function option(name: string): string {
  return Object.hasOwn(coopPoll, name) ? coopPoll[name as keyof typeof coopPoll] : `${poll.replace('#it', '')}#${name}`;
}

/** What a test calls an option. */
export function nameOf(iri: string): string {
  return iri.slice(iri.indexOf('#') + 1);
}

export function rulesOf(method: Method, names: string, more: Partial<PollRules> = {}): PollRules {
  const options = (fixed[method] ?? names.split(' ').map(option)).map((iri) => ({iri}));
  return {
    iri: poll,
    method,
    options,
    opens,
    closes: after(closing),
    confirmUntil: after(closing),
    mayChange: true,
    majority: 'plurality',
    ...more,
  };
}

export function homeOf(name: string): string {
  return `https://${name}.example/coop/x1/`;
}

export function voter(name: string, more: Partial<Voter> = {}): Voter {
  return {agent: `https://${name}.example/card#me`, homes: [homeOf(name)], ...more};
}

let items = 0;

/** Something in the box: `Yes`, `A B` (both chosen), `A=1 B=2`. Each arrives a second after the one before, if nothing else is said. */
export function posted(
  name: string,
  marks: string,
  {arrived, url, ...more}: Partial<Ballot> & Pick<Partial<PostedBallot>, 'arrived' | 'url'> = {},
): PostedBallot & {readonly ballot: Ballot; readonly digest: string} {
  const number = ++items;
  const ballot: Ballot = {
    id: `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    poll,
    twin: `${homeOf(name)}private/votes/5f0c.ttl`,
    marks: marksOf(marks),
    nonce: number.toString(16).padStart(32, '0'),
    ...more,
  };
  return {url: url ?? `${box}0/${number}`, arrived: arrived ?? after(number % closing), ballot, digest: ballotText(ballot)};
}

export function marksOf(text: string): ReadonlyMap<string, number> {
  return new Map(
    text
      .split(' ')
      .filter(Boolean)
      .map((mark) => mark.split('='))
      .map(([name = '', value = '1']) => [option(name), Number(value)]),
  );
}

/** The tellers' word for items as they are. */
export function confirmed(...of: readonly PostedBallot[]): Confirmation[] {
  return of.map(({url, digest, arrived}) => ({item: url, digest: digest!, arrived: arrived!}));
}

/** Counts what these people have posted, all of it confirmed if nothing else is said. */
export function count(rules: PollRules, posts: readonly PostedBallot[], more: Partial<CountInput> = {}): PollCount {
  return countPoll({
    rules,
    roll: ['ana', 'ben', 'carl', 'dora'].map((name) => voter(name)),
    items: posts,
    confirmations: confirmed(...posts.filter(({digest, arrived}) => digest !== undefined && arrived !== undefined)),
    ...more,
  });
}

/** A poll in which so many people vote the same: `5 A=1 B=2` are five of them. */
export function countGroups(rules: PollRules, groups: readonly string[], rollSize = 0): PollCount {
  const votes = groups.flatMap((group) => {
    const [, people = '', marks = ''] = /^(\d+) ?(.*)$/.exec(group) ?? [];
    return Array.from({length: Number(people)}, () => marks);
  });
  const names = Array.from({length: Math.max(rollSize, votes.length)}, (_, index) => `p${index}`);
  return count(
    rules,
    votes.map((marks, index) => posted(names[index]!, marks)),
    {roll: names.map((name) => voter(name))},
  );
}

/** Ranks by letters: `ACB` puts A first; letters in brackets share a rank. */
export function ranked(order: string): string {
  const places = order.match(/\[\w+\]|\w/g) ?? [];
  return places.flatMap((place, rank) => (place.match(/\w/g) ?? []).map((letter) => `${letter}=${rank + 1}`)).join(' ');
}

/** What a count says, as people read it. */
export function said({tally, counted, notCounted}: PollCount) {
  return {
    verdict: tally.verdict,
    winners: tally.winners.map(nameOf).join(' '),
    totals: tally.lines.map(({option: iri, total}) => `${nameOf(iri)} ${total}`).join(', '),
    counted: counted.length,
    notCounted: notCounted.map(({reason}) => reason).join(' '),
  };
}
