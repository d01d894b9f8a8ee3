import {solidRoom, spaceRoom} from '../../vocab/rdf/room-vocabulary.js';
import {documentOf, isInside} from '../../vocab/rdf/iri.js';
import {triple, type Triple} from '../../vocab/rdf/terms.js';
import {rdf, solid} from '../../vocab/rdf/vocabularies.js';
import {ownerRule, writeRules} from '../access/rules.js';
import {changeDocument, createDocument} from '../documents/change.js';
import type {PodDocument, Resources} from '../documents/resources.js';
import {failure, success, type Result} from '../problem.js';
import type {TypeIndexOptions} from './type-index.js';

/**
 * Sees to it that a person has an index of types for the own eyes, where SolidOS looks for it: the profile names a document of preferences, and that
 * one the index (https://solid.github.io/type-indexes/; solid-logic, src/typeIndex/typeIndexLogic.ts). Profiles of long ago name it themselves.
 * What other apps have made is used as it is. Can be repeated.
 * @returns the address of the index. Problems: `refused` for one that lies outside the person's storage.
 */
export async function ensurePrivateTypeIndex(options: TypeIndexOptions): Promise<Result<string>> {
  const {webId, storage} = options;
  const profile = await nameOnce(options, webId, {
    predicate: spaceRoom.preferencesFile,
    proposed: `${storage}settings/prefs.ttl`,
    unless: solidRoom.privateTypeIndex,
  });
  if (!profile.ok) return profile;
  const early = profile.value.graph.iri(webId, solidRoom.privateTypeIndex);
  if (early !== undefined) return ownIndex(options, early);
  const preferences = documentOf(profile.value.graph.iri(webId, spaceRoom.preferencesFile) ?? '');
  if (!isInside(preferences, storage)) return failure('refused', {url: preferences});
  const made = await ensurePrivate(options, preferences, [triple(preferences, rdf.type, spaceRoom.ConfigurationFile)]);
  if (!made.ok) return made;
  const named = await nameOnce(options, preferences, {
    predicate: solidRoom.privateTypeIndex,
    proposed: new URL('privateTypeIndex.ttl', preferences).href,
  });
  return named.ok ? ownIndex(options, named.value.graph.iri(webId, solidRoom.privateTypeIndex) ?? '') : named;
}

async function ownIndex(options: TypeIndexOptions, index: string): Promise<Result<string>> {
  if (!isInside(index, options.storage)) return failure('refused', {url: index});
  const types = [solid.TypeIndex, solidRoom.UnlistedDocument].map((type) => triple(index, rdf.type, type));
  const made = await ensurePrivate(options, index, types);
  return made.ok ? success(index) : made;
}

interface Naming {
  readonly predicate: string;
  readonly proposed: string;
  /** Nothing is named where this is. */
  readonly unless?: string;
}

/** Names a document of a person's, unless another one is named already. */
function nameOnce(
  {resources, fetch, webId}: TypeIndexOptions,
  url: string,
  {predicate, proposed, unless}: Naming,
): Promise<Result<PodDocument>> {
  return changeDocument({
    resources,
    fetch,
    url,
    plan: (graph) => {
      const isNamed = [predicate, ...(unless === undefined ? [] : [unless])].some((one) => graph.iri(webId, one));
      return success({deletes: [], inserts: isNamed ? [] : [triple(webId, predicate, proposed)]});
    },
  });
}

/** Makes a document that nobody else reads: it says nothing before its rules are there. One that says something already stays as it is. */
async function ensurePrivate(
  {resources, fetch, webId}: Pick<TypeIndexOptions, 'fetch' | 'webId'> & {readonly resources: Resources},
  url: string,
  statements: readonly Triple[],
): Promise<Result<unknown>> {
  const read = await resources.read(url, {asStored: true, asReader: true});
  if (read.ok && [...read.value.graph].length) return read;
  if (!read.ok && read.problem.kind !== 'missing') return read;
  const made = await createDocument(fetch, url, []);
  if (!made.ok) return made;
  const ruled = await writeRules(fetch, url, [{...ownerRule(webId), inside: false}]);
  if (!ruled.ok) return ruled;
  return changeDocument({resources, fetch, url, create: true, plan: () => success({deletes: [], inserts: statements})});
}
