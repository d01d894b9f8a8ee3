import {siocChat} from '../../rdf/chat-vocabulary.js';
import type {Graph} from '../../rdf/graph.js';
import {isIri} from '../../rdf/iri.js';

/** What the name of a thread ends with, after that of the message that began it (SolidOS, chatLogic.js: `createThread`). */
const ending = '-thread';

/** The name of the thread that a message begins. */
export function threadOf(message: string): string {
  return message + ending;
}

/** The message that began a thread, if the thread's name says it. */
export function rootOfThread(thread: string): string | undefined {
  return thread.endsWith(ending) ? thread.slice(0, -ending.length) : undefined;
}

/**
 * Who is in which thread: from the member to the message that began it. A thread that is named in another way is followed by
 * `sioc:has_reply` from its beginning; where that stands in another document, the thread's own name takes its place.
 */
export function readThreads(graph: Graph): ReadonlyMap<string, string> {
  const members = new Map<string, string>();
  const roots = new Map<string, string>();
  for (const {subject, predicate, object} of graph) {
    if (subject.termType !== 'NamedNode' || object.termType !== 'NamedNode') continue;
    if (predicate.value === siocChat.has_member) keepFirst(members, object.value, subject.value);
    else if (predicate.value === siocChat.has_reply) keepFirst(roots, object.value, subject.value);
  }
  const threads = new Map<string, string>();
  for (const [member, thread] of members) threads.set(member, rootOfThread(thread) ?? roots.get(thread) ?? thread);
  for (const [thread, root] of roots)
    if (graph.isA(thread, siocChat.Thread) && rootOfThread(thread) === undefined) threads.set(thread, root);
  return threads;
}

/** If there are several, the first in the order of letters: the same, however a server has sorted its document. */
function keepFirst(map: Map<string, string>, key: string, value: string): void {
  const known = map.get(key);
  if (isIri(key) && isIri(value) && key !== value && (known === undefined || value < known)) map.set(key, value);
}
