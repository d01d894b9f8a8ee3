import {ballotText, digestOf, findBallots, readBallot, type Ballot} from '../../vocab/kinds/ballot/ballot.js';
import type {PostedBallot} from '../../vocab/kinds/poll/count-types.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {readBox, type BoxReadOptions} from '../boxes/read-box.js';
import type {Resources} from '../documents/resources.js';
import {success, type Problem, type Result} from '../problem.js';

/** What lies in one part of a box. */
export interface ItemsRead {
  /** In the order in which the server took them. */
  readonly items: readonly PostedBallot[];
  /** What could not be asked for now: it may be a ballot. */
  readonly unread: ReadonlyArray<{readonly url: string; readonly problem: Problem}>;
}

/** Largest ballot, in bytes. */
const largestBallot = 64 << 10;
/** More than anybody needs for five hundred people who change their minds: whoever throws rubbish into the box must not hide others' votes. */
const mostItems = 5_000;

/** Reads what lies in one part of a box. What is no ballot is there without one. */
export async function readItems(resources: Resources, box: string, options?: BoxReadOptions): Promise<Result<ItemsRead>> {
  const content = await readBox(resources, box, {most: mostItems, itemBytes: largestBallot, ...options});
  if (!content.ok) return content;
  const {items, unread} = content.value;
  const rubbish = unread.filter(({problem}) => isRubbish(problem));
  const posted = await Promise.all(
    items.flatMap(({url, graph, received, doubles}) =>
      [url, ...doubles].map((address) => postedBallot(address, graph, received?.getTime())),
    ),
  );
  return success({
    items: [...posted, ...rubbish.map(({url}) => ({url}))],
    unread: unread.filter(({problem}) => !isRubbish(problem)),
  });
}

/** An item as counting needs it. Of a document with several ballots nobody can say which one is meant. */
export async function postedBallot(url: string, graph: Graph, received: number | undefined): Promise<PostedBallot> {
  const [id, ...others] = findBallots(graph);
  const ballot = id && !others.length ? readBallot(graph, id) : undefined;
  const arrived = received === undefined ? undefined : Math.floor(received / 1_000) * 1_000;
  return {url, arrived, ...(ballot && {ballot, digest: await digestOf(ballotText(ballot))})};
}

/** What a ballot says, to be compared with another copy of it. */
export function isSameBallot(one: Ballot, other: Ballot | undefined): boolean {
  return other !== undefined && ballotText(one) === ballotText(other);
}

/** Whether it will never be readable. */
export function isRubbish({kind}: Problem): boolean {
  return kind === 'malformed' || kind === 'too-large' || kind === 'missing';
}
