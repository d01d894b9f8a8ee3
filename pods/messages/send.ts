import {literal, namedNode, triple, type Triple} from '../../vocab/rdf/terms.js';
import {as, rdf, xsd} from '../../vocab/rdf/vocabularies.js';
import {post} from '../boxes/post.js';
import type {Result} from '../problem.js';

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

/** Puts a message into the inbox of the person that it is for. The address must come from `findInbox` or the like. */
export async function sendMessage(fetcher: typeof fetch, inbox: string, message: Message): Promise<Result<void>> {
  const posted = await post(fetcher, inbox, messageTriples(message));
  return posted.ok ? {ok: true, value: undefined} : posted;
}

function messageTriples({iri, from, to, text, written}: Message): Triple[] {
  return [
    triple(iri, rdf.type, as.Note),
    triple(iri, as.attributedTo, from),
    triple(iri, as.to, to),
    triple(iri, as.content, literal(text)),
    triple(iri, as.published, literal(written.toISOString(), namedNode(xsd.dateTime))),
  ];
}
