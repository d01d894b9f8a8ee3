import {textFor, type FieldInfo, type Kind} from '../../../vocab/shapes/kind.js';
import type {FormField} from './form-model.js';

/** What a field is called among the others of its kind: two with one label are told apart by their group, or counted. */
export function distinctLabel(kind: Kind, field: FormField, languages: readonly string[]): string {
  const labelOf = ({label, name}: FieldInfo) => textFor(label, languages) ?? name;
  const label = labelOf(field.info);
  const alike = kind.fields.filter((one) => labelOf(one) === label);
  if (alike.length < 2) return label;
  const groups = alike.map(({group}) => textFor(group?.label, languages) ?? '');
  const place = alike.indexOf(field.info);
  const isTold = groups[place] && groups.filter((group) => group === groups[place]).length === 1;
  return `${label} (${isTold ? groups[place] : place + 1})`;
}

/** What a language is called in the reader's; nothing for none. */
export function languageName(tag: string, [reader]: readonly string[]): string {
  if (!tag) return '';
  try {
    return new Intl.DisplayNames([reader ?? tag], {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
