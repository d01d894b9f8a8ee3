import {loadOwnKind} from '../../vocab/kinds/own-kinds.js';
import type {Kind} from '../../vocab/shapes/kind.js';
import type {Thing} from '../../vocab/shapes/thing.js';
import {thingKind} from '../../pods/lists/thing-kind.js';
import {ThingList, type ListOfThings} from '../../pods/lists/thing-list.js';
import {failure, success, type Result} from '../../pods/problem.js';
import type {Community} from '../data/community.js';
import {findCoopList} from '../data/coop-list.js';

/** What the author of a page says of a list. */
export interface ListNamed {
  readonly src?: string | undefined;
  readonly kind?: string | undefined;
  readonly shape?: string | undefined;
  readonly described?: Kind | undefined;
}

/** A list, and what it is a list of. */
export interface FoundList {
  readonly kind: Kind;
  readonly list: ListOfThings<Thing>;
}

const lists = new WeakMap<Community, Map<string, FoundList>>();

/** Finds the list at `src`, else the community's list of things of the kind. Tags that show the same one share it. */
export async function findThingList(
  community: Community,
  {src, kind, shape, described}: ListNamed,
  languages: readonly string[],
): Promise<Result<FoundList>> {
  if (src !== undefined && !URL.canParse(src, document.baseURI)) return failure('bad-address', {url: src});
  const at = src === undefined ? undefined : new URL(src, document.baseURI).href;
  // Kinds that come with the kit are known by their name: only others need what reads shapes.
  const known = described ?? (shape === undefined && kind !== undefined ? await loadOwnKind(kind) : undefined);
  const found = known ? success(known) : await readKind(community, {src: at, kind, shape});
  if (!found.ok) return found;
  const address = at === undefined ? await findCoopList(community, found.value.descriptor.types) : success(at);
  return address.ok ? success(shared(community, address.value, found.value, languages)) : address;
}

async function readKind(community: Community, named: ListNamed): Promise<Result<Kind>> {
  const {findKind} = await import('../data/things/kind-source.js');
  return findKind(community, named);
}

function shared(community: Community, address: string, kind: Kind, languages: readonly string[]): FoundList {
  const known = lists.get(community) ?? new Map<string, FoundList>();
  lists.set(community, known);
  const key = `${languages.join()} ${address} ${kind.shape}`;
  const found = known.get(key);
  if (found?.kind === kind) return found;
  const list = new ThingList(community.resources, address, thingKind(kind.descriptor, languages), roll(community));
  const made = {kind, list};
  known.set(key, made);
  return made;
}

/** What members write counts if it lies in the home of one of them. A list outside any coop shows what is in it, and no more. */
function roll(community: Community) {
  if (!community.src) return undefined;
  return async () => (await import('../data/members-roll.js')).readMembers(community);
}
