import {documentOf, wholeMemberKind, parseTurtle, readFields, vocabularies, type Graph} from '../../vocab/index.js';
import {changeDocument, editThing, success, type PodDocument, type Resources, type Result} from '../../pods/index.js';
import type {DemoPerson} from './person.js';

/** Whose profile is written, and by whose requests. */
export interface ProfileWriter {
  readonly resources: Resources;
  /** Makes requests in the person's name. */
  readonly fetch: typeof fetch;
  readonly webId: string;
}

/** Fills the profile that came with the account. What the server needs of it, provider and storage, stays. */
export function writeProfile(writer: ProfileWriter, {profile, turtle}: DemoPerson): Promise<Result<PodDocument>> {
  return turtle === undefined ? writeFields(writer, profile) : writeTurtle(writer, turtle);
}

async function writeFields({resources, fetch, webId}: ProfileWriter, values: DemoPerson['profile']) {
  const read = await resources.read(webId);
  if (!read.ok) return read;
  const base = readFields(wholeMemberKind, read.value.graph, webId).values;
  return editThing({resources, fetch, kind: wholeMemberKind, iri: webId, base, values});
}

/**
 * Adds statements as they are, so that the profile has the form in which another application left it. They hold no blank
 * nodes: a patch cannot speak of them.
 */
async function writeTurtle({resources, fetch, webId}: ProfileWriter, turtle: string): Promise<Result<PodDocument>> {
  const wanted = await parseTurtle(turtle, documentOf(webId));
  const plan = (graph: Graph) =>
    success({
      deletes: placeholders(graph, wanted, webId),
      inserts: [...wanted].filter((statement) => !graph.has(statement)),
    });
  return changeDocument({resources, fetch, url: webId, plan});
}

/** The server begins every profile with the name of the pod, which gives way to a name of any form. */
function placeholders(graph: Graph, wanted: Graph, webId: string) {
  const isNamed = readFields(wholeMemberKind, wanted, webId).values.name !== undefined;
  const {name} = vocabularies.foaf;
  return graph.about(webId).filter((statement) => isNamed && statement.predicate.value === name && !wanted.has(statement));
}
