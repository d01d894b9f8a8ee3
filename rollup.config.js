/**
 * The bundles for plain pages, in `dist/cdn/`: the loader, one file a tag, all tags at once. `npm run build` runs this after
 * it has written `dist/lib/`.
 */
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {fileURLToPath, pathToFileURL} from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {bundleSmallParser} from './build/tools/build/small-parser.js';
import {bundleSmallRecurrence, recurrenceModules} from './build/tools/build/small-recurrence.js';
import {writeTerms} from './build/tools/build/terms-in-place.js';

const library = fileURLToPath(new URL('dist/lib/', import.meta.url));
const {tags} = existsSync(`${library}components/tags.js`)
  ? await import(new URL('dist/lib/components/tags.js', import.meta.url))
  : {tags: {}};

const entries = {
  solidaire: `${library}components/loader.js`,
  all: `${library}components/all.js`,
  ...Object.fromEntries(Object.keys(tags).map((tag) => [tag, `${library}${tag}.js`])),
};

/** n3's parser for Turtle alone, with terms of our own (`tools/build/small-parser.ts` says how and why). */
const smallParser = {
  name: 'small-parser',
  load: (id) => (id.endsWith('/n3/src/N3Parser.js') ? bundleSmallParser(id, `${library}vocab/rdf/term-factory.js`) : null),
};

/** Of ical.js, what finds the dates of a rule; whole, it is loaded with what reads and writes calendar files. */
const smallRecurrence = {
  name: 'small-recurrence',
  resolveId: (source, importer) =>
    source === 'ical.js' && importer?.endsWith('/vocab/kinds/event/series.js') ? 'small-recurrence' : null,
  load: (id) => (id === 'small-recurrence' ? bundleSmallRecurrence(recurrenceModules()) : null),
};

/**
 * Lit's decorators come in two forms, of which TypeScript's `experimentalDecorators` uses one; and the ones that the kit uses only take
 * note of a name, so that TypeScript's helper has no more to do than to call them.
 */
const decorators = {
  '/@lit/reactive-element/decorators/property.js':
    'export const property = (options) => (target, name) => void target.constructor.createProperty(name, options);',
  '/tslib/tslib.es6.mjs':
    'export const __decorate = (decorators, target, name) => decorators.forEach((decorate) => decorate(target, name));',
};
const oneFormOfDecorators = {
  name: 'one-form-of-decorators',
  load: (id) => decorators[Object.keys(decorators).find((end) => id.endsWith(end))] ?? null,
};

/**
 * Every browser that runs these bundles has style sheets that roots share. The other way, a `<style>` in each root, would not work under
 * the policy that the kit promises to work under.
 */
const sharedStyleSheets = {
  name: 'shared-style-sheets',
  transform(code, id) {
    if (!id.endsWith('/@lit/reactive-element/css-tag.js')) return null;
    const asked = /(?<=,e=)t\.ShadowRoot&&[^,]*CSSStyleSheet\.prototype(?=,)/;
    if (!asked.test(code)) throw new Error('lit asks in another way whether roots can share style sheets');
    return {code: code.replace(asked, 'true'), map: null};
  },
};

/** Styles need neither line ends, nor the spaces around signs, nor the nought before a point; a text in them (`content`) has none of these. */
const flatStyles = (code) =>
  code.replace(/\bcss ?`[^`$]*`/g, (styles) =>
    styles
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/ > /g, '>')
      .replace(/(?<=[\s:(,-])0(?=\.\d)/g, '')
      .replace(/ !/g, '!')
      .replace(/;\}/g, '}'),
  );

/** Markup and styles inside the code need no indentation; the line ends of markup stay, so that nothing changes its meaning. */
const flatTemplates = {
  name: 'flat-templates',
  transform: (code, id) =>
    id.startsWith(`${library}components/`) ? {code: flatStyles(code).replace(/\n\s+/g, '\n'), map: null} : null,
};

/** Terms of vocabularies, written out where they are used (`tools/build/terms-in-place.ts` says why). */
const vocabularies = tags['coop-community']
  ? await import(new URL('dist/lib/vocab/rdf/vocabularies.js', import.meta.url))
  : {};
const termsInPlace = {
  name: 'terms-in-place',
  transform: (code, id) => (id.startsWith(library) ? {code: writeTerms(code, vocabularies), map: null} : null),
};

/**
 * Leaflet asks as soon as it is loaded whether markup can hold SVG, by markup from a text: under `require-trusted-types-for 'script'` it
 * would not load. Every browser that runs these bundles can.
 */
const leafletWithoutMarkup = {
  name: 'leaflet-without-markup',
  transform(code, id) {
    if (!id.endsWith('/leaflet/dist/leaflet-src.esm.js')) return null;
    const asked = /(?<=\nvar inlineSvg = )!!svg\$1 && \(function \(\) \{[^]*?\n\}\)\(\)(?=;)/;
    if (!asked.test(code)) throw new Error('Leaflet asks in another way whether markup can hold SVG');
    return {code: code.replace(asked, 'true'), map: null};
  },
};

/** What unpacks for `pmtiles` is handed to it, by the browser's own means: the package that it has for older browsers stays out. */
const unpackedByTheBrowser = {
  name: 'unpacked-by-the-browser',
  resolveId: (source) => (source === 'fflate' ? source : null),
  load: (id) => (id === 'fflate' ? 'export const decompressSync = undefined;' : null),
};

/**
 * Inrupt's library tells what happens with Node's emitter, whose package is in a form that bundles do not take. Of it, the library and this kit
 * use these two methods.
 */
const smallEmitter = {
  name: 'small-emitter',
  resolveId: (source, importer) => (source === 'events' && importer?.includes('/@inrupt/') ? 'small-emitter' : null),
  load: (id) =>
    id === 'small-emitter'
      ? `export default class {
          #listeners = {};
          on(event, listener) {
            (this.#listeners[event] ??= []).push(listener);
            return this;
          }
          emit(event, ...told) {
            for (const listener of [...(this.#listeners[event] ?? [])]) listener(...told);
            return event in this.#listeners;
          }
        }`
      : null,
};

/** What both ways of signing in need that the kit has code for. None of it keeps anything in a variable of its own. */
const signing =
  /^(?:components\/data\/browser-environment|pods\/session\/light\/(?:answer-time|issuer|names|pending|presence|profile|provider|redirect))\.js$/;

/**
 * A page signs in in one way: each way gets its own copy of what both need, since a file that they share would cost all who sign in one
 * request more, and half a kilobyte.
 */
const waysApart = {
  name: 'ways-apart',
  async resolveId(source, importer) {
    if (!importer || !/\/session\/inrupt\/|\/inrupt-session\.js|\?inrupt$/.test(importer)) return null;
    const found = await this.resolve(source, importer.replace(/\?inrupt$/, ''), {skipSelf: true});
    const isShared =
      found && !found.external && found.id.startsWith(library) && signing.test(found.id.slice(library.length));
    return isShared ? `${found.id}?inrupt` : found;
  },
  load: (id) => (id.endsWith('?inrupt') ? readFile(id.replace(/\?inrupt$/, ''), 'utf8') : null),
};

/** Each of the many small files of Lit says whose it is: said once for all of them, with all their years. */
const oneNotice = {
  name: 'one-notice',
  renderChunk(code) {
    const notice =
      /\/\*\*\s+\* @license\s+\* Copyright (\d{4}) Google LLC\s+\* SPDX-License-Identifier: BSD-3-Clause\s+\*\//g;
    const years = [...new Set([...code.matchAll(notice)].map(([, year]) => year))].sort();
    if (!years.length) return null;
    const said = `/*! @license Lit: Copyright ${years.join(', ')} Google LLC, SPDX-License-Identifier: BSD-3-Clause */\n`;
    return {code: said + code.replace(notice, ''), map: null};
  },
};

/** What runs in a worker is a file of its own, and the address that it is started from is that file's. */
const workers = {
  name: 'workers',
  transform(code, id) {
    const named = /new URL\('(\.\/[\w-]+-worker\.js)', import\.meta\.url\)/g;
    if (!id.startsWith(library) || !named.test(code)) return null;
    const started = code.replace(named, (_, file) => {
      const worker = fileURLToPath(new URL(file, pathToFileURL(id)));
      const name = file.slice(2, -3);
      return `new URL(import.meta.ROLLUP_FILE_URL_${this.emitFile({type: 'chunk', id: worker, name})})`;
    });
    return {code: started, map: null};
  },
};

/** Packages that every tag needs. What only the sign-in or a write needs is not here: it is loaded when asked for. */
const corePackages =
  /\/node_modules\/(?:lit(?!\/directives\/(?:live|if-defined))|lit-html(?!\/directives\/(?:live|if-defined))|lit-element|@lit\/[^/]+|tslib|n3|buffer|base64-js|ieee754)\//;

/** What writing to pods needs, together in one file: whoever writes one thing soon writes another. */
const writing =
  /^(?:pods\/(?:ask-to-write|members\/profile-merge|outbox\/(?:plain-kind|deeds\/(?:documents|files|telling))|access|documents\/(?:change|containers|edit|history)|homes\/audiences|coop\/members-group|lists\/announce|random|steps)|vocab\/(?:rdf\/(?:write|prefixes|access-vocabulary)|shapes\/write)\.)/;

/** What holds things against their shape: needed once something is shown or saved, and not to read a shape. */
const checking = /^vocab\/shapes\/(?:check|shacl\/(?:checks|validate|path\.))/;

/** What reads shapes: pages of members alone never load it, although a list of terms is named beside theirs. */
const shaping = /^vocab\/(?:rdf\/shape-vocabularies|shapes\/(?:compile|compiling|shacl)\b)/;

/** The library of the inrupt way. */
const inrupt = /\/node_modules\/(?:@inrupt\/|oidc-client-ts\/|jwt-decode\/|jose\/|uuid\/)/;

/** What of `pods/` the form and the page of one member need to read: apart from it, so that nobody loads what writes in order to read. */
const reading = /^(?:pods\/members\/profile|components\/directory\/profile-source)\.js$/;

/** What the calendar and the page of one event share: pages without events never load it. */
const agenda =
  /^(?:vocab\/(?:kinds\/event\/(?!series|event-form|question)|rdf\/agenda-vocabulary\.)|pods\/lists\/(?:events-kind|calendar-address)\.|components\/(?:events\/calendar\/(?:addresses|agenda|event-(?:issues|row|times)|month-grid)|strings\/events\/load)\.)/;

/** What the list of polls, one poll and the form for a new one share: pages without polls never load it. */
const polling =
  /^(?:vocab\/(?:kinds\/poll\/(?:poll|poll\.generated|rules)|rdf\/poll-vocabulary)\.|pods\/polls\/phase\.|components\/strings\/poll-settings\/load(?:-rules)?\.)/;

/** What is said of a poll in sentences, on its page and in the form that opens one. */
const sentences = /^components\/poll\/(?:poll-times|details\/(?:belenios|rules-text|details-view)|result\/published)\./;

/** Texts that are shown together come together: those of a poll and of what can be set about it, and those of the parts of its page. */
const pollTexts = [
  [/^components\/strings\/(?:poll(?:-settings)?\/([a-z]{2})\.|languages\/([a-z]{2})\/poll(?:-settings)?\.)/, 'poll'],
  [
    /^components\/strings\/(?:poll-(?:ballot|result|recount|pack)\/([a-z]{2})\.|languages\/([a-z]{2})\/poll-(?:ballot|result|recount|pack)\.)/,
    'voting',
  ],
];

/** What every page in a language needs: its first texts, and where the others are. */
const firstTexts =
  /^components\/strings\/(?:(?:things\/value-|day-)?([a-z]{2})|languages\/([a-z]{2})\/(?:index|core|day|things\/value))\.js$/;

/** The page of one poll for somebody who is signed in, in one file: a request for each of its parts would cost more than all of them. */
const voting =
  /^(?:components\/(?:poll\/(?:ballot\/|result\/|recount\/|pack\/pack(?:-part|-view)?[.]|read-around\.|details\/rules-part\.)|strings\/poll-(?:ballot|result|recount|pack)\/load\.)|vocab\/kinds\/(?:pack\/pack|poll\/count(?:ing\/(?!(?:dates|points|method|majority)[.])|[.]))|pods\/polls\/(?:pack|read-count)\.)/;

/** What reads votes, and next to nothing that counts them: the page of one poll, what sends a vote, and those who confirm it. */
const ballots =
  /^(?:vocab\/kinds\/(?:(?:ballot\/ballot|outcome\/outcome|roll\/roll)(?:\.generated)?|poll\/(?:copies|digests|counting\/(?:dates|points|method|majority)))\.|pods\/polls\/(?:addresses|own-vote|poll-roll|read-outcome|receipts|vote-work)\.|components\/poll\/answers-text\.)/;

/** What the list of articles, one article and the form for them share: pages without news never load it. */
const news =
  /^(?:vocab\/kinds\/article\/(?:article(?:\.generated)?|translations)\.|pods\/lists\/articles-kind\.|components\/news\/(?:article-facts|unread-lists)\.)/;

/** The lists that a coop keeps of one kind, one for each circle of readers, shown as one: documents and news. */
const circles = /^(?:components\/data\/(?:coop-lists|joined-list-element)|pods\/lists\/(?:coop-lists|joined-list))\./;

/** The folders of single members among them: for those who are signed in. */
const folders = /^pods\/lists\/personal-folders\./;

/** What writes pages without scripts, shared by what publishes news and what saves a newsletter. */
const pages = /^(?:vocab\/formats\/html\/(?:element|escape|web-link|write-rich-text)|pods\/news\/news-address)\./;

/** Places: on a map, and on the page and in the form of one. */
const placing =
  /^(?:vocab\/(?:kinds\/place\/(?:place|place\.generated|standing)|geo\/geo-address|rdf\/place-vocabulary)|pods\/lists\/places-kind|components\/map\/place\/day-text)\./;

/** What all layers of a map share. */
const spots = /^(?:vocab\/(?:geo\/spot|kinds\/member\/member-spot)|components\/map\/layers\/layer)\./;

/** What reads groups: their members' pages, lists and the map must not load what writes them. */
const grouping = /^vocab\/kinds\/group\/group\.generated\./;

/** What takes a text in Markdown apart and draws it: loaded once somebody looks at one. */
const richText = /\/node_modules\/marked\/|\/dist\/lib\/(?:vocab\/formats\/markdown\/|components\/ui\/rich-text[.])/;

/** The layout of SolidOS for polls: read and answered on the page of one poll, written with a new one of ours. */
const schedules = /^vocab\/formats\/solidos-schedule\//;

/** What the list of documents, the page of one and the form share: pages without a library never load it. */
const shelving = /^(?:vocab\/kinds\/document\/document(?:\.generated)?|pods\/lists\/documents-kind)\./;

/** The categories of documents and news: loaded where there are any. */
const categorising = /^(?:vocab\/kinds\/scheme\/scheme(?:\.generated)?|pods\/library\/read-categories)\./;

/** What of files is known before they are read, and what reads them: apart from what writes. */
const looking = {
  'file-types': /^components\/library\/file-types\./,
  'read-files': /^pods\/files\/(?:read-part|fetch-file|watch)\./,
  previewed: /^pods\/files\/preview-type\./,
  'preview-check': /^pods\/files\/preview-check\./,
};

/** The month and the week of a calendar: whoever looks at the one looks at the other. */
const spans = /^components\/(?:events\/calendar\/(?:span-view|month-view|week-view|weeks)|strings\/spans\/load)\./;

/** What the form for events shares with what it loads when somebody types, saves, or adds a document. */
const inviting = /^components\/events\/form\/event-form-(?:begin|dates|inputs|registering|repeat|times)\./;

/** Who is a member, and with which home. */
const membership =
  /^(?:pods\/(?:members\/roll|lists\/(?:list-roll|owners)|homes\/(?:spelling|places)|things\/address)|components\/data\/members-roll)\.js$/;

/** What is small, and used by what reads of people, their places and boxes: apart from what each of those needs beside. */
const little =
  /^(?:vocab\/rdf\/room-vocabulary|pods\/(?:coop\/moderators|boxes\/listing-time|in-parallel|name-from)|components\/data\/reference-names)\.js$/;

/** What reads conversations: what they say of themselves, what was said in them, until where. Their list and each of them need all of it. */
const rooms =
  /^(?:vocab\/(?:rdf\/chat-vocabulary|formats\/longchat\/(?!signature)[\w-]+|kinds\/chat\/(?!export-)[\w-]+)|pods\/chat\/(?:limits|my-chats|noted-days|read-room|readers|room-days|spoken-place)|components\/chat\/(?:known-room|notes|log\/times))\.js$/;

/** The conversations that the lists of a coop name. */
const roomCards =
  /^(?:vocab\/kinds\/conversation\/conversation(?:\.generated)?|pods\/(?:lists\/conversations-kind|chat\/(?:find-threads|found-cards))|components\/chat\/cards)\.js$/;

/** What shows one conversation and follows it: nothing of it is of use without the rest. */
const talking =
  /^(?:pods\/chat\/(?:conversation|record-book|wordings)\.|components\/chat\/(?:chat-view|chat\.styles|room-sentence|talk|talk-view|together|attachments|file-fetch|coop-ground|keeping|group-name|composer\/(?:composer-frame|draft-name)|log\/(?!times|drawn-text|files-part)[\w-]+(?:\.styles)?)\.)/;

/** Somebody's list of conversations, once somebody is signed in. */
const chatBook =
  /^(?:pods\/chat\/(?:glance|my-rooms)\.|components\/chat\/list\/(?:chat-book|chats-view|new-chat|invitations)\.)/;

/** What finds the storage and the inbox of a person: apart from what writes, since lists read there as well. */
const storages = /^pods\/(?:coop\/storage|messages\/find-inbox|inbox\/inbox-listing)\./;

/** What fills a form for any kind in and draws it, and what all forms for something of one's own do. */
const forming = {
  filling:
    /^components\/data\/thing-form\/(?:form-(?:body|content|extras|filling|frame|inputs|kind|labels|model|place|view)|typed)\./,
  provenance: /^components\/data\/provenance\./,
  'alternative-text': /^vocab\/shapes\/alternative-text\./,
  stored: /^components\/data\/thing-form\/form-(?:stored|suspicion)\./,
  checked: /^components\/data\/thing-form\/form-(?:mistakes|paths|checks|shape-checks)\./,
  forms: /^components\/(?:data\/(?:form-element|saving-element)|ui\/(?:form-report|saving-report))\./,
  // What every form needs, also one that does not save things.
  fields: /^components\/(?:data\/(?:saving-events|drafts)|ui\/(?:form|field)\.styles)\./,
  addressed: /^components\/data\/addressed-element\./,
  pictures: /^components\/data\/picture-choice\./,
  'picture-input': /^components\/ui\/picture-input\./,
};

/**
 * What tags for things of any kind share, apart from what every page loads: pages of members alone do without it. A list that is only to be
 * shown needs the first two; the others come with the tags and attributes that ask for them, or with the kinds that hold more than texts.
 */
const listing = {
  things:
    /^(?:vocab\/shapes\/(?:thing|kind)|vocab\/kinds\/own-kinds|components\/(?:things\/list-(?:present|names)|data\/(?:choosing\/list-choice|things\/field-view|arranging\/sort-keys)|strings\/listing\/load))\./,
  lists: /^components\/things\/(?:things-element|list-(?:controller|fields|source))\.|^pods\/lists\/thing-kind\./,
  kinds: /^(?:components\/data\/things\/kind-source|pods\/kinds\/shape-of)\./,
  values: /^components\/data\/things\/(?:value-text|typed-text)\./,
  views: /^components\/(?:data\/things\/value-view|things\/template-scope)\./,
  following: /^components\/things\/(?:list-(?:tags|follower|count)|follower-element)\./,
  arranging: /^components\/data\/arranging\/(?:column|field|measure)\./,
  engine:
    /^components\/(?:data\/arranging\/(?:arranger|search|sort|sections|marks)|things\/(?:list-engine(?:\.styles)?|list-nothing|kind-fields|marked))\./,
  facets: /^components\/(?:ui\/facets(?:\.styles)?|data\/arranging\/(?:facet|facet-set|facet-values|narrowing|range))\./,
  'facet-bar': /^components\/(?:data\/facets\/facet-(?:bar|names)|directory\/facet-bar|events\/calendar\/event-filters)\./,
  'facet-texts-fr': /^components\/strings\/(?:(?:events|library|news|map)-)?facets\/(?:panel-)?fr\./,
  'facet-texts-en': /^components\/strings\/(?:(?:events|library|news|map)-)?facets\/(?:panel-)?en\./,
  filters: /^components\/things\/filter-/,
  addresses: /^components\/data\/choosing\/(?:choice-address|page-history)\./,
  'address-text': /^components\/ui\/address-text\./,
  // What is said of a document beside its title.
  documents: /^components\/(?:ui\/format-name|strings\/dossier\/size)\./,
  dossiers: /^vocab\/kinds\/dossier\/dossier(?:\.generated)?\./,
  drawing: /^components\/ui\/(?:choice\.styles|focus-keeper|row-trouble)\./,
};

/** What everybody needs who sees how many places are left, and nothing that writes: most only look. */
const counting = {
  boxes: /^pods\/boxes\/read-box\./,
  registrations:
    /^(?:vocab\/kinds\/registration\/(?!registration)|pods\/registrations\/(?:addresses|read-places)\.|components\/events\/registration\/invited\.)/,
};

/** What events ask of those who register: loaded where one asks something, by who answers, who reads and what sends. */
const asking = /^(?:vocab\/kinds\/event\/question|pods\/registrations\/answers\/)/;

/** What is typed goes through the outbox: its code comes when something is saved, or waits from before. */
const sending =
  /^(?:pods\/outbox\/(?:outbox|deed|deed-store|deeds\/all|locks|environment|pauses|rules|sender|view)\.|components\/data\/(?:community-outbox|browser-outbox|submission)\.)/;

/** What joining and keeping a coop's lists need beside that, in another one: newcomers and moderators use it. */
const keeping =
  /^pods\/(?:boxes\/create|joining|homes\/(?:create|ensure|verify)-home|inbox\/inbox|coop\/(?:admit|remove-member|edit-groups)|lists\/(?:tidy|rows|owners|sources|write-rows))/;

/** What asks a very long list over its index: other lists never load it. */
const indexed =
  /^(?:pods\/fragments\/(?:read\/(?!mapped-list|nearest|tiles|surroundings|middle-of-value)|digest\.)|vocab\/(?:fragments\/(?:box|key-range|keys|partition|read-page)|text\/word-beginnings)\.|components\/directory\/(?:indexed-people|indexed-facets|over-index)\.|components\/strings\/indexed\/load\.)/;

/** What reads an index outwards from a place: for maps, and for lists in which somebody looks around. */
const outwards = /^pods\/fragments\/read\/(?:nearest|tiles|middle-of-value)\./;

/** The choice of a place to look around, in the file that maps load for it: lists of members have code of their own beside it. */
const lookingAround = /^components\/(?:data\/around\/|map\/list\/map-around\.|strings\/map-around\/load\.)/;

/** What looks after a page once it is shown: what keeps it up to date, and the copies on the device. */
const attending =
  /^(?:pods\/(?:live|documents\/kept)\/|components\/data\/(?:attend|browser-live|watch-outbox)\.|vocab\/rdf\/notification-)/;

/** The tag that every page with a cooperative has: what it imports at once, every page loads. */
const provider = tags['coop-community'] && `${library}coop-community.js`;

/** Everything that a module imports at once, itself included. */
function reach(id, getModuleInfo, found = new Set()) {
  if (!id || found.has(id)) return found;
  found.add(id);
  for (const next of getModuleInfo(id)?.importedIds ?? []) reach(next, getModuleInfo, found);
  return found;
}

/** The tags that read, and are on a page from the start: those of people, and those that know nothing of what they show but its shape. */
const readers = Object.keys(tags).filter((tag) => !/-form$|^coop-(sign-in|join|form|inbox|status)/.test(tag));
const generic = readers.filter((tag) => tags[tag].startsWith('./things/'));
const personal = readers.filter((tag) => !/^\.\/(?:things|events|poll|library|news|map|chat)\//.test(tags[tag]));

/** How many of some tags import each module at once. */
function countReaders(some, getModuleInfo) {
  const count = new Map();
  for (const tag of some) {
    for (const id of reach(`${library}${tag}.js`, getModuleInfo)) count.set(id, (count.get(id) ?? 0) + 1);
  }
  return count;
}

/**
 * One file for what the tags share, since each request costs a visitor more than a few spare bytes. The modules of a tag
 * itself and whatever is imported on demand keep files of their own.
 */
function chooseChunk() {
  let provided;
  let first;
  let ofPeople;
  let ofThings;
  const isTag = new Set(Object.values(tags).map((module) => `${library}components/${module.replace(/^\.\//, '')}`));
  return (id, {getModuleInfo}) => {
    provided ??= reach(provider, getModuleInfo);
    first ??= reach(`${library}coop-directory.js`, getModuleInfo);
    ofPeople ??= countReaders(personal, getModuleInfo);
    ofThings ??= countReaders(generic, getModuleInfo);
    if (isTag.has(id) || Object.values(entries).includes(id)) return undefined;
    const name = id.slice(library.length);
    if (id.includes('/directives/live')) return 'fields';
    // The words for values come with the first texts, and not after those that are made with them.
    const [, ours, language = ours] = firstTexts.exec(name) ?? [];
    if (language) return language;
    for (const [texts, group] of pollTexts) {
      const [, written, made = written] = texts.exec(name) ?? [];
      if (made) return `${made}-${group}`;
    }
    const [, translated, table] = /^components\/strings\/languages\/([a-z]{2})\/(.*)\.js$/.exec(name) ?? [];
    // Said of each: all of them are asked for at one place, and rollup would put them together.
    if (translated) return `${translated}-${table.replace('/', '-')}`;
    if (richText.test(id)) return 'rich-text';
    // What is loaded later, for whatever reason, and by itself must not bring along what writes.
    if (name === 'pods/links.js') return 'links';
    if (storages.test(name)) return 'storages';
    if (little.test(name)) return 'little';
    if (/^pods\/lists\/(?:tree-pages|placed-rows|whole-list)\./.test(name)) return 'list-pages';
    if (name === 'pods/values.js') return 'database';
    if (/^(?:pods\/session\/light|components\/community)\/light-session\./.test(name)) return 'light-session';
    // Nobody else's: only whoever signs in that way loads it.
    if (id === 'small-emitter' || inrupt.test(id)) return 'inrupt';
    if (/^pods\/messages\/inbox\./.test(name)) return 'inbox';
    if (attending.test(name)) return 'attend';
    if (checking.test(name)) return 'checks';
    if (shaping.test(name)) return 'shapes';
    if (agenda.test(name)) return 'agenda';
    if (inviting.test(name)) return 'event-form-typed';
    // Named beside the other vocabularies like those of shapes; who uses them is said here.
    if (/^vocab\/rdf\/(?:access-vocabulary|change-graph)\.|^vocab\/shapes\/mistaken-field\./.test(name)) return 'write';
    // What is small and used by what is loaded at different times stands by itself.
    if (/^(?:vocab\/(?:shapes\/tagged|rdf\/make-terms)|pods\/random)\.js$/.test(name)) return 'terms';
    // Of texts of many kinds: none of them may bring another kind along. How a day is written goes with it.
    if (name === 'components/strings/moment.js' || name === 'vocab/text/long-day.js') return 'moment';
    // By this members are searched, with an index and without.
    if (name === 'vocab/kinds/member/searchable.js') return 'core';
    // Whoever waits for what is sent has these in any case, before long.
    if (name === 'components/data/opened-outbox.js') return 'terms';
    // Small, and asked for by what stands on most pages.
    if (name === 'vocab/rdf/complete-address.js' || /^components\/data\/(?:coop-list|today)\.js$/.test(name)) return 'core';
    if (/^vocab\/(?:rdf\/picture-vocabulary|shapes\/alternative-text)\./.test(name)) return 'alternative-text';
    const talks = {rooms, 'room-cards': roomCards, talk: talking, 'chat-book': chatBook};
    const ofTalks = Object.keys(talks).find((group) => talks[group].test(name));
    if (ofTalks) return ofTalks;
    const [people, things] = [ofPeople.get(id) ?? 0, ofThings.get(id) ?? 0];
    if (corePackages.test(id) || provided.has(id) || people > 1 || (first.has(id) && things)) return 'core';
    const parts = {...forming, ...listing, ...counting};
    const part = Object.keys(parts).find((group) => parts[group].test(name));
    if (part) return part;
    const groups = {
      ...looking,
      shelving,
      placing,
      spots,
      grouping,
      categories: categorising,
      spans,
      polling,
      ballots,
      sentences,
      voting,
      schedules,
      news,
      pages,
      circles,
      folders,
      asking,
      indexed,
      outwards,
      around: lookingAround,
      roll: membership,
      read: reading,
      values: /^pods\/values\./,
      send: sending,
      write: writing,
      keep: keeping,
    };
    return Object.keys(groups).find((group) => groups[group].test(name));
  };
}

export default {
  input: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
  plugins: [
    smallParser,
    smallRecurrence,
    leafletWithoutMarkup,
    unpackedByTheBrowser,
    smallEmitter,
    waysApart,
    workers,
    oneFormOfDecorators,
    sharedStyleSheets,
    flatTemplates,
    termsInPlace,
    resolve({browser: true, exportConditions: ['browser', 'production']}),
    terser({module: true, ecma: 2022, compress: {passes: 3}}),
    oneNotice,
  ],
  // A bundle that imports what no browser has fails here and not on somebody's page.
  onwarn(warning) {
    if (warning.code === 'EMPTY_BUNDLE' || warning.code === 'CIRCULAR_DEPENDENCY') return;
    throw new Error(warning.message);
  },
  output: {
    dir: 'dist/cdn',
    format: 'es',
    // The name of a worker is nobody's to know but ours.
    entryFileNames: ({name}) => (name.endsWith('-worker') ? 'chunks/[name]-[hash:7].js' : '[name].js'),
    // Seven characters are plenty to tell versions apart, and every name stands in several files: of sixteen signs they pack better than of 64.
    hashCharacters: 'hex',
    chunkFileNames: ({name}) => `chunks/${name.replace('.generated', '')}-[hash:7].js`,
    hoistTransitiveImports: false,
    manualChunks: chooseChunk(),
    banner: (chunk) => (chunk.isEntry ? '/*! EUPL-1.2 */' : ''),
  },
};
