import {rdf, solid} from '../../vocab/rdf/vocabularies.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {triple} from '../../vocab/rdf/terms.js';
import {ownerRule, writeRules} from '../access/rules.js';
import {changeDocument} from '../documents/change.js';
import type {Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';
import {randomName} from '../random.js';

export interface TypeIndexOptions {
  readonly resources: Resources;
  /** Makes requests in the person's name. */
  readonly fetch: typeof fetch;
  readonly webId: string;
  readonly storage: string;
}

/**
 * Sees to it that a person has an index of types, in which apps look for what the person has (https://solid.github.io/type-indexes/).
 * The profile names it before it is made: two devices then make one.
 * @returns the address of the index.
 */
export async function ensureTypeIndex({resources, fetch, webId, storage}: TypeIndexOptions): Promise<Result<string>> {
  const proposed = `${storage}settings/publicTypeIndex.ttl`;
  const named = await changeDocument({
    resources,
    fetch,
    url: webId,
    plan: (graph) => {
      const link = triple(webId, solid.publicTypeIndex, proposed);
      return success({deletes: [], inserts: graph.iri(webId, solid.publicTypeIndex) ? [] : [link]});
    },
  });
  if (!named.ok) return named;
  const index = named.value.graph.iri(webId, solid.publicTypeIndex) ?? proposed;
  // Another app's index is that app's to make.
  if (index !== proposed) return success(index);
  const types = [solid.TypeIndex, solid.ListedDocument].map((type) => triple(index, rdf.type, type));
  const plan = (graph: {has(statement: (typeof types)[0]): boolean}) =>
    success({deletes: [], inserts: types.filter((type) => !graph.has(type))});
  const made = await changeDocument({resources, fetch, url: index, create: true, plan});
  if (!made.ok) return made;
  const ruled = await writeRules(fetch, index, [
    {...ownerRule(webId), inside: false},
    {modes: ['Read'], public: 'everyone'},
  ]);
  return ruled.ok ? success(index) : ruled;
}

export interface Registration extends Omit<TypeIndexOptions, 'storage'> {
  readonly types: readonly string[];
  /** The container in which things of these types lie. */
  readonly container: string;
}

/** Notes in a person's index of types, if there is one, in which container things of some types lie. Once, however often it is asked. */
export async function registerContainer({resources, fetch, webId, types, container}: Registration): Promise<Result<void>> {
  const profile = await resources.read(webId);
  if (!profile.ok) return profile;
  const index = profile.value.graph.iri(webId, solid.publicTypeIndex);
  if (!index) return success(undefined);
  const entry = `${documentOf(index)}#${randomName()}`;
  const changed = await changeDocument({
    resources,
    fetch,
    url: index,
    plan: (graph) => {
      const isKnown = [...graph.subjects()].some(
        (subject) =>
          graph.iris(subject, solid.instanceContainer).includes(container) &&
          types.every((type) => graph.iris(subject, solid.forClass).includes(type)),
      );
      const inserts = [
        triple(entry, rdf.type, solid.TypeRegistration),
        ...types.map((type) => triple(entry, solid.forClass, type)),
        triple(entry, solid.instanceContainer, container),
      ];
      return success({deletes: [], inserts: isKnown ? [] : inserts});
    },
  });
  return changed.ok ? success(undefined) : changed;
}
