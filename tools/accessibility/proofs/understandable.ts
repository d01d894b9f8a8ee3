import {absent, ofThePage, open, tested, type Proof} from './proof.js';

/** Every tag in which something is typed and saved. */
const forms = [
  ...['coop-form', 'coop-member-form', 'coop-event-form', 'coop-place-form', 'coop-document-form', 'coop-article-form'],
  ...['coop-poll-form', 'coop-digest'],
];

/** WCAG’s third principle. */
export const understandable: readonly Proof[] = [
  {
    criterion: '3.1.1',
    tests: [],
    rest: [ofThePage('its lang; tags follow it, see 3.1.2')],
  },
  {
    criterion: '3.1.2',
    tests: [
      tested('components/language', 'is the page’s: “…”, in texts and in what members write', 'coop-directory'),
      tested('components/language', 'is its own lang first', 'coop-directory'),
      tested('components/language', 'follows the page, in texts, in numbers and in what members write', 'coop-directory'),
      tested('components/article', 'leads to the same in other languages, and to categories by name', 'coop-article'),
      tested('components/item', 'shows and marks a text in a language that is not foreseen (…)', 'coop-item'),
      tested('components/form', 'has one text a language, and changes each by itself', 'coop-form'),
    ],
    rest: [open('foreign words within what members write')],
  },
  {
    criterion: '3.2.1',
    tests: [tested('tools/accessibility-sources', 'open no window by themselves')],
    rest: [open('nothing is known to change when something gets the focus; tried by test in journeys by keyboard only')],
  },
  {
    criterion: '3.2.2',
    tests: [
      tested(
        'components/directory-facets',
        'keep the focus in the list of values, and what is chosen chosen',
        'coop-directory',
      ),
      tested(
        'components/directory-search',
        'says the number half a second after the last key, and none in between',
        'coop-directory',
      ),
    ],
    rest: [open('choices narrow lists down at once, which the number says aloud; a page must not make more of them')],
  },
  {criterion: '3.2.3', tests: [], rest: [ofThePage('the order of its navigation')]},
  {
    criterion: '3.2.4',
    tests: [],
    rest: [open('words come from one table of strings a language; nobody has compared all of them')],
  },
  {
    criterion: '3.2.6',
    tests: [],
    rest: [ofThePage('where help stands; coop-sign-in is on each page in one place if the page does so')],
  },
  {
    criterion: '3.3.1',
    tests: [
      tested('components/form', 'tells what must be corrected, at the top and at each field, and leads there', 'coop-form'),
      tested(
        'components/member-form',
        'lists what must be corrected, with the focus there and a way to each field',
        'coop-member-form',
      ),
      tested('components/event-form', 'and names and leads to the input that is meant: …', 'coop-event-form'),
      tested('components/article-form', 'says what is missing, and leads there', 'coop-article-form'),
      tested('components/document-form', 'asks for a title, and leads to where it is missing', 'coop-document-form'),
      tested('components/poll-form', 'takes no poll with …: says what to correct, and leads there', 'coop-poll-form'),
      tested('components/poll-ballot', 'says what must be corrected, and leads there', 'coop-poll'),
      tested(
        'components/event-questions',
        'must be answered where the organiser says so: what is missing is said, and nothing is sent',
        'coop-event',
      ),
      tested(
        'components/join-requests',
        'say which lines are no addresses, with the focus on the first, and nothing is written',
        'coop-join-requests',
      ),
      tested('components/sign-in', 'says how an address looks when “…” is typed, and keeps what was typed', 'coop-sign-in'),
      tested('components/chat', 'says what is wrong with a message that cannot be sent, and loses nothing', 'coop-chat'),
      tested(
        'e2e/things',
        'lets a member change one, and says by each field what is not possible',
        'coop-form',
        'coop-item',
      ),
    ],
    rest: [],
  },
  {
    criterion: '3.3.2',
    tests: [
      tested('components/form', 'is filled with what the thing tells, each input with its label', 'coop-form'),
      tested('components/form', 'says what is required, and helps', 'coop-form'),
      tested(
        'components/member-form',
        'is filled with what the profile tells, each field with its label',
        'coop-member-form',
      ),
      tested('components/document-form', 'says the limits before anything is chosen', 'coop-document-form'),
    ],
    rest: [
      open('whether people understand labels and hints', ...forms, 'coop-sign-in'),
      open('whether people understand labels and hints'),
    ],
  },
  {
    criterion: '3.3.3',
    tests: [
      tested('components/sign-in', 'says how an address looks when “…” is typed, and keeps what was typed', 'coop-sign-in'),
      tested('components/form', 'tells what must be corrected, at the top and at each field, and leads there', 'coop-form'),
      tested('components/document-form', 'says why files are not taken, and takes the others', 'coop-document-form'),
      tested(
        'components/chat-rough',
        'does not send a message of 100 kB, says by how much it is too long, and keeps it',
        'coop-chat',
      ),
    ],
    rest: [open('whether each sentence helps')],
  },
  {
    criterion: '3.3.4',
    tests: [
      tested('components/poll-ballot', 'can be corrected before it is sent', 'coop-poll'),
      tested(
        'components/poll-ballot',
        'goes by way of a last look, and ends with a receipt that says what was voted',
        'coop-poll',
      ),
      tested('components/inbox', 'goes only after a second word, and the focus goes to what is left', 'coop-inbox'),
      tested('components/status', 'can be given up, after a second word, and the focus goes to what is left', 'coop-status'),
      tested('components/join', 'who has left by mistake takes it back with one click', 'coop-join'),
      tested('components/document-form', 'is deleted with its files, once who loses it has been said', 'coop-document-form'),
      tested('components/poll-desk', 'asks once more, publishes the result with what is decided, and says so', 'coop-poll'),
      tested('components/sign-out', 'with something not sent asks first, with the focus on what it says', 'coop-sign-in'),
    ],
    rest: [open('nobody has listed every act that cannot be taken back')],
  },
  {
    criterion: '3.3.7',
    tests: [
      tested('components/poll-ballot', 'can be corrected before it is sent', 'coop-poll'),
      tested(
        'components/sign-in',
        'offers the provider that was used last second, and does not name one twice',
        'coop-sign-in',
      ),
    ],
    rest: [open('no form is known to ask twice for the same')],
  },
  {
    criterion: '3.3.8',
    tests: [],
    rest: [
      open(
        'signing in is the provider’s page, which is not ours; ours asks for an address that can be pasted',
        'coop-sign-in',
      ),
      absent('nobody signs in here'),
    ],
  },
];
