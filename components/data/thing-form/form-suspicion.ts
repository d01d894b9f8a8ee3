import type {Kind} from '../../../vocab/shapes/kind.js';
import {untagText} from '../../../vocab/shapes/tagged.js';
import {formFields, type FormField, type FormSubject} from './form-model.js';

/**
 * Whether something in a thing, or in a part of it, looks wrong at first sight: enough to load the code that knows.
 * @param plain the kind without what the document has beside it.
 */
export function isSuspicious(kind: Kind, plain: Kind, {base, parts, issues}: FormSubject): boolean {
  if (Object.keys(issues).length) return true;
  const foreseen = new Set(formFields(plain).map(({key}) => key));
  return formFields(kind).some((field) => {
    const values = base[field.key] ?? [];
    const part = field.info.kind;
    const isWrong = (values.length > 0 && !foreseen.has(field.key)) || isMistaken(field, values);
    return isWrong || (parts[field.key] ?? []).some((one) => isSuspicious(part!(), part!(), one));
  });
}

function isMistaken({info, descriptor}: FormField, values: readonly string[]): boolean {
  const {choices, languageChoices, min, max, maxCount = Infinity} = info;
  const {required, maxLength = Infinity, tags} = descriptor;
  if (values.length > maxCount || (required && !values.length)) return true;
  return values.some(
    (value) =>
      (choices && !choices.some((choice) => choice.value === value)) ||
      (tags && !languageChoices?.some((tag) => tag.toLowerCase() === untagText(value).language)) ||
      value.length > maxLength ||
      Number(value) < Number(min) ||
      Number(value) > Number(max),
  );
}
