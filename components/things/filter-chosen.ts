import type {nothing, TemplateResult} from 'lit';
import {parseRange} from '../data/arranging/range.js';
import {renderChosen} from '../ui/facets.js';
import {boundText, labelOf} from './filter-facets.js';
import {noChoice} from '../data/choosing/list-choice.js';
import type {ListController} from './list-controller.js';
import type {ListWords} from './things-element.js';

/** Shows what fits a value or a range of a field; all of it without one. */
export function choose(lists: readonly ListController[], field: string, choice?: string): void {
  for (const list of lists) {
    const choices = new Map(list.chosen.choices);
    if (choice) choices.set(field, choice);
    else choices.delete(field);
    list.change({choices});
  }
}

/** What is chosen of these lists, each with a button that takes it back. */
export function renderChosenIn({listing}: ListWords, lists: readonly ListController[]): TemplateResult | typeof nothing {
  const {filters} = listing;
  const chosen = [...(lists[0]?.chosen.choices ?? [])].flatMap(([name, choice]) => {
    const label = choiceText(filters.range, lists, name, choice);
    return label === undefined ? [] : [{name, label}];
  });
  return renderChosen(filters, chosen, {
    remove: (name) => choose(lists, name),
    clear: () => {
      for (const list of lists) list.change({choices: noChoice.choices});
    },
  });
}

type RangeText = (label: string, from: string, to: string) => string;

/** How a choice reads; nothing if none of the lists has such a field. */
function choiceText(range: RangeText, lists: readonly ListController[], name: string, choice: string): string | undefined {
  const view = lists.map((list) => list.view).find((one) => one?.refined?.fields.has(name));
  if (!view?.refined) return undefined;
  const {fields, facets} = view.refined;
  if (!fields.get(name)!.scale) return facets?.label(name, choice) ?? choice;
  const {from, to} = parseRange(choice);
  return range(labelOf(lists, name)!, boundText(view, name, from), boundText(view, name, to));
}
