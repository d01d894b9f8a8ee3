import {dayOf} from '../../vocab/formats/longchat/addresses.js';
import {copyOf} from '../../vocab/formats/longchat/write.js';
import {recordTime} from '../../vocab/kinds/chat/record.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import type {Utterance} from '../../vocab/kinds/chat/utterance.js';

/** IRI of the message that something said is, or is about; of a sign, its own. */
export function subjectOf(utterance: Utterance, day: string): string {
  return utterance.act === 'edit' || utterance.act === 'remove' ? utterance.message : copyOf(day, utterance.name);
}

/** The month of the record that something goes into: that of the message that it is, or is about. In milliseconds. */
export function monthOf(utterance: Utterance, channel: string, day: string): number {
  const message = utterance.act === 'post' ? copyOf(day, utterance.name) : utterance.message;
  return recordTime(message, dayOf(channel, documentOf(message)));
}
