import type {Graph} from '../../vocab/rdf/graph.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {triple, type Triple} from '../../vocab/rdf/terms.js';
import {coop} from '../../vocab/rdf/vocabularies.js';
import type {Change} from '../../vocab/shapes/write.js';

/** Writes that a document remembers, the last one among them. */
const remembered = 8;
/** Stands for the time before the first mark (the nil UUID, RFC 9562, 5.9): a history that ends there is whole. */
const beginning = 'urn:uuid:00000000-0000-0000-0000-000000000000';
/** Documents that others may add to can hold any number of marks. */
const mostMarks = 100;

/** The document's last write marks: one, unless somebody has added others. */
export function marksOf(graph: Graph, url: string): string[] {
  return graph.iris(documentOf(url), coop.lastWrite);
}

/** The marks of the writes that a document remembers, the last one first. */
export function historyOf(graph: Graph, url: string): string[] {
  const found = marksOf(graph, url);
  for (const mark of found) {
    const earlier = found.length < mostMarks ? graph.iris(mark, coop.previousWrite) : [];
    found.push(...earlier.filter((one) => !found.includes(one)));
  }
  return found;
}

/**
 * What a write says of itself: its mark takes the place of the last one. A write that may be repeated much later, because its page died
 * before the answer came, must be found although others have written meanwhile: then each mark also names the one before it.
 * @param keeps whether the document begins to remember with this write; one that remembers already goes on.
 */
export function withMark(graph: Graph, url: string, mark: string, keeps: boolean): Change {
  const document = documentOf(url);
  const last = marksOf(graph, url);
  const deletes = graph.objects(document, coop.lastWrite).map((old) => triple(document, coop.lastWrite, old));
  const inserts = [triple(document, coop.lastWrite, mark)];
  const links = [...graph].filter(({predicate}) => predicate.value === coop.previousWrite);
  if (!keeps && !links.length) return {deletes, inserts};
  const kept = historyOf(graph, url).slice(0, remembered - 1);
  const isKept = ({subject, object}: Triple) => kept.includes(subject.value) && kept.includes(object.value);
  return {
    deletes: [...deletes, ...links.filter((link) => !isKept(link))],
    inserts: [...inserts, ...(last.length ? last : [beginning]).map((old) => triple(mark, coop.previousWrite, old))],
  };
}

/** By what a document will show whether a write has come between: its last mark, else its entity tag. */
export function stateOf(graph: Graph, url: string, etag = ''): string {
  return marksOf(graph, url)[0] ?? etag;
}

/** Whether a document remembers everything since it was made, or since the first of these writes. */
export function isWhole(history: readonly string[]): boolean {
  return history.includes(beginning);
}

/**
 * Whether it can be told that a write is not among those that have come after a state: the document is in that state still, or remembers
 * everything since.
 */
export function remembersSince(state: string, history: readonly string[], now: string): boolean {
  const wasMarked = state.startsWith('urn:uuid:');
  return state === now || history.includes(wasMarked ? state : beginning);
}
