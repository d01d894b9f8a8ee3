import {nearest} from '../../vocab/text/near-names.js';
import {fieldAttribute} from '../../vocab/shapes/kind.js';
import type {FilterMistake} from '../data/arranging/conditions.js';
import type {ListView} from './list-controller.js';
import {fieldAttributes, namesIn} from './list-names.js';
import type {ThingsElement} from './things-element.js';

/** Tells an integrator on the console which fields a list does not know, and what of its filter: nothing on the page would show it. */
export function reportMistakes(tag: ThingsElement, view: ListView): void {
  const known = Object.keys(view.kind.descriptor.fields);
  const warn = (mistake: string) => console.warn(`solidaire: <${tag.localName}> ${mistake}`, tag);
  for (const attribute of fieldAttributes) {
    for (const name of namesIn(tag[attribute]).filter((one) => !known.includes(one))) {
      warn(`knows no field “${fieldAttribute(name)}” (${fieldAttribute(attribute)}). ${help(name, known)}`);
    }
  }
  for (const mistake of view.refined?.filter.mistakes ?? []) {
    warn(`leaves “${mistake.part}” out of its filter: ${sentences[mistake.kind](mistake.about)}`);
  }
}

function help(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  if (meant) return `Did you mean “${fieldAttribute(meant)}”?`;
  return `There are ${known.map((one) => `“${fieldAttribute(one)}”`).join(', ')}.`;
}

const sentences: Readonly<Record<FilterMistake['kind'], (about: string) => string>> = {
  'no-operator': () => 'it has none of = != > >= < <=.',
  'no-value': (field) => `nothing stands after the sign for “${field}”.`,
  'unknown-field': (field) => `there is no field “${field}”.`,
  'not-ordered': (field) => `“${field}” is no number, date or time that could be more or less.`,
  'bad-value': (value) => `“${value}” is no number, date or time.`,
};
