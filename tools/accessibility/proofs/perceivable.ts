import {absent, open, tested, type Proof} from './proof.js';

/** The tag that plays films and sound which members have stored. */
const player = 'coop-document';
const noMedia = 'no tag shows time-based media but the one that opens members’ files';

/** WCAG’s first principle. */
export const perceivable: readonly Proof[] = [
  {
    criterion: '1.1.1',
    tests: [
      tested('components/item', 'shows a picture with what it shows in words', 'coop-item'),
      tested(
        'components/chat-files',
        'does not send a picture without a description, then sends it, and shows it to others with its description',
        'coop-chat',
      ),
      tested(
        'components/directory-rows',
        'stands the small picture in place of the letters, as decoration of a fixed size',
        'coop-directory',
      ),
      tested('components/poll-result', 'is a table first, with the answers in their order', 'coop-poll'),
    ],
    rest: [open('whether what stands in place of a picture fits it: members write it')],
  },
  {
    criterion: '1.2.1',
    tests: [],
    rest: [open('a transcript can only be stored as another document', player), absent(noMedia)],
  },
  {
    criterion: '1.2.2',
    tests: [],
    rest: [open('a film has the captions that are in its file; there is no field for others', player), absent(noMedia)],
  },
  {
    criterion: '1.2.3',
    tests: [],
    rest: [open('an audio description can only be stored as another document', player), absent(noMedia)],
  },
  {criterion: '1.2.4', tests: [], rest: [absent('no tag shows anything live but text')]},
  {
    criterion: '1.2.5',
    tests: [],
    rest: [open('an audio description can only be stored as another document', player), absent(noMedia)],
  },
  {
    criterion: '1.3.1',
    tests: [
      tested(
        'components/events-month',
        'is a table with a caption, days of the week as headings, and a name for each day',
        'coop-events',
      ),
      tested('components/events-week', 'is a list of seven days under a heading that says which week it is', 'coop-events'),
      tested('components/list-together', 'is a table with a name, headings for columns and for rows', 'coop-table'),
      tested('components/poll-result', 'is a table first, with the answers in their order', 'coop-poll'),
      tested('components/preview', 'shows a table with a caption and a head', 'coop-document'),
      tested('components/form', 'is filled with what the thing tells, each input with its label', 'coop-form'),
      tested(
        'components/member-form',
        'is filled with what the profile tells, each field with its label',
        'coop-member-form',
      ),
      tested('components/join', 'has headings of the level that fits the page, or none', 'coop-join'),
      tested('components/join-requests', 'has headings of the level that fits the page, or none', 'coop-join-requests'),
      tested('components/member', 'makes the name a <…> with heading-level="…"', 'coop-member'),
      tested('components/event', 'has its title on the level that the page gives with heading-level="…"', 'coop-event'),
    ],
    rest: [open('whether everything that looks like a heading, a list or a group is one')],
  },
  {
    criterion: '1.3.2',
    tests: [
      tested('components/poll-assistive', 'reads in order as a ballot, a last look, and a receipt', 'coop-poll'),
      tested('components/poll-assistive', 'reads in order as a result', 'coop-poll'),
      tested(
        'components/events-week',
        'has its days side by side where there is room, and below one another on a phone, in one order',
        'coop-events',
      ),
    ],
    rest: [open('the order in which a screen reader reads the other tags')],
  },
  {
    criterion: '1.3.3',
    tests: [],
    rest: [
      open('texts of the interface were written without “on the right” or “the green one”; nobody has reread all of them'),
    ],
  },
  {
    criterion: '1.3.4',
    tests: [tested('tools/accessibility-sources', 'take no notice of how the device is moved or held')],
    rest: [],
  },
  {
    criterion: '1.3.5',
    tests: [],
    rest: [
      open(
        'whether every field about oneself says its purpose: axe looks only at those that say one',
        'coop-member-form',
        'coop-sign-in',
      ),
      absent('asks nothing about the person who fills it in that browsers know'),
    ],
  },
  {
    criterion: '1.4.1',
    tests: [
      tested('components/events', 'says in words that something is cancelled, beside the line through it', 'coop-events'),
      tested('components/events-month', 'says in a day’s cell, in words, that something is cancelled', 'coop-events'),
      tested('components/event', 'says that it is cancelled, and why, in words', 'coop-event'),
      tested(
        'components/place',
        'says in words what nobody has confirmed for a year, and what has left the map',
        'coop-place',
      ),
      tested(
        'components/chats',
        'says in words what is new, and leaves out what is muted, said by oneself, or read',
        'coop-chats',
      ),
      tested(
        'components/polls',
        'says of each until when people can vote and how, and what has come out, in words',
        'coop-polls',
      ),
      tested(
        'components/waiting-things',
        'is in its … at once, says so in words, and is one row like any other once it is sent',
        'coop-directory',
        'coop-list',
        'coop-table',
        'coop-item',
        'coop-member',
      ),
    ],
    rest: [open('a look at each tag without colours')],
  },
  {
    criterion: '1.4.2',
    tests: [tested('tools/accessibility-sources', 'play nothing by themselves')],
    rest: [],
  },
  {
    criterion: '1.4.3',
    tests: [],
    rest: [
      open('what axe could not decide; and an integrator’s own colours, which the gallery warns of when they are too pale'),
    ],
  },
  {
    criterion: '1.4.4',
    tests: [
      tested(
        'e2e/pages',
        'fit 320 pixels and letters twice as large, and are drawn in dark and in the reader’s own colours',
        ...[
          'coop-directory',
          'coop-member',
          'coop-member-form',
          'coop-events',
          'coop-map',
          'coop-place-form',
          'coop-event-form',
        ],
        ...[
          'coop-polls',
          'coop-poll-form',
          'coop-library',
          'coop-document-form',
          'coop-news',
          'coop-article-form',
          'coop-chats',
        ],
        ...['coop-inbox', 'coop-sign-in', 'coop-status'],
      ),
    ],
    rest: [],
  },
  {
    criterion: '1.4.5',
    tests: [],
    rest: [absent('texts are texts; a picture of text can only come from what members store')],
  },
  {
    criterion: '1.4.10',
    tests: [
      tested(
        'components/manners',
        'fit into 320 px in …, …, with the longest words',
        ...['coop-sign-in', 'coop-directory', 'coop-member', 'coop-member-form'],
      ),
      tested('components/directory-facets', 'fit into 320 px in … with the longest words, and can be hit', 'coop-directory'),
      tested('components/events', 'is 320 pixels wide without anything beside it', 'coop-events'),
      tested('components/event', 'fits into 320 pixels', 'coop-event'),
      tested('components/event-form', 'fits on 320 pixels', 'coop-event-form'),
      tested('components/event-registration', 'is no wider than 320 pixels, however long a date is in words', 'coop-event'),
      tested('components/poll-ballot', 'is no wider than 320 pixels, with a hundred long answers', 'coop-poll'),
      tested('components/poll-result', 'is no wider than 320 pixels, with long answers and their pairs', 'coop-poll'),
      tested('components/poll-schedule', 'is no wider than 320 pixels', 'coop-poll'),
      tested('components/article-form', 'stays within a narrow window', 'coop-article-form'),
      tested('components/document-form', 'is no wider than a small telephone, with a file chosen', 'coop-document-form'),
      tested('components/document', 'breaks a title of 255 letters, and does not widen the page', 'coop-document'),
      tested('components/chat-rough', 'shows 2,000 emoji without making the page wider', 'coop-chat'),
      tested(
        'components/real-shape',
        'has its page from right to left, in 320 px, in Arabic',
        'coop-list',
        'coop-filter',
        'coop-form',
      ),
      tested(
        'components/rich-text',
        'stays within a window of 320 pixels, whatever its words, tables and code are',
        ...['coop-article', 'coop-document', 'coop-chat', 'coop-event'],
      ),
      tested(
        'e2e/pages',
        'fit 320 pixels and letters twice as large, and are drawn in dark and in the reader’s own colours',
        ...[
          'coop-directory',
          'coop-member',
          'coop-member-form',
          'coop-events',
          'coop-map',
          'coop-place-form',
          'coop-event-form',
        ],
        ...[
          'coop-polls',
          'coop-poll-form',
          'coop-library',
          'coop-document-form',
          'coop-news',
          'coop-article-form',
          'coop-chats',
        ],
        ...['coop-inbox', 'coop-sign-in', 'coop-status'],
      ),
    ],
    rest: [],
  },
  {
    criterion: '1.4.11',
    tests: [],
    rest: [open('the contrast of lines, boxes and marks was chosen, not measured: axe has no rule for it')],
  },
  {criterion: '1.4.12', tests: [], rest: []},
  {
    criterion: '1.4.13',
    tests: [
      tested('tools/accessibility-sources', 'show nothing on hover that is not shown on focus too'),
      tested('components/chart', 'writes the name of what has the focus on the map, also at its edges', 'coop-map'),
    ],
    rest: [open('whether the name of a mark on the map can be put away without moving the pointer', 'coop-map')],
  },
];
