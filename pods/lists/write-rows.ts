import type {Graph} from '../../vocab/rdf/graph.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {tree} from '../../vocab/rdf/vocabularies.js';
import type {Change} from '../../vocab/shapes/write.js';
import {changeDocument} from '../documents/change.js';
import {success, type Result} from '../problem.js';
import {ownerOfRow, rowsBySource, type RowOwner} from './owners.js';
import {listMaxBytes} from './row.js';
import {nextIssue, removeRow, replaceRow, rowIri, rowTriples} from './rows.js';
import {nothing, type Verdict} from './sources.js';
import type {Tidying} from './tidying.js';

/**
 * Makes the list's rows say what was found at their sources, in one write.
 * @returns how many rows had to change.
 */
export async function writeRows(tidying: Tidying, verdicts: ReadonlyMap<string, Verdict>): Promise<Result<number>> {
  const {resources, fetch, list} = tidying;
  const names = new Map<string, string>();
  for (const source of verdicts.keys()) names.set(source, await rowIri(list, source));
  let rows = 0;
  const plan = (graph: Graph) => {
    const changes = changesOf(tidying, graph, verdicts, names).filter(
      ({deletes, inserts}) => deletes.length + inserts.length,
    );
    rows = changes.length;
    return success({
      deletes: changes.flatMap(({deletes}) => deletes),
      inserts: changes.flatMap(({inserts}) => inserts),
    });
  };
  const changed = await changeDocument({resources, fetch, url: documentOf(list), plan, maxBytes: listMaxBytes});
  return changed.ok ? success(rows) : changed;
}

function changesOf(
  {list, shape, now, roll}: Tidying,
  graph: Graph,
  verdicts: ReadonlyMap<string, Verdict>,
  names: ReadonlyMap<string, string>,
): Change[] {
  const bySource = rowsBySource(graph, list);
  const issue = nextIssue(graph, now);
  const rewrite = (row: string, owner: RowOwner, verdict: Exclude<Verdict, string>) =>
    replaceRow(graph, row, rowTriples(list, row, owner, shape, verdict), issue);
  const changes: Change[] = [];
  for (const [source, verdict] of verdicts) {
    if (verdict === 'unread') continue;
    const row = bySource.get(source);
    if (roll) {
      const creator = roll.authorOf(source);
      if (verdict !== 'gone' && creator) {
        changes.push(rewrite(row ?? names.get(source)!, {source, creator, homes: []}, verdict));
      } else if (row) changes.push(removeRow(graph, list, row));
      continue;
    }
    // Who is a member is the coop's word: nobody is put back, and nobody's row goes because the profile has.
    const owner = row && ownerOfRow(graph, row);
    if (owner) changes.push(rewrite(row, owner, verdict === 'gone' ? nothing : verdict));
  }
  return roll ? [...changes, ...rowsOfLeavers(graph, list, roll, verdicts)] : changes;
}

/** The rows of things whose author is a member no longer. */
function rowsOfLeavers(
  graph: Graph,
  list: string,
  roll: NonNullable<Tidying['roll']>,
  verdicts: ReadonlyMap<string, Verdict>,
) {
  return graph.iris(list, tree.member).flatMap((row) => {
    const source = ownerOfRow(graph, row)?.source;
    const isLeft = source !== undefined && !verdicts.has(source) && roll.authorOf(source) === undefined;
    return isLeft ? [removeRow(graph, list, row)] : [];
  });
}
