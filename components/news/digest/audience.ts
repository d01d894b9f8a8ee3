import type {CoopList} from '../../../pods/lists/coop-lists.js';

/** Who is to read a digest: everybody, the members, or a local group, by its address. */
export type DigestAudience = 'everyone' | 'members' | (string & {});

/**
 * Whether what is in a list may stand in a digest for some readers: only what all of them may read. A list of which it is not known who may
 * read it is for nobody.
 */
export function mayRead(audience: DigestAudience, {readers}: Pick<CoopList, 'readers'>): boolean {
  if (readers.who === 'everyone') return true;
  if (audience === 'everyone') return false;
  return readers.who === 'members' || (readers.who === 'group' && readers.group === audience);
}
