import {placeForm} from '../../../../vocab/kinds/place/place-form.generated.js';
import type {Kind} from '../../../../vocab/shapes/kind.js';
import {withFields} from '../../../data/thing-form/form-kind.js';
import {languageName} from '../../../data/thing-form/form-labels.js';

/** Languages to choose from beside the reader's own. */
const languages = ['fr', 'en', 'es', 'de', 'it', 'pt', 'nl', 'ar', 'oc', 'uk', 'tr'];

const kinds = new Map<string, Kind>();

/** The kind of places, as this form fills them in. */
export function placeFormKind([reader = 'en']: readonly string[]): Kind {
  let kind = kinds.get(reader);
  if (!kind) kinds.set(reader, (kind = makeKind(reader)));
  return kind;
}

function makeKind(reader: string): Kind {
  const spoken = [...new Set([reader.split('-')[0]!, ...languages])];
  const choices = spoken.map((value) => ({value, label: {[reader]: languageName(value, [reader])}}));
  const fields = placeForm.fields.map((info) =>
    info.name === 'language' ? {...info, widget: 'select' as const, choices} : info,
  );
  return withFields(placeForm, fields, {});
}
