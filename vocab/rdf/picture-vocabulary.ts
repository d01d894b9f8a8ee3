import {createVocabulary} from './create-vocabulary.js';

/** The photo metadata of the press, in the form in which picture files carry them (XMP, which is RDF). */
export const iptc = /* @__PURE__ */ createVocabulary('http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/', 'AltTextAccessibility');
