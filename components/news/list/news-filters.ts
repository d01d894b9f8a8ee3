import type {Article} from '../../../vocab/kinds/article/article.js';
import {FacetBar} from '../../data/facets/facet-bar.js';
import type {FacetHost, Track} from '../../data/facets/facet-plan.js';
import type {ReadSchemes} from './news-facets.js';

const names = ['category', 'author', 'language'];

export type NewsBar = FacetBar<Article>;

/** Makes the button with which the news are narrowed down. @param readSchemes reads the categories when somebody opens it. */
export function makeBar(host: FacetHost, track: Track, readSchemes: ReadSchemes): NewsBar {
  return new FacetBar<Article>(host, track, {
    names,
    load: async () => (await import('./news-facets.js')).makeNewsFacets(readSchemes),
  });
}
