import {createVocabulary} from './create-vocabulary.js';

/** Terms of our own for rooms of conversations, and for what a person notes of them. */
export const coopRoom = /* @__PURE__ */ createVocabulary(
  'https://w3id.org/solidaire/ns#',
  'closed',
  'ignores',
  'quietFrom',
  'quietUntil',
);
/** What ActivityStreams says of who is told of a message (https://www.w3.org/TR/activitystreams-vocabulary/). */
export const asRoom = /* @__PURE__ */ createVocabulary(
  'https://www.w3.org/ns/activitystreams#',
  'Mention',
  'context',
  'href',
  'inReplyTo',
  'tag',
  'target',
);
/** Where SolidOS looks for what a person has for the own eyes (https://solid.github.io/type-indexes/). */
export const solidRoom = /* @__PURE__ */ createVocabulary(
  'http://www.w3.org/ns/solid/terms#',
  'UnlistedDocument',
  'privateTypeIndex',
);
/** A person's preferences (http://www.w3.org/ns/pim/space#). */
export const spaceRoom = /* @__PURE__ */ createVocabulary(
  'http://www.w3.org/ns/pim/space#',
  'ConfigurationFile',
  'preferencesFile',
);
