import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {isModerator} from '../../pods/coop/moderators.js';
import type {Resources} from '../../pods/documents/resources.js';
import type {ThingList} from '../../pods/lists/thing-list.js';
import type {SignedIn} from '../../pods/session/session.js';
import type {Community} from './community.js';

/** A moderator's part of keeping one list. @returns whether the list has changed. */
export type KeepList = (resources: Resources, session: SignedIn, coop: Coop, list: string) => Promise<boolean>;

/** A list on screen: what is looked at of it, and done to it. */
export type KeptList = Pick<ThingList<unknown>, 'address' | 'state' | 'load'> & {
  /** The lists that it is made of, each of which is kept by itself. */
  readonly parts?: readonly KeptList[];
};

/** Who has looked after a list on this page, and how many announcements that left. */
interface Kept {
  readonly webId: string;
  readonly left: number;
}

const kept = new WeakMap<KeptList, Kept>();

/** Times in a row that one page goes on with what was announced while it tidied. */
const mostRounds = 3;
/** Time before the page reacts to an announcement, from and up to, in milliseconds: of several moderators' pages, one does the work. */
const soonest = 500;
const latest = 3_000;

/**
 * Keeps one of the coop's lists, if whoever is signed in is a moderator: once when it is shown, and after that when more is announced than
 * before. One tab does it, quietly: nothing on the page waits for it, and a failure is somebody else's next time. For everybody else, no more is
 * loaded than what finds out that they are none.
 * @param load gives what keeps a list of this kind.
 */
export async function tidyInBackground(community: Community, list: KeptList, load: () => Promise<KeepList>): Promise<void> {
  if (list.parts) {
    await Promise.all(list.parts.map((part) => tidyInBackground(community, part, load)));
    return;
  }
  const {session, resources} = community;
  if (session.status !== 'signed-in') return;
  const {webId} = session;
  const before = kept.get(list);
  const isFirst = before?.webId !== webId;
  const {announced} = list.state;
  kept.set(list, {webId, left: announced});
  if (!isFirst && announced <= before.left) return;
  const coop = await community.coop([]);
  const mayTidy = coop.ok ? await isModerator(resources, coop.value, webId) : coop;
  if (!coop.ok || !mayTidy.ok || !mayTidy.value) return;
  // What the reader waits for comes first.
  await list.load();
  if (!isFirst) {
    await pass(soonest + Math.random() * (latest - soonest));
    if (!list.state.announced || community.session !== session) return;
  }
  const keep = await load();
  const tidy = () => inOneTab(`coop:tidy:${list.address}`, () => keep(resources, session, coop.value, list.address));
  for (let round = 0; round < mostRounds && (await tidy()); round++) {
    await list.load(true);
    if (!list.state.announced) return;
  }
}

/**
 * Does something unless another tab is at it. Two tabs would do no harm, only the same work twice; a browser without locks does just that.
 * @returns nothing if another tab does it.
 */
export async function inOneTab<T>(name: string, work: () => Promise<T>): Promise<T | undefined> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request(name, {ifAvailable: true}, (lock) => (lock ? work() : undefined));
}

function pass(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
