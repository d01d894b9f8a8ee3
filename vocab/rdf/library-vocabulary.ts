import {createVocabulary} from './create-vocabulary.js';

/** Concept schemes (https://www.w3.org/TR/skos-reference/). */
export const skosLibrary = /* @__PURE__ */ createVocabulary(
  'http://www.w3.org/2004/02/skos/core#',
  'Concept',
  'ConceptScheme',
  'altLabel',
  'broader',
  'definition',
  'hasTopConcept',
  'inScheme',
  'narrower',
  'note',
  'prefLabel',
  'scopeNote',
  'topConceptOf',
);
/** Catalogues (https://www.w3.org/TR/vocab-dcat-3/). */
export const dcatLibrary = /* @__PURE__ */ createVocabulary(
  'http://www.w3.org/ns/dcat#',
  'Catalog',
  'Resource',
  'accessURL',
  'downloadURL',
  'keyword',
  'landingPage',
  'mediaType',
  'theme',
  'themeTaxonomy',
  'version',
);
/** Terms of Dublin Core that only libraries and news need. */
export const dctLibrary = /* @__PURE__ */ createVocabulary(
  'http://purl.org/dc/terms/',
  'abstract',
  'created',
  'date',
  'description',
  'format',
  'hasFormat',
  'hasVersion',
  'language',
  'license',
  'replaces',
  'subject',
);
/** Terms of schema.org that only libraries need. */
export const schemaLibrary = /* @__PURE__ */ createVocabulary(
  'http://schema.org/',
  'DigitalDocument',
  'dateModified',
  'datePublished',
  'inLanguage',
  'isBasedOn',
  'keywords',
  'license',
  'releaseNotes',
  'version',
);
/** What {@link schemaLibrary} has, in the form that many documents use. */
export const schemaLibraryHttps = /* @__PURE__ */ createVocabulary(
  'https://schema.org/',
  'DigitalDocument',
  'dateModified',
  'datePublished',
  'inLanguage',
  'isBasedOn',
  'keywords',
  'license',
  'version',
);
/** Terms of our own for libraries and news. */
export const coopLibrary = /* @__PURE__ */ createVocabulary(
  'https://w3id.org/solidaire/ns#',
  'AllMembers',
  'PersonalLibrary',
  'folder',
  'pinned',
  'readers',
  'readingMinutes',
);
/** Terms of schema.org that only news need. */
export const schemaNews = /* @__PURE__ */ createVocabulary(
  'http://schema.org/',
  'Article',
  'BlogPosting',
  'CorrectionComment',
  'NewsArticle',
  'abstract',
  'articleBody',
  'correction',
  'creditText',
  'headline',
  'translationOfWork',
  'wordCount',
  'workTranslation',
);
/** What {@link schemaNews} has, in the form that many documents use. */
export const schemaNewsHttps = /* @__PURE__ */ createVocabulary(
  'https://schema.org/',
  'Article',
  'BlogPosting',
  'CorrectionComment',
  'NewsArticle',
  'abstract',
  'articleBody',
  'correction',
  'creditText',
  'headline',
  'translationOfWork',
  'wordCount',
  'workTranslation',
);
/** What ActivityStreams says of news. */
export const asNews = /* @__PURE__ */ createVocabulary('https://www.w3.org/ns/activitystreams#', 'Article', 'updated');
/** Posts of blogs and forums (http://rdfs.org/sioc/spec/). */
export const siocNews = /* @__PURE__ */ createVocabulary(
  'http://rdfs.org/sioc/ns#',
  'Post',
  'content',
  'has_creator',
  'topic',
);
