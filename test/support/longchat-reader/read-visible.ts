import {graph, Namespace, parse, sym, type IndexedFormula, type NamedNode} from 'rdflib';

/**
 * What SolidOS shows of a conversation. Written after the published behaviour of solid-ui (github.com/SolidOS/solid-ui, MIT), and after nothing of ours:
 * - src/chat/infinite.js, `syncMessages` and `addMessage`: the objects of `wf:message` in the document of a day; one with `schema:dateDeleted` is left out; one
 *   that is `sioc:has_member` of a thread, in its own document, is shown with the thread and not in the main column.
 * - src/chat/chatLogic.js, `mostRecentVersion` and `originalVersion`: along `dct:isReplacedBy`, each step in the document of the message, ending in a circle where it
 *   began; `isDeleted`: `schema:dateDeleted` in the document of the message.
 * - src/chat/message.js, `renderMessageRow`: the content of the latest version if that is by the same maker, else of the message itself; sorted by the time of
 *   the original.
 * - src/chat/messageTools.js, `sentimentStripLinked`: what has the message as `schema:target` in its document, by class; none on what was deleted.
 */
export interface VisibleMessage {
  readonly id: string;
  readonly maker: string | undefined;
  /** As it is written. */
  readonly time: string | undefined;
  readonly content: string | undefined;
  readonly edited: boolean;
  readonly deleted: boolean;
  readonly reactions: ReadonlyArray<{readonly sign: string; readonly agent: string | undefined}>;
  /** IRI of the thread with which it is shown. */
  readonly thread: string | undefined;
}

const dct = Namespace('http://purl.org/dc/terms/');
const foaf = Namespace('http://xmlns.com/foaf/0.1/');
const schema = Namespace('http://schema.org/');
const sioc = Namespace('http://rdfs.org/sioc/ns#');
const wf = Namespace('http://www.w3.org/2005/01/wf/flow#');
const rdf = Namespace('http://www.w3.org/1999/02/22-rdf-syntax-ns#');

const emoji: Readonly<Record<string, string>> = {
  [schema('AgreeAction').value]: '👍',
  [schema('DisagreeAction').value]: '👎',
  [schema('EndorseAction').value]: '⭐️',
  [schema('LikeAction').value]: '❤️',
};

/** Reads the documents of a room, in any order. @throws Error if one of them is no Turtle for rdflib. */
export function readVisible(
  days: ReadonlyArray<{readonly url: string; readonly turtle: string}>,
  channel: string,
): VisibleMessage[] {
  const store = graph();
  for (const {url, turtle} of days) parse(turtle, store, url, 'text/turtle');
  const shown = days.flatMap(({url}) =>
    store
      .each(sym(channel), wf('message'), null, sym(url))
      .filter((node) => node.termType === 'NamedNode' && !isDeleted(store, node as NamedNode))
      .map((node) => rowOf(store, node as NamedNode)),
  );
  return shown.sort((one, other) => ((one.time ?? '') < (other.time ?? '') ? -1 : 1));
}

function rowOf(store: IndexedFormula, message: NamedNode): VisibleMessage {
  const maker = store.any(message, foaf('maker'))?.value;
  const latest = lastVersion(store, message);
  const isOwn = maker === store.any(latest, foaf('maker'))?.value;
  const original = firstVersion(store, message);
  const deleted = isOwn && isDeleted(store, latest);
  return {
    id: message.value,
    maker,
    time: store.any(original, dct('created'), null, original.doc())?.value,
    content: store.any(isOwn ? latest : message, sioc('content'))?.value,
    edited: isOwn && !latest.equals(message),
    deleted,
    reactions: deleted ? [] : reactionsOn(store, message),
    thread: store.any(null, sioc('has_member'), message, message.doc())?.value,
  };
}

function isDeleted(store: IndexedFormula, message: NamedNode): boolean {
  return store.any(message, schema('dateDeleted'), null, message.doc()) !== null;
}

function lastVersion(store: IndexedFormula, message: NamedNode): NamedNode {
  return follow(message, (at) => store.any(at, dct('isReplacedBy'), null, at.doc()) as NamedNode | null);
}

function firstVersion(store: IndexedFormula, message: NamedNode): NamedNode {
  return follow(message, (at) => store.any(null, dct('isReplacedBy'), at, at.doc()) as NamedNode | null);
}

function follow(start: NamedNode, step: (at: NamedNode) => NamedNode | null): NamedNode {
  const passed = new Set<string>();
  let at = start;
  for (let next: NamedNode | null = start; next; next = step(next)) {
    if (passed.has(next.value)) return at;
    passed.add(next.value);
    at = next;
  }
  return at;
}

function reactionsOn(store: IndexedFormula, message: NamedNode): VisibleMessage['reactions'] {
  return store
    .each(null, schema('target'), message, message.doc())
    .map((action) => {
      const type = store.any(action as NamedNode, rdf('type'), null, message.doc())?.value ?? '';
      return {sign: emoji[type] ?? '*', agent: store.any(action as NamedNode, schema('agent'), null, message.doc())?.value};
    })
    .sort((one, other) => (`${one.sign}${one.agent}` < `${other.sign}${other.agent}` ? -1 : 1));
}
