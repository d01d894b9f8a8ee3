import {html, nothing, type TemplateResult} from 'lit';
import {inParallel} from '../../../pods/in-parallel.js';
import {ThingChangeEvent} from '../../data/saving-events.js';
import {problemSentence} from '../../ui/problem.js';
import type {DocumentRow} from './arrange.js';
import type {DeskHost, DeskWords} from './desk-ground.js';
import {fileDocument, type FiledAs} from './file-documents.js';
import {mayChange} from './rights.js';

/** Choosing several documents, and putting them into a category or taking them out of it. */
export class FilingPart {
  private readonly chosen = new Map<string, DocumentRow>();
  private category = '';
  private progress?: {readonly done: number; readonly of: number} | undefined;
  /** What has come of each, once all are done. */
  private outcomes: ReadonlyMap<DocumentRow, FiledAs> = new Map();

  constructor(private readonly host: DeskHost) {}

  /** The box beside a document; nothing where it is somebody else's. */
  renderMark({desk, words}: DeskWords, row: DocumentRow): unknown {
    if (!this.isOurs(row)) return nothing;
    return html`<input
      type="checkbox"
      class="mark"
      aria-label=${desk.choose(row.thing?.title ?? words.unnamed)}
      .checked=${this.chosen.has(row.source)}
      @change=${({target}: Event) => this.choose([row], (target as HTMLInputElement).checked)}
    />`;
  }

  /** @param shown what is on this page. */
  render(words: DeskWords, shown: readonly DocumentRow[]): TemplateResult {
    const {desk} = words;
    const ours = shown.filter((row) => this.isOurs(row));
    const {progress, chosen} = this;
    return html`<div class="tools">
        <p>${desk.chosen(chosen.size)}</p>
        ${
          ours.length
            ? html`<button type="button" @click=${() => this.choose(ours, true)}>${desk.chooseAll}</button>`
            : html`<p class="muted">${desk.noneHere}</p>`
        }
        ${chosen.size ? html`<button type="button" @click=${() => this.choose([...chosen.values()], false)}>${desk.chooseNone}</button>` : nothing}
      </div>
      ${ours.length || chosen.size ? this.renderFiling(words) : nothing}
      <div role="status">${progress ? desk.progress(progress.done, progress.of) : this.renderOutcome(words)}</div>`;
  }

  private renderFiling({desk}: DeskWords): TemplateResult | typeof nothing {
    const categories = this.host.ground().library.shelving?.folders.scheme.categories ?? [];
    if (!categories.length) return nothing;
    const isReady = this.chosen.size > 0 && this.category !== '' && !this.progress;
    const button = (text: string, isIn: boolean) =>
      html`<button type="button" aria-disabled=${!isReady} @click=${() => isReady && void this.file(isIn)}>${text}</button>`;
    const handleChange = ({target}: Event) => {
      this.category = (target as HTMLSelectElement).value;
      this.host.draw();
    };
    return html`<div class="tools">
      <label>
        ${desk.category}
        <select autocomplete="off" @change=${handleChange}>
          <option value="" .selected=${this.category === ''}>${desk.noCategory}</option>
          ${categories.map(
            ({iri, name, depth}) =>
              html`<option value=${iri} .selected=${iri === this.category}>${'\u2003'.repeat(depth)}${name}</option>`,
          )}
        </select>
      </label>
      ${button(desk.add, true)} ${button(desk.remove, false)}
    </div>`;
  }

  private renderOutcome({strings, words, desk}: DeskWords): unknown {
    const outcomes = [...this.outcomes];
    if (!outcomes.length) return nothing;
    const count = (wanted: FiledAs) => outcomes.filter(([, outcome]) => outcome === wanted).length;
    const failed = outcomes.flatMap(([{thing}, outcome]) => {
      const why = outcome === 'full' ? desk.full : typeof outcome === 'object' && problemSentence(strings, outcome);
      return why ? [`${thing?.title ?? words.unnamed} — ${why}`] : [];
    });
    return html`${count('saved') ? html`<p>${desk.saved(count('saved'))}</p>` : nothing}
    ${count('waiting') ? html`<p>${desk.waiting(count('waiting'))}</p>` : nothing}
    ${count('unchanged') === outcomes.length ? html`<p>${desk.unchanged}</p>` : nothing}
    ${
      failed.length
        ? html`<p>${desk.failed(failed.length)}</p>
            <ul>
              ${failed.map((one) => html`<li>${one}</li>`)}
            </ul>`
        : nothing
    }`;
  }

  private isOurs(row: DocumentRow): boolean {
    const {rights, library} = this.host.ground();
    return row.thing !== undefined && mayChange(rights, library, row.source);
  }

  private choose(rows: readonly DocumentRow[], isChosen: boolean): void {
    for (const row of rows) {
      if (isChosen) this.chosen.set(row.source, row);
      else this.chosen.delete(row.source);
    }
    this.outcomes = new Map();
    this.host.draw();
  }

  /** Those that could not be changed stay chosen. */
  private async file(isIn: boolean): Promise<void> {
    const {host, category} = this;
    const rows = [...this.chosen.values()];
    const outcomes = new Map<DocumentRow, FiledAs>();
    const tell = () => {
      this.progress = {done: outcomes.size, of: rows.length};
      host.draw();
    };
    tell();
    await inParallel(rows, async (row) => {
      const outcome = await fileDocument(host.ground(), row, {category, isIn});
      outcomes.set(row, outcome);
      if (typeof outcome !== 'object' && outcome !== 'full') this.chosen.delete(row.source);
      if (outcome === 'saved') host.tag.dispatchEvent(new ThingChangeEvent(row.source, {}));
      tell();
    });
    this.progress = undefined;
    this.outcomes = outcomes;
    host.draw();
  }
}
