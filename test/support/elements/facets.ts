import {all, one, press} from './page.js';
import type {Tag} from './page.js';

/** What a person reads in a list of values, from its first choice to its last. */
export function valuesIn(tag: Element, label: string): string[] {
  return [...selectOf(tag, label).options].map(({text}) => text);
}

/** The list of values under this label. */
export function selectOf(tag: Element, label: string): HTMLSelectElement {
  const found = all<HTMLSelectElement>(tag, 'select').find(({labels}) => labels[0]?.innerText === label);
  if (!found) throw new Error(`No list “${label}”: ${one(tag, '.facets').innerText}`);
  return found;
}

/** Chooses the value that begins like this. */
export async function choose(tag: Tag, label: string, value: string): Promise<void> {
  const select = selectOf(tag, label);
  const option = [...select.options].find(({text}) => text.startsWith(value));
  if (!option) throw new Error(`No “${value}” among ${valuesIn(tag, label).join(', ')}`);
  select.focus();
  select.value = option.value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await tag.updateComplete;
}

/** Opens or closes the filters. */
export async function pressFilter(tag: Tag): Promise<void> {
  press(tag, 'Filtrer');
  await tag.complete;
}

/** The button that takes a choice back. */
export function removerOf(tag: Element, label: string): HTMLElement {
  return one(tag, `[aria-label="Retirer ${label}"]`);
}

/** What is chosen, as it reads. */
export function chosenIn(tag: Element): string[] {
  return all(tag, '.chosen li').map(({innerText}) => innerText.replace('×', '').trim());
}
