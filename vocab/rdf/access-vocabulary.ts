import {createVocabulary} from './create-vocabulary.js';

/** Terms that access rules are written with: apart from the others, since pages that only read do not load them. */
export const acl = /* @__PURE__ */ createVocabulary(
  'http://www.w3.org/ns/auth/acl#',
  'Authorization',
  'Append',
  'AuthenticatedAgent',
  'Control',
  'Read',
  'Write',
  'accessTo',
  'agent',
  'agentClass',
  'agentGroup',
  'default',
  'mode',
);
