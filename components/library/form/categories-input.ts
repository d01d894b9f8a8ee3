import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Category, CategoryScheme} from '../../../vocab/kinds/scheme/scheme.js';

/** What is chosen among the categories of a library, and what changes that. */
export interface CategoriesInput {
  readonly id: string;
  readonly legend: string;
  readonly scheme: CategoryScheme;
  readonly chosen: readonly string[];
  readonly mistake: string | undefined;
  choose(chosen: readonly string[]): void;
}

/** A branch of the categories: one of them and those inside. */
interface Branch {
  readonly category: Category;
  readonly inside: Branch[];
}

/** The categories as boxes to tick, those inside another one below it. Those that the scheme does not know stay as they are. */
export function renderCategories(input: CategoriesInput): TemplateResult {
  const {id, legend, scheme, mistake} = input;
  return html`<fieldset
    class="categories"
    id=${id}
    tabindex="-1"
    part="field"
    aria-describedby=${mistake ? `${id}-error` : nothing}
  >
    <legend>${legend}</legend>
    ${renderBranches(input, branchesOf(scheme))}
    ${mistake ? html`<p id="${id}-error" class="error small">${mistake}</p>` : nothing}
  </fieldset>`;
}

function renderBranches(input: CategoriesInput, branches: readonly Branch[]): TemplateResult {
  return html`<ul>
    ${branches.map(
      ({category, inside}) =>
        html`<li>${renderBox(input, category)} ${inside.length ? renderBranches(input, inside) : nothing}</li>`,
    )}
  </ul>`;
}

function renderBox(input: CategoriesInput, {iri, name, note}: Category): TemplateResult {
  const {chosen} = input;
  const toggle = (event: Event) => {
    const others = chosen.filter((one) => one !== iri);
    input.choose((event.target as HTMLInputElement).checked ? [...others, iri] : others);
  };
  return html`<label class="choice">
    <input type="checkbox" .checked=${live(chosen.includes(iri))} @change=${toggle} />
    <span>${name}${note ? html` <span class="muted small">${note}</span>` : nothing}</span>
  </label>`;
}

/** The scheme lists each category before those inside it. */
function branchesOf({categories}: CategoryScheme): readonly Branch[] {
  const top: Branch[] = [];
  const known = new Map<string, Branch>();
  for (const category of categories) {
    const branch: Branch = {category, inside: []};
    known.set(category.iri, branch);
    (known.get(category.broader ?? '')?.inside ?? top).push(branch);
  }
  return top;
}
