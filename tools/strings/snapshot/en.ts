import {createPlural} from '../plural.js';
import {writeSnapshotReport} from './report.js';
import type {SnapshotTexts} from './texts.js';

const plural = createPlural('en');

export const snapshot: SnapshotTexts = {
  looking: 'Pages',
  page: writeSnapshotReport({
    written: 'written.',
    unchanged: 'as it was.',
    noTag: 'no tag in it shows a list.',
    items: (count) => plural(count, 'item', 'items'),
    plights: {
      'no-address': () =>
        'Its src, or that of the only <coop-community> it can mean, must be a whole address, with https:// in front.',
      'no-places': () => 'Its layers have no places, and nothing else of a map is written into pages.',
      'not-closed': (tag) =>
        `The page does not end it. Write </${tag}> where it ends, after the ends of all that stands in it.`,
      torn: () =>
        'One of the two comments around the earlier snapshot is missing. Take the other one out, with what was written there.',
      'no-room': () => 'No list can stand where it stands: it is in a paragraph, a heading or a link. Put it beside that.',
    },
  }),
  words: {untitled: 'Without a name', cancelled: 'cancelled'},
};

const notPublic = ({url}: {readonly url: string}) =>
  `Not everybody may read ${url}: nothing of it is written, and the page stays as it was.`;

export const snapshotProblems = {
  'signed-out': notPublic,
  forbidden: notPublic,
  missing: ({url}: {readonly url: string}) => `At ${url}, no such list is to be found that everybody may read.`,
};
