import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Spot} from '../../../vocab/geo/spot.js';
import {fold} from '../../../vocab/text/fold.js';
import {loadAroundStrings} from '../../strings/map-around/load.js';
import type {AroundStrings} from '../../strings/map-around/strings.js';
import {LanguageController} from '../language.js';
import type {Around} from './around.js';
import {aroundStyles} from './around.styles.js';
import type {KnownPlaces} from './known-places.js';

/** How far to look, in kilometres. */
const distances = [5, 10, 20, 50, 100];

/** A device that does not know its position within this time does not know it, in milliseconds. */
const patience = 15_000;

export interface AroundGround {
  /** The places that can be chosen by name. */
  known(): KnownPlaces;
  /** Looks for a place of which nothing is known yet, if there is where to look. */
  seek(name: string): Promise<Spot | undefined> | undefined;
  changed(around: Around | undefined): void;
  /** What the box is called in which a name is written, and which names it takes, where these are not those of any place. */
  words?(): {readonly place: string; readonly placeHint: string} | undefined;
}

type Trouble = {readonly is: 'unknown'; readonly text: string} | {readonly is: 'refused' | 'unavailable'};

/**
 * Looks around a place that is known by name, or where the reader is. The reader's position stays in this object until the page is left or something
 * else is chosen: it is written nowhere, and no address is made of it.
 */
export class AroundPart {
  around?: Around | undefined;
  isOpen = false;
  private typed = '';
  /** What is looked for by now, a name or else the position: an answer to anything else comes too late. */
  private search?: {readonly text?: string} | undefined;
  private trouble?: Trouble | undefined;
  private readonly language: LanguageController<AroundStrings>;

  constructor(
    private readonly host: LitElement,
    private readonly ground: AroundGround,
  ) {
    this.language = new LanguageController(host, loadAroundStrings);
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(aroundStyles.styleSheet!);
  }

  /** Resolves when it can be drawn. */
  get ready(): Promise<unknown> {
    return this.language.ready;
  }

  toggle(): void {
    this.isOpen = !this.isOpen;
    this.host.requestUpdate();
    if (!this.isOpen) return;
    void this.language.ready.then(() => this.host.updateComplete).then(() => this.focus());
  }

  /** @param note what else is to be known of what is shown. */
  render(note?: string): TemplateResult | typeof nothing {
    const texts = this.language.strings;
    if (!texts) return nothing;
    return html`${this.isOpen ? this.renderChoices(texts) : nothing}
      <p role="status" class="muted small">
        ${this.around ? [texts.sorted(this.around.name), note].filter(Boolean).join(' ') : nothing}
      </p>`;
  }

  private renderChoices(texts: AroundStrings): TemplateResult {
    const {typed, around, trouble} = this;
    const {place, placeHint} = this.ground.words?.() ?? texts;
    return html`<fieldset class="around">
      <legend>${texts.legend}</legend>
      <div class="field">
        <label for="around">${place}</label>
        <input
          id="around"
          list="known"
          autocomplete="off"
          aria-describedby="around-hint around-trouble"
          aria-invalid=${trouble?.is === 'unknown' ? 'true' : nothing}
          .value=${live(typed)}
          @input=${({target}: Event) => (this.typed = (target as HTMLInputElement).value)}
          @change=${this.handlePlace}
        />
        <datalist id="known">
          ${[...this.ground.known().values()].map(({name}) => html`<option value=${name}></option>`)}
        </datalist>
        <span id="around-hint" class="muted small">${placeHint}</span>
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
      ${around ? this.renderClear() : nothing}
      <p id="around-trouble" role="status">${searchText(texts, this.search) ?? troubleText(texts, trouble)}</p>
    </fieldset>`;
  }

  /** A button that takes back what is looked around. */
  renderClear(): TemplateResult {
    return html`<button type="button" class="link" @click=${this.handleClear}>${this.language.strings?.clear}</button>`;
  }

  private focus(): void {
    (this.host.renderRoot as ShadowRoot).getElementById('around')?.focus();
  }

  private readonly handlePlace = ({target}: Event) => {
    this.typed = (target as HTMLInputElement).value;
    const text = this.typed.trim();
    const found = this.ground.known().get(fold(text));
    if (!text) return this.look(undefined);
    if (!found) return void this.seek(text);
    this.look({...found, kilometres: this.around?.kilometres});
  };

  private async seek(text: string): Promise<void> {
    const search = this.begin({text});
    const spot = await this.ground.seek(text);
    // Something else was typed or chosen since.
    if (this.search !== search) return;
    if (spot) this.look({name: text, spot, kilometres: this.around?.kilometres});
    else this.tell({is: 'unknown', text});
  }

  private readonly handleDistance = ({target}: Event) => {
    const kilometres = Number((target as HTMLSelectElement).value) || undefined;
    if (this.around) this.look({...this.around, kilometres});
  };

  /** Leads to where something else is chosen: the button is not there any more. */
  private readonly handleClear = () => {
    this.typed = '';
    this.look(undefined);
    if (this.isOpen) this.focus();
    else this.toggle();
  };

  /** As roughly as the device likes: for a list by distance, the quarter is enough. */
  private readonly handleHere = () => {
    const search = this.begin({});
    const take = (answer: () => void) => {
      // Whoever has written a town meanwhile looks there.
      if (this.search === search) answer();
    };
    navigator.geolocation.getCurrentPosition(
      ({coords: {latitude, longitude}}) =>
        take(() => {
          this.typed = '';
          this.look({spot: {latitude, longitude}, kilometres: this.around?.kilometres});
        }),
      ({code, PERMISSION_DENIED}) => take(() => this.tell({is: code === PERMISSION_DENIED ? 'refused' : 'unavailable'})),
      {timeout: patience, maximumAge: 60_000},
    );
  };

  private begin(search: {readonly text?: string}): object {
    this.search = search;
    this.host.requestUpdate();
    return search;
  }

  private look(around: Around | undefined): void {
    this.around = around;
    this.tell(undefined);
    this.ground.changed(around);
  }

  private tell(trouble: Trouble | undefined): void {
    this.search = undefined;
    this.trouble = trouble;
    this.host.requestUpdate();
  }
}

/** What is said as long as something is looked for. */
function searchText(texts: AroundStrings, search: {readonly text?: string} | undefined): string | undefined {
  return search && (search.text === undefined ? texts.searching : texts.seeking);
}

function troubleText(texts: AroundStrings, trouble: Trouble | undefined): string {
  if (!trouble) return '';
  return trouble.is === 'unknown' ? texts.unknown(trouble.text) : texts[trouble.is];
}
