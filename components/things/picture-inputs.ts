import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {safeImage} from '../../vocab/rdf/iri.js';
import type {Problem} from '../../pods/problem.js';
import type {InputPlace} from './form-inputs.js';
import type {FormView} from './form-view.js';

/** How small pictures of things are made. */
const limits = {pixels: 1_024, bytes: 200_000};

type PictureProblem = 'tooLarge' | 'unreadable' | 'failed';
const problems: Readonly<Partial<Record<Problem['kind'], PictureProblem>>> = {
  'too-large': 'tooLarge',
  malformed: 'unreadable',
};

/** Pictures that are chosen, made small, shown, and only stored when the form is saved. Until then, they go by the address of their preview. */
export class PictureInputs {
  /** Resolves when nothing is being prepared any more: who saves before that wants the picture all the same. */
  ready: Promise<unknown> = Promise.resolve();
  private readonly chosen = new Map<string, Blob>();
  private readonly states = new Map<string, 'working' | PictureProblem>();

  constructor(private readonly redraw: () => void) {}

  /** What was chosen under the address of a preview. */
  contentOf(preview: string): Blob | undefined {
    return this.chosen.get(preview);
  }

  /** Leaves nothing of what was chosen in the browser's memory. */
  letGo(): void {
    for (const preview of this.chosen.keys()) URL.revokeObjectURL(preview);
    this.chosen.clear();
    this.states.clear();
  }

  render(view: FormView, place: InputPlace): TemplateResult {
    const {subject, field, index, id, describedBy, isWrong} = place;
    const {picture: words} = view.words;
    const value = subject.typed[field.key]?.[index] ?? '';
    const state = this.states.get(id);
    const src = this.chosen.has(value) ? value : safeImage(value);
    return html`<div class="picture">
        ${src ? html`<img part="photo" src=${src} alt=${subject.alts[value]?.typed ?? ''} referrerpolicy="no-referrer" />` : nothing}
        <input
          id=${id}
          type="file"
          accept="image/png,image/jpeg,image/webp"
          aria-describedby=${describedBy ?? nothing}
          aria-invalid=${isWrong || (state && state !== 'working') ? 'true' : 'false'}
          @change=${(event: Event) => this.handleFile(view, place, event.target as HTMLInputElement)}
        />
        ${
          value && !field.descriptor.many
            ? html`<button type="button" @click=${() => view.remove(subject, field, index)}>
                ${view.words.remove(place.label)}
              </button>`
            : nothing
        }
      </div>
      <div role="status">
        ${state ? html`<p class=${state === 'working' ? 'muted small' : 'error small'}>${words[state]}</p>` : nothing}
      </div>
      ${value ? this.renderAlt(view, place, value) : nothing}`;
  }

  private renderAlt(view: FormView, {subject, field, index, id}: InputPlace, picture: string): TemplateResult {
    const {picture: words} = view.words;
    const handle = (event: Event) => {
      const typed = (event.target as HTMLInputElement).value;
      subject.alts[picture] = {base: subject.alts[picture]?.base ?? '', typed};
      view.input(subject, field, index, picture);
    };
    return html`<label for="${id}-alt">${words.alt}</label>
      <p id="${id}-alt-help" class="muted small">${words.altHint}</p>
      <input
        id="${id}-alt"
        type="text"
        .value=${live(subject.alts[picture]?.typed ?? '')}
        aria-describedby="${id}-alt-help"
        @input=${handle}
      />`;
  }

  private handleFile(view: FormView, place: InputPlace, input: HTMLInputElement): void {
    const [file] = input.files ?? [];
    if (file) this.ready = Promise.all([this.ready, this.prepare(view, place, input, file)]);
  }

  private async prepare(view: FormView, place: InputPlace, input: HTMLInputElement, file: File): Promise<void> {
    const {subject, field, index, id} = place;
    this.setState(id, 'working');
    // The code comes over the network as well.
    const reduced = await import('../data/picture.js').then(
      ({reducePicture}) => reducePicture(file, limits),
      () => undefined,
    );
    // Another file was chosen, or somebody has signed out, meanwhile.
    if (input.files?.[0] !== file || !input.isConnected) return;
    if (!reduced?.ok) {
      input.value = '';
      return this.setState(id, (reduced && problems[reduced.problem.kind]) || 'failed');
    }
    const preview = URL.createObjectURL(reduced.value.photo);
    this.chosen.set(preview, reduced.value.photo);
    const former = subject.typed[field.key]?.[index] ?? '';
    subject.alts[preview] = {base: '', typed: this.chosen.has(former) ? (subject.alts[former]?.typed ?? '') : ''};
    this.setState(id, undefined);
    view.input(subject, field, index, preview);
  }

  private setState(id: string, state: 'working' | PictureProblem | undefined): void {
    if (state) this.states.set(id, state);
    else this.states.delete(id);
    this.redraw();
  }
}
