import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {withNarrower, type Category, type CategoryScheme} from '../../../vocab/kinds/scheme/scheme.js';
import {changeCategories, type CategoryChange} from '../../../pods/library/categories.js';
import {hostOf, problemSentence} from '../../ui/problem.js';
import type {DeskHost, DeskReport, DeskWords} from '../list/desk-ground.js';
import type {Folders} from './folders.js';

type Action = 'rename' | 'move' | 'remove';
const actions: readonly Action[] = ['rename', 'move', 'remove'];

/** Longest name of a category (shape.ttl). */
const longest = 80;

/** Adding, renaming, moving and deleting the categories of a library: for moderators. */
export class CategoriesPart {
  private isOpen = false;
  private isBusy = false;
  /** The scheme that somebody has chosen to change. */
  private chosen?: string;
  private report?: DeskReport | undefined;
  /** What is being done with which category. */
  private open?: {readonly action: Action; readonly iri: string} | undefined;

  constructor(private readonly host: DeskHost) {}

  render(words: DeskWords): TemplateResult | typeof nothing {
    if (!this.scheme) return nothing;
    const {title, close} = words.desk.categories;
    const {isOpen, report} = this;
    return html`<div class="tools">
        <button type="button" aria-expanded=${isOpen} @click=${() => this.toggle()}>${isOpen ? close : title}</button>
      </div>
      ${isOpen ? this.renderCategories(words) : nothing}
      <p role="status">${typeof report === 'object' ? problemSentence(words.strings, report) : report}</p>`;
  }

  /** The schemes that the library's lists are filed by; without categories where none can be read. */
  private get schemes(): readonly CategoryScheme[] {
    const {lists, shelving} = this.host.ground().library;
    const addresses = new Set(lists.flatMap(({scheme}) => scheme ?? []));
    return [...addresses].map((iri) => shelving?.schemes.find((one) => one.iri === iri) ?? {iri, categories: []});
  }

  /** The one that is changed. */
  private get scheme(): CategoryScheme | undefined {
    const {schemes} = this;
    return schemes.find(({iri}) => iri === this.chosen) ?? schemes[0];
  }

  private get folders(): Folders | undefined {
    return this.host.ground().library.shelving?.folders;
  }

  private renderCategories(words: DeskWords): TemplateResult {
    const {categories = []} = this.scheme ?? {};
    return html`${this.renderChoice(words)} ${this.renderAdding(words)}
      <ul class="scheme">
        ${repeat(
          categories,
          ({iri}) => iri,
          (category) => html`<li class=${category.depth ? 'deep' : ''}>${this.renderCategory(words, category)}</li>`,
        )}
      </ul>`;
  }

  private renderChoice({desk: {categories: texts}}: DeskWords): TemplateResult | typeof nothing {
    const {schemes, scheme} = this;
    if (schemes.length < 2) return nothing;
    const handleChange = ({target}: Event) => {
      this.chosen = (target as HTMLSelectElement).value;
      this.open = undefined;
      this.tell(undefined);
    };
    return html`<label class="tools">
      ${texts.scheme}
      <select name="scheme" autocomplete="off" @change=${handleChange}>
        ${schemes.map(
          ({iri, title}) => html`<option value=${iri} ?selected=${iri === scheme?.iri}>${title ?? hostOf(iri)}</option>`,
        )}
      </select>
    </label>`;
  }

  private renderAdding({desk: {categories: texts}}: DeskWords): TemplateResult {
    const handleSubmit = (event: SubmitEvent) => {
      const form = event.target as HTMLFormElement;
      const {name, inside} = this.typedIn(event);
      if (!isName(name)) return this.tell(texts.missing);
      const {languages} = this.host.ground();
      const change = {add: name, broader: inside || undefined, language: languages.at(-1)!};
      void this.change(change, texts.added(name)).then((isDone) => isDone && form.reset());
    };
    return html`<form class="tools" @submit=${handleSubmit}>
      ${this.renderName(texts.name)} ${this.renderInside(texts)}
      <button type="submit" aria-disabled=${this.isBusy}>${texts.add}</button>
    </form>`;
  }

  private renderName(label: string, name = ''): TemplateResult {
    return html`<label>${label}<input name="name" autocomplete="off" maxlength=${longest} .defaultValue=${name} /></label>`;
  }

  /** @param category the one that is moved: it goes neither into itself nor into what it holds. */
  private renderInside({inside, top}: DeskWords['desk']['categories'], category?: Category): TemplateResult {
    const {scheme} = this;
    const held = scheme && category ? withNarrower(scheme, category.iri) : new Set<string>();
    const possible = (scheme?.categories ?? []).filter(({iri}) => !held.has(iri));
    return html`<label>
      ${inside}
      <select name="inside" autocomplete="off">
        <option value="">${top}</option>
        ${possible.map(
          ({iri, name, depth}) =>
            html`<option value=${iri} ?selected=${iri === category?.broader}>${'\u2003'.repeat(depth)}${name}</option>`,
        )}
      </select>
    </label>`;
  }

  private renderCategory(words: DeskWords, category: Category): TemplateResult {
    const {categories: texts} = words.desk;
    const {iri, name, broader} = category;
    const holder = broader === undefined ? undefined : this.folders?.path(broader).map((one) => one.name);
    const isOpen = this.open?.iri === iri;
    return html`<div class="tools">
        <span>${name} ${holder ? html`<span class="muted small">${holder.join(' › ')}</span>` : nothing}</span>
        ${actions.map(
          (action) =>
            html`<button
              type="button"
              class="link"
              aria-label=${texts.of(texts[action], name)}
              aria-expanded=${isOpen && this.open?.action === action}
              @click=${() => this.begin(action, iri)}
            >
              ${texts[action]}
            </button>`,
        )}
      </div>
      ${isOpen ? this.renderChange(words, category, this.open!.action) : nothing}`;
  }

  private renderChange({desk: {categories: texts}}: DeskWords, category: Category, action: Action): TemplateResult {
    const {iri, name} = category;
    const {library, languages} = this.host.ground();
    const handleSubmit = (event: SubmitEvent) => {
      const typed = this.typedIn(event);
      if (action === 'remove') return void this.change({remove: iri}, texts.removed(name));
      if (action === 'move') return void this.change({move: iri, broader: typed.inside || undefined}, texts.moved(name));
      if (!isName(typed.name)) return this.tell(texts.missing);
      return void this.change({rename: iri, name: typed.name, language: languages.at(-1)!}, texts.renamed(typed.name));
    };
    const count = library.list.state.rows.filter(({thing}) => thing?.category.includes(iri)).length;
    return html`<form class="tools" @submit=${handleSubmit}>
      ${action === 'rename' ? this.renderName(texts.name, name) : nothing}
      ${action === 'move' ? this.renderInside(texts, category) : nothing}
      ${action === 'remove' ? html`<p>${texts.loses(name, count)}</p>` : nothing}
      <button type="submit" aria-disabled=${this.isBusy}>${action === 'remove' ? texts.remove : texts.save}</button>
      <button type="button" @click=${() => this.begin(undefined, iri)}>${texts.cancel}</button>
    </form>`;
  }

  private typedIn(event: SubmitEvent): {name: string; inside: string} {
    event.preventDefault();
    const typed = new FormData(event.target as HTMLFormElement);
    const text = (name: string) => {
      const value = typed.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    return {name: text('name'), inside: text('inside')};
  }

  private async change(change: CategoryChange, done: string): Promise<boolean> {
    const {scheme} = this;
    if (this.isBusy || !scheme) return false;
    this.isBusy = true;
    this.tell(undefined);
    const {community, session} = this.host.ground();
    const changed = await changeCategories({resources: community.resources, fetch: session.fetch}, scheme.iri, change);
    if (changed.ok) await this.host.reload();
    this.isBusy = false;
    if (changed.ok) this.open = undefined;
    this.tell(changed.ok ? done : changed.problem);
    return changed.ok;
  }

  private begin(action: Action | undefined, iri: string): void {
    const isSame = this.open?.iri === iri && this.open.action === action;
    this.open = action && !isSame ? {action, iri} : undefined;
    this.tell(undefined);
  }

  private toggle(): void {
    this.isOpen = !this.isOpen;
    this.host.draw();
  }

  private tell(report: DeskReport | undefined): void {
    this.report = report;
    this.host.draw();
  }
}

function isName(name: string): boolean {
  return name !== '' && name.length <= longest;
}
