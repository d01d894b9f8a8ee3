/** A page of the demo in the tour: what is said of it, and who looks at it. */
export interface TourPage {
  /** Its file in `demo/site/`. */
  readonly page: string;
  readonly title: string;
  /** One sentence. */
  readonly sentence: string;
  /** The pod of the member who looks; a visitor without one. */
  readonly who?: string;
  /** Where one thing is shown: the list, and the tag in it whose first link leads there. */
  readonly from?: readonly [list: string, tag: string];
  /** Where there is nothing to see before: what is pressed. */
  readonly press?: string;
  /** Whether it is shown in the dark as well. */
  readonly dark?: boolean;
}

/** Every page of the demo, in the order in which somebody would come across it. */
export const tour: readonly TourPage[] = [
  {
    page: 'index.html',
    title: 'The coop’s first page',
    sentence:
      'How many members there are, what comes, what is new, what is voted on, who the partners are, and what is kept where.',
    dark: true,
  },
  {
    page: 'annuaire.html',
    title: 'Directory',
    sentence: 'The members, searched by name, town or skill, from one list that the coop keeps.',
    dark: true,
  },
  {
    page: 'membre.html',
    title: 'One member',
    sentence: 'What a member tells this reader, read from the member’s own space.',
    from: ['annuaire.html', 'coop-directory'],
  },
  {
    page: 'ma-fiche.html',
    title: 'One’s own profile',
    sentence: 'A member edits the own profile and chooses, field by field, who sees it.',
    who: 'amina',
  },
  {
    page: 'rejoindre.html',
    title: 'Join and leave',
    sentence: 'Somebody asks to join, and leaves with as many clicks.',
    who: 'nour',
  },
  {
    page: 'moderation.html',
    title: 'Moderation',
    sentence: 'Moderators answer requests to join, invite, and open the folder of one member.',
    who: 'rene',
  },
  {
    page: 'dossier.html',
    title: 'A member’s folder',
    sentence: 'Contracts and certificates that one member and the moderators can read, and nobody else.',
    who: 'rene',
    from: ['moderation.html', 'coop-directory'],
  },
  {
    page: 'agenda.html',
    title: 'Calendar',
    sentence: 'Events by day, as a week or a month, also those that partners share.',
    dark: true,
  },
  {
    page: 'rendez-vous.html',
    title: 'One event',
    sentence: 'When and where, a file for calendar programs, and a place or the waiting list.',
    from: ['agenda.html', 'coop-events'],
  },
  {
    page: 'proposer.html',
    title: 'Propose an event',
    sentence: 'Once or as a series, with places, questions, and partners to share it with.',
    who: 'amina',
  },
  {
    page: 'carte.html',
    title: 'Map',
    sentence: 'Places, groups, events and members who want to be found: a list first, a map when somebody opens it.',
    press: 'coop-map #open',
    dark: true,
  },
  {
    page: 'lieu.html',
    title: 'One place',
    sentence: 'What it is, where, and when it is open.',
    from: ['carte.html', 'coop-map'],
  },
  {
    page: 'proposer-un-lieu.html',
    title: 'Propose a place',
    sentence: 'An address, or a point that is moved on the map.',
    who: 'amina',
  },
  {page: 'decisions.html', title: 'Decisions', sentence: 'What is open, what comes, and what was decided.', who: 'thomas'},
  {
    page: 'decision.html',
    title: 'One vote',
    sentence:
      'The rules in plain words, what to read before, the ballot, and later the result that anybody can count again.',
    who: 'thomas',
    from: ['decisions.html', 'coop-polls'],
  },
  {
    page: 'ouvrir-un-vote.html',
    title: 'Open a vote',
    sentence: 'A moderator chooses among nine ways of voting; the rules are fixed from then on.',
    who: 'rene',
  },
  {
    page: 'bibliotheque.html',
    title: 'Library',
    sentence: 'Documents for everybody, for members, and for groups, in one list.',
  },
  {
    page: 'document.html',
    title: 'One document',
    sentence: 'What it is, its versions, and a look at it without leaving the page.',
    from: ['bibliotheque.html', 'coop-library'],
  },
  {
    page: 'ajouter-un-document.html',
    title: 'Add documents',
    sentence: 'Files go into the member’s own space; large ones go on after an interruption.',
    who: 'amina',
  },
  {page: 'actualites.html', title: 'News', sentence: 'Articles by members, each in the reader’s language where it exists.'},
  {
    page: 'article.html',
    title: 'One article',
    sentence: 'Its text, its picture, its corrections, and the discussion below it.',
    from: ['actualites.html', 'coop-news'],
  },
  {
    page: 'ecrire.html',
    title: 'Write an article',
    sentence: 'A draft that outlives the tab, with a time at which it appears.',
    who: 'amina',
  },
  {
    page: 'lettre.html',
    title: 'Newsletter',
    sentence: 'News, events and decisions of a time, put together for paper or a mail program.',
    who: 'rene',
  },
  {
    page: 'messages.html',
    title: 'Messages',
    sentence: 'What others have left for whoever is signed in, also from other applications.',
    who: 'amina',
  },
  {
    page: 'conversations.html',
    title: 'Conversations',
    sentence: 'Rooms of the coop and of single members, those with something new first.',
    who: 'amina',
  },
  {
    page: 'conversation.html',
    title: 'One conversation',
    sentence: 'What was said, readable by other Solid applications as well.',
    who: 'amina',
    from: ['conversations.html', 'coop-chats'],
  },
  {
    page: 'atelier.html',
    title: 'The partner’s first page',
    sentence: 'Another coop with its own lists, colours and words, made of the same tags.',
    dark: true,
  },
  {
    page: 'agenda-atelier.html',
    title: 'The partner’s calendar',
    sentence: 'Its own events, and those that the first coop shares with it.',
  },
  {
    page: 'rendez-vous-atelier.html',
    title: 'One event of the partner',
    sentence: 'The same tag, with the partner’s data.',
    from: ['agenda-atelier.html', 'coop-events'],
  },
  {
    page: 'outils.html',
    title: 'Tools',
    sentence: 'Things of a kind that the kit knows nothing of: list, filters and form come from the partner’s own shape.',
  },
  {
    page: 'outil.html',
    title: 'One tool',
    sentence: 'All that the shape names, with the partner’s labels.',
    from: ['outils.html', 'coop-list'],
  },
  {
    page: 'inventaire.html',
    title: 'Inventory',
    sentence: 'The same list as a table that its columns sort, with its number above.',
  },
];
