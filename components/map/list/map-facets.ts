import type {ArrangedField} from '../../data/arranging/field.js';
import type {FacetSubject} from '../../data/facets/facet-plan.js';
import type {MapLayer} from '../../strings/map-chart/strings.js';
import {loadMapFacetStrings} from '../../strings/map-facets/load.js';
import type {MapFacetStrings} from '../../strings/map-facets/strings.js';
import type {MapItem} from './map-item.js';

/** What the things of each layer are called. */
export type LayerNames = Readonly<Record<MapLayer, string>>;

type MapField = ArrangedField<MapItem>;

/** Makes the filters of a map: a choice is offered where there are two values at least. */
export function makeMapFacets(several: LayerNames): FacetSubject<MapItem, MapFacetStrings> {
  return new MapFacets(several);
}

class MapFacets implements FacetSubject<MapItem, MapFacetStrings> {
  readonly fewest = 2;
  readonly loadTexts = loadMapFacetStrings;
  private readonly fields: readonly MapField[];

  constructor(several: LayerNames) {
    this.fields = [layerField(several), ...plainFields];
  }

  fieldsOf(): readonly MapField[] {
    return this.fields;
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

function layerField(several: LayerNames): MapField {
  return {
    name: 'layer',
    values: ({thing}) => (thing ? [thing.layer] : []),
    key: (layer) => layer,
    text: (layer) => several[layer as MapLayer],
  };
}
