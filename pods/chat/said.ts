import {dayOf} from '../../vocab/formats/longchat/addresses.js';
import {recordTime} from '../../vocab/kinds/chat/record.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import type {Utterance} from '../../vocab/kinds/chat/utterance.js';

/** IRI that something has in a document of the room; for a message that is changed or taken back, the one of the message. */
export function copyOf(utterance: Utterance, day: string): string {
  return utterance.act === 'edit' || utterance.act === 'remove' ? utterance.message : `${day}#${utterance.name}`;
}

/** The month of the record that something goes into: that of the message that it is, or is about. In milliseconds. */
export function monthOf(utterance: Utterance, channel: string, day: string): number {
  const message = utterance.act === 'post' ? copyOf(utterance, day) : utterance.message;
  return recordTime(message, dayOf(channel, documentOf(message)));
}
