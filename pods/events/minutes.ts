import {dossierKind, minutesKind, type Minutes} from '../../vocab/kinds/dossier/dossier.js';
import type {Occasion} from '../../vocab/kinds/registration/registration.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {plainKind} from '../outbox/plain-kind.js';
import type {EditWork} from '../outbox/work.js';

const eventKind = plainKind({types: [], fields: {minutes: dossierKind.fields.minutes}});
const partKind = plainKind(minutesKind);

/**
 * Writes what was said and decided into the event's own document, for the outbox. Minutes without a text are taken away.
 * @param before the minutes that the text was typed on top of: if others have changed them meanwhile, it is asked which are to stay.
 */
export function minutesWork({event, day}: Occasion, text: string, before: Minutes | undefined): EditWork {
  const iri = before?.iri ?? minutesAddress({event, day});
  const parent = {iri: event, field: 'minutes'};
  const base: FieldValues = before ? {text: [before.text], day: before.day ? [before.day] : []} : {};
  const values: FieldValues = text ? {text: [text], day: day ? [day] : []} : {};
  return {
    type: 'edit',
    iri: event,
    edits: [
      {iri: event, kind: eventKind, base: {minutes: before ? [iri] : []}, values: {minutes: text ? [iri] : []}},
      {iri, kind: partKind, base, values, parent},
    ],
    removed: text ? [] : [iri],
  };
}

/** Where the minutes of an event, or of one date of it, are written: two devices write the same ones. */
function minutesAddress({event, day}: Occasion): string {
  return `${documentOf(event)}#minutes${day ? `-${day}` : ''}`;
}
