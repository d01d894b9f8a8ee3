import type {FieldMistake} from '../../vocab/shapes/check-values.js';
import {textFor, type Kind} from '../../vocab/shapes/kind.js';
import type {Thing} from '../../vocab/shapes/thing.js';
import {fieldLabel} from '../data/things/value-view.js';
import type {ItemStrings} from '../strings/things/item-strings.js';
import type {Strings} from '../strings/strings.js';

/** What is said below a thing of values that are left out, and of those that its shape does not allow. */
export function noteSentences(
  {general, words}: {readonly general: Strings; readonly words: ItemStrings},
  kind: Kind,
  {issues}: Thing,
  mistakes: readonly FieldMistake[],
  languages: readonly string[],
): string[] {
  const labelOf = (name: string) => {
    const field = kind.fields.find((one) => one.name === name);
    return field ? fieldLabel(field, languages) : name;
  };
  const told = issues.map(({field}) => field);
  return [
    ...issues.map((issue) => general.issue[issue.kind](labelOf(issue.field))),
    ...mistakes.flatMap(({field, message, isHint}) => {
      if (isHint || told.includes(field)) return [];
      const own = textFor(message, languages);
      const label = field ? labelOf(field) : (textFor(kind.label, languages) ?? '');
      return own ? `${label}\u00a0: ${own}` : words.mistaken(label);
    }),
  ];
}
