import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {spotValues} from '../../vocab/geo/degrees.js';
import {readCoordinates} from '../../vocab/geo/read-coordinates.js';
import {kilometresOff, roundSpot, type Exactness} from '../../vocab/geo/round-spot.js';
import type {Spot} from '../../vocab/geo/spot.js';
import {memberSpot} from '../../vocab/kinds/member/member-spot.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {fold} from '../../vocab/text/fold.js';
import {factsOf, sameValues, type Told} from '../../pods/members/profile.js';
import type {Community} from '../data/community.js';
import {readKnownTowns, type KnownSpot} from '../data/known-spots.js';
import {LanguageController} from '../data/language.js';
import type {ReportedMistake} from '../ui/form-report.js';
import {loadProfileMapStrings} from '../strings/profile-map/load.js';
import type {ProfileMapStrings} from '../strings/profile-map/strings.js';

const fields = ['latitude', 'longitude', 'within'] as const;
const choices = ['none', 'region', 'near', 'exact'] as const satisfies readonly ('none' | Exactness)[];
type Choice = (typeof choices)[number];

/**
 * Opens the choice where on a map a member is, in the form for the own profile.
 * @param changed is called when the person has changed something.
 * @param draft what a draft tells instead of the profile: then nobody has just asked for the choice, and the focus stays where it is.
 */
export function openMapPart(
  host: LitElement,
  community: Community,
  told: Told,
  changed: () => void,
  draft?: FieldValues,
): MapPart {
  const part = new MapPart(host, changed);
  part.fill(told, draft);
  part.ready = part.open(community, draft === undefined);
  return part;
}

/**
 * Where on a map a member is, and how exactly. The true point is only known as long as the page is open: what is kept, as a draft too, is what
 * the map will show.
 */
export class MapPart {
  /** Resolves once its texts and the towns are there. */
  ready: Promise<void> = Promise.resolve();
  private readonly language: LanguageController<ProfileMapStrings>;
  private choice: Choice = 'none';
  /** What is known of where the member is, and to how many kilometres. */
  private known?: {readonly spot: Spot; readonly within: number} | undefined;
  private typed = '';
  private mistake?: 'not-found' | 'out-of-range' | undefined;
  /** Whether a saving was refused for it. */
  private isRefused = false;
  /** Counts what was chosen or typed. */
  version = 0;
  private towns: readonly KnownSpot[] = [];
  private stored: FieldValues = {};

  constructor(
    private readonly host: LitElement,
    private readonly onChange: () => void,
  ) {
    this.language = new LanguageController(host, loadProfileMapStrings);
  }

  /** Reads the towns that the coop knows, and looks there for what was typed meanwhile. */
  private async learn(community: Community): Promise<void> {
    this.towns = await readKnownTowns(community, this.language.languages);
    if (this.mistake === 'not-found') this.take(this.typed);
    this.host.requestUpdate();
  }

  /** Gets ready: the texts and the towns come over the network. Whoever asked for it goes on there. */
  async open(community: Community, isAsked: boolean): Promise<void> {
    const towns = this.learn(community);
    await this.language.ready;
    await this.host.updateComplete;
    if (isAsked) this.focusOn('[name=on-map]:checked');
    await towns;
  }

  /** Takes what the profile tells, or what a draft does instead. */
  fill(told: Told, draft?: FieldValues): void {
    this.stored = whereIn(told);
    const {latitude, longitude, within} = draft ?? this.stored;
    this.known = memberSpot({latitude: latitude?.[0], longitude: longitude?.[0], within: within?.[0]});
    this.choice = this.known ? choiceOf(this.known.within) : 'none';
    this.typed = '';
    this.mistake = undefined;
    this.isRefused = false;
    this.host.requestUpdate();
  }

  /** Takes the profile as it is after a saving; what was chosen since that `version` stays, and is not saved yet. */
  settle(version: number, told: Told, draft?: FieldValues): void {
    if (this.version === version) return this.fill(told, draft);
    this.stored = whereIn(told);
  }

  /** What must be corrected before anything is saved: what stands in the field would not be what is. */
  check(): boolean {
    this.isRefused = this.mistake !== undefined && this.choice !== 'none';
    return !this.isRefused;
  }

  /** What a saving was refused for, with the way to it. */
  get refusals(): ReportedMistake[] {
    const {isRefused, language} = this;
    const words = language.strings;
    return isRefused && words
      ? [{label: words.where, sentence: this.sentence(words), go: () => this.focusOn('#map-where')}]
      : [];
  }

  private focusOn(selector: string): void {
    this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** What the profile is to tell. */
  get values(): FieldValues {
    const {told, choice} = this;
    if (!told || choice === 'none') return {latitude: [], longitude: [], within: []};
    return {...spotValues(told), within: [String(kilometresOff[choice])]};
  }

  /** What a draft says of it. */
  get draft(): FieldValues | undefined {
    return this.isChanged ? this.values : undefined;
  }

  get isChanged(): boolean {
    const {values, stored} = this;
    return fields.some((field) => !sameValues(values[field], stored[field]));
  }

  /** What the map will show. Who wants to be shown more exactly than is known has to say where. */
  private get told(): Spot | undefined {
    const {known, choice} = this;
    if (!known || choice === 'none' || known.within > kilometresOff[choice]) return undefined;
    return roundSpot(known.spot, choice);
  }

  render(): TemplateResult | typeof nothing {
    const {strings: words} = this.language;
    if (!words) return nothing;
    return html`<fieldset class="group" part="field">
      <legend>${words.title}</legend>
      <p class="muted small">${words.help}</p>
      ${choices.map(
        (choice) =>
          html`<label class="choice">
            <input
              type="radio"
              name="on-map"
              .checked=${live(choice === this.choice)}
              @change=${() => this.choose(choice)}
            />
            <span>${words.choices[choice]}</span>
          </label>`,
      )}
      ${this.choice === 'none' ? nothing : this.renderWhere(words)}
      <p id="map-where-note" role="status" class=${this.mistake ? 'error' : ''}>${this.sentence(words)}</p>
    </fieldset>`;
  }

  private renderWhere(words: ProfileMapStrings): TemplateResult {
    return html`<div class="field">
      <label for="map-where">${words.where}</label>
      <p id="map-where-hint" class="muted small">${words.whereHelp}</p>
      <input
        id="map-where"
        list="map-towns"
        autocomplete="off"
        spellcheck="false"
        .value=${live(this.typed)}
        aria-describedby="map-where-hint map-where-note"
        aria-invalid=${this.mistake ? 'true' : 'false'}
        @input=${({target}: Event) => (this.typed = (target as HTMLInputElement).value)}
        @change=${(event: Event) => this.take((event.target as HTMLInputElement).value)}
      />
      <datalist id="map-towns">${this.towns.map(({name}) => html`<option value=${name}></option>`)}</datalist>
    </div>`;
  }

  private sentence(words: ProfileMapStrings): string {
    const {choice, mistake, typed, told} = this;
    if (choice === 'none') return '';
    if (mistake) return mistake === 'not-found' ? words.notFound(typed) : words.outOfRange;
    if (!told) return words.needWhere;
    const number = new Intl.NumberFormat(this.language.languages[0], {maximumFractionDigits: 4});
    return words.told(number.format(told.latitude), number.format(told.longitude));
  }

  private choose(choice: Choice): void {
    this.choice = choice;
    this.handleChange();
  }

  private handleChange(): void {
    this.version++;
    this.isRefused = false;
    this.onChange();
    this.host.requestUpdate();
  }

  private take(typed: string): void {
    this.typed = typed.trim();
    this.mistake = undefined;
    if (this.typed) this.find();
    this.handleChange();
  }

  private find(): void {
    const town = this.towns.find(({name}) => fold(name) === fold(this.typed));
    const read = town
      ? ({kind: 'spot', spot: town.spot} as const)
      : readCoordinates(
          this.typed,
          this.towns.map(({spot}) => spot),
        );
    if (read.kind === 'no-coordinates') this.mistake = 'not-found';
    else if (read.kind === 'out-of-range') this.mistake = 'out-of-range';
    // Near the coop's towns is where its members are.
    else this.known = {spot: read.kind === 'swapped' ? read.instead : read.spot, within: 0};
  }
}

/** What a profile tells of where somebody is. */
function whereIn(told: Told): FieldValues {
  return Object.fromEntries(fields.map((field) => [field, factsOf(told, field)[0]?.values ?? []]));
}

function choiceOf(within: number): Choice {
  if (within > kilometresOff.near) return 'region';
  return within > 0 ? 'near' : 'exact';
}
