import type {LibraryItem} from '../../../vocab/kinds/document/document.js';
import {FacetBar} from '../../data/facets/facet-bar.js';
import type {FacetHost, Track} from '../../data/facets/facet-plan.js';
import type {ReadersText} from './library-lists.js';

export type LibraryBar = FacetBar<LibraryItem>;

/** Makes the button with which a library is narrowed down. @param readersText another one whenever somebody else may see something. */
export function makeBar(host: FacetHost, track: Track, readersText: () => ReadersText): LibraryBar {
  return new FacetBar(host, track, {
    names: ['readers', 'format', 'language', 'author', 'year'],
    load: async () => (await import('./document-facets.js')).makeDocumentFacets(readersText),
  });
}
