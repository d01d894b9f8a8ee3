import type {Kind} from '../../../vocab/shapes/kind.js';
import {findMistakes, type FoundMistake} from './form-checks.js';
import {formFields, type FormSubject} from './form-model.js';
import {labelOf, type LabelWords} from './form-paths.js';
import {findShapeMistakes} from './form-shape-checks.js';
import type {FormView} from './form-view.js';

/** What must be corrected before anything is sent, and what its field is called. */
export interface FormMistake extends FoundMistake {
  readonly label: string;
}

/**
 * Finds everything that is wrong with what stands in a form, in the order of the fields: at each input one thing at most.
 * @param unreadable inputs in which the browser itself cannot make sense of what was typed.
 * @param more what only this form knows to be wrong.
 */
export function findAllMistakes(
  view: FormView & LabelWords,
  unreadable: ReadonlySet<string>,
  more: readonly FoundMistake[] = [],
): FormMistake[] {
  const {kind, root} = view;
  const found = [...more, ...findShapeMistakes(view, kind, root), ...findMistakes(view, kind, root)];
  const places = new Set(unreadable);
  const others = found.filter(({subject, key, index}) => {
    const id = view.id(subject, key, index);
    return !places.has(id) && places.add(id);
  });
  const order = fieldOrder(view, kind, root);
  const place = ({subject, key}: FoundMistake) => order.indexOf(view.id(subject, key));
  return [...unreadableIn(view, kind, root, unreadable), ...others]
    .sort((a, b) => place(a) - place(b) || a.index - b.index)
    .map((mistake) => ({...mistake, label: labelOf(view, mistake.subject, mistake.key, mistake.label)}));
}

/** Every field, in the order in which they are drawn. */
function fieldOrder(view: FormView, kind: Kind, subject: FormSubject): string[] {
  return formFields(kind).flatMap(({key, info}) => [
    view.id(subject, key),
    ...(subject.parts[key] ?? []).flatMap((part) => fieldOrder(view, info.kind!(), part)),
  ]);
}

function unreadableIn(view: FormView, kind: Kind, subject: FormSubject, ids: ReadonlySet<string>): FoundMistake[] {
  if (!ids.size) return [];
  return formFields(kind).flatMap(({key, info}) => {
    const sentence = view.words.mistakes[info.widget === 'number' ? 'no-number' : 'no-date']('');
    const count = Math.max(subject.typed[key]?.length ?? 0, 1);
    const here = Array.from({length: count}, (_, index) => ({subject, key, index, sentence}));
    const below = (subject.parts[key] ?? []).flatMap((part) => unreadableIn(view, info.kind!(), part, ids));
    return [...here.filter(({index}) => ids.has(view.id(subject, key, index))), ...below];
  });
}
