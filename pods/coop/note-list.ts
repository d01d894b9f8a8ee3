import type {Graph} from '../../vocab/rdf/graph.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {triple} from '../../vocab/rdf/terms.js';
import {rdf, solid} from '../../vocab/rdf/vocabularies.js';
import {changeDocument} from '../documents/change.js';
import type {Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';

export interface ListNote {
  readonly resources: Resources;
  /** Makes requests in the name of the owner of the coop's storage. */
  readonly fetch: typeof fetch;
  /** The coop's index of types. */
  readonly typeIndex: string;
  /** Classes of the things, under which others find the list. */
  readonly types: readonly string[];
  readonly list: string;
}

/** Notes a list in the coop's index of types. The note is named by the list itself, so that whoever notes it again changes nothing. */
export function noteList({resources, fetch, typeIndex, types, list}: ListNote): Promise<Result<unknown>> {
  const entry = `${typeIndex}#${encodeURIComponent(new URL(documentOf(list)).pathname)}`;
  const wanted = [
    triple(entry, rdf.type, solid.TypeRegistration),
    ...types.map((type) => triple(entry, solid.forClass, type)),
    triple(entry, solid.instance, list),
  ];
  const plan = (graph: Graph) => success({deletes: [], inserts: wanted.filter((statement) => !graph.has(statement))});
  return changeDocument({resources, fetch, url: typeIndex, plan});
}
