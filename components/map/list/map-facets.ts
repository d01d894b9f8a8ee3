import type {ArrangedField} from '../../data/arranging/field.js';
import {remember} from '../../data/arranging/remember.js';
import type {FacetGround, FacetSubject} from '../../data/facets/facet-plan.js';
import type {MapLayer} from '../../strings/map-chart/strings.js';
import {loadMapFacetStrings} from '../../strings/map-facets/load.js';
import type {MapFacetStrings} from '../../strings/map-facets/strings.js';
import type {MapItem} from './map-item.js';

type MapField = ArrangedField<MapItem>;

/** Makes the filters of a map: a choice is offered where there are two values at least. */
export function makeMapFacets(): FacetSubject<MapItem, MapFacetStrings> {
  return new MapFacets();
}

class MapFacets implements FacetSubject<MapItem, MapFacetStrings> {
  readonly fewest = 2;
  readonly loadTexts = loadMapFacetStrings;
  private readonly fields = remember((texts: MapFacetStrings) => [layerField(texts), ...plainFields]);

  fieldsOf(_ground: FacetGround<MapItem>, texts: MapFacetStrings): readonly MapField[] {
    return this.fields(texts);
  }

  label(name: string, {labels}: MapFacetStrings): string {
    return labels[name as keyof typeof labels];
  }

  clearSearch({clearSearch}: MapFacetStrings): string {
    return clearSearch;
  }

  needsGroups(): boolean {
    return false;
  }
}

const plainFields: readonly MapField[] = [
  {name: 'category', values: ({thing}) => thing?.categories ?? []},
  {name: 'town', values: ({thing}) => (thing?.town ? [thing.town] : [])},
];

function layerField({several}: MapFacetStrings): MapField {
  return {
    name: 'layer',
    values: ({thing}) => (thing ? [thing.layer] : []),
    key: (layer) => layer,
    text: (layer) => several[layer as MapLayer],
  };
}
