import {literal, namedNode, triple, type Triple} from '../../vocab/rdf/terms.js';
import {as, rdf, xsd} from '../../vocab/rdf/vocabularies.js';

/** What one person writes to another. */
export interface Message {
  /**
   * Chosen before the first try, as `newItemIri()` does, and kept for every further one: the answer to a message that has
   * arrived can be lost, and the same identifier shows that both are one.
   */
  readonly iri: string;
  /** WebIDs of who writes and who is written to. */
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** Time of writing by the sender's clock: nothing depends on it. */
  readonly written: Date;
}

/** A message as it lies in the inbox of the person that it is for (ActivityStreams 2.0, Note). */
export function noteTriples({iri, from, to, text, written}: Message): Triple[] {
  return [
    triple(iri, rdf.type, as.Note),
    triple(iri, as.attributedTo, from),
    triple(iri, as.to, to),
    triple(iri, as.content, literal(text)),
    triple(iri, as.published, literal(written.toISOString(), namedNode(xsd.dateTime))),
  ];
}
