import {sizeText} from '../dossier/size.js';
import type {Numbers} from '../numbers.js';
import formWords from '../things/form-en.js';
import type {DocumentFormStrings} from './strings.js';

const size = (bytes: number) => sizeText('en', bytes);

export default (numbers: Numbers): DocumentFormStrings => ({
  ...formWords(numbers),
  create: () => 'Add documents',
  membersOnly: 'Only members of the cooperative can add documents.',
  signInFirst: 'Sign in to add or edit documents.',
  notAnnounced: 'It is saved, but the library could not be told.',
  announceAgain: 'Tell the library',
  audience: 'Who can see these documents?',
  licenses: {
    by: 'Free to reuse, naming the author (CC BY)',
    'by-sa': 'Free to reuse, naming the author, on the same terms (CC BY-SA)',
    zero: 'Free to reuse without conditions (CC0)',
    reserved: 'All rights reserved',
  },
  files: {
    choose: 'Choose files',
    hint: (most, kept) =>
      `Up to ${size(most)} each. If you close the page before sending, files of more than ${size(kept)} must be chosen again.`,
    limit: (most) => `Up to ${size(most)}.`,
    drop: 'Or drop files here.',
    addLink: 'Add a link instead',
    refused: {
      empty: (name) => `“${name}” is empty.`,
      'too-large': (name) => `“${name}” is too large.`,
      'chosen-already': (name) => `“${name}” is chosen already.`,
      'too-many': (name) => `“${name}” is not taken: send those that are chosen first.`,
    },
    none: 'Choose a file, or add a link.',
    nth: (title) => `Document: ${title}`,
    size,
    remove: (title) => `Remove “${title}”`,
    twice: 'Another file has the same name: give them different titles.',
    lost: (name) => `This device has not kept the file “${name}”.`,
    chooseAgain: 'Choose the file again',
    notKept: 'This file is not kept on this device: send it before you leave the page.',
    pictures: 'Keep pictures as they are',
    picturesHint:
      'Otherwise they are made smaller, 2,400 pixels, without what a camera notes in them, such as where they were taken.',
    accessibleFile: 'Or choose a file for the accessible version',
    accessibleChosen: (name) => `Accessible version chosen: ${name}`,
    accessibleRemove: 'Remove the accessible version',
  },
  about: {
    all: 'For all documents',
    only: 'Where it goes, and who can see it',
    one: 'More about this document',
    oneHint: 'What you leave empty is taken from what is written for all.',
    categories: 'Categories',
    asAll: 'As for the others',
    readers: {
      everyone: 'everybody',
      members: 'members',
      group: (name) => `members of the group “${name}”`,
      person: (name) => `${name} and those who look after the lists`,
      self: 'only you',
    },
    kept: 'kept by the cooperative',
  },
  sending: {
    send: (count) => (count > 1 ? `Add ${numbers.format(count)} documents` : 'Add the document'),
    running: (done, of) => `Sending: ${numbers.format(done)} of ${numbers.format(of)}.`,
    sent: (bytes, of) => `${size(bytes)} of ${size(of)} sent`,
    describing: 'The file has arrived. Adding it to the library…',
    cancel: (title) => `Stop sending “${title}”`,
    cancelled: 'Sending is stopped.',
    retry: (title) => `Try “${title}” again`,
    failed: 'This document is not added.',
    full: 'There is not enough room left in this space. Make room, or choose a smaller file.',
    picture: 'This picture cannot be made smaller here. Tick “Keep pictures as they are”, or choose another one.',
    added: (count) => numbers.plural(count, 'document is added.', 'documents are added.'),
    notAdded: (count) => numbers.plural(count, 'document is not added.', 'documents are not added.'),
    waits: 'kept on this device, leaves as soon as possible',
    notAnnounced: 'the library has not been told yet',
    addedTitle: 'Added documents',
  },
  desk: {
    title: 'File, readers, deletion',
    replace: 'Replace the file',
    replaceHint: (version) =>
      `The new file becomes version ${numbers.format(version)}. The old one stays available among the older versions.`,
    newFile: 'New file',
    note: 'What has changed',
    noteHint: 'In a sentence, for those who have read the old version.',
    replaceNow: 'Replace',
    replaced: 'The file is replaced.',
    move: 'Change who can see this document',
    now: (readers) => `Today: ${readers}.`,
    nowhere: 'There is no other choice for this document.',
    moveTo: 'Who will be able to see it?',
    loses: (readers, except) => `Can no longer see it: ${readers}${except && `, except ${except}`}.`,
    gains: (readers) => `Will be able to see it: ${readers}.`,
    same: 'The same people will be able to see it.',
    moveNow: 'Change',
    moved: 'It is changed. The document has a new address: old links do not lead to it any more.',
    open: 'Open the document',
    remove: 'Delete this document',
    removeAsk: (readers, files) =>
      `Can no longer see it: ${readers}. ${
        files > 1
          ? `Its ${numbers.format(files)} files, older versions included, are deleted as well.`
          : files
            ? 'Its file is deleted as well.'
            : ''
      } This cannot be undone.`,
    removeNow: 'Delete for good',
    removed: 'The document is deleted.',
    cancel: 'Cancel',
    working: 'Working…',
    waits: 'It is kept on this device, and will be done as soon as possible.',
    failed: 'Nothing has changed.',
    needFile: 'Choose a file that is not empty.',
    unsaved: 'Save what you have changed above first.',
  },
});
