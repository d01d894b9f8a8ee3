import {FacetBar} from '../../data/facets/facet-bar.js';
import type {FacetHost, Track} from '../../data/facets/facet-plan.js';
import type {LayerNames} from './map-facets.js';
import type {MapItem} from './map-item.js';

const names = ['layer', 'category', 'town'];

export type MapBar = FacetBar<MapItem>;

/** Makes the button with which what a map shows is narrowed down. @param several what the things of each layer are called. */
export function makeBar(host: FacetHost, track: Track, several: () => LayerNames): MapBar {
  return new FacetBar<MapItem>(host, track, {
    names,
    load: async () => (await import('./map-facets.js')).makeMapFacets(several()),
  });
}
