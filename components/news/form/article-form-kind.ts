import {articleForm} from '../../../vocab/kinds/article/article-form.generated.js';
import type {FieldInfo, Kind} from '../../../vocab/shapes/kind.js';
import {withFields} from '../../data/thing-form/form-kind.js';
import {languageName} from '../../data/thing-form/form-labels.js';

/** Languages to choose from beside the reader's own. */
const languages = ['fr', 'en', 'es', 'de', 'it', 'pt', 'nl', 'ar', 'br', 'oc'];

const kinds = new Map<string, Kind>();

/** The kind of articles, as this form fills them in. */
export function articleFormKind([reader = 'en']: readonly string[]): Kind {
  let kind = kinds.get(reader);
  if (!kind) kinds.set(reader, (kind = makeKind(reader)));
  return kind;
}

function makeKind(reader: string): Kind {
  const written = [...new Set([reader.split('-')[0]!, ...languages])];
  const own: Readonly<Record<string, Partial<FieldInfo>>> = {
    language: {
      widget: 'select',
      choices: written.map((value) => ({value, label: {[reader]: languageName(value, [reader])}})),
    },
    // What nobody types needs no input of its own.
    published: {widget: 'text'},
    modified: {widget: 'text'},
  };
  return withFields(
    articleForm,
    articleForm.fields.map((info) => ({...info, ...own[info.name]})),
    {},
  );
}
