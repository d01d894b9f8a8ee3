import {ballotTriples} from '../../../vocab/kinds/ballot/ballot.js';
import type {Graph} from '../../../vocab/rdf/graph.js';
import {isInside} from '../../../vocab/rdf/iri.js';
import type {Change} from '../../../vocab/shapes/write.js';
import {ownerRule, writeRules} from '../../access/rules.js';
import {post} from '../../boxes/post.js';
import {changeDocument} from '../../documents/change.js';
import {placeOf, votesIn} from '../../polls/addresses.js';
import {ballotOf} from '../../polls/vote-work.js';
import {failure, success, type Result} from '../../problem.js';
import {inOrder} from '../../steps.js';
import type {VoteWork} from '../work.js';
import {notThereYet, withChange} from './documents.js';
import type {Handler, Sending} from './handler.js';

/**
 * Votes. The own copy comes first, with who may read it: only then can whoever looks at what lies in the box find out whose it is. The item is
 * posted last, and its time of arrival is the vote's.
 */
export const voteHandler: Handler<VoteWork> = {
  documents: ({ballot}) => [ballot.twin],

  show(work, _deed, url, stored) {
    const document = stored ?? notThereYet(url);
    return withChange(document, planTwin(document.graph, work));
  },

  send(work, sending) {
    const {home, box, ballot} = work;
    // The work may have been made by another version, for a poll that says strange things.
    if (!isInside(ballot.twin, votesIn(home))) {
      return Promise.resolve(failure('forbidden', {url: ballot.twin, detail: 'Not in the own home'}));
    }
    if (!isInside(box, placeOf({iri: ballot.poll}))) {
      return Promise.resolve(failure('bad-address', {url: box, detail: 'Not a box of the poll'}));
    }
    return inOrder([
      () => sending.step('source', () => writeTwin(work, sending)),
      () => sending.step('named', () => showToReaders(work, sending)),
      () => sending.step('told', () => cast(work, sending)),
    ]);
  },
};

function planTwin(graph: Graph, work: VoteWork): Change {
  const wanted = ballotTriples(ballotOf(work), work.isChoice);
  return {deletes: [], inserts: wanted.filter((statement) => !graph.has(statement))};
}

function writeTwin(work: VoteWork, {resources, fetch, mark, deed, note}: Sending): Promise<Result<unknown>> {
  return changeDocument({
    resources,
    fetch,
    url: work.ballot.twin,
    mark,
    once: true,
    create: true,
    sentAfter: deed.sentAfter,
    beforeSending: note,
    plan: (graph) => success(planTwin(graph, work)),
  });
}

function showToReaders({ballot, readers}: VoteWork, {fetch, deed}: Sending): Promise<Result<unknown>> {
  return writeRules(fetch, ballot.twin, [
    {...ownerRule(deed.webId), inside: false},
    {modes: ['Read'], groups: readers},
  ]);
}

/** The item has the ballot's own identifier for a name, so that a second try, after a lost answer, can be told from a second vote. */
function cast(work: VoteWork, {fetch}: Sending): Promise<Result<unknown>> {
  const ballot = ballotOf(work);
  return post(fetch, work.box, ballotTriples(ballot, work.isChoice), ballot.id.slice('urn:uuid:'.length));
}
