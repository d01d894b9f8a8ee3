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
});
