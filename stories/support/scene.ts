import {outboxNames} from '../../pods/outbox/names.js';
import {keepNoCopies} from '../../test/support/elements/forgetful.js';
import {connectPage} from '../../test/support/elements/network.js';
import {createSeededCoop, type SeededCoop, type SeedMember} from '../../test/support/elements/seeded-coop.js';
import {createMemoryPod, type MemoryPod} from '../../test/support/memory-pod.js';

/** What happens to the document that a story is about. */
export type Fate = 'there' | 'loading' | 'failed' | 'sign-in needed' | 'forbidden' | 'gone' | 'offline';

/** What a tag can be asked for. */
interface Refreshing extends Element {
  readonly complete: Promise<void>;
  refresh(): Promise<void>;
}

const statuses = {failed: 500, 'sign-in needed': 401, forbidden: 403, gone: 404} as const;
const pods: MemoryPod[] = [];

keepNoCopies();

/** What a server does with what is saved. */
export type Saving = 'is away' | 'refuses' | 'has lost it';

/** Lets the server meet the next saving so. */
export function meetSaving({pod}: SeededCoop, saving: Saving | undefined, url: string): void {
  if (saving === 'is away') pod.faults.close();
  else if (saving === 'refuses') pod.faults.answer(403, {method: 'PATCH', times: Infinity});
  else if (saving === 'has lost it') pod.delete(url);
}

/** Puts one more server behind the page. */
export function serve(pod: MemoryPod): void {
  pods.push(pod);
  connectPage(...pods);
}

/** A coop on a server of its own in the page: stories on one page of documentation do not disturb each other. */
export async function openCoop(members: readonly SeedMember[]): Promise<SeededCoop> {
  // Servers of different stories have the same addresses: what was typed in one must not come back in the next.
  indexedDB.deleteDatabase(outboxNames.database);
  const pod = createMemoryPod({origin: `https://deux-rives-${pods.length + 1}.example`});
  serve(pod);
  return createSeededCoop(members, pod);
}

/** Lets the server do this to every request for `path` from now on. */
export function meet({pod}: SeededCoop, fate: Fate, path: string): void {
  if (fate === 'there') return;
  if (fate === 'loading') pod.faults.hold({path});
  else if (fate === 'offline') pod.faults.close();
  else pod.faults.answer(statuses[fate], {path, times: Infinity});
}

/** Takes the server away once a tag shows all, and has the tag find that out: what it shows is a copy from then on. */
export async function loseServer({pod}: SeededCoop, tag: Refreshing): Promise<void> {
  await tag.complete;
  pod.faults.close();
  await tag.refresh();
}

/** Waits until a tag says what has not come yet. */
export async function seesLate(tag: Element): Promise<void> {
  while (!tag.shadowRoot?.querySelector('.gap')) await new Promise((resolve) => setTimeout(resolve, 50));
}
