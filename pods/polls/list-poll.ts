import {pollKind, pollTerms} from '../../vocab/kinds/poll/poll.js';
import type {Verdict} from '../../vocab/kinds/poll/rules.js';
import {Graph} from '../../vocab/rdf/graph.js';
import {coopPoll} from '../../vocab/rdf/poll-vocabulary.js';
import {triple} from '../../vocab/rdf/terms.js';
import type {PodDocument, Resources} from '../documents/resources.js';
import {changeRows} from '../lists/change-rows.js';
import {replaceRow, rowIri, rowTriples} from '../lists/rows.js';
import type {Result} from '../problem.js';

/** What the list of polls shows of each. */
const listed = ['question', 'method', 'opens', 'closes', 'timeZone', 'state'];

export interface Listing {
  readonly resources: Resources;
  /** Makes requests in a moderator's name. */
  readonly fetch: typeof fetch;
  /** The coop's list of polls. */
  readonly list: string;
  readonly poll: string;
  /** The poll's own document. */
  readonly document: Pick<PodDocument, 'graph' | 'modified'>;
  /** The coop, whose poll it is. */
  readonly coop: string;
  /** What has come out, once it is published. */
  readonly verdict?: Verdict | undefined;
}

/** Makes the coop's list say what a poll says, and what it has decided. Can be repeated: the poll has one row. */
export async function listPoll(listing: Listing): Promise<Result<unknown>> {
  const {resources, fetch, list, poll, document, coop, verdict} = listing;
  const name = await rowIri(list, poll);
  const graph = new Graph(document.graph);
  if (verdict) graph.add(triple(poll, coopPoll.verdict, pollTerms.verdicts[verdict]));
  return changeRows(
    {resources, fetch, list},
    {
      now: new Date(),
      choose: () => [poll],
      change: (rows, _, row = name, issue) => {
        const owner = {source: poll, creator: coop, homes: []};
        const wanted = rowTriples(list, row, owner, {kind: pollKind, fields: listed}, {...document, graph});
        return replaceRow(rows, row, wanted, issue);
      },
    },
  );
}
