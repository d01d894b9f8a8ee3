import type {Graph} from '../../vocab/rdf/graph.js';
import type {Change} from '../../vocab/shapes/write.js';
import type {Roll} from '../members/roll.js';
import type {Result} from '../problem.js';
import {changeRows, type WantedRows} from './change-rows.js';
import {ownerOfRow, type RowOwner} from './owners.js';
import type {PlacedRows} from './placed-rows.js';
import {removeRow, replaceRow, rowIri, rowTriples} from './rows.js';
import {nothing, type Verdict} from './sources.js';
import type {Tidying} from './tidying.js';

/**
 * Makes the list's rows say what was found at their sources, in one write to each document in which rows lie that have to change.
 * @returns how many rows had to change.
 */
export async function writeRows(tidying: Tidying, verdicts: ReadonlyMap<string, Verdict>): Promise<Result<number>> {
  const {list, now, roll} = tidying;
  const names = new Map<string, string>();
  for (const source of verdicts.keys()) names.set(source, await rowIri(list, source));
  const wanted: WantedRows = {
    now,
    choose: (rows) => [...decided(verdicts), ...(roll ? leaversIn(rows, roll, verdicts) : [])],
    change: (graph, source, row, issue) => {
      const verdict = verdicts.get(source) ?? 'gone';
      // Of whom nothing is known here, the row is one of somebody who has left.
      return verdict === 'unread' ? none : changeOf(tidying, graph, {source, row, name: names.get(source), issue}, verdict);
    },
  };
  return changeRows(tidying, wanted);
}

interface Place {
  readonly source: string;
  readonly row: string | undefined;
  /** What the row is called if there is none yet. */
  readonly name: string | undefined;
  readonly issue: Date;
}

const none: Change = {deletes: [], inserts: []};

function changeOf(
  {list, shape, roll}: Tidying,
  graph: Graph,
  {source, row, name, issue}: Place,
  verdict: Exclude<Verdict, 'unread'>,
): Change {
  const rewrite = (of: string, owner: RowOwner, found: Exclude<Verdict, string>) =>
    replaceRow(graph, of, rowTriples(list, of, owner, shape, found), issue);
  if (!roll) {
    // Who is a member is the coop's word: nobody is put back, and nobody's row goes because the profile has.
    const owner = row && ownerOfRow(graph, row);
    return owner ? rewrite(row, owner, verdict === 'gone' ? nothing : verdict) : none;
  }
  const creator = roll.authorOf(source);
  if (verdict !== 'gone' && creator) return rewrite((row ?? name)!, {source, creator, homes: []}, verdict);
  return row ? removeRow(graph, list, row) : none;
}

/** The sources of which something was found out. */
function decided(verdicts: ReadonlyMap<string, Verdict>): string[] {
  return [...verdicts].flatMap(([source, verdict]) => (verdict === 'unread' ? [] : [source]));
}

/** The sources of rows whose author is a member no longer. */
function leaversIn(rows: PlacedRows, roll: Roll, verdicts: ReadonlyMap<string, Verdict>): string[] {
  return [...rows.sources()].filter((source) => !verdicts.has(source) && roll.authorOf(source) === undefined);
}
