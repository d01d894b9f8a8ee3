import type {Kind} from '../../vocab/shapes/kind.js';
import {findList} from '../../pods/coop/discovery.js';
import {readKind, shapeOfList} from '../../pods/kinds/read-kind.js';
import {failure, success, type Result} from '../../pods/problem.js';
import type {Community} from '../data/community.js';

/** How a tag says what it shows. */
export interface KindAttributes {
  /** Address of the list. */
  readonly src?: string | undefined;
  /** Address of the shape. */
  readonly shape?: string | undefined;
}

/** Kinds that are known on this page: many tags show the same one. */
const known = new WeakMap<Community, Map<string, Promise<Result<Kind>>>>();

/**
 * Finds out what kind of thing a tag shows: the one whose shape it names, else the one that its list names. `bad-address` if neither
 * is given; what is not followed of a shape is said on the console, since nothing on the page would show it.
 */
export async function findKind(source: Community, {src, shape}: KindAttributes): Promise<Result<Kind>> {
  const named = shape !== undefined ? absolute(shape) : src !== undefined ? absolute(src) : failure('bad-address');
  if (!named.ok) return named;
  const address = shape !== undefined ? named : await shapeOfList(source.resources, named.value);
  return address.ok ? kindAt(source, address.value) : address;
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
  const read = await readKind(source.resources, address);
  if (!read.ok) return read;
  for (const note of read.value.notes) console.warn(`solidaire: ${address} is not followed in everything: ${note}`);
  return success(read.value.kind);
}

/** The list that a tag shows: the one at `src`, else the coop's own of this kind. */
export async function findThingsList(source: Community, src: string | undefined, kind: Kind): Promise<Result<string>> {
  if (src !== undefined) return absolute(src);
  const coop = await source.coop([]);
  return coop.ok ? findList(source.resources, coop.value, kind.descriptor.types) : coop;
}

function absolute(address: string): Result<string> {
  if (!URL.canParse(address, document.baseURI)) return failure('bad-address', {url: address});
  return success(new URL(address, document.baseURI).href);
}
