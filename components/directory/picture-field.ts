import {html, nothing, type ReactiveControllerHost} from 'lit';
import {live} from 'lit/directives/live.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {factsOf, type Told} from '../../pods/members/profile.js';
import type {WorkFile} from '../../pods/outbox/work.js';
import type {ProfileStrings} from '../strings/profile/strings.js';
import type {Picture} from '../data/picture.js';
import type {PictureChoice} from '../data/picture-choice.js';
import type * as Choices from '../data/picture-choice.js';
import {renderPictureInput, type PictureState} from '../ui/picture-input.js';
import {draftPrefix, type PhotoDraft} from './profile-draft.js';

/** A picture that was chosen and is not saved. */
interface Chosen extends Picture {
  /** Address by which the page itself shows it. */
  readonly preview: string;
  /** Where it is stored, once it has been. */
  url?: string;
}

/** Needed once a picture is chosen. */
const loadKept = () => import('../data/kept-pictures.js');

/** What makes pictures small comes when somebody chooses one; the code comes over the network as well. */
function choose<T>(work: (choices: typeof Choices) => Promise<T>): Promise<T | {problem: 'failed'}> {
  return import('../data/picture-choice.js').then(work).catch(() => ({problem: 'failed'}) as const);
}

/** The member's picture in the own form: chosen, made small, shown, and only stored when the form is saved. */
export class PictureField {
  /** Goes up with everything that the person changes. */
  version = 0;
  /** Resolves when nothing is being prepared any more: who saves before that wants the picture all the same. */
  ready: Promise<void> = Promise.resolve();
  private photo?: string | undefined;
  private thumbnail?: string | undefined;
  private chosen?: Chosen | undefined;
  private isRemoved = false;
  private inList = false;
  private state?: PictureState | undefined;
  /** Under which name what is chosen is kept beside the draft; a random one, since another tab may choose as well. */
  private name = Math.random().toString(36).slice(2);
  /** Whose picture it is. */
  private owner = '';
  /** Addresses of what was stored and then not wanted. */
  private stray: string[] = [];

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    /** Called when the person has changed something. */
    private readonly onChange: () => void,
  ) {}

  /** Takes what the profile of `owner` tells, and lets go of everything that was chosen. */
  fill(told: Told, owner = this.owner): void {
    this.letGo();
    this.owner = owner;
    this.photo = factsOf(told, 'photo')[0]?.values[0];
    this.thumbnail = factsOf(told, 'thumbnail')[0]?.values[0];
    this.inList = this.thumbnail !== undefined;
    this.isRemoved = false;
    this.state = undefined;
  }

  /** Brings back what was chosen before the page was closed. */
  async restore({name, inList}: PhotoDraft): Promise<void> {
    const {owner} = this;
    const {readPicture} = await loadKept();
    const kept = await readPicture(draftPrefix + owner, name);
    if (!kept || this.owner !== owner || this.chosen) return;
    this.chosen = {...kept, preview: URL.createObjectURL(kept.photo)};
    this.name = name;
    this.inList = inList;
    this.version++;
    this.host.requestUpdate();
  }

  /** What a draft says of it. */
  get draft(): PhotoDraft | undefined {
    return this.chosen && {name: this.name, inList: this.inList};
  }

  /** Takes what was handed over. What was chosen since then stays; what is still on its way is shown from here. */
  settle(told: Told, version: number, isDone: boolean): void {
    const isSettled = version === this.version;
    this.stray = [];
    if (isSettled) this.drop();
    if (isSettled && isDone) return this.fill(told);
    this.photo = factsOf(told, 'photo')[0]?.values[0];
    this.thumbnail = factsOf(told, 'thumbnail')[0]?.values[0];
    if (isSettled) this.isRemoved = false;
  }

  /** Leaves nothing of what was chosen in the browser. */
  drop(): void {
    const {owner, name} = this;
    if (this.chosen) void loadKept().then(({dropPictures}) => dropPictures(draftPrefix + owner, [name]));
  }

  /** Leaves nothing of what was chosen in the browser's memory. */
  letGo(): void {
    if (this.chosen) URL.revokeObjectURL(this.chosen.preview);
    this.chosen = undefined;
    const input = this.host.shadowRoot?.querySelector<HTMLInputElement>('#photo');
    if (input) input.value = '';
  }

  get isChanged(): boolean {
    const {photo, thumbnail} = this.values;
    const isNew = this.chosen && !this.chosen.url;
    return Boolean(isNew) || photo?.[0] !== this.photo || thumbnail?.[0] !== this.thumbnail;
  }

  /** What the profile is to tell of the picture. */
  get values(): FieldValues {
    const photo = this.isRemoved ? undefined : (this.chosen?.url ?? this.photo);
    const small = this.chosen ? this.chosen.thumbnail : this.thumbnail;
    return {photo: photo ? [photo] : [], thumbnail: photo && this.inList && small ? [small] : []};
  }

  /** What is to be stored so that the profile can point there, under an address that `address` gives. */
  files(address: (photo: Blob) => string): WorkFile[] {
    const {chosen} = this;
    if (!chosen || (chosen.url && chosen.url === this.photo)) return [];
    chosen.url ??= address(chosen.photo);
    return [{url: chosen.url, content: chosen.photo}];
  }

  /** Brings back what was handed over and refused. */
  bringBack([file]: readonly WorkFile[], {thumbnail}: FieldValues): void {
    if (!file || this.chosen) return;
    const {url, content: photo} = file;
    this.chosen = {photo, thumbnail: thumbnail?.[0], url, preview: URL.createObjectURL(photo)};
    this.inList = thumbnail?.[0] !== undefined;
    this.version++;
    this.host.requestUpdate();
  }

  /** What the saved profile named before, or was to name. */
  get former(): readonly string[] {
    return [...this.stray, ...(this.photo ? [this.photo] : [])];
  }

  render(words: ProfileStrings) {
    const {picture: texts, fields} = words;
    const shown = this.isRemoved ? undefined : (this.chosen?.preview ?? this.photo);
    return html`<div class="field photo" part="field">
      <label for="photo">${fields.photo}</label>
      <p id="photo-hint" class="muted small">${texts.hint}</p>
      ${renderPictureInput(texts, {
        id: 'photo',
        src: shown,
        alt: texts.alt,
        describedBy: 'photo-hint',
        state: this.state,
        take: (input) => void (this.ready = this.handleFile(input)),
      })}
      ${shown ? this.renderInList(texts) : nothing} ${this.renderButton(texts, shown)}
    </div>`;
  }

  private renderInList(texts: ProfileStrings['picture']) {
    return html`<label class="choice">
      <input
        type="checkbox"
        .checked=${live(this.inList)}
        aria-describedby="photo-list-hint"
        @change=${(event: Event) => (this.ready = this.handleInList((event.target as HTMLInputElement).checked))}
      />
      <span>${texts.inList} <span id="photo-list-hint" class="muted small">${texts.inListHint}</span></span>
    </label>`;
  }

  private renderButton(texts: ProfileStrings['picture'], shown: string | undefined) {
    const canKeep = this.photo && (this.isRemoved || this.chosen);
    if (!shown && !canKeep) return nothing;
    return html`<button type="button" class="link" @click=${() => (canKeep ? this.keep() : this.remove())}>
      ${canKeep ? texts.keep : texts.remove}
    </button>`;
  }

  private async handleFile(input: HTMLInputElement): Promise<void> {
    if (!input.files?.length) return;
    const choice = await this.work(choose(({chooseFile}) => chooseFile(input)));
    if (!choice) return;
    if ('problem' in choice) return this.setState(choice.problem);
    if (this.chosen?.url) this.stray.push(this.chosen.url);
    if (this.chosen) URL.revokeObjectURL(this.chosen.preview);
    this.chosen = {...choice.picture, preview: URL.createObjectURL(choice.picture.photo)};
    this.isRemoved = false;
    this.setState(undefined);
    this.tell();
    const {keepPicture} = await loadKept();
    const isKept = await keepPicture(draftPrefix + this.owner, this.name, choice.picture);
    if (!isKept) this.setState('notKept');
  }

  /** Ticked beside a picture of which there is no small copy yet, one is made of what is stored. */
  private async handleInList(isTicked: boolean): Promise<void> {
    const {photo} = this;
    this.inList = isTicked;
    if (isTicked && !this.chosen && !this.thumbnail && photo) {
      const choice = await this.work(choose(({chooseStored}) => chooseStored(photo)));
      const small = 'picture' in choice ? choice.picture : undefined;
      if (small?.thumbnail && this.photo === photo && !this.chosen) {
        this.chosen = {...small, preview: URL.createObjectURL(small.photo), url: photo};
        this.setState(undefined);
      } else if (!this.chosen) {
        this.inList = false;
        this.setState('failed');
      }
    }
    this.tell();
  }

  private work<T extends PictureChoice | undefined>(choosing: Promise<T>): Promise<T> {
    this.setState('working');
    return choosing;
  }

  private setState(state: PictureState | undefined): void {
    this.state = state;
    this.host.requestUpdate();
  }

  private remove(): void {
    if (this.chosen?.url && this.chosen.url !== this.photo) this.stray.push(this.chosen.url);
    this.drop();
    this.letGo();
    this.state = undefined;
    this.isRemoved = this.photo !== undefined;
    this.tell();
  }

  private keep(): void {
    this.remove();
    this.isRemoved = false;
    this.inList = this.thumbnail !== undefined;
    this.tell();
  }

  private tell(): void {
    this.version++;
    this.onChange();
    this.host.requestUpdate();
  }
}
