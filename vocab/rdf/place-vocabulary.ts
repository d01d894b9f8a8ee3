import {createVocabulary} from './create-vocabulary.js';

/** Terms of schema.org that only places need. */
export const schemaPlace = /* @__PURE__ */ createVocabulary(
  'http://schema.org/',
  'LocalBusiness',
  'Place',
  'availableLanguage',
  'openingHours',
  'openingHoursSpecification',
);
/** What {@link schemaPlace} has, in the form that many documents use. */
export const schemaPlaceHttps = /* @__PURE__ */ createVocabulary(
  'https://schema.org/',
  'LocalBusiness',
  'Place',
  'availableLanguage',
  'openingHours',
  'openingHoursSpecification',
);
/** Where an address book says that something lies: as an address of the scheme `geo:` (RFC 5870). */
export const vcardPlace = /* @__PURE__ */ createVocabulary('http://www.w3.org/2006/vcard/ns#', 'hasGeo');
/** Shapes on the earth as GeoSPARQL writes them. */
export const geosparql = /* @__PURE__ */ createVocabulary('http://www.opengis.net/ont/geosparql#', 'asWKT', 'hasGeometry');
/** Terms of our own for places. */
export const coopPlace = /* @__PURE__ */ createVocabulary(
  'https://w3id.org/solidaire/ns#',
  'Accessible',
  'NotAccessible',
  'PartlyAccessible',
  'accessibility',
  'accessibilityNote',
  'confirmedOn',
);
