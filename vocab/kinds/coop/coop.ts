import type {Graph} from '../../rdf/graph.js';
import {coop} from '../../rdf/vocabularies.js';
import {plainOf} from '../../shapes/plain.js';
import {readFields} from '../../shapes/read.js';
import {coopKind, type CoopFields} from './coop.generated.js';

export {coopKind};

/** A cooperative, as it speaks of itself. */
export interface Coop extends Omit<CoopFields, 'joiningPolicy'> {
  /** The IRI that stands for the cooperative. */
  readonly iri: string;
  /** Whether a moderator looks at each request (`approved`), or whoever asks is admitted (`open`). */
  readonly joiningPolicy: 'approved' | 'open';
}

/** Reads the cooperative `iri` out of its document. */
export function readCoop(graph: Graph, iri: string, languages: readonly string[] = []): Coop {
  const fields = plainOf(coopKind, readFields(coopKind, graph, iri, languages).values);
  return {iri, ...fields, joiningPolicy: fields.joiningPolicy === coop.OpenJoining ? 'open' : 'approved'};
}
