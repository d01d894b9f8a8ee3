import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {parseRange} from '../data/arranging/range.js';
import {boundText, labelOf} from './filter-facets.js';
import type {ListController, ListView} from './list-controller.js';
import type {ListWords} from './things-element.js';

/** What is chosen, as text that is read and printed, each with a button that takes it back. */
export function renderChosen({listing}: ListWords, lists: readonly ListController[]): TemplateResult | typeof nothing {
  const {filters} = listing;
  const chosen = [...(lists[0]?.chosen.choices ?? [])].filter(([name]) => labelOf(lists, name));
  if (!chosen.length) return nothing;
  const text = ([name, choice]: readonly [string, string]) => choiceText(listing.filters.range, lists, name, choice);
  const handleRemove = (name: string, button: EventTarget | null) => {
    // The button goes with the choice: its neighbour takes the focus, or what brings other choices.
    neighbourOf(button as HTMLElement)?.focus();
    for (const list of lists) list.choose(name);
  };
  const handleClear = ({currentTarget}: Event) => {
    firstControl(currentTarget as HTMLElement)?.focus();
    for (const list of lists) list.clearChoices();
  };
  return html`<div class="chosen" part="filters">
    <span id="chosen" class="muted">${filters.chosen}</span>
    ${
      // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari drops the list role of lists without bullets
      html`<ul role="list" aria-labelledby="chosen">
        ${repeat(
          chosen,
          ([name]) => name,
          (one) =>
            html`<li>
              ${text(one)}
              <button
                type="button"
                aria-label=${filters.remove(text(one))}
                @click=${({currentTarget}: Event) => handleRemove(one[0], currentTarget)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>`,
        )}
      </ul>`
    }
    <button type="button" class="link" @click=${handleClear}>${filters.clear}</button>
  </div>`;
}

type RangeText = (label: string, from: string, to: string) => string;

function choiceText(range: RangeText, lists: readonly ListController[], name: string, choice: string): string {
  const view = lists.map((list) => list.view).find((one): one is ListView => one?.fields.has(name) ?? false)!;
  if (!view.fields.get(name)!.scale) return view.facets?.label(name, choice) ?? choice;
  const {from, to} = parseRange(choice);
  return range(labelOf(lists, name)!, boundText(view, name, from), boundText(view, name, to));
}

function neighbourOf(button: HTMLElement): HTMLElement | null {
  const row = button.closest('li');
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  return next?.querySelector('button') ?? firstControl(button);
}

function firstControl(near: HTMLElement): HTMLElement | null {
  return near.closest('.filters')?.querySelector<HTMLElement>('select, input') ?? null;
}
