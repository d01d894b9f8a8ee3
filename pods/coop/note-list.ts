import type {Graph} from '../../vocab/rdf/graph.js';
import {coopLibrary} from '../../vocab/rdf/library-vocabulary.js';
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
  /** For whom the list is, so that others need not ask for it: a term as lists themselves say it. */
  readonly readers?: string | undefined;
}

/** Notes a list in the coop's index of types. The note is named by the list itself, so that whoever notes it again changes nothing. */
export function noteList({resources, fetch, typeIndex, types, list, readers}: ListNote): Promise<Result<unknown>> {
  const entry = `${typeIndex}#${encodeURIComponent(new URL(documentOf(list)).pathname)}`;
  const wanted = [
    triple(entry, rdf.type, solid.TypeRegistration),
    ...types.map((type) => triple(entry, solid.forClass, type)),
    triple(entry, solid.instance, list),
    ...(readers === undefined ? [] : [triple(entry, coopLibrary.readers, readers)]),
  ];
  const plan = (graph: Graph) => success({deletes: [], inserts: wanted.filter((statement) => !graph.has(statement))});
  return changeDocument({resources, fetch, url: typeIndex, plan});
}
