import type {Kind} from '../../vocab/shapes/kind.js';
import type {Thing} from '../../vocab/shapes/thing.js';
import {thingKind} from '../../pods/lists/thing-kind.js';
import {ThingList} from '../../pods/lists/thing-list.js';
import {failure, success, type Result} from '../../pods/problem.js';
import type {Community} from '../data/community.js';
import {findKind, findThingsList} from './kind-source.js';

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
  readonly list: ThingList<Thing>;
}

const lists = new WeakMap<Community, Map<string, FoundList>>();

/** Finds the list at `src`, else the community's list of things of the kind. Tags that show the same one share it. */
export async function findThingList(
  community: Community,
  named: ListNamed,
  languages: readonly string[],
): Promise<Result<FoundList>> {
  const {src} = named;
  if (src !== undefined && !URL.canParse(src, document.baseURI)) return failure('bad-address', {url: src});
  const at = src === undefined ? undefined : new URL(src, document.baseURI).href;
  const {shape} = named;
  // Named one by one: a tag gives what its attributes say by accessors, which a spread does not copy.
  const kind = named.described ? success(named.described) : await findKind(community, {src: at, shape, kind: named.kind});
  if (!kind.ok) return kind;
  const address = await findThingsList(community, at, kind.value);
  return address.ok ? success(shared(community, address.value, kind.value, languages)) : address;
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
  return async () => {
    const members = await community.membersListAddress();
    if (!members.ok) return members;
    const {readRoll} = await import('../../pods/members/roll.js');
    return readRoll(community.resources, members.value);
  };
}
