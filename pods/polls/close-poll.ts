import {digestOf} from '../../vocab/kinds/ballot/ballot.js';
import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {outcomeKind, outcomeValues, totalKind, type Outcome} from '../../vocab/kinds/outcome/outcome.js';
import {boxDigestText} from '../../vocab/kinds/poll/digests.js';
import type {Confirmation, PollCount, PostedBallot} from '../../vocab/kinds/poll/count-types.js';
import {countPoll} from '../../vocab/kinds/poll/count.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {triple} from '../../vocab/rdf/terms.js';
import {vcard} from '../../vocab/rdf/vocabularies.js';
import {findControllers} from '../access/controllers.js';
import {writeRules} from '../access/rules.js';
import {changeDocument, createDocument} from '../documents/change.js';
import {failure, success, type Result} from '../problem.js';
import {inOrder} from '../steps.js';
import {contributionTriples} from '../things/contribute.js';
import {isGroupOf, placeOf, pollParts} from './addresses.js';
import {boxRules, pollRights} from './box-rules.js';
import {confirmBallots, type Teller, type WaitingVote} from './confirm.js';
import {listPoll} from './list-poll.js';
import {readItems} from './read-items.js';
import {readOutcome} from './read-outcome.js';
import {partsOf, readReceipts} from './receipts.js';

/** A teller who closes a poll. */
export interface Closer extends Teller {
  readonly webId: string;
  readonly coop: Pick<Coop, 'iri' | 'moderators'>;
  /** The coop's list of polls. */
  readonly list: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What is said of the outcome beside the count. */
export interface Decision {
  /** What is decided, in words. */
  readonly decision?: string | undefined;
  /** The day on which it is looked at again: `2027-06-01`. */
  readonly reviewDate?: string | undefined;
}

/** What closing has come to. */
export interface Closed {
  /** Nothing as long as votes may still be confirmed: then the box is closed, and the outcome is published later. */
  readonly outcome?: Outcome;
  /** What lies in the box and could not be confirmed. */
  readonly waiting: readonly WaitingVote[];
}

/**
 * Closes a poll: nothing more is taken, what can be confirmed is, and the outcome is published for everybody to count again. As long as a voter's
 * server may still answer in time, it is not published. Can be repeated, by several tellers too: there is one outcome. Problems: `forbidden`
 * before the time of the close.
 */
export async function closePoll(closer: Closer, said: Decision = {}): Promise<Result<Closed>> {
  const {poll, now} = closer;
  if (poll.closes === undefined || now < poll.closes) {
    return failure('forbidden', {url: poll.iri, detail: 'The poll is still open'});
  }
  const shut = await shutBox(closer);
  if (!shut.ok) return shut;
  const confirmed = await confirmBallots(closer);
  if (!confirmed.ok) return confirmed;
  const {waiting} = confirmed.value;
  // A server that cannot read the group of readers just now refuses, as if the voter had said nothing: that may change as well.
  const mayStillCount = waiting.some(({reason}) => reason !== 'rubbish');
  if (mayStillCount && now < (poll.confirmUntil ?? poll.closes)) return success({waiting});
  const outcome = await publish(closer, said);
  return outcome.ok ? success({outcome: outcome.value, waiting}) : outcome;
}

/** Takes the right to add something away from everybody. */
async function shutBox({resources, fetch, poll, coop, list}: Closer): Promise<Result<void>> {
  if (!poll.readers || !coop.moderators) return failure('malformed', {url: poll.iri, detail: 'No readers'});
  const controllers = await findControllers(resources, fetch, placeOf({iri: list}));
  if (!controllers.ok) return controllers;
  const rules = boxRules(pollRights(controllers.value, coop.moderators), poll.readers);
  return inOrder(partsOf(poll).map((part) => () => writeRules(fetch, pollParts.box(poll, part), rules)));
}

async function publish(closer: Closer, said: Decision): Promise<Result<Outcome>> {
  const counted = await countFromBox(closer);
  if (!counted.ok) return counted;
  const {count, receipts} = counted.value;
  const {fetch, poll, webId, now} = closer;
  const iri = pollParts.outcome(poll);
  const boxDigest = await digestOf(boxDigestText(receipts));
  const closing = {poll: poll.iri, boxDigest, ...said, closedBy: webId, closedAt: now};
  const {values, totals} = outcomeValues(iri, count, closing);
  const parts = totals.map((total) => ({...total, kind: totalKind}));
  const done = await inOrder([
    () => openToReaders(closer),
    () => createDocument(fetch, documentOf(iri), contributionTriples(iri, outcomeKind, values, parts)),
    () => putInList(closer),
  ]);
  if (!done.ok) return done;
  return published(closer);
}

/** What was published, by whoever was first. */
async function published({resources, poll}: Closer): Promise<Result<Outcome>> {
  const read = await readOutcome(resources, poll, {fresh: true});
  if (!read.ok) return read;
  return read.value ? success(read.value) : failure('missing', {url: pollParts.outcome(poll)});
}

/** What closing counts: the box itself, not the copies. */
async function countFromBox({
  resources,
  poll,
  roll,
}: Teller): Promise<Result<{readonly count: PollCount; readonly receipts: readonly Confirmation[]}>> {
  const receipts = await readReceipts(resources, poll, {fresh: true});
  if (!receipts.ok) return receipts;
  const items: PostedBallot[] = [];
  for (const part of partsOf(poll)) {
    const read = await readItems(resources, pollParts.box(poll, part));
    if (!read.ok) return read;
    const [unread] = read.value.unread;
    if (unread) return failure(unread.problem.kind, unread.problem);
    items.push(...read.value.items);
  }
  const count = countPoll({rules: poll, roll: roll.voters, items, confirmations: receipts.value});
  return success({count, receipts: receipts.value});
}

/** Votes that were hidden until now can be read by everybody who could vote: only so can each of them count again. */
async function openToReaders({resources, fetch, poll, roll}: Closer): Promise<Result<unknown>> {
  const {readers} = poll;
  if (!readers || !isGroupOf(poll, readers)) return failure('malformed', {url: poll.iri, detail: 'No readers of its own'});
  return changeDocument({
    resources,
    fetch,
    url: documentOf(readers),
    plan: (graph) => {
      const wanted = roll.voters.map(({agent}) => triple(readers, vcard.hasMember, agent));
      return success({deletes: [], inserts: wanted.filter((statement) => !graph.has(statement))});
    },
  });
}

/** By the outcome that was published, which may be another teller's. */
async function putInList(closer: Closer): Promise<Result<unknown>> {
  const {resources, fetch, poll, list, coop} = closer;
  const outcome = await published(closer);
  if (!outcome.ok) return outcome;
  const read = await resources.read(poll.iri, {fresh: true});
  if (!read.ok) return read;
  const {verdict} = outcome.value;
  return listPoll({resources, fetch, list, poll: poll.iri, document: read.value, coop: coop.iri, verdict});
}
