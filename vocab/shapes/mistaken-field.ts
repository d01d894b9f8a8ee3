import {isIri, isLanguageTag} from '../rdf/iri.js';
import {typedPattern, type FieldDescriptor, type FieldValues, type KindDescriptor} from './descriptor.js';

/** A field as it is filled in in one of its languages: only texts in that one are read and written. */
export function fieldInLanguage(field: FieldDescriptor, language: string): FieldDescriptor {
  return {...field, language};
}

/** The field that values stand under: by its name, or by `note@fr` for the texts of `note` in French. */
export function fieldOf({fields}: KindDescriptor, name: string): FieldDescriptor | undefined {
  if (Object.hasOwn(fields, name)) return fields[name];
  const [plain = '', language = ''] = name.split('@');
  return Object.hasOwn(fields, plain) && isLanguageTag(language) ? fieldInLanguage(fields[plain]!, language) : undefined;
}

/** The first field that has a value which is no address, number or date where one is needed, if there is one. */
export function mistakenField(kind: KindDescriptor, values: FieldValues): string | undefined {
  return Object.keys(values).find((name) => {
    const {value = 'link'} = fieldOf(kind, name) ?? {};
    const pattern = typedPattern(value);
    return value !== 'text' && !values[name]!.every((text) => (pattern ? pattern.test(text) : isIri(text)));
  });
}
