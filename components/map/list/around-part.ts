import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Row} from '../../../pods/lists/row.js';
import type {Spot} from '../../../vocab/geo/spot.js';
import {fold} from '../../../vocab/text/fold.js';
import {remember} from '../../data/arranging/remember.js';
import {LanguageController} from '../../data/language.js';
import {loadAroundStrings} from '../../strings/map-around/load.js';
import type {AroundStrings} from '../../strings/map-around/strings.js';
import {distanceTo, type Around} from './arrange.js';
import {aroundStyles} from './around.styles.js';
import type {MapItem} from './map-item.js';

/** How far to look, in kilometres. */
const distances = [5, 10, 20, 50, 100];

/** So many names are offered: more would make a page heavy that is to be light. */
const mostNames = 500;

/** A device that does not know its position within this time does not know it, in milliseconds. */
const patience = 15_000;

export interface AroundGround {
  /** All that the list has: it says which places are known. */
  rows(): readonly Row<MapItem>[];
  /** Looks for a town that no row is known of yet, if there is where to look. */
  seek(town: string): Promise<Spot | undefined> | undefined;
  changed(around: Around | undefined): void;
}

/** Places by their folded names. */
type KnownPlaces = ReadonlyMap<string, {readonly name: string; readonly spot: Spot}>;

type Trouble = {readonly is: 'unknown'; readonly text: string} | {readonly is: 'refused' | 'unavailable'};

/**
 * Looks around a town, a place of the list, or where the reader is. The reader's position stays in this object until the page is left or something
 * else is chosen: it is written nowhere, and no address is made of it.
 */
export class AroundPart {
  around?: Around | undefined;
  isOpen = false;
  private typed = '';
  private isSearching = false;
  private trouble?: Trouble | undefined;
  private readonly knownIn = remember(findKnown);
  private readonly sorted = remember(sortAround);
  private readonly language: LanguageController<AroundStrings>;

  constructor(
    private readonly host: LitElement,
    private readonly ground: AroundGround,
  ) {
    this.language = new LanguageController(host, loadAroundStrings);
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(aroundStyles.styleSheet!);
  }

  toggle(): void {
    this.isOpen = !this.isOpen;
    this.host.requestUpdate();
    if (!this.isOpen) return;
    const focus = () => (this.host.renderRoot as ShadowRoot).getElementById('around')?.focus();
    void this.language.ready.then(() => this.host.updateComplete).then(focus);
  }

  /** The rows by how far they are, where somebody looks around. */
  sort(rows: readonly Row<MapItem>[]): readonly Row<MapItem>[] {
    return this.around ? this.sorted(rows, this.around) : rows;
  }

  render(): TemplateResult | typeof nothing {
    const texts = this.language.strings;
    if (!texts) return nothing;
    return html`${this.isOpen ? this.renderChoices(texts) : nothing}
      <p role="status" class="muted small">${this.around ? texts.sorted(this.around.name) : nothing}</p>`;
  }

  private renderChoices(texts: AroundStrings): TemplateResult {
    const {typed, around, trouble} = this;
    return html`<fieldset class="around">
      <legend>${texts.legend}</legend>
      <div class="field">
        <label for="around">${texts.place}</label>
        <input
          id="around"
          list="known"
          autocomplete="off"
          aria-describedby="around-hint around-trouble"
          aria-invalid=${trouble?.is === 'unknown' ? 'true' : nothing}
          .value=${live(typed)}
          @change=${this.handlePlace}
        />
        <datalist id="known">${[...this.known.values()].map(({name}) => html`<option value=${name}></option>`)}</datalist>
        <span id="around-hint" class="muted small">${texts.placeHint}</span>
      </div>
      <div class="field">
        <label for="within">${texts.within}</label>
        <select id="within" autocomplete="off" @change=${this.handleDistance}>
          <option value="">${texts.anyDistance}</option>
          ${distances.map(
            (one) => html`<option value=${one} .selected=${one === around?.kilometres}>${texts.kilometres(one)}</option>`,
          )}
        </select>
      </div>
      <div class="field">
        <button type="button" aria-describedby="here-hint" @click=${this.handleHere}>${texts.here}</button>
        <span id="here-hint" class="muted small">${texts.hereHint}</span>
      </div>
      ${around ? html`<button type="button" class="link" @click=${this.handleClear}>${texts.clear}</button>` : nothing}
      <p id="around-trouble" role="status">${this.isSearching ? texts.searching : troubleText(texts, trouble)}</p>
    </fieldset>`;
  }

  private get known(): KnownPlaces {
    return this.knownIn(this.ground.rows());
  }

  private readonly handlePlace = ({target}: Event) => {
    this.typed = (target as HTMLInputElement).value;
    const text = this.typed.trim();
    const found = this.known.get(fold(text));
    if (!text) return this.look(undefined);
    if (!found) return void this.seek(text);
    this.look({...found, kilometres: this.around?.kilometres});
  };

  private async seek(text: string): Promise<void> {
    const sought = this.ground.seek(text);
    this.isSearching = sought !== undefined;
    this.host.requestUpdate();
    const spot = await sought;
    // Something else was typed or chosen since.
    if (this.typed.trim() !== text) return;
    if (spot) this.look({name: text, spot, kilometres: this.around?.kilometres});
    else this.tell({is: 'unknown', text});
  }

  private readonly handleDistance = ({target}: Event) => {
    const kilometres = Number((target as HTMLSelectElement).value) || undefined;
    if (this.around) this.look({...this.around, kilometres});
  };

  private readonly handleClear = () => {
    this.typed = '';
    this.look(undefined);
    (this.host.renderRoot as ShadowRoot).getElementById('around')?.focus();
  };

  /** As roughly as the device likes: for a list by distance, the quarter is enough. */
  private readonly handleHere = () => {
    this.isSearching = true;
    this.host.requestUpdate();
    navigator.geolocation.getCurrentPosition(
      ({coords: {latitude, longitude}}) => {
        this.typed = '';
        this.look({spot: {latitude, longitude}, kilometres: this.around?.kilometres});
      },
      ({code, PERMISSION_DENIED}) => this.tell({is: code === PERMISSION_DENIED ? 'refused' : 'unavailable'}),
      {timeout: patience, maximumAge: 60_000},
    );
  };

  private look(around: Around | undefined): void {
    this.around = around;
    this.tell(undefined);
    this.ground.changed(around);
  }

  private tell(trouble: Trouble | undefined): void {
    this.isSearching = false;
    this.trouble = trouble;
    this.host.requestUpdate();
  }
}

/** The nearest first, as far as somebody looks; what has no position comes last, and is nowhere within a distance. */
export function sortAround(rows: readonly Row<MapItem>[], {spot, kilometres}: Around): readonly Row<MapItem>[] {
  const far = kilometres ?? Infinity;
  return rows
    .map((row) => ({row, distance: distanceTo(spot, row.thing)}))
    .filter(({distance}) => kilometres === undefined || distance <= far)
    .sort((one, other) => (one.distance === other.distance ? 0 : one.distance - other.distance))
    .map(({row}) => row);
}

/** The towns and things that have a name and a position, each once. */
function findKnown(rows: readonly Row<MapItem>[]): KnownPlaces {
  const known = new Map<string, {name: string; spot: Spot}>();
  const add = (name: string | undefined, spot: Spot) => {
    if (name && known.size < mostNames && !known.has(fold(name))) known.set(fold(name), {name, spot});
  };
  const things = rows.flatMap(({thing}) => (thing?.spot ? [{...thing, spot: thing.spot}] : []));
  for (const {town, spot} of things) add(town, spot);
  // Where members live is not a name to look for.
  for (const {name, layer, spot} of things) if (layer !== 'members') add(name, spot);
  return known;
}

function troubleText(texts: AroundStrings, trouble: Trouble | undefined): string {
  if (!trouble) return '';
  return trouble.is === 'unknown' ? texts.unknown(trouble.text) : texts[trouble.is];
}
