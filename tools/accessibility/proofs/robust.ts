import {open, tested, type Proof} from './proof.js';

/** WCAG’s fourth principle. */
export const robust: readonly Proof[] = [
  {
    criterion: '4.1.2',
    tests: [
      tested('components/poll-assistive', 'reads in order as a ballot, a last look, and a receipt', 'coop-poll'),
      tested(
        'components/chat-thread-opening',
        'is a heading with a button that says whether it is open; the focus stays on it',
        'coop-thread',
      ),
      tested('components/chat-thread-opening', 'has a box whose name no other box of a page has', 'coop-thread'),
      tested(
        'components/directory-facets',
        'open below the button, which keeps the focus and says so, and close again without a trace',
        'coop-directory',
      ),
      tested('components/directory', 'names its search box in the language of the page', 'coop-directory'),
    ],
    rest: [open('nobody has tried with NVDA, JAWS, VoiceOver or TalkBack yet')],
  },
  {
    criterion: '4.1.3',
    tests: [
      tested(
        'components/directory-search',
        'says the number half a second after the last key, and none in between',
        'coop-directory',
      ),
      tested(
        'e2e/journey',
        'turns the pages of a long list, announces where one is, and keeps the focus on the button',
        'coop-directory',
      ),
      tested(
        'components/events',
        'finds by title, place and kind, says the number aloud once, and leads back from nothing',
        'coop-events',
      ),
      tested('components/join', 'asks with one click, and the live region says so', 'coop-join'),
      tested('components/join', 'follows the language of the page, also in what it has said', 'coop-join'),
      tested('components/chat', 'says what others say meanwhile, and nothing of what was there before', 'coop-chat'),
      tested(
        'components/inbox',
        'are shown without anybody asking, said once and politely, and leave the focus and what is open alone',
        'coop-inbox',
      ),
      tested(
        'components/item',
        'says that it is saved, aloud too, and leaves the focus where the form was opened',
        'coop-item',
      ),
      tested(
        'components/offline-copy',
        'stays in …, which says from when it is, politely and once, until the server is back',
        ...['coop-directory', 'coop-inbox', 'coop-item', 'coop-list', 'coop-member', 'coop-table'],
      ),
      tested('components/poll-ballot', 'says how many points are left while they are given', 'coop-poll'),
      tested(
        'components/digest',
        'puts things in order by buttons, which keep the focus, and says where each is',
        'coop-digest',
      ),
      tested(
        'components/status',
        'is counted while it waits for its server, named when it is looked at, and said to be sent at last',
        'coop-status',
      ),
      tested('components/directory-print', 'has nothing said aloud', 'coop-directory'),
    ],
    rest: [open('nobody has heard it with a screen reader yet')],
  },
];
