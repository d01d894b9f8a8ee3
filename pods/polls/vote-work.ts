import {digestOf, newNonce, type Ballot} from '../../vocab/kinds/ballot/ballot.js';
import type {Poll} from '../../vocab/kinds/poll/poll.js';
import {rulesText} from '../../vocab/kinds/poll/digests.js';
import type {Method} from '../../vocab/kinds/poll/rules.js';
import type {VoteWork} from '../outbox/work.js';
import {isGroupOf, ownVoteAddress, partOf, pollParts} from './addresses.js';

/** What somebody votes. */
export interface Vote {
  /** What is given to each option, see {@link Ballot.marks}. */
  readonly marks: ReadonlyMap<string, number>;
  readonly reason?: string | undefined;
}

/** Who votes. */
export interface OwnHome {
  readonly webId: string;
  /** One of the homes that the roll names for that person. */
  readonly home: string;
}

/** Ways of voting in which an option is chosen or not, and nothing more is said of it. */
const choices: ReadonlySet<Method | undefined> = new Set<Method>(['yes-no', 'single-choice', 'multiple-choice', 'consent']);

/** Whether ballots of this method say plainly what is chosen. */
export function isChoice(method: Method | undefined): boolean {
  return choices.has(method);
}

/**
 * What somebody wants written who votes, for the outbox.
 * @param shown the ballot of the same person that the page shows as the one that counts.
 * @param moderators the coop's group of moderators, who confirm votes.
 */
export async function voteWork(
  {webId, home}: OwnHome,
  poll: Poll,
  {marks, reason}: Vote,
  shown?: Ballot,
  moderators?: string,
): Promise<VoteWork> {
  const twin = await ownVoteAddress(home, poll);
  const text = reason?.trim();
  const ballot: Ballot = {
    id: `urn:uuid:${crypto.randomUUID()}`,
    poll: poll.iri,
    twin,
    ...(shown && {replaces: shown.id}),
    marks,
    ...(text && {reason: text}),
    rulesDigest: await digestOf(rulesText(poll)),
    nonce: newNonce(),
  };
  // Of a poll that names somebody else's group, nothing is shown to that group.
  const readers = [poll.readers, moderators].filter((group, index) => group && (index > 0 || isGroupOf(poll, group)));
  return {
    type: 'vote',
    home,
    box: pollParts.box(poll, await partOf(webId, poll.boxParts)),
    readers: readers as string[],
    ballot: {...ballot, marks: [...marks]},
    isChoice: isChoice(poll.method),
  };
}

/** The ballot that a piece of work is about. */
export function ballotOf({ballot}: VoteWork): Ballot {
  return {...ballot, marks: new Map(ballot.marks)};
}
