import type {Graph} from '../../vocab/rdf/graph.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {triple, type Triple} from '../../vocab/rdf/terms.js';
import {coop} from '../../vocab/rdf/vocabularies.js';
import type {Change} from '../../vocab/shapes/write.js';

/** Writes that a document remembers, the last one among them. */
const remembered = 8;
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
    inserts: [...inserts, ...last.map((old) => triple(mark, coop.previousWrite, old))],
  };
}
