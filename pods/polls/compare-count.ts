import {digestOf} from '../../vocab/kinds/ballot/ballot.js';
import type {Outcome} from '../../vocab/kinds/outcome/outcome.js';
import {boxDigestText, rulesText} from '../../vocab/kinds/poll/digests.js';
import type {Confirmation, PollCount, PostedBallot} from '../../vocab/kinds/poll/count-types.js';
import {VoterIndex} from '../../vocab/kinds/poll/counting/voters.js';
import type {Poll} from '../../vocab/kinds/poll/poll.js';
import type {PollRoll} from './poll-roll.js';
import {isSameBallot} from './read-items.js';
import type {Twin} from './twins.js';

/**
 * Where the sources and what is published do not agree. `result`: another result. `box`: what lies in the box is not what lay there when the
 * poll was closed. `altered`: a ballot in the box says something else than when it was confirmed. `removed`: a confirmed ballot is gone from
 * the box. `unread`: something in the box could not be read now. `twin-changed`, `twin-gone`: the voter's own copy of a ballot that counts says something
 * else, or is gone; the ballot counts all the same. `twin-unreachable`: the voter's server does not answer now. `not-in-box`: the voter's own space
 * has a vote that the box does not have: it was held back, or never arrived. `not-confirmed`: it came in time, and no teller has confirmed
 * it. `roll`: who may vote was changed after the opening. `rules`: the rules were changed after `ballots` people had voted.
 */
export type Difference =
  | {readonly kind: 'result' | 'box' | 'roll'}
  | {readonly kind: 'rules'; readonly ballots: number}
  | {readonly kind: 'unread'; readonly item: string}
  | {readonly kind: 'removed'; readonly item: string; readonly arrived: number}
  | {readonly kind: 'altered'; readonly item: string; readonly voter?: string | undefined}
  | {
      readonly kind: 'twin-changed' | 'twin-gone' | 'twin-unreachable' | 'not-in-box' | 'not-confirmed';
      /** WebID. */
      readonly voter: string;
    };

/** What a recount has found at the sources. */
export interface Found {
  readonly poll: Poll;
  readonly roll: PollRoll;
  readonly count: PollCount;
  readonly items: readonly PostedBallot[];
  /** What could not be read now. */
  readonly unread: readonly string[];
  readonly receipts: readonly Confirmation[];
  readonly twins: ReadonlyMap<string, Twin>;
  readonly outcome?: Outcome | undefined;
}

/** Compares what was found with what is published, and the sources with each other. */
export async function compareCount(found: Found): Promise<readonly Difference[]> {
  return [
    ...(found.roll.isIntact ? [] : [{kind: 'roll'} as const]),
    ...(await rulesChanged(found)),
    ...(await compareResult(found)),
    ...compareBox(found),
    ...found.unread.map((item) => ({kind: 'unread', item}) as const),
    ...compareTwins(found),
  ];
}

async function rulesChanged({poll, count}: Found): Promise<Difference[]> {
  const digest = await digestOf(rulesText(poll));
  const ballots = count.counted.filter(
    ({ballot}) => ballot.rulesDigest !== undefined && ballot.rulesDigest !== digest,
  ).length;
  return ballots ? [{kind: 'rules', ballots}] : [];
}

async function compareResult({outcome, count, items, receipts}: Found): Promise<Difference[]> {
  if (!outcome) return [];
  const differences: Difference[] = [];
  if (!isResult(outcome, count)) differences.push({kind: 'result'});
  const digest = await digestOf(boxDigestText(asFound(items, receipts)));
  if (digest !== outcome.boxDigest) differences.push({kind: 'box'});
  return differences;
}

function isResult({verdict, winners, totals, ballots}: Outcome, {counted, tally}: PollCount): boolean {
  const published = new Map(totals.map((total) => [total.option, total]));
  return (
    verdict === tally.verdict &&
    ballots === counted.length &&
    winners.slice().sort().join(' ') === tally.winners.slice().sort().join(' ') &&
    published.size === tally.lines.length &&
    tally.lines.every(({option, total, rank}) => {
      const said = published.get(option);
      return said !== undefined && said.value === total && said.rank === rank;
    })
  );
}

/** The confirmed items as they lie in the box now. */
function asFound(items: readonly PostedBallot[], receipts: readonly Confirmation[]): Confirmation[] {
  const byUrl = new Map(items.map((item) => [item.url, item]));
  return receipts.flatMap((receipt) => {
    const item = byUrl.get(receipt.item);
    return item ? [{...receipt, digest: item.digest ?? ''}] : [];
  });
}

function compareBox({items, unread, receipts, roll}: Found): Difference[] {
  const voters = new VoterIndex(roll.voters);
  const byUrl = new Map(items.map((item) => [item.url, item]));
  const left = new Set(unread);
  return receipts.flatMap(({item, digest, arrived}): Difference[] => {
    const now = byUrl.get(item);
    if (!now) return left.has(item) ? [] : [{kind: 'removed', item, arrived}];
    if (now.digest === digest) return [];
    return [{kind: 'altered', item, voter: now.ballot && voters.ownerOf(now.ballot.twin)}];
  });
}

function compareTwins({count, items, twins, roll}: Found): Difference[] {
  const counted = new Map(count.counted.map((one) => [one.voter, one]));
  const notCounted = new Map(count.notCounted.map((one) => [one.item, one]));
  const inBox = new Map(items.flatMap((item) => (item.ballot ? [[item.ballot.id, item] as const] : [])));
  return roll.voters.flatMap(({agent: voter}): Difference[] => {
    const twin = twins.get(voter);
    const counts = counted.get(voter);
    if (!twin) return [];
    if (twin.status === 'unreachable') return counts ? [{kind: 'twin-unreachable', voter}] : [];
    const differences: Difference[] = [];
    if (counts && !twin.ballots.length) differences.push({kind: 'twin-gone', voter});
    else if (counts && !twin.ballots.some((ballot) => isSameBallot(counts.ballot, ballot))) {
      differences.push({kind: 'twin-changed', voter});
    }
    const held = twin.ballots.filter(({id}) => !inBox.has(id));
    // What somebody could not send before the close lies in the own space alone: that is said as well, for that person to judge.
    if (held.length) differences.push({kind: 'not-in-box', voter});
    const waits = twin.ballots.some(({id}) => {
      const item = inBox.get(id);
      return item !== undefined && notCounted.get(item.url)?.reason === 'unconfirmed';
    });
    if (waits) differences.push({kind: 'not-confirmed', voter});
    return differences;
  });
}
