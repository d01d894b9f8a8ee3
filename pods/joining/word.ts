import type {Graph} from '../../vocab/rdf/graph.js';
import {triple, type Triple} from '../../vocab/rdf/terms.js';
import {as, rdf} from '../../vocab/rdf/vocabularies.js';
import {newItemIri} from '../boxes/post.js';
import {ownerRule, writeRules} from '../access/rules.js';
import {changeDocument, createDocument} from '../documents/change.js';
import type {Resources} from '../documents/resources.js';
import {containerFor} from '../homes/places.js';
import {success, type Result} from '../problem.js';

/** What somebody may ask of a coop. */
export type Wish = 'join' | 'leave';

/** Somebody's own word on whether to be a member; the same in the coop's box and in that person's home. */
export interface Word {
  /** Identifier, chosen by the person's device. */
  readonly iri: string;
  readonly wish: Wish;
  readonly webId: string;
  readonly coop: string;
}

const classOf = {join: as.Join, leave: as.Leave} as const;

/** Where in a home the member's own word lies that the member wants to join, or to leave. */
export function joiningDocument(home: string): string {
  return `${containerFor(home, 'public')}joining.ttl`;
}

/** The word that a document holds, if it holds one. */
export function readWord(graph: Graph): Word | undefined {
  const iri = graph.firstOf(as.Join, as.Leave);
  const webId = iri && graph.iri(iri, as.actor);
  const coop = iri && graph.iri(iri, as.object);
  if (!iri || !webId || !coop) return undefined;
  return {iri, webId, coop, wish: graph.isA(iri, as.Join) ? 'join' : 'leave'};
}

export function wordTriples({iri, wish, webId, coop}: Word): Triple[] {
  return [triple(iri, rdf.type, classOf[wish]), triple(iri, as.actor, webId), triple(iri, as.object, coop)];
}

export interface OwnWord extends Omit<Word, 'iri'> {
  readonly resources: Resources;
  /** Makes requests in the person's name. */
  readonly fetch: typeof fetch;
  readonly home: string;
  /** The coop's moderators: with them the person shares the word, and with nobody else. */
  readonly moderators?: string;
  /** Identifier of an earlier word that the coop has answered: it is not repeated but said anew. */
  readonly answered?: string;
}

/**
 * Puts the person's word into the home, in place of an earlier one. A word that says the same already stays as it is, with its
 * identifier, so that this can be repeated.
 */
export async function writeWord(own: OwnWord): Promise<Result<Word>> {
  const {resources, fetch, home, wish, webId, coop, answered} = own;
  const word: Word = {iri: newItemIri(), wish, webId, coop};
  const isSaid = (noted: Word | undefined) =>
    noted?.wish === wish && noted.webId === webId && noted.coop === coop && noted.iri !== answered;
  const created = await createDocument(fetch, joiningDocument(home), wordTriples(word));
  if (!created.ok) return created;
  const closed = await closeToOthers(own);
  if (!closed.ok) return closed;
  if (created.value) return success(word);
  const written = await changeDocument({
    resources,
    fetch,
    url: joiningDocument(home),
    plan: (graph) => {
      const noted = readWord(graph);
      if (isSaid(noted)) return success({deletes: [], inserts: []});
      return success({deletes: noted ? graph.about(noted.iri) : [], inserts: wordTriples(word)});
    },
  });
  return written.ok ? success(readWord(written.value.graph) ?? word) : written;
}

/**
 * Whoever knows the identifier of a word could send it again in that person's name, or answer it in the coop's. So the document is
 * closed to all but the person and the moderators: when it is made nobody knows where, and before another word is written.
 */
async function closeToOthers({fetch, home, webId, moderators}: OwnWord): Promise<Result<unknown>> {
  if (!moderators) return success(undefined);
  return writeRules(fetch, joiningDocument(home), [
    {...ownerRule(webId), inside: false},
    {modes: ['Read'], groups: [moderators]},
  ]);
}
