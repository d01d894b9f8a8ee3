import {readList} from '../../pods/lists/recognise.js';
import type {ListKind} from '../../pods/lists/row.js';
import {failure, success, type Result} from '../../pods/problem.js';
import type {Community} from './community.js';
import {findCoopList} from './coop-list.js';
import {findRoll, trustHome} from './members-roll.js';

/** Where a thing comes from, as far as the coop's own word goes. */
export interface Provenance {
  /** The member in whose home it lies, the only one who can have written it. */
  readonly author?: string | undefined;
  /** Whether one of the coop's lists names it. */
  readonly isListed: boolean;
}

/** Which list is looked at for a thing of which only a link tells. */
export interface ListAsked {
  readonly kind: ListKind<unknown>;
  /** Its address; without it, the coop's own list of this kind. */
  readonly list: string | undefined;
}

/**
 * Finds out whether a thing is the coop's: it lies in the home of a member, or in the coop's list of things of its kind. The host of
 * that home may see the reader's credentials from now on.
 */
export async function findProvenance(community: Community, iri: string, asked?: ListAsked): Promise<Result<Provenance>> {
  const roll = await findRoll(community);
  if (!roll.ok) return asked ? roll : success({isListed: false});
  const author = roll.value?.authorOf(iri);
  if (author) trustHome(community, roll.value, author);
  const listed = !author && asked ? await findWhetherListed(community, iri, asked) : success(false);
  return success({author, isListed: listed.ok && listed.value});
}

/** Whether the coop's list names a thing, wherever that lies. Problems: why the list cannot be read. */
export async function findWhetherListed(
  community: Community,
  iri: string,
  {kind, list: src}: ListAsked,
): Promise<Result<boolean>> {
  const list = await findListAt(community, src, kind);
  if (!list.ok) return list;
  const read = await readList(community.resources, list.value, kind, false);
  return read.ok ? success(read.value.rows.some(({source}) => source === iri)) : read;
}

function findListAt(community: Community, src: string | undefined, {types}: ListKind<unknown>): Promise<Result<string>> {
  if (src === undefined) return findCoopList(community, types);
  const isAddress = URL.canParse(src, document.baseURI);
  return Promise.resolve(isAddress ? success(new URL(src, document.baseURI).href) : failure('bad-address', {url: src}));
}
