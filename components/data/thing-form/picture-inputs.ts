import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {safeImage} from '../../../vocab/rdf/iri.js';
import type {WorkFile} from '../../../pods/outbox/work.js';
import {chooseFile} from '../picture-choice.js';
import {renderPictureInput, type PictureState} from '../../ui/picture-input.js';
import {typedIn, type InputPlace} from './form-inputs.js';
import {isChosen, newChoice, type FormSubject} from './form-model.js';
import type {FormView} from './form-view.js';

/** Needed once a picture is chosen. */
const loadKept = () => import('../kept-pictures.js');

/** How small pictures of things are made. */
const limits = {pixels: 1_024, bytes: 200_000};

interface Chosen {
  readonly photo: Blob;
  /** Address by which the page itself shows it. */
  readonly preview: string;
}

/** Pictures that are chosen, made small, shown, kept beside the draft, and only stored when the form is saved. Until then, they go by a name. */
export class PictureInputs {
  /** Resolves when nothing is being prepared any more: who saves before that wants the picture all the same. */
  ready: Promise<unknown> = Promise.resolve();
  private readonly chosen = new Map<string, Chosen>();
  private readonly states = new Map<string, PictureState>();
  /** The names under which the browser may keep them: those that are saved go by their addresses by then. */
  private readonly kept = new Set<string>();

  /** @param draft the name under which chosen pictures are kept. */
  constructor(
    private readonly draft: string,
    private readonly redraw: () => void,
  ) {}

  /** What was chosen under a name. */
  contentOf(name: string): Blob | undefined {
    return this.chosen.get(name)?.photo;
  }

  /** Brings back what was chosen before the page was closed. What the browser has not kept is not chosen any more. */
  async restore({typed, alts, parts}: FormSubject): Promise<void> {
    for (const [key, values] of Object.entries(typed)) {
      for (const name of values.filter(isChosen)) {
        const {readPicture} = await loadKept();
        const kept = await readPicture(this.draft, name);
        this.kept.add(name);
        if (kept) this.remember(name, kept.photo);
        else typed[key] = typed[key]!.filter((value) => value !== name);
        if (!kept) delete alts[name];
      }
    }
    for (const part of Object.values(parts).flat()) await this.restore(part);
  }

  /** Shows pictures that are on their way to the server. */
  take(files: readonly WorkFile[] = []): void {
    for (const {url, content} of files) this.remember(url, content);
  }

  /** What was chosen has got an address. */
  rename(name: string, url: string): void {
    const chosen = this.chosen.get(name);
    this.chosen.delete(name);
    if (chosen) this.chosen.set(url, chosen);
  }

  /** Leaves nothing of what was chosen in the page's memory. */
  letGo(): void {
    for (const {preview} of this.chosen.values()) URL.revokeObjectURL(preview);
    this.chosen.clear();
    this.states.clear();
  }

  /** Leaves nothing of it in the browser. */
  drop(): void {
    const names = [...this.kept];
    this.kept.clear();
    if (names.length) void loadKept().then(({dropPictures}) => dropPictures(this.draft, names));
  }

  render(view: FormView, place: InputPlace): TemplateResult {
    const {subject, field, index, id, describedBy, isWrong} = place;
    const value = typedIn(place);
    const canRemove = value && !field.descriptor.many;
    return html`${renderPictureInput(view.words.picture, {
      id,
      src: this.chosen.get(value)?.preview ?? safeImage(value),
      alt: subject.alts[value]?.typed ?? '',
      describedBy,
      isWrong,
      state: this.states.get(id),
      take: (input) => void (this.ready = Promise.all([this.ready, this.prepare(view, place, input)])),
      beside: canRemove
        ? html`<button type="button" @click=${() => view.remove(subject, field, index)}>
            ${view.words.remove(place.label)}
          </button>`
        : nothing,
    })}
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

  private async prepare(view: FormView, place: InputPlace, input: HTMLInputElement): Promise<void> {
    const {subject, field, index, id} = place;
    if (!input.files?.length) return;
    this.setState(id, 'working');
    const choice = await chooseFile(input, limits);
    if (!choice) return;
    if ('problem' in choice) return this.setState(id, choice.problem);
    const name = newChoice();
    this.remember(name, choice.picture.photo);
    const former = typedIn(place);
    subject.alts[name] = {base: '', typed: isChosen(former) ? (subject.alts[former]?.typed ?? '') : ''};
    view.input(subject, field, index, name);
    this.kept.add(name);
    const {keepPicture} = await loadKept();
    const isKept = await keepPicture(this.draft, name, choice.picture);
    this.setState(id, isKept ? undefined : 'notKept');
  }

  private remember(name: string, photo: Blob): void {
    this.chosen.set(name, {photo, preview: URL.createObjectURL(photo)});
  }

  private setState(id: string, state: PictureState | undefined): void {
    if (state) this.states.set(id, state);
    else this.states.delete(id);
    this.redraw();
  }
}
