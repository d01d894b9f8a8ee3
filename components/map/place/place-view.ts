import {html, nothing, type TemplateResult} from 'lit';
import {geoAddress} from '../../../vocab/geo/geo-address.js';
import type {Spot} from '../../../vocab/geo/spot.js';
import type {Place} from '../../../vocab/kinds/place/place.js';
import type {Standing} from '../../../vocab/kinds/place/standing.js';
import {coopPlace} from '../../../vocab/rdf/place-vocabulary.js';
import type {PlaceStrings} from '../../strings/place/strings.js';
import type {Strings} from '../../strings/strings.js';
import {addressText, phoneText} from '../../ui/address-text.js';
import {dayText} from './day-text.js';

/** The texts with which a place is drawn. */
export interface PlaceWords {
  readonly general: Strings;
  readonly place: PlaceStrings;
}

/** What is known around a place. */
export interface PlaceView {
  readonly words: PlaceWords;
  readonly place: Place;
  readonly standing: Standing;
  /** Name of the member who keeps what is said of it. */
  readonly keeper?: string | undefined;
  /** Name of the group that looks after it. */
  readonly group?: string | undefined;
}

/** What a place tells, below its name. Nothing at all is drawn for what is not told. */
export function renderPlace({words, place, standing, keeper, group}: PlaceView): TemplateResult {
  const {general, place: texts} = words;
  const {facts} = texts;
  const {note, category, address, town, openingHours, phone, email, website, language, spot, confirmedOn} = place;
  return html`${renderStanding(words, place, standing)} ${note ? html`<p class="note" part="note">${note}</p>` : nothing}
    <dl class="facts" part="facts">
      ${renderFact(facts.category, category.join(', '))}
      ${renderFact(facts.where, [address, town].filter(Boolean).join(', '))}
      ${renderFact(facts.position, spot && renderSpot(words, spot))} ${renderFact(facts.hours, openingHours, 'note')}
      ${renderFact(facts.phone, phone && renderLink(phone, phoneText(phone)))}
      ${renderFact(facts.email, email && renderLink(email))} ${renderFact(facts.website, website && renderLink(website))}
      ${renderFact(facts.accessibility, accessText(texts, place), 'note')}
      ${renderFact(facts.language, language.map((tag) => languageName(general.language, tag)).join(', '))}
      ${renderFact(facts.group, group)} ${renderFact(facts.keeper, keeper)}
      ${renderFact(facts.confirmed, confirmedOn && html`<time datetime=${confirmedOn}>${dayText(general.language, confirmedOn)}</time>`)}
    </dl>`;
}

function renderStanding({general, place: texts}: PlaceWords, {confirmedOn, changed}: Place, standing: Standing) {
  if (standing === 'confirmed') return nothing;
  const since = confirmedOn ?? changed;
  const sentence = texts[standing](since && dayText(general.language, since));
  return html`<p class="standing" part="standing">${sentence}</p>`;
}

function renderSpot({general, place: texts}: PlaceWords, spot: Spot): TemplateResult {
  const number = new Intl.NumberFormat(general.language, {maximumFractionDigits: 5});
  const {latitude, longitude} = spot;
  const north = `${number.format(Math.abs(latitude))}° ${latitude < 0 ? texts.south : texts.north}`;
  const east = `${number.format(Math.abs(longitude))}° ${longitude < 0 ? texts.west : texts.east}`;
  return html`${north}${general.separator}${east}
    <a href=${geoAddress(spot)} rel="noopener noreferrer">${texts.openInMaps}</a>`;
}

function accessText({access}: PlaceStrings, {accessibility, accessibilityNote}: Place): string {
  // Each by its name: of the whole list of terms, pages would load what they do not need.
  const known = {
    [coopPlace.Accessible]: access.yes,
    [coopPlace.PartlyAccessible]: access.partly,
    [coopPlace.NotAccessible]: access.no,
  };
  return [accessibility && known[accessibility], accessibilityNote].filter(Boolean).join('\n');
}

function renderFact(label: string, value: unknown, kind = '') {
  return value
    ? html`<dt>${label}</dt>
        <dd class=${kind}>${value}</dd>`
    : nothing;
}

/** `href` has passed the list of allowed addresses when it was read. */
function renderLink(href: string, text = addressText(href)): TemplateResult {
  return html`<a href=${href} rel="noopener noreferrer nofollow">${text}</a>`;
}

/** The name of a language in the reader's; the tag itself where the browser knows none. */
function languageName(reader: string, tag: string): string {
  try {
    return new Intl.DisplayNames(reader, {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
