import {loadOwnKind} from '../../../vocab/kinds/own-kinds.js';
import type {Kind} from '../../../vocab/shapes/kind.js';
import {shapeOfList, shapeOfThing} from '../../../pods/kinds/shape-of.js';
import {failure, success, type Result} from '../../../pods/problem.js';
import type {Community} from '../community.js';
import {findCoopList} from '../coop-list.js';

/** How a tag says what it shows. */
export interface KindAttributes {
  /** Address of the list, or of one thing. */
  readonly src?: string | undefined;
  /** Address of the shape. */
  readonly shape?: string | undefined;
  /** Name of a kind that comes with the kit (`member`, `coop`, `group`), or address of a class of which the coop keeps a list. */
  readonly kind?: string | undefined;
}

/** Kinds that are known on this page: many tags show the same one. */
const known = new WeakMap<Community, Map<string, Promise<Result<Kind>>>>();

/**
 * Finds out what kind of thing a tag shows: the one whose shape it names, else the one that its list names, or the coop's list of
 * such things. `bad-address` if nothing is given; what is not followed of a shape is said on the console, since nothing on the page would show it.
 */
export async function findKind(source: Community, {src, shape, kind}: KindAttributes): Promise<Result<Kind>> {
  if (shape !== undefined) {
    const named = absolute(shape);
    return named.ok ? kindAt(source, named.value) : named;
  }
  const own = kind === undefined ? undefined : await loadOwnKind(kind);
  if (own) return success(own);
  const list = kind === undefined ? absolute(src ?? '') : await findCoopList(source, [kind]);
  const address = list.ok ? await shapeFor(source, list.value) : list;
  return address.ok ? kindAt(source, address.value) : address;
}

/** The shape that a list names; for one thing, the one that the coop's list of such things names. */
async function shapeFor(source: Community, address: string): Promise<Result<string>> {
  const ofList = await shapeOfList(source.resources, address);
  if (ofList.ok || ofList.problem.kind !== 'malformed' || source.src === null) return ofList;
  const coop = await source.coop([]);
  return coop.ok ? shapeOfThing(source.resources, coop.value, address) : coop;
}

function kindAt(source: Community, address: string): Promise<Result<Kind>> {
  const kinds = known.get(source) ?? new Map<string, Promise<Result<Kind>>>();
  known.set(source, kinds);
  const kind = kinds.get(address) ?? load(source, address);
  kinds.set(address, kind);
  // What went wrong may go well the next time.
  void kind.then(({ok}) => ok || kinds.delete(address));
  return kind;
}

async function load(source: Community, address: string): Promise<Result<Kind>> {
  // Kinds that come with the kit are made from their shapes already: only others need what reads shapes.
  const {readKind} = await import('../../../pods/kinds/read-kind.js');
  const read = await readKind(source.resources, address);
  if (!read.ok) return read;
  for (const note of read.value.notes) console.warn(`solidaire: ${address} is not followed in everything: ${note}`);
  return success(read.value.kind);
}

/** The list that a tag shows: the one at `src`, else the coop's own of this kind. */
export function findThingsList(source: Community, src: string | undefined, kind: Kind): Promise<Result<string>> {
  return src === undefined ? findCoopList(source, kind.descriptor.types) : Promise.resolve(absolute(src));
}

function absolute(address: string): Result<string> {
  if (!address || !URL.canParse(address, document.baseURI)) return failure('bad-address', {url: address});
  return success(new URL(address, document.baseURI).href);
}
