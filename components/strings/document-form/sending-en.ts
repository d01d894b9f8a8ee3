import {sizeText} from '../dossier/size.js';
import type {Numbers} from '../numbers.js';
import type {SendingStrings} from './sending-strings.js';

const size = (bytes: number) => sizeText('en', bytes);

export default ({format, plural}: Numbers): SendingStrings => ({
  send: (count) => (count > 1 ? `Add ${format(count)} documents` : 'Add the document'),
  running: (done, of) => `Sending: ${format(done)} of ${format(of)}.`,
  sent: (bytes, of) => `${size(bytes)} of ${size(of)} sent`,
  describing: 'The file has arrived. Adding it to the library…',
  cancel: (title) => `Stop sending “${title}”`,
  cancelled: 'Sending is stopped.',
  retry: (title) => `Try “${title}” again`,
  failed: 'This document is not added.',
  full: 'There is not enough room left in this space. Make room, or choose a smaller file.',
  picture: 'This picture cannot be made smaller here. Tick “Keep pictures as they are”, or choose another one.',
  added: (count) => plural(count, 'document is added.', 'documents are added.'),
  notAdded: (count) => plural(count, 'document is not added.', 'documents are not added.'),
  waits: 'kept on this device, leaves as soon as possible',
  notAnnounced: 'the library has not been told yet',
  addedTitle: 'Added documents',
});
