import type {Graph} from '../../../vocab/rdf/graph.js';
import {as, coop, coopFragments, dct, tree} from '../../../vocab/rdf/vocabularies.js';
import type {PodDocument, Resources} from '../../documents/resources.js';
import {announcedIn} from '../../lists/announced.js';
import {viewsOf, type View} from './views.js';

/** What a list's own document says beside its rows. */
export interface OwnWord {
  readonly views: readonly View[];
  /** Differs once the index was written anew. */
  readonly edition: string;
  /** The names of rows that are gone (LDES, versionDeleteObject). */
  readonly gone: ReadonlySet<string>;
  /** The sources of rows that have come since the index was written. */
  readonly newer: ReadonlySet<string>;
}

export function ownWord(graph: Graph, list: string): OwnWord {
  const views = viewsOf(graph, list);
  const written = views.find(({orderedBy}) => orderedBy === coopFragments.sortKey)?.modified;
  const rows = graph.iris(list, tree.member);
  const isNewer = (row: string) => timeOf(graph.objects(row, dct.issued)[0]?.value) > timeOf(written);
  const isGone = (row: string) => graph.isA(row, as.Delete);
  return {
    views,
    edition: JSON.stringify(views),
    gone: new Set([...graph.subjects()].filter(isGone)),
    newer: new Set(rows.filter((row) => isNewer(row) && !isGone(row)).map((row) => graph.iri(row, dct.isVersionOf) ?? row)),
  };
}

/** Nothing is later or earlier than what says no time. */
function timeOf(text: string | undefined): number {
  return Date.parse(text ?? '');
}

/** The document in which changes of a list's things are announced, as far as it was read, and what it names. */
export function announcedBy(
  resources: Pick<Resources, 'peek'>,
  graph: Graph,
  list: string,
): {readonly document: PodDocument; readonly sources: readonly string[]} | undefined {
  const address = graph.iri(list, coop.announcements);
  const document = address === undefined ? undefined : resources.peek(address).document;
  return document && {document, sources: announcedIn(document.graph)};
}
