import {createVocabulary} from './create-vocabulary.js';

/** Channels of conversations, as SolidOS has them (http://www.w3.org/ns/pim/meeting#). Apps write `flow:message`; the specification's prose says `meeting:message`. */
export const meetingChat = /* @__PURE__ */ createVocabulary(
  'http://www.w3.org/ns/pim/meeting#',
  'LongChat',
  'LongChatInvite',
  'message',
);
/** Messages and their files (http://www.w3.org/2005/01/wf/flow#). */
export const flowChat = /* @__PURE__ */ createVocabulary(
  'http://www.w3.org/2005/01/wf/flow#',
  'attachment',
  'message',
  'participation',
);
/** Posts, answers and threads (http://rdfs.org/sioc/spec/). */
export const siocChat = /* @__PURE__ */ createVocabulary(
  'http://rdfs.org/sioc/ns#',
  'Forum',
  'Thread',
  'about',
  'content',
  'has_container',
  'has_member',
  'has_reply',
  'member_of',
  'reply_of',
);
/** Who has written a message. */
export const foafChat = /* @__PURE__ */ createVocabulary('http://xmlns.com/foaf/0.1/', 'maker');
/** What channels say of themselves (Dublin Core Elements 1.1: chats use the old form). */
export const dcChat = /* @__PURE__ */ createVocabulary('http://purl.org/dc/elements/1.1/', 'author', 'created', 'title');
/** What messages say of themselves. */
export const dctChat = /* @__PURE__ */ createVocabulary(
  'http://purl.org/dc/terms/',
  'created',
  'hasVersion',
  'isReplacedBy',
  'modified',
  'references',
);
/** Deletions and reactions (http form). */
export const schemaChat = /* @__PURE__ */ createVocabulary(
  'http://schema.org/',
  'Action',
  'AgreeAction',
  'DisagreeAction',
  'EndorseAction',
  'LikeAction',
  'about',
  'agent',
  'dateDeleted',
  'mentions',
  'target',
);
/** Signatures of messages (https://w3id.org/security). */
export const securityChat = /* @__PURE__ */ createVocabulary('https://w3id.org/security#', 'proofValue');
/** Terms of our own for conversations. */
export const coopChat = /* @__PURE__ */ createVocabulary(
  'https://w3id.org/solidaire/ns#',
  'channel',
  'isMuted',
  'hasMessagesOn',
  'preparedUntil',
  'readUntil',
  'days',
);
/** Keys of people (http://www.w3.org/ns/solid/terms#), where SolidOS keeps them. */
export const solidChat = /* @__PURE__ */ createVocabulary('http://www.w3.org/ns/solid/terms#', 'publicKey');
