import type {ChunkRule} from './rule.js';

/** What the tags of one family share, and what writes: pages without it never load it. */
export const families: readonly ChunkRule[] = [
  // What of files is known before they are read, and what reads them: apart from what writes.
  ['file-types', /^components\/library\/file-types\./],
  ['read-files', /^pods\/files\/(?:read-part|fetch-file|watch)\./],
  ['previewed', /^pods\/files\/preview-type\./],
  ['preview-check', /^pods\/files\/preview-check\./],
  // What the list of documents, the page of one and the form share: pages without a library never load it.
  ['shelving', /^(?:vocab\/kinds\/document\/document(?:\.generated)?|pods\/lists\/documents-kind)\./],
  // Places: on a map, and on the page and in the form of one.
  [
    'placing',
    /^(?:vocab\/(?:kinds\/place\/(?:place|place\.generated|standing)|geo\/geo-address|rdf\/place-vocabulary)|pods\/lists\/places-kind|components\/map\/place\/day-text)\./,
  ],
  // What all layers of a map share.
  ['spots', /^(?:vocab\/(?:geo\/spot|kinds\/member\/member-spot)|components\/map\/layers\/layer)\./],
  // What reads groups: their members' pages, lists and the map must not load what writes them.
  ['grouping', /^vocab\/kinds\/group\/group\.generated\./],
  // The categories of documents and news: loaded where there are any.
  ['categories', /^(?:vocab\/kinds\/scheme\/scheme(?:\.generated)?|pods\/library\/read-categories)\./],
  // The month and the week of a calendar: whoever looks at the one looks at the other.
  ['spans', /^components\/(?:events\/calendar\/(?:span-view|month-view|week-view|weeks)|strings\/spans\/load)\./],
  // What the list of polls, one poll and the form for a new one share: pages without polls never load it.
  [
    'polling',
    /^(?:vocab\/(?:kinds\/poll\/(?:poll|poll\.generated|rules)|rdf\/poll-vocabulary)\.|pods\/polls\/phase\.|components\/strings\/poll-settings\/load(?:-rules)?\.)/,
  ],
  // What reads votes, and next to nothing that counts them: the page of one poll, what sends a vote, and those who confirm it.
  [
    'ballots',
    /^(?:vocab\/kinds\/(?:(?:ballot\/ballot|outcome\/outcome|roll\/roll)(?:\.generated)?|poll\/(?:copies|digests|counting\/(?:dates|points|method|majority)))\.|pods\/polls\/(?:addresses|own-vote|poll-roll|read-outcome|receipts|vote-work)\.|components\/poll\/answers-text\.)/,
  ],
  // What is said of a poll in sentences, on its page and in the form that opens one.
  ['sentences', /^components\/poll\/(?:poll-times|details\/(?:belenios|rules-text|details-view)|result\/published)\./],
  // The page of one poll for somebody who is signed in, in one file: a request for each of its parts would cost more than all of them.
  [
    'voting',
    /^(?:components\/(?:poll\/(?:ballot\/|result\/|recount\/|pack\/pack(?:-part|-view)?[.]|read-around\.|details\/rules-part\.)|strings\/poll-(?:ballot|result|recount|pack)\/load\.)|vocab\/kinds\/(?:pack\/pack|poll\/count(?:ing\/(?!(?:dates|points|method|majority)[.])|[.]))|pods\/polls\/(?:pack|read-count)\.)/,
  ],
  // The layout of SolidOS for polls: read and answered on the page of one poll, written with a new one of ours.
  ['schedules', /^vocab\/formats\/solidos-schedule\//],
  // What the list of articles, one article and the form for them share: pages without news never load it.
  [
    'news',
    /^(?:vocab\/kinds\/article\/(?:article(?:\.generated)?|translations)\.|pods\/lists\/articles-kind\.|components\/news\/article-facts\.)/,
  ],
  // What writes pages without scripts, shared by what publishes news and what saves a newsletter.
  ['pages', /^(?:vocab\/formats\/html\/(?:element|escape|web-link|write-rich-text)|pods\/news\/news-address)\./],
  // The lists that a coop keeps of one kind, one for each circle of readers, shown as one: documents and news.
  ['circles', /^(?:components\/data\/(?:coop-lists|joined-list-element)|pods\/lists\/(?:coop-lists|joined-list))\./],
  // The folders of single members among them: for those who are signed in.
  ['folders', /^pods\/lists\/personal-folders\./],
  // What events ask of those who register: loaded where one asks something, by who answers, who reads and what sends.
  ['asking', /^(?:vocab\/kinds\/event\/question|pods\/registrations\/answers\/)/],
  // What asks a very long list over its index: other lists never load it.
  [
    'indexed',
    /^(?:pods\/fragments\/(?:read\/(?!mapped-list|nearest|tiles|surroundings|middle-of-value)|digest\.)|vocab\/(?:fragments\/(?:box|key-range|keys|partition|read-page)|text\/word-beginnings)\.|components\/directory\/(?:indexed-people|indexed-facets|over-index)\.|components\/strings\/indexed\/load\.)/,
  ],
  // What reads an index outwards from a place: for maps, and for lists in which somebody looks around.
  ['outwards', /^pods\/fragments\/read\/(?:nearest|tiles|middle-of-value)\./],
  // The choice of a place to look around, in the file that maps load for it: lists of members have code of their own beside it.
  ['around', /^components\/(?:data\/around\/|map\/list\/map-around\.|strings\/map-around\/load\.)/],
  // Who is a member, and with which home.
  [
    'roll',
    /^(?:pods\/(?:members\/roll|lists\/(?:list-roll|owners)|homes\/(?:spelling|places)|things\/address)|components\/data\/members-roll)\.js$/,
  ],
  // What of `pods/` the form and the page of one member need to read: apart from it, so that nobody loads what writes in order to read.
  ['read', /^(?:pods\/members\/profile|components\/directory\/profile-source)\.js$/],
  ['values', /^pods\/values\./],
  // What is typed goes through the outbox: its code comes when something is saved, or waits from before.
  [
    'send',
    /^(?:pods\/outbox\/(?:outbox|deed|deed-store|deeds\/all|locks|environment|pauses|rules|sender|view)\.|components\/data\/(?:community-outbox|browser-outbox|submission)\.)/,
  ],
  // What writing to pods needs, together in one file: whoever writes one thing soon writes another.
  [
    'write',
    /^(?:pods\/(?:ask-to-write|members\/profile-merge|outbox\/(?:plain-kind|deeds\/(?:documents|files|telling))|access|documents\/(?:change|containers|edit|history)|homes\/audiences|coop\/members-group|lists\/announce|random|steps)|vocab\/(?:rdf\/(?:write|prefixes|access-vocabulary)|shapes\/write)\.)/,
  ],
  // What joining and keeping a coop's lists need beside that, in another one: newcomers and moderators use it.
  [
    'keep',
    /^pods\/(?:boxes\/create|joining|homes\/(?:create|ensure|verify)-home|inbox\/inbox|coop\/(?:admit|remove-member|edit-groups)|lists\/(?:tidy|rows|owners|sources|write-rows))/,
  ],
];
