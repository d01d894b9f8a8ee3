import {enterSendsName} from '../../../components/chat/composer/keys.js';
import {lastProviderName} from '../../../components/community/last-provider.js';
import {draftNames} from '../../../components/data/drafts.js';
import {pictureDrafts} from '../../../components/data/kept-pictures.js';
import {keptNames} from '../../../pods/documents/kept/indexed-db-copies.js';
import {outboxHint} from '../../../pods/outbox/hint.js';
import {outboxNames} from '../../../pods/outbox/names.js';
import {inruptSessionName} from '../../../pods/session/inrupt/kept-session.js';
import {sessionStorageNames as session} from '../../../pods/session/light/names.js';
import type {KeptRecord, PassingRecord} from '../../../tools/privacy/record.js';

/** A name of the list, with what a test needs to know of it. */
export interface KeptName extends KeptRecord {
  /** Whether something may be left of it once somebody has signed out; of a database, which keys (`store/key`). */
  readonly stays?: true | ((key: string) => boolean);
  /** Whether only `session="inrupt"` uses it. */
  readonly isInrupt?: true;
}

const nothing = 'nothing';
const emptyDatabase = 'nothing: the database is empty';
const sessionEnds = 'signed out; the last tab is closed, unless “stay signed in” was ticked; or the session ends';
const saved = 'saved, erased when signing out, or 60 days';

/**
 * Everything that the kit keeps on a device, under which name, and until when. A name that ends in “…” is the beginning of names.
 * `docs/privacy.md` is made of it, and the pages of the demo are held to it.
 */
export const keptOnDevice: readonly KeptName[] = [
  {
    name: session.hint,
    where: 'localStorage',
    what: 'that a session may lie on this device: “1”',
    until: sessionEnds,
    after: nothing,
  },
  {
    name: session.seen,
    where: 'localStorage',
    what: 'when a page with the session was last left or loaded',
    until: sessionEnds,
    after: nothing,
  },
  {
    name: session.tab,
    where: 'sessionStorage',
    what: 'a random name of the session that this tab holds',
    until: 'signed out, or the tab is closed',
    after: nothing,
  },
  {
    name: session.pending,
    where: 'sessionStorage',
    what: 'a sign-in under way: the provider, and the page to come back to',
    until: 'back from the provider, or the tab is closed',
    after: nothing,
  },
  {
    name: session.database,
    where: 'IndexedDB',
    what: 'the session: who, the tokens, and a key that cannot be read out; how this site is registered at the provider',
    until: sessionEnds,
    after: 'the registration, which names the provider and no person',
    stays: (key) => key.startsWith('values/"client '),
  },
  {
    name: inruptSessionName,
    where: 'localStorage',
    what: 'with `session="inrupt"`: which session may be restored, and whose',
    until: sessionEnds,
    after: nothing,
    isInrupt: true,
  },
  {
    name: 'solidClientAuth…',
    where: 'localStorage',
    what: 'with `session="inrupt"`: what Inrupt’s library keeps of the session; its tokens stay in memory',
    until: sessionEnds,
    after: nothing,
    isInrupt: true,
  },
  {
    name: 'issuerConfig:…',
    where: 'localStorage',
    what: 'with `session="inrupt"`: what the provider says of itself',
    until: sessionEnds,
    after: nothing,
    isInrupt: true,
  },
  {
    name: lastProviderName,
    where: 'localStorage',
    what: 'address of the provider used last, to offer it again',
    until: 'cleared by the person',
    after: 'the address',
    stays: true,
  },
  {
    name: `${draftNames.draft}…`,
    where: 'localStorage',
    what: 'text typed and not saved, for its author alone',
    until: saved,
    after: 'nothing, unless the person wants it kept',
  },
  {
    name: draftNames.tab,
    where: 'sessionStorage',
    what: 'a random name of the tab, which tells two tabs with the same form apart',
    until: 'the tab is closed',
    after: 'the random name',
    stays: true,
  },
  {
    name: pictureDrafts,
    where: 'IndexedDB',
    what: 'pictures and files chosen and not saved',
    until: saved,
    after: emptyDatabase,
  },
  {
    name: enterSendsName,
    where: 'localStorage',
    what: 'that Enter sends a message, if that was chosen',
    until: 'chosen otherwise',
    after: 'the choice, which names nobody',
    stays: true,
  },
  {
    name: outboxNames.database,
    where: 'IndexedDB',
    what: 'what is saved and not with the server yet',
    until: 'sent, or erased when signing out',
    after: 'nothing, unless the person wants it kept',
  },
  {
    name: `${outboxHint}…`,
    where: 'localStorage',
    what: 'how much of it waits, and for whom',
    until: 'sent, or erased when signing out',
    after: 'nothing, unless the person wants it kept',
  },
  {
    name: keptNames.database,
    where: 'IndexedDB',
    what: 'the last good copies of what was read while signed in, for when its server cannot be reached',
    until: 'signed out, no longer to be read, or 30 days',
    after: nothing,
  },
];

/** Names under which the tabs of one browser talk, or take turns. Nothing is kept there: it ends with the tabs. */
export const passing: readonly PassingRecord[] = [
  {name: session.channel, where: 'BroadcastChannel', what: 'somebody has signed in, or out'},
  {name: session.aliveLock, where: 'Web Lock', what: 'a tab with the session is open'},
  {name: session.renewLock, where: 'Web Lock', what: 'one tab at a time renews the session'},
  {name: `${outboxNames.channel}…`, where: 'BroadcastChannel', what: 'something waits to be sent, or has been'},
  {name: `${outboxNames.lock}…`, where: 'Web Lock', what: 'one tab sends for all'},
  {name: 'coop:live …', where: 'BroadcastChannel, Web Lock', what: 'one tab listens to the servers for all'},
  {name: 'coop:tidy:…', where: 'Web Lock', what: 'one tab of a moderator tidies a list'},
  {name: 'coop:keep:…', where: 'Web Lock', what: 'one tab of a moderator prepares a conversation'},
  {name: 'coop:confirm:…', where: 'Web Lock', what: 'one tab of whoever counts confirms votes'},
];

/** Whether a name is, or begins like, one that is declared. */
export function isNamed(declared: string, name: string): boolean {
  return declared.endsWith('…') ? name.startsWith(declared.slice(0, -1)) : name === declared;
}
