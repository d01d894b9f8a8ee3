/**
 * For pages that hold objects of other libraries: documents of `@inrupt/solid-client`, rdflib and RDF/JS as ours, and back. None of these
 * libraries is needed for it; works in Node and in browsers.
 */
export type {ForeignQuad, ForeignTerm} from './foreign-terms.js';
export {graphFromQuads, quadsFromGraph, type TermFactory} from './rdfjs.js';
export {datasetFromGraph, graphFromDataset, type SolidDatasetLike} from './solid-dataset.js';
export {addToStore, graphFromStore, type StoreLike} from './store.js';
