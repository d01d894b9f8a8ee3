import type {FieldDescriptor} from '../../../vocab/shapes/descriptor.js';
import type {FieldInfo, Kind} from '../../../vocab/shapes/kind.js';
import {tagging} from '../../../vocab/shapes/tagged.js';

const kinds = new WeakMap<Kind, Kind>();

/** A kind as a form fills it in: texts of which the language is chosen are read and written with it, also in parts. */
export function formKind(kind: Kind): Kind {
  const known = kinds.get(kind);
  if (known) return known;
  const fields = kind.fields.map((info) => {
    const part = info.kind;
    return part ? {...info, kind: () => formKind(part())} : info;
  });
  const tagged = kind.fields.flatMap(({name, languageChoices}) => {
    const descriptor = kind.descriptor.fields[name];
    return languageChoices && descriptor?.value === 'text' ? [[name, {...descriptor, tags: tagging}] as const] : [];
  });
  const made = withFields(kind, fields, Object.fromEntries(tagged));
  kinds.set(kind, made);
  return made;
}

/** A kind with other fields, and other descriptors for some. */
export function withFields(kind: Kind, fields: readonly FieldInfo[], own: Readonly<Record<string, FieldDescriptor>>): Kind {
  return {...kind, fields, descriptor: {...kind.descriptor, fields: {...kind.descriptor.fields, ...own}}};
}
