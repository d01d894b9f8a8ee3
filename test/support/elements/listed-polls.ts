import {Resources} from '../../../pods/documents/resources.js';
import {ownVoteAddress} from '../../../pods/polls/addresses.js';
import {addPolls} from '../../../pods/polls/create-polls-area.js';
import {listPoll} from '../../../pods/polls/list-poll.js';
import type {Result} from '../../../pods/problem.js';
import type {Verdict} from '../../../vocab/kinds/poll/rules.js';
import type {SeededCoop} from './seeded-coop.js';

/** A poll in a few texts, with a name for its address. */
export interface ListedPoll {
  readonly id: string;
  readonly question?: string;
  readonly summary?: string;
  /** Last part of the term. */
  readonly method?: string;
  /** Days and hours with an offset. */
  readonly opens?: string;
  readonly closes?: string;
  readonly verdict?: Verdict;
}

const prefixes = `@prefix opengov: <http://www.w3.org/ns/opengov#>. @prefix schema: <http://schema.org/>.
@prefix coop: <https://w3id.org/solidaire/ns#>. @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.
`;

/** One document with all of these polls: the short way to a long list. */
export function documentOfPolls(polls: readonly ListedPoll[]): string {
  return prefixes + polls.map((poll) => describePoll(`<#${poll.id}>`, poll)).join('\n');
}

function describePoll(
  subject: string,
  {question, summary, method = 'SingleChoice', opens, closes, verdict}: ListedPoll,
): string {
  const moment = (time: string) => `"${time}"^^xsd:dateTime`;
  const told = [
    question !== undefined && `schema:name ${JSON.stringify(question)}`,
    summary !== undefined && `schema:description ${JSON.stringify(summary)}`,
    `coop:method coop:${method}`,
    opens !== undefined && `schema:startDate ${moment(opens)}`,
    closes !== undefined && `schema:endDate ${moment(closes)}`,
    verdict && `coop:verdict coop:${verdict[0]!.toUpperCase()}${verdict.slice(1)}`,
  ].filter(Boolean);
  return `${subject} a opengov:VoteEvent; ${told.join('; ')}.`;
}

/** Gives a coop the place where its members vote, as an administrator does. @returns the address of its list of polls. */
export async function addPollList(coop: SeededCoop): Promise<string> {
  const {fetch, webId} = coop.identity('coop');
  const {pod, layout} = coop;
  return unwrap(await addPolls({resources: resourcesOf(pod, fetch, webId), fetch, owner: webId, layout}));
}

/** Puts polls into the coop's list, as the pages of moderators do who open and close them. @returns their addresses. */
export async function listPolls(coop: SeededCoop, list: string, polls: readonly ListedPoll[]): Promise<string[]> {
  const {pod, src} = coop;
  const {fetch, webId} = coop.identity('coop');
  const addresses: string[] = [];
  for (const {verdict, ...poll} of polls) {
    const url = new URL(`${poll.id}/poll.ttl`, list).href;
    pod.put(url, prefixes + describePoll('<#it>', poll));
    const resources = resourcesOf(pod, fetch, webId);
    const document = unwrap(await resources.read(url));
    unwrap(await listPoll({resources, fetch, list, poll: `${url}#it`, document, coop: src, verdict}));
    addresses.push(`${url}#it`);
  }
  return addresses;
}

/** Leaves in a member's space what shows that the member has voted in a poll. */
export async function leaveVote(coop: SeededCoop, who: string, poll: string): Promise<void> {
  coop.pod.put(await ownVoteAddress(coop.home(who), {iri: poll}), '<#it> a <https://w3id.org/solidaire/ns#Ballot>.');
}

function resourcesOf(pod: SeededCoop['pod'], fetch: typeof globalThis.fetch, webId: string): Resources {
  return new Resources({
    fetch: pod.fetch,
    session: () => ({status: 'signed-in', webId, fetch}),
    mayAuthenticate: (url) => url.startsWith(pod.origin),
  });
}

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Not made: ${JSON.stringify(result.problem)}`);
  return result.value;
}
