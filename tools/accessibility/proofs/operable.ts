import {absent, ofThePage, open, tested, type Proof} from './proof.js';

/** WCAG’s second principle. */
export const operable: readonly Proof[] = [
  {
    criterion: '2.1.1',
    tests: [
      tested(
        'components/directory-search',
        'can be used with the keyboard alone: box, names, buttons in the order of the page',
        'coop-directory',
      ),
      tested('components/directory-facets', 'are reached with the keyboard in the order of the page', 'coop-directory'),
      tested(
        'e2e/journey',
        'leads by the keyboard alone from the search to a member and back',
        ...['coop-directory', 'coop-member'],
      ),
      tested('e2e/journey', 'lets somebody correct the profile by the keyboard alone', 'coop-member-form'),
      tested(
        'components/events',
        'opens the details of one date in place, by the keyboard too, and keeps the focus there',
        'coop-events',
      ),
      tested(
        'components/event-form',
        'can be filled in and saved with the keyboard alone, in the order in which it is read',
        'coop-event-form',
      ),
      tested('components/form', 'adds and takes away values with the keyboard, and keeps the focus', 'coop-form'),
      tested('components/join', 'can be used with the keyboard alone, in the order of the page', 'coop-join'),
      tested('components/poll-assistive', 'is voted in by keys alone: …', 'coop-poll'),
      tested('components/poll-assistive', 'is voted in by keys alone: dates', 'coop-poll'),
      tested('components/poll-schedule', 'is answered with the keyboard alone, in the person’s name', 'coop-poll'),
      tested(
        'components/chats-keyboard',
        'are passed one after the other, told in words where something is new, and opened with Enter',
        ...['coop-chats', 'coop-chat'],
      ),
      tested(
        'components/chat',
        'goes from message to message with the arrow keys, and out of the actions with Escape',
        'coop-chat',
      ),
      tested('components/chat', 'names somebody who is found by name, with the keyboard', 'coop-chat'),
      tested('components/article-form', 'shows how the text will look, by the keyboard as well', 'coop-article-form'),
      tested('components/rich-text', 'follows the rules of axe, and its tables can be reached by keyboard', 'coop-article'),
      tested(
        'components/chart',
        'is moved by keys, keeps the focus where it is while it moves, and says what is in view',
        'coop-map',
      ),
      tested(
        'components/place-form',
        'takes the point that is chosen by keyboard, beginning amid what the coop knows',
        'coop-place-form',
      ),
      tested('e2e/map-members', 'chooses by keyboard alone, from the region to the exact spot', 'coop-member-form'),
      tested(
        'components/list-together',
        'moves in a place of its own that the keyboard reaches, however narrow the page is',
        'coop-table',
      ),
      tested(
        'e2e/messages',
        'is read on the coop’s own page, stays read, leads to an answer, and can be deleted by the keyboard alone',
        'coop-inbox',
      ),
    ],
    rest: [open('a whole journey by keyboard through the tags that no test names')],
  },
  {
    criterion: '2.1.2',
    tests: [
      tested(
        'e2e/map',
        'is opened and left by keyboard, asks the site and its pods alone, and leaves axe nothing to say',
        'coop-map',
      ),
      tested('components/chart', 'lists those on one spot; Escape closes the list, then leaves the map', 'coop-map'),
      tested(
        'components/spot-chooser',
        'goes to a known place, and is left with Escape',
        'coop-place-form',
        'coop-member-form',
      ),
      tested('components/place-form', 'is left with Escape, and the focus goes back to its button', 'coop-place-form'),
      tested(
        'components/chat',
        'goes from message to message with the arrow keys, and out of the actions with Escape',
        'coop-chat',
      ),
    ],
    rest: [open('native controls only: no trap is known; tried by test where keys mean something of their own')],
  },
  {
    criterion: '2.1.4',
    tests: [tested('tools/accessibility-sources', 'listen for no keys outside of what has the focus')],
    rest: [],
  },
  {
    criterion: '2.2.1',
    tests: [
      tested(
        'components/member-form',
        'keeps the text when the session has expired, and saves it after signing in again',
        'coop-member-form',
      ),
      tested(
        'components/member-contact',
        'keeps the text over an expired session, and over the way to the provider and back',
        'coop-member',
      ),
      tested(
        'components/form',
        'keeps the text on screen when the session ends as it is sent, and sends it by itself once the person is there again',
        'coop-form',
      ),
      tested(
        'e2e/sign-out',
        'leaves what was typed to its author, says so on the page, and sends it when that person is there again',
        'coop-member-form',
      ),
    ],
    rest: [open('how long a session lasts is the provider’s word; a vote closes when its coop has said so')],
  },
  {
    criterion: '2.2.2',
    tests: [
      tested('tools/accessibility-sources', 'move and blink nothing by themselves'),
      tested(
        'components/inbox',
        'are shown without anybody asking, said once and politely, and leave the focus and what is open alone',
        'coop-inbox',
      ),
      tested('components/live', 'keeps what the reader has typed and opened, and where the focus is', 'coop-directory'),
    ],
    rest: [open('what others write appears while one reads, and cannot be paused', 'coop-chat', 'coop-thread')],
  },
  {
    criterion: '2.3.1',
    tests: [tested('tools/accessibility-sources', 'move and blink nothing by themselves')],
    rest: [],
  },
  {criterion: '2.4.1', tests: [], rest: [ofThePage('a link to the content, landmarks, headings')]},
  {criterion: '2.4.2', tests: [], rest: [ofThePage('its title: tags never change it')]},
  {
    criterion: '2.4.3',
    tests: [
      tested(
        'components/directory-focus',
        'stays on the row whose name was opened and whose source is gone',
        'coop-directory',
      ),
      tested(
        'components/directory-focus',
        'goes to the number of members when what had it is no longer there',
        'coop-directory',
      ),
      tested('components/directory-focus', 'is left where it is, outside, when the list changes', 'coop-directory'),
      tested(
        'components/directory-facets',
        'hand the focus on when a choice is taken back: to the next one, the one before, the button',
        'coop-directory',
      ),
      tested('components/member-contact', 'begins with a button, and the form takes its place and the focus', 'coop-member'),
      tested(
        'components/member-contact',
        'puts the message into the member’s letter box, says so, and gives the focus back',
        'coop-member',
      ),
      tested(
        'components/member-form',
        'lists what must be corrected, with the focus there and a way to each field',
        'coop-member-form',
      ),
      tested('components/member-form', 'keeps the focus on the button when it has saved', 'coop-member-form'),
      tested('components/events-month', 'goes to the months around it, and the focus stays on the button', 'coop-events'),
      tested('components/events-month', 'opens the details below the table, and the focus stays in the cell', 'coop-events'),
      tested('components/events-week', 'goes to the weeks around it, and the focus stays on the button', 'coop-events'),
      tested('components/event-form', 'not if the person thinks again, and the focus is where it was', 'coop-event-form'),
      tested(
        'components/event-registration',
        'is given up with one button, and the focus goes to what is said about it',
        'coop-event',
      ),
      tested('components/join', 'finds the focus on what has come of it', 'coop-join'),
      tested(
        'components/join-requests',
        'are accepted with one click: the page is told, and the focus is on the next one',
        'coop-join-requests',
      ),
      tested('components/inbox', 'goes only after a second word, and the focus goes to what is left', 'coop-inbox'),
      tested('components/status', 'can be given up, after a second word, and the focus goes to what is left', 'coop-status'),
      tested('components/sign-in', 'signs out, with the focus on the button to sign in', 'coop-sign-in'),
      tested('components/sign-out', 'with something not sent asks first, with the focus on what it says', 'coop-sign-in'),
      tested('components/poll-recount', 'puts the focus on the result, and lets one count once more', 'coop-poll'),
      tested(
        'components/poll-form',
        'names choices, moves them by buttons that keep the focus, and takes them away',
        'coop-poll-form',
      ),
      tested(
        'components/digest',
        'puts things in order by buttons, which keep the focus, and says where each is',
        'coop-digest',
      ),
      tested(
        'components/chats-keyboard',
        'are accepted, declined and added with the keys staying in the list',
        'coop-chats',
      ),
      tested(
        'components/chat-thread-opening',
        'is a heading with a button that says whether it is open; the focus stays on it',
        'coop-thread',
      ),
      tested(
        'components/chat-thread-opening',
        'gives the focus back to its button if the page closes it under somebody’s hands',
        'coop-thread',
      ),
      tested('components/place-form', 'is left with Escape, and the focus goes back to its button', 'coop-place-form'),
      tested('components/chart', 'shows other marks where it is, and keeps the focus on one that stays', 'coop-map'),
      tested(
        'components/item',
        'says that it is saved, aloud too, and leaves the focus where the form was opened',
        'coop-item',
      ),
      tested(
        'components/list-together',
        'keeps the focus on what was chosen, and gives it to the neighbour of what is taken back',
        'coop-filter',
      ),
      tested(
        'components/late-lists',
        'goes on with the head of the list where the row with the focus has moved to another page',
        'coop-library',
      ),
    ],
    rest: [open('the order of focus through a whole page')],
  },
  {criterion: '2.4.4', tests: [], rest: [open('whether the text of each link says where it leads: names are members’ own')]},
  {criterion: '2.4.5', tests: [], rest: [ofThePage('a navigation, a map of the site or a search')]},
  {
    criterion: '2.4.6',
    tests: [tested('components/form', 'tells two fields with one label apart', 'coop-form')],
    rest: [open('whether headings and labels are clear: five people, one with little practice, have yet to say so')],
  },
  {criterion: '2.4.7', tests: [], rest: [open('every control has an outline when it has the focus; no test looks at it')]},
  {
    criterion: '2.4.11',
    tests: [],
    rest: [
      open('no tag lays anything over the page but the open map’s own buttons; no test looks at it'),
      ofThePage('bars that stick'),
    ],
  },
  {
    criterion: '2.5.1',
    tests: [tested('components/chart', 'is moved and zoomed by buttons for whoever cannot drag', 'coop-map')],
    rest: [
      open('the same map chooses a place there; its buttons are tried in coop-map', 'coop-place-form', 'coop-member-form'),
      absent('only the map knows gestures'),
    ],
  },
  {
    criterion: '2.5.2',
    tests: [tested('tools/accessibility-sources', 'do nothing as soon as a pointer goes down, but for moving the map')],
    rest: [],
  },
  {criterion: '2.5.3', tests: [], rest: [open('what axe could not decide')]},
  {
    criterion: '2.5.4',
    tests: [tested('tools/accessibility-sources', 'take no notice of how the device is moved or held')],
    rest: [],
  },
  {
    criterion: '2.5.7',
    tests: [
      tested('components/chart', 'is moved and zoomed by buttons for whoever cannot drag', 'coop-map'),
      tested(
        'components/spot-chooser',
        'is found by keyboard alone: nearer, a step to the north, and chosen',
        'coop-place-form',
        'coop-member-form',
      ),
      tested(
        'components/poll-form',
        'names choices, moves them by buttons that keep the focus, and takes them away',
        'coop-poll-form',
      ),
      tested(
        'components/digest',
        'puts things in order by buttons, which keep the focus, and says where each is',
        'coop-digest',
      ),
    ],
    rest: [absent('nothing is dragged')],
  },
  {
    criterion: '2.5.8',
    tests: [
      tested(
        'components/manners',
        'have targets of at least 24 by 24 px',
        ...['coop-sign-in', 'coop-directory', 'coop-member-form'],
      ),
      tested('components/directory-facets', 'fit into 320 px in … with the longest words, and can be hit', 'coop-directory'),
    ],
    rest: [open('what axe could not decide')],
  },
];
