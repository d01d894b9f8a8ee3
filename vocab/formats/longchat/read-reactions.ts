import {schemaChat, siocChat} from '../../rdf/chat-vocabulary.js';
import type {Graph} from '../../rdf/graph.js';
import {documentOf, isIri} from '../../rdf/iri.js';
import type {Term} from '../../rdf/terms.js';
import {rdf} from '../../rdf/vocabularies.js';
import type {WrittenReaction} from './day.js';
import {reactionClasses, signOf} from './signs.js';

/** What people think of messages, in signs: an action on a message, with the class for it and perhaps an emoji. Sorted by name. */
export function readReactions(graph: Graph, url: string): WrittenReaction[] {
  const found: WrittenReaction[] = [];
  for (const subject of graph.subjects()) {
    if (!isIri(subject) || documentOf(subject) !== url) continue;
    const reaction = readReaction(graph, subject);
    if (reaction) found.push(reaction);
  }
  return found.sort((one, other) => (one.iri < other.iri ? -1 : 1));
}

function readReaction(graph: Graph, iri: string): WrittenReaction | undefined {
  if (graph.iri(iri, schemaChat.target) === undefined) return undefined;
  const properties = graph.properties(iri);
  const target = only(properties.get(schemaChat.target), 'NamedNode');
  const agent = only(properties.get(schemaChat.agent), 'NamedNode');
  const contents = properties.get(siocChat.content);
  const content = only(contents, 'Literal');
  const actionClass = classOf(properties.get(rdf.type));
  if (!target || !agent || !actionClass || (contents && content === undefined) || !isIri(target) || !isIri(agent))
    return undefined;
  const sign = signOf(actionClass, content);
  return sign === undefined ? undefined : {iri, agent, target, sign};
}

/** The class that says most; nothing if two say different things. */
function classOf(types: readonly Term[] = []): string | undefined {
  const found = new Set(types.map(({value}) => value).filter((type) => reactionClasses.includes(type)));
  if (found.size > 1) found.delete(schemaChat.Action);
  return found.size === 1 ? [...found][0] : undefined;
}

/** The one value of a kind: a reaction of which somebody says two things is none. */
function only(terms: readonly Term[] = [], type: Term['termType']): string | undefined {
  const found = new Set(terms.filter(({termType}) => termType === type).map(({value}) => value));
  return found.size === 1 ? [...found][0] : undefined;
}
