import {sizeText} from '../dossier/size.js';
import type {Numbers} from '../numbers.js';
import type {DocumentStrings} from './strings.js';

const size = (bytes: number) => sizeText('en', bytes);
const withFacts = (text: string, facts: string) => (facts ? `${text} (${facts})` : text);

export default ({plural, format}: Numbers): DocumentStrings => ({
  notOfCoop: (host) => `This document is not one of this cooperative’s. It is on ${host}.`,
  unnamed: 'Document without a title',
  maybeOld: 'What is shown may be old.',
  readers: {
    everyone: 'Everybody can see this document.',
    members: 'Members can see this document.',
    group: (name) => `Members of the group “${name}” can see this document.`,
    person: (name) => `${name} and those who look after the lists can see this document.`,
    you: 'You and those who look after the lists can see this document.',
    self: 'Only you can see this document.',
  },
  download: (facts) => withFacts('Download', facts),
  downloadOlder: (version, facts) => withFacts(`Download ${version}`, facts),
  downloadAccessible: (facts) => withFacts('Download the accessible version', facts),
  open: (host, facts) => withFacts(`Open on ${host}`, facts),
  openAccessible: (host) => `Open the accessible version on ${host}`,
  downloading: 'Downloading…',
  progress: (bytes, of) => (of ? `${size(bytes)} of ${size(of)}` : size(bytes)),
  cancel: 'Cancel',
  look: 'Look at it here',
  closeLook: 'Close the preview',
  notShown: 'This type of file is not shown here, to be on the safe side.',
  size,
  minutes: (count) => plural(count, 'minute', 'minutes'),
  facts: {
    author: 'Author',
    added: 'Added by',
    date: 'Date',
    version: 'Version',
    language: 'Language',
    reading: 'Reading time',
    category: 'Categories',
    keyword: 'Keywords',
    license: 'Licence',
    review: 'Review',
    decision: 'Decision',
  },
  version: (number) => `version ${format(number)}`,
  someVersion: 'the version without a number',
  reviewOn: (date) => `To be reviewed on ${date}`,
  reviewSince: (date) => `To be reviewed since ${date}: this document may be out of date.`,
  seeDecision: 'See the decision from which it comes',
  licenses: {
    by: 'Free to reuse, naming the author (CC BY)',
    'by-sa': 'Free to reuse, naming the author, on the same terms (CC BY-SA)',
    zero: 'Free to reuse without conditions (CC0)',
    reserved: 'All rights reserved',
  },
  older: 'Older versions',
  edit: 'Edit this document',
});
