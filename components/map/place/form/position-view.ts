import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Spot} from '../../../../vocab/geo/spot.js';
import type {PlaceFormStrings} from '../../../strings/place-form/strings.js';
import {farAway, type PositionPart} from './position-part.js';

/** Where it lies so far, three ways to say it, and what is odd about it. */
export function renderPosition(part: PositionPart, words: PlaceFormStrings): TemplateResult {
  return html`<div class="place" part="field">
    <p class="muted small">${words.whereHelp}</p>
    ${renderKnown(part, words)} ${renderCoordinates(part, words)} ${renderMap(part, words)}
    <div role="status">${renderNote(part, words)}</div>
    <p class="position" tabindex="-1">${positionText(part, words)}</p>
    ${
      part.spot ? html`<p><button type="button" @click=${() => part.remove()}>${words.removePosition}</button></p>` : nothing
    }
    <div role="status">
      ${part.isAtSea ? html`<p class="warning">${words.atSea}</p>` : nothing}
      ${part.isFar ? html`<p class="warning">${words.farAway(farAway)}</p>` : nothing}
    </div>
  </div>`;
}

function positionText({spot, page}: PositionPart, words: PlaceFormStrings): string {
  return spot ? words.position(...degrees(page.language(), spot)) : words.noPosition;
}

function degrees(language: string, {latitude, longitude}: Spot): [string, string] {
  const number = new Intl.NumberFormat(language, {maximumFractionDigits: 5});
  return [number.format(latitude), number.format(longitude)];
}

function renderKnown(part: PositionPart, words: PlaceFormStrings) {
  if (!part.known.length) return nothing;
  return html`<div class="field">
    <label for="known">${words.known}</label>
    <p id="known-help" class="muted small">${words.knownHelp}</p>
    <input
      id="known"
      list="known-places"
      autocomplete="off"
      aria-describedby="known-help"
      @change=${(event: Event) => part.takeKnown((event.target as HTMLInputElement).value)}
    />
    <datalist id="known-places">
      ${part.known.map(({name, town}) => html`<option value=${name}>${town && town !== name ? town : ''}</option>`)}
    </datalist>
  </div>`;
}

/** Also where the focus goes if something is wrong with the position: the fields that hold it are not shown. */
function renderCoordinates(part: PositionPart, words: PlaceFormStrings): TemplateResult {
  const {content} = part;
  const id = content.id(content.root, 'latitude', 0);
  const mistake = content.mistake(content.root, 'latitude', 0) ?? content.mistake(content.root, 'longitude', 0);
  const isWrong = mistake !== undefined || part.note?.is === 'no-coordinates' || part.note?.is === 'out-of-range';
  return html`<div class="field">
    <label for=${id}>${words.coordinates}</label>
    <p id="${id}-help" class="muted small">${words.coordinatesHelp}</p>
    <input
      id=${id}
      autocomplete="off"
      spellcheck="false"
      .value=${live(part.typed)}
      aria-describedby="${id}-help${mistake ? ` ${id}-error` : ''}"
      aria-invalid=${isWrong ? 'true' : 'false'}
      @input=${(event: Event) => (part.typed = (event.target as HTMLInputElement).value)}
      @change=${(event: Event) => part.takeTyped((event.target as HTMLInputElement).value)}
    />
    ${mistake ? html`<p id="${id}-error" class="error small">${mistake}</p>` : nothing}
  </div>`;
}

function renderMap(part: PositionPart, words: PlaceFormStrings): TemplateResult {
  const {map, page} = part;
  return html`<p>
      <button
        type="button"
        id="open-map"
        aria-expanded=${map ? 'true' : 'false'}
        @click=${() => page.track(part.toggleMap())}
      >
        ${map ? words.closeMap : words.openMap}
      </button>
    </p>
    ${map ? html`${map.element}${map.said ? html`<p role="status">${map.said}</p>` : nothing}` : nothing}`;
}

function renderNote(part: PositionPart, words: PlaceFormStrings): unknown {
  const {note, page} = part;
  if (!note) return nothing;
  switch (note.is) {
    case 'taken':
      return html`<p>${words.knownTaken(note.name)}</p>`;
    case 'unknown':
      return html`<p class="error">${words.notKnown(note.name)}</p>`;
    case 'map-failed':
      return html`<p class="error">${words.mapFailed}</p>`;
    case 'swapped': {
      const {spot, instead} = note.read;
      return html`<p>${words.swapped(...degrees(page.language(), instead))}</p>
        <p class="row">
          <button type="button" @click=${() => part.settle(instead)}>${words.swap}</button>
          ${spot ? html`<button type="button" @click=${() => part.settle(spot)}>${words.keepOrder}</button>` : nothing}
        </p>`;
    }
    default:
      return html`<p class="error">${words.unreadableCoordinates[note.is]}</p>`;
  }
}
