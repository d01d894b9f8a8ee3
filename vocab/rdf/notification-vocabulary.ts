import {createVocabulary} from './create-vocabulary.js';

/** Solid Notifications (https://solidproject.org/TR/notifications-protocol). Apart from the others: pages need it later. */
export const notify = /* @__PURE__ */ createVocabulary(
  'http://www.w3.org/ns/solid/notifications#',
  'WebSocketChannel2023',
  'channelType',
  'feature',
  'state',
  'subscription',
);

/** The relation by which a document names what its server offers (Solid Protocol, 4.1). */
export const storageDescription = 'http://www.w3.org/ns/solid/terms#storageDescription';

/** What gives the short names in messages of this protocol their meaning. */
export const notificationContext = 'https://www.w3.org/ns/solid/notification/v1';
