import {documentForm} from '../../../vocab/kinds/document/document-form.generated.js';
import {licenses, type License} from '../../../vocab/kinds/document/licenses.js';
import {as} from '../../../vocab/rdf/vocabularies.js';
import type {FieldDescriptor} from '../../../vocab/shapes/descriptor.js';
import type {FieldInfo, Kind} from '../../../vocab/shapes/kind.js';
import {languageName} from '../../data/thing-form/form-labels.js';
import type {DocumentFormStrings} from '../../strings/document-form/strings.js';

/** What can be said of several documents at once. */
export const commonFields = ['category', 'keyword', 'author', 'language', 'license', 'reviewDate'] as const;

/** Languages to choose from beside the reader's own. */
const languages = ['fr', 'en', 'es', 'de', 'it', 'pt', 'nl', 'ar', 'br', 'oc'];

/** What is filled in of one document that is there: its file and its versions go their own ways. */
const editedFields = ['title', 'summary', 'file', 'dated', 'readingTime', 'accessibleVersion', 'decision', ...commonFields];
const rowFields = ['title', 'summary', 'file', 'dated', 'accessibleVersion', ...commonFields];

/** The documents that are being added, as parts of one form: never written so. */
export const rowsField = 'documents';
/** As many are added at once. */
export const mostRows = 50;

/** A document that is changed. */
export function editedKind(words: DocumentFormStrings, reader: string): Kind {
  return kindOf(editedFields, words, reader);
}

/** Several new documents: what is said of all, and each by itself. */
export function addedKind(words: DocumentFormStrings, reader: string): Kind {
  const row = kindOf(rowFields, words, reader);
  const rows: FieldInfo = {name: rowsField, label: row.label, widget: 'parts', maxCount: mostRows, kind: () => row};
  const descriptor: FieldDescriptor = {read: [[as.object]], write: [[as.object]], value: 'thing', many: true};
  const common = kindOf([...commonFields], words, reader);
  const fields = {...common.descriptor.fields, [rowsField]: descriptor};
  return {...common, fields: [...common.fields, rows], descriptor: {...common.descriptor, fields}};
}

function kindOf(names: readonly string[], words: DocumentFormStrings, reader: string): Kind {
  const spoken = [...new Set([reader.split('-')[0]!, ...languages])];
  const own: Readonly<Record<string, Partial<FieldInfo>>> = {
    dated: {widget: 'date'},
    language: {
      widget: 'select',
      choices: spoken.map((value) => ({value, label: {[reader]: languageName(value, [reader])}})),
    },
    license: {
      widget: 'select',
      choices: (Object.keys(licenses) as License[]).map((name) => ({
        value: licenses[name],
        label: {[reader]: words.licenses[name]},
      })),
    },
  };
  const fields = documentForm.fields.filter(({name}) => names.includes(name)).map((info) => ({...info, ...own[info.name]}));
  return {...documentForm, fields, shapes: demandsOn(names)};
}

/** What the shape demands of these fields, and of no others. */
function demandsOn(names: readonly string[]): Kind['shapes'] {
  const {
    shape,
    shapes: {shapes},
  } = documentForm;
  const whole = shapes[shape]!;
  const isMeant = (one: (typeof whole.constraints)[number]) =>
    one.is !== 'property' || names.includes(one.shape.slice(one.shape.indexOf('#') + 1));
  return {shapes: {...shapes, [shape]: {...whole, constraints: whole.constraints.filter(isMeant)}}};
}
