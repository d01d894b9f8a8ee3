import type {Numbers} from '../numbers.js';
import type {PollRecountStrings} from './strings.js';

const tell = 'Show this page to the people who run the vote, and to other members.';

export default ({format, plural}: Numbers): PollRecountStrings => ({
  title: 'Count it again',
  explains: (documents) =>
    `Your browser reads every vote again and counts by itself. It reads about ${plural(documents, 'document', 'documents')}. The vote stays as it is.`,
  provisional: 'The vote is not closed yet. Your count is provisional.',
  start: 'Count it again',
  again: 'Count it once more',
  stop: 'Stop',
  goOn: 'Go on',
  running: 'Counting again',
  progress: (done, of) => `${format(done)} of ${plural(of, 'document', 'documents')} read`,
  stopped: (done, of) => `Stopped: ${format(done)} of ${plural(of, 'document', 'documents')} read.`,
  hidden: 'You cannot count yet: the votes are hidden until the close.',
  offline: 'There is no network. You can go on when it is back.',
  failed: 'The count could not be finished.',
  matches: 'Your count matches the published result.',
  isIntact: 'All is as it was when the votes were confirmed.',
  differs: (differences) => `Your count has found ${plural(differences, 'difference', 'differences')}.`,
  caption: 'Your count, and the published one',
  columns: {option: 'Choice', own: 'Your count', published: 'Published'},
  ballots: 'Votes counted',
  differences: 'What is different',
  difference: {
    result: {what: 'Your count gives another result than the published one.', next: tell},
    box: {what: 'The votes are not the same as at the close: some were added, removed or changed.', next: tell},
    roll: {what: 'The list of people who may vote has changed since the opening.', next: tell},
    rules: (votes) => ({
      what: `The rules have changed since ${plural(votes, 'person', 'people')} voted.`,
      next: tell,
    }),
    unread: {what: 'One vote in the box cannot be read now.', next: 'You can try again later.'},
    removed: (arrived) => ({what: `A confirmed vote is gone from the box. It had come on ${arrived}.`, next: tell}),
    altered: (name) => ({what: `The vote of ${name} was changed after it was confirmed.`, next: tell}),
    'twin-changed': (name) => ({
      what: `The copy that ${name} keeps now says something else.`,
      next: `The confirmed vote counts. You can ask ${name} why.`,
    }),
    'twin-gone': (name) => ({
      what: `The copy that ${name} kept is gone.`,
      next: 'The confirmed vote still counts.',
    }),
    'twin-unreachable': (name) => ({
      what: `The copy that ${name} keeps cannot be read now.`,
      next: 'The confirmed vote counts. You can try again later.',
    }),
    'not-in-box': (name) => ({
      what: `${name} has a vote that is not in the box. It did not arrive, or somebody held it back.`,
      next: `Tell ${name}, and the people who run the vote.`,
    }),
    'not-confirmed': (name) => ({
      what: `The vote of ${name} came in time. Nobody has confirmed it, so it does not count.`,
      next: `Tell ${name}, and the people who run the vote.`,
    }),
  },
  somebody: 'somebody unknown',
});
