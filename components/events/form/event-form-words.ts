import type {FormField} from '../../data/thing-form/form-model.js';
import type {EventView} from './event-form-inputs.js';
import {keptSentence} from './event-form-repeat-view.js';
import type {Partner} from './event-form-partners.js';

/** Values that only this form knows how to read, in words: for whoever has to choose between two. */
export function textInWords(
  view: EventView,
  partners: readonly Partner[],
): (field: FormField, value: string) => string | undefined {
  return ({key}, value) => {
    if (key === 'recurrence') return keptSentence(view, value);
    if (key === 'timeZone') return value.replaceAll('_', ' ');
    return key === 'sharedWith' ? partners.find(({iri}) => iri === value)?.name : undefined;
  };
}
