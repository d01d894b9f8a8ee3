import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Row} from '../../../pods/lists/row.js';
import {writePlacesTable} from '../../../vocab/formats/csv/places.js';
import {tableType} from '../../../vocab/formats/csv/write.js';
import {geoJsonType, writeGeoJson} from '../../../vocab/formats/geojson/write.js';
import {placeOf, type Place} from '../../../vocab/kinds/place/place.js';
import type {FieldValues} from '../../../vocab/shapes/descriptor.js';
import {LanguageController} from '../../data/language.js';
import {saveFile} from '../../data/save-file.js';
import {loadMapFilesStrings} from '../../strings/map-files/load.js';
import type {MapFilesStrings} from '../../strings/map-files/strings.js';
import type {MapItem} from './map-item.js';

/** Hands out what a map shows as a file: places, groups and events. Where members are goes into none. */
export class FilesPart {
  isOpen = false;
  private isEmpty = false;
  private readonly language: LanguageController<MapFilesStrings>;

  constructor(
    private readonly host: LitElement,
    /** What is shown by now, on all pages. */
    private readonly rows: () => readonly Row<MapItem>[],
  ) {
    this.language = new LanguageController(host, loadMapFilesStrings);
  }

  toggle(): void {
    this.isOpen = !this.isOpen;
    this.isEmpty = false;
    this.host.requestUpdate();
  }

  render(): TemplateResult | typeof nothing {
    const texts = this.language.strings;
    if (!texts || !this.isOpen) return nothing;
    return html`<div class="tools" role="group" aria-label=${texts.legend}>
      <button type="button" @click=${() => this.save(texts, 'geojson')}>${texts.geojson}</button>
      <button type="button" @click=${() => this.save(texts, 'csv')}>${texts.csv}</button>
      <p class="muted small" role="status">${this.isEmpty ? texts.nothing : texts.hint}</p>
    </div>`;
  }

  private save({fileName, headings}: MapFilesStrings, form: 'geojson' | 'csv'): void {
    const places = this.rows().flatMap(({thing}) => (thing && thing.layer !== 'members' ? [asPlace(thing)] : []));
    this.isEmpty = !places.length;
    this.host.requestUpdate();
    if (this.isEmpty) return;
    if (form === 'geojson') saveFile(`${fileName}.geojson`, writeGeoJson(places), geoJsonType);
    else saveFile(`${fileName}.csv`, writePlacesTable(places, headings), tableType);
  }
}

/** What is no place is told as one. */
function asPlace({place, iri, name, town, categories, spot, details}: MapItem): Place {
  if (place) return place;
  const {note, address, website} = details;
  const values: FieldValues = {
    ...some('name', name),
    ...some('town', town),
    ...some('note', note),
    ...some('address', address),
    ...some('website', website),
    ...some('latitude', spot && String(spot.latitude)),
    ...some('longitude', spot && String(spot.longitude)),
    category: categories,
  };
  return placeOf(iri, values);
}

function some(field: string, value: string | undefined): FieldValues {
  return value === undefined ? {} : {[field]: [value]};
}
