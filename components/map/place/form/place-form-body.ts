/** What fills in and draws the form for places: loaded when somebody is there who may write. */
import {html, nothing, type TemplateResult} from 'lit';
import type {FormContent} from '../../../data/thing-form/form-content.js';
import type {FoundMistake} from '../../../data/thing-form/form-checks.js';
import {formFields} from '../../../data/thing-form/form-model.js';
import {renderField} from '../../../data/thing-form/form-view.js';
import type {PlaceFormStrings} from '../../../strings/place-form/strings.js';
import {PositionPart} from './position-part.js';
import {renderPosition} from './position-view.js';

export {placeFormKind} from './place-form-kind.js';
export {PositionPart};
export {renderFileInput, takeFile} from '../import/import-input.js';

/** All that is asked of a place. */
export function renderPlaceFields(content: FormContent, words: PlaceFormStrings, position: PositionPart): TemplateResult {
  return html`${renderOwn(content, 'name', 'note', 'category')}
    <fieldset class="group">
      <legend>${words.where}</legend>
      ${renderOwn(content, 'address', 'town')} ${renderPosition(position, words)}
    </fieldset>
    <fieldset class="group">
      <legend>${words.visiting}</legend>
      ${renderOwn(content, 'openingHours', 'phone', 'email', 'website', 'language', 'group')}
    </fieldset>
    <fieldset class="group">
      <legend>${words.access}</legend>
      ${renderOwn(content, 'accessibility', 'accessibilityNote')}
    </fieldset>`;
}

/** Fields as the shape has them; a choice of which there is nothing to choose is left out. */
function renderOwn(content: FormContent, ...keys: readonly string[]) {
  const {kind, root} = content;
  const fields = formFields(kind).filter(({key}) => keys.includes(key));
  const shown = fields.filter(
    (field) => field.info.widget !== 'reference' || content.options(field)?.length || root.typed[field.key]?.[0],
  );
  return shown.length ? shown.map((field) => renderField(content, kind, root, field)) : nothing;
}

/** What was typed as coordinates and is none: saving would leave it out, and nobody would notice. */
export function coordinatesMistakes({content, note}: PositionPart, words: PlaceFormStrings): FoundMistake[] {
  if (note?.is !== 'no-coordinates' && note?.is !== 'out-of-range') return [];
  const sentence = words.unreadableCoordinates[note.is];
  return [{subject: content.root, key: 'latitude', index: 0, sentence, label: words.coordinates}];
}
