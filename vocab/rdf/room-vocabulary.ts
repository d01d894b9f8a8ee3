import {createVocabulary} from './create-vocabulary.js';

/** Terms of our own for rooms of conversations, and for what a person notes of them. */
export const coopRoom = /* @__PURE__ */ createVocabulary(
  'https://w3id.org/solidaire/ns#',
  'closed',
  'quietFrom',
  'quietUntil',
);
