import {eventForm, occurrenceForm} from '../../../vocab/kinds/event/event-form.generated.js';
import {momentOf, momentText} from '../../../vocab/kinds/event/moments.js';
import {dateTimeIn, wallOf} from '../../../vocab/kinds/event/zones.js';
import type {Clock, FieldDescriptor} from '../../../vocab/shapes/descriptor.js';
import type {FieldInfo, Kind} from '../../../vocab/shapes/kind.js';
import {withFields} from '../../data/thing-form/form-kind.js';
import {languageName} from '../../data/thing-form/form-labels.js';

/** Times are filled in by the clock of the event's own zone, and stored with the offset that it has then. */
const clock: Clock = {
  show: (time, zone) => {
    const moment = momentOf(time, zone);
    return moment === undefined ? undefined : (typeof moment === 'string' ? moment : wallOf(moment, zone))?.slice(0, 16);
  },
  read: (shown, zone) => {
    // Half of it is typed as long as somebody types.
    if (!/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/.test(shown)) return undefined;
    return shown.includes('T') ? dateTimeIn(shown, zone) : momentText(shown, zone);
  },
};

/** Languages to choose from beside the reader's own. */
const languages = ['fr', 'en', 'es', 'de', 'it', 'pt', 'nl', 'ar', 'br', 'oc'];

const kinds = new Map<string, Kind>();

/** The kind of events, as this form fills them in. */
export function eventFormKind([reader = 'en']: readonly string[]): Kind {
  let kind = kinds.get(reader);
  if (!kind) kinds.set(reader, (kind = makeKind(reader)));
  return kind;
}

function makeKind(reader: string): Kind {
  const spoken = [...new Set([reader.split('-')[0]!, ...languages])];
  const own: Readonly<Record<string, Partial<FieldInfo>>> = {
    dates: {kind: () => occurrences},
    language: {
      widget: 'select',
      choices: spoken.map((value) => ({value, label: {[reader]: languageName(value, [reader])}})),
    },
    // Neither is picked by search: one is whoever writes, the other is chosen among what the page names.
    organizer: {widget: 'text'},
    sharedWith: {widget: 'text'},
  };
  const fields = eventForm.fields.map((info) => ({...info, ...own[info.name]}));
  return {...withFields(eventForm, fields, onItsClock(eventForm)), zoneField: 'timeZone'};
}

const occurrences = /* @__PURE__ */ withFields(
  occurrenceForm,
  occurrenceForm.fields,
  /* @__PURE__ */ onItsClock(occurrenceForm),
);

function onItsClock({descriptor}: Kind): Record<string, FieldDescriptor> {
  const timed = Object.entries(descriptor.fields).filter(([, {value}]) => value === 'moment' || value === 'dateTime');
  return Object.fromEntries(timed.map(([name, field]) => [name, {...field, clock}]));
}
