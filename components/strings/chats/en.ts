import type {Numbers} from '../numbers.js';
import type {ChatsStrings} from './strings.js';

export default ({plural, format}: Numbers): ChatsStrings => ({
  signInFirst: 'Sign in to see your conversations.',
  reading: 'Reading your conversations…',
  title: 'Your conversations',
  empty: 'You have no conversation yet.',
  count: (total, fresh) =>
    `${plural(total, 'conversation', 'conversations')}, ${fresh ? `something new in ${format(fresh)}` : 'nothing new'}.`,
  isNew: (count, isMore) =>
    !isMore
      ? plural(count, 'new message', 'new messages')
      : count
        ? `at least ${plural(count, 'new message', 'new messages')}`
        : 'Something new',
  looking: (total) => `${plural(total, 'conversation', 'conversations')}. Looking for what is new…`,
  openedBy: (name, day) => `Opened by ${name}${day === undefined ? '' : ` on ${day}`}`,
  openedOn: (day) => `Opened on ${day}`,
  isMuted: 'Muted',
  quiet: 'Quiet hours: what is new will be told later.',
  last: (day) => `Last message on ${day}`,
  unnamed: 'Conversation without a title',
  with: (name) => `With ${name}`,
  someone: (host) => (host ? `an unknown person (${host})` : 'an unknown person'),
  unread: 'This conversation could not be read.',
  invitations: 'Invitations',
  invitedBy: (name) => `${name} proposes a conversation`,
  invitedText: 'The message:',
  accept: 'Accept',
  decline: 'Decline',
  declineHelp: 'Declining tells nobody.',
  discover: 'Conversations of the cooperative',
  join: 'Add to my conversations',
  newOne: 'New conversation',
  newWith: 'With whom?',
  newWithHint: 'Type a name, and choose from the list.',
  newTitle: 'Title',
  newTitleHint: 'What will you talk about?',
  newPeople: 'People invited',
  newText: 'A few words to propose it',
  newTextHint: 'They are read before the person accepts.',
  ask: 'Propose the conversation',
  open: 'Open the conversation',
  opening: 'Opening…',
  opened: 'The conversation is open.',
  willOpen: 'No network: the conversation will be opened later, by itself.',
  asked: (name) => `It is proposed to ${name}. You can talk once they have accepted.`,
  notOpened: 'The conversation could not be opened.',
  withGroup: (name) => `With the group ${name}`,
  kinds: {
    pair: 'With one person',
    named: 'With several people',
    members: 'With all members of the cooperative',
    everyone: 'Open for everybody to read',
  },
  awaiting: (name) => `${name} has not answered yet.`,
  mistakes: {
    person: 'Choose a person from the list.',
    title: 'Give the conversation a title.',
    people: 'Choose at least one person.',
  },
});
