import {textFor, type Kind} from '../../../vocab/shapes/kind.js';
import {distinctLabel} from './form-labels.js';
import {formFields, type FormSubject} from './form-model.js';
import type {FormView} from './form-view.js';

/** What a way through parts is told with. */
export type LabelWords = Pick<FormView, 'words' | 'languages'> & {readonly kind: Kind; readonly root: FormSubject};

/**
 * A field of a thing or of one of its parts, with the parts through which it is reached.
 * @param label what the field is called there, if not as in its kind.
 */
export function labelOf(told: LabelWords, subject: FormSubject, key: string, label?: string): string {
  const {kind, root, languages} = told;
  const path = pathTo(told, kind, root, subject) ?? {kind, labels: []};
  const field = formFields(path.kind).find((one) => one.key === key);
  const own = label ?? (field ? distinctLabel(path.kind, field, languages) : textFor(path.kind.label, languages));
  return [...path.labels, own ?? ''].join('\u00a0: ');
}

/** The kind of a part. */
export function kindOf(told: LabelWords, subject: FormSubject): Kind | undefined {
  return pathTo(told, told.kind, told.root, subject)?.kind;
}

/** The fields through which a part is reached, in words. */
function pathTo(
  {words, languages}: Pick<FormView, 'words' | 'languages'>,
  kind: Kind,
  from: FormSubject,
  to: FormSubject,
): {kind: Kind; labels: string[]} | undefined {
  if (from === to) return {kind, labels: []};
  for (const field of formFields(kind)) {
    for (const [index, part] of (from.parts[field.key] ?? []).entries()) {
      const found = pathTo({words, languages}, field.info.kind!(), part, to);
      if (!found) continue;
      const label = distinctLabel(kind, field, languages);
      return {kind: found.kind, labels: [field.descriptor.many ? words.nth(label, index + 1) : label, ...found.labels]};
    }
  }
  return undefined;
}
