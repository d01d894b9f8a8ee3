import type {Numbers} from '../numbers.js';
import type {ThreadStrings} from './strings.js';

export default ({plural}: Numbers): ThreadStrings => ({
  empty: 'Nobody has talked about it here yet.',
  emptyForVisitor: 'No message can be seen without signing in.',
  count: (count) => `${plural(count, 'message', 'messages')}.`,
  begin: 'Your first message opens the discussion.',
  readersLegend: 'Who will be able to read it?',
  readers: {everyone: 'Everybody', members: 'The members of the cooperative'},
  readersOfGroup: 'The group that it is written for',
  label: 'Take part in the discussion',
  notHere: 'The message that you are looking for is not here, or no longer.',
  several: 'This discussion was opened in several places. All of it is read together.',
  unread: (count) =>
    count > 1 ? 'Several parts of this discussion cannot be read.' : 'A part of this discussion cannot be read.',
  opening: 'Opening the discussion…',
  notOpened: 'The discussion could not be opened. Your message is still there.',
});
