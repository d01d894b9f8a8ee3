import type {tags} from '../../components/tags.js';

/** What a tag that reads must be seen in. */
export const readingStates = ['loading', 'empty', 'one', 'many', 'failed', 'forbidden', 'offline'] as const;
export type ReadingState = (typeof readingStates)[number];

/** Why there is no story of a state. */
interface NoStory {
  readonly none: string;
}

/** The stories of a tag, by the states that they show: names of what `file` exports. */
interface ShownStates {
  /** Without `stories/` and `.stories.ts`. */
  readonly file: string;
  readonly states: Readonly<Record<ReadingState, string | NoStory>>;
}

const none = (reason: string): NoStory => ({none: reason});
const oneThing = none('It shows one thing.');
const oneForm = none('It changes one thing, or writes a new one.');

/** The names that these stories have in most files. */
const usual = {loading: 'Loading', failed: 'Failed', forbidden: 'Forbidden', offline: 'Offline'} as const;
const list = {...usual, empty: 'Empty', one: 'One', many: 'Many'} as const;

/** A tag for one thing: `empty` is the thing that says as little as can be, `one` the one that says all. */
const thing = (file: string, empty: string, one: string): ShownStates => ({
  file,
  states: {...usual, empty, one, many: oneThing},
});

/** A form: `empty` is the one for something new, `one` the one for what is there. */
const form = (file: string, empty: string, one: string, more: Partial<ShownStates['states']> = {}): ShownStates => ({
  file,
  states: {...usual, empty, one, many: oneForm, ...more},
});

/** For every tag, where each of its states is to be seen; or why it has none. */
export const shownStates: Readonly<Record<keyof typeof tags, ShownStates | NoStory>> = {
  'coop-community': none('It draws nothing: what cannot be read is for the tags in it to say.'),
  'coop-sign-in': none(
    'It reads nothing but the name of who is signed in; what can go wrong with signing in has stories of its own.',
  ),
  'coop-status': none(
    'It shows what waits on this device, whatever the server does: see “Offline”, “Refused” and their neighbours.',
  ),
  'coop-partners': {file: 'community/partners', states: {...list, many: 'Some'}},
  'coop-directory': {file: 'directory/directory', states: list},
  'coop-member': thing('directory/member', 'NameOnly', 'Everything'),
  'coop-member-form': form('directory/member-form', 'Empty', 'Filled'),
  'coop-join': {
    file: 'joining/join',
    states: {...usual, empty: 'NotAsked', one: 'Asked', many: none('It is about the reader alone.')},
  },
  'coop-join-requests': {file: 'joining/join-requests', states: {...list, empty: 'None'}},
  'coop-inbox': {file: 'inbox/inbox', states: {...list, empty: 'None'}},
  'coop-events': {file: 'events/events', states: list},
  'coop-event': thing('events/event', 'Little', 'Everything'),
  'coop-event-form': form('events/event-form', 'Empty', 'Filled'),
  'coop-polls': {file: 'poll/coop-polls', states: list},
  'coop-poll': thing('poll/coop-poll', 'ClosedByNobodysVote', 'OneChoice'),
  'coop-poll-form': form('poll/coop-poll-form', 'New', 'Choices'),
  'coop-library': {file: 'library/coop-library', states: list},
  'coop-document': thing('library/document', 'ALink', 'Full'),
  'coop-document-form': form('library/document-form', 'Empty', 'Changed', {many: 'Several'}),
  'coop-news': {file: 'news/news', states: list},
  'coop-article': thing('news/article', 'TitleOnly', 'Full'),
  'coop-article-form': form('news/article-form', 'New', 'Changing'),
  'coop-digest': {
    file: 'news/digest',
    states: {...usual, empty: 'Nothing', one: none('A letter of one article reads as one of several.'), many: 'Full'},
  },
  'coop-map': {file: 'map/map', states: list},
  'coop-place': thing('map/place', 'Little', 'Everything'),
  'coop-place-form': form('map/place-form', 'Empty', 'Filled', {many: 'SeveralInAFile'}),
  'coop-chat': {file: 'chat/chat', states: {...list, many: 'Full'}},
  'coop-chats': {file: 'chat/chats', states: {...list, many: 'Full'}},
  'coop-thread': {file: 'chat/thread', states: {...list, many: 'Full'}},
  'coop-item': {
    file: 'things/one-thing',
    states: {
      loading: 'ItemLoading',
      empty: none('What a thing must say is for its shape; what is not as it asks is shown in “ItemWithMistakes”.'),
      one: 'Item',
      many: oneThing,
      failed: 'ItemFailed',
      forbidden: 'ItemForbidden',
      offline: 'ItemOffline',
    },
  },
  'coop-form': {
    file: 'things/one-thing',
    states: {
      loading: 'FormLoading',
      empty: 'FormForSomethingNew',
      one: 'Form',
      many: oneForm,
      failed: 'FormFailed',
      forbidden: 'FormForbidden',
      offline: 'FormOffline',
    },
  },
  'coop-list': {file: 'things/list', states: list},
  'coop-table': {file: 'things/table', states: list},
  'coop-filter': {file: 'things/filter', states: list},
  'coop-count': {file: 'things/count', states: list},
};
