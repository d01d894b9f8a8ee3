import type {Numbers} from '../numbers.js';
import type {ThreadStrings} from './strings.js';

export default ({plural}: Numbers): ThreadStrings => ({
  title: 'Discussion',
  noThing: 'This part of the page is not set up yet: it is not said what is talked about.',
  empty: 'Nobody has talked about it here yet.',
  count: (count) => `${plural(count, 'message', 'messages')}.`,
  begin: 'Your first message opens the discussion.',
  readersLegend: 'Who will be able to read it?',
  readers: {everyone: 'Everybody', members: 'The members of the cooperative'},
  several: 'This discussion was opened in several places. All of it is read together.',
  unread: (count) =>
    count > 1 ? 'Several parts of this discussion cannot be read.' : 'A part of this discussion cannot be read.',
  opening: 'Opening the discussion…',
  notOpened: 'The discussion could not be opened. Your message is still there.',
});
