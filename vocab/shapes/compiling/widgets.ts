import {dash} from '../../rdf/shape-vocabularies.js';
import type {ValueKind} from '../descriptor.js';
import type {FieldInfo, Widget} from '../kind.js';
import type {Shape} from '../shacl/model.js';

const usual: Readonly<Record<ValueKind, Widget>> = {
  text: 'text',
  link: 'url',
  phone: 'tel',
  email: 'email',
  image: 'image',
  thumbnail: 'image',
  integer: 'number',
  decimal: 'number',
  boolean: 'checkbox',
  date: 'date',
  time: 'time',
  dateTime: 'datetime',
  moment: 'moment',
  thing: 'reference',
};

/** Texts longer than this are written in several lines, unless the shape says otherwise. */
const longestLine = 300;

const severalLines: ReadonlySet<string | undefined> = new Set([dash.TextAreaEditor, dash.TextAreaWithLangEditor]);
const oneLine: ReadonlySet<string | undefined> = new Set([dash.TextFieldEditor, dash.TextFieldWithLangEditor]);

/** How a field is filled in. An editor that does not fit the values is no reason to leave the field out. */
export function widgetOf(
  {editor, isSingleLine}: Shape,
  value: ValueKind,
  {choices, kind, isReference}: Pick<FieldInfo, 'choices' | 'kind' | 'isReference'>,
  maxLength = 0,
): Widget {
  if (choices) return 'select';
  if (value === 'thing') return kind && !isReference ? 'parts' : 'reference';
  if (value !== 'text') return usual[value];
  if (severalLines.has(editor)) return 'textarea';
  if (oneLine.has(editor) || isSingleLine) return 'text';
  return isSingleLine === false || maxLength > longestLine ? 'textarea' : 'text';
}
