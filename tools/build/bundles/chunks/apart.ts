import type {ChunkRule} from './rule.js';

/**
 * What stands by itself, although much of it is imported at once by what every page loads: first of all because what is loaded later, for whatever
 * reason, must not bring along what writes.
 */
export const apart: readonly ChunkRule[] = [
  // What takes a text in Markdown apart and draws it: loaded once somebody looks at one.
  ['rich-text', /\/node_modules\/marked\/|^(?:vocab\/formats\/markdown\/|components\/ui\/rich-text[.])/],
  ['links', /^pods\/links\.js$/],
  // What finds the storage and the inbox of a person: apart from what writes, since lists read there as well.
  ['storages', /^pods\/(?:coop\/storage|messages\/find-inbox|inbox\/inbox-listing)\./],
  // What is small, and used by what reads of people, their places and boxes: apart from what each of those needs beside.
  [
    'little',
    /^(?:vocab\/rdf\/room-vocabulary|pods\/(?:coop\/moderators|boxes\/listing-time|in-parallel|name-from)|components\/data\/reference-names)\.js$/,
  ],
  ['list-pages', /^pods\/lists\/(?:tree-pages|placed-rows|whole-list)\./],
  ['database', /^pods\/values\.js$/],
  ['light-session', /^(?:pods\/session\/light|components\/community)\/light-session\./],
  // The library of the inrupt way: only whoever signs in that way loads it.
  ['inrupt', /^small-emitter$|\/node_modules\/(?:@inrupt\/|oidc-client-ts\/|jwt-decode\/|jose\/|uuid\/)/],
  ['inbox', /^pods\/messages\/inbox\./],
  // What looks after a page once it is shown: what keeps it up to date, and the copies on the device.
  [
    'attend',
    /^(?:pods\/(?:live|documents\/kept)\/|components\/data\/(?:attend|browser-live|watch-outbox)\.|vocab\/rdf\/notification-)/,
  ],
  // What holds things against their shape: needed once something is shown or saved, and not to read a shape.
  ['checks', /^vocab\/shapes\/(?:check|shacl\/(?:checks|validate|path\.))/],
  // What reads shapes: pages of members alone never load it, although a list of terms is named beside theirs.
  ['shapes', /^vocab\/(?:rdf\/shape-vocabularies|shapes\/(?:compile|compiling|shacl)\b)/],
  // What the calendar and the page of one event share: pages without events never load it.
  [
    'agenda',
    /^(?:vocab\/(?:kinds\/event\/(?!series|event-form|question)|rdf\/agenda-vocabulary\.)|pods\/lists\/(?:events-kind|calendar-address)\.|components\/(?:events\/calendar\/(?:addresses|agenda|event-(?:issues|row|times)|month-grid)|strings\/events\/load)\.)/,
  ],
  // What the form for events shares with what it loads when somebody types, saves, or adds a document.
  ['event-form-typed', /^components\/events\/form\/event-form-(?:begin|dates|inputs|registering|repeat|times)\./],
  // Named beside the other vocabularies like those of shapes; who uses them is said here.
  ['write', /^vocab\/rdf\/(?:access-vocabulary|change-graph)\.|^vocab\/shapes\/mistaken-field\./],
  // What is small and used by what is loaded at different times stands by itself.
  ['terms', /^(?:vocab\/(?:shapes\/tagged|rdf\/make-terms)|pods\/random)\.js$/],
  // Of texts of many kinds: none of them may bring another kind along. How a day is written goes with it.
  ['moment', /^(?:components\/strings\/moment|vocab\/text\/long-day)\.js$/],
  // By this members are searched, with an index and without.
  ['core', /^vocab\/kinds\/member\/searchable\.js$/],
  // Whoever waits for what is sent has these in any case, before long.
  ['terms', /^components\/data\/opened-outbox\.js$/],
  // Small, and asked for by what stands on most pages.
  ['core', /^vocab\/rdf\/complete-address\.js$|^components\/data\/(?:coop-list|today)\.js$/],
  ['alternative-text', /^vocab\/(?:rdf\/picture-vocabulary|shapes\/alternative-text)\./],
  // What reads conversations: what they say of themselves, what was said in them, until where. Their list and each of them need all of it.
  [
    'rooms',
    /^(?:vocab\/(?:rdf\/chat-vocabulary|formats\/longchat\/(?!signature)[\w-]+|kinds\/chat\/(?!export-)[\w-]+)|pods\/chat\/(?:limits|my-chats|noted-days|read-room|readers|room-days|spoken-place)|components\/chat\/(?:known-room|notes|log\/times))\.js$/,
  ],
  // The conversations that the lists of a coop name.
  [
    'room-cards',
    /^(?:vocab\/kinds\/conversation\/conversation(?:\.generated)?|pods\/(?:lists\/conversations-kind|chat\/(?:find-threads|found-cards))|components\/chat\/cards)\.js$/,
  ],
  // What shows one conversation and follows it: nothing of it is of use without the rest.
  [
    'talk',
    /^(?:pods\/chat\/(?:conversation|record-book|wordings)\.|components\/chat\/(?:chat-view|chat\.styles|room-sentence|talk|talk-view|together|attachments|file-fetch|coop-ground|keeping|group-name|composer\/(?:composer-frame|draft-name)|log\/(?!times|drawn-text|files-part)[\w-]+(?:\.styles)?)\.)/,
  ],
  // Somebody's list of conversations, once somebody is signed in.
  [
    'chat-book',
    /^(?:pods\/chat\/(?:glance|my-rooms)\.|components\/chat\/list\/(?:chat-book|chats-view|new-chat|invitations)\.)/,
  ],
];
