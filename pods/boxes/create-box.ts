import {ownerRule, writeRules, type Rule} from '../access/rules.js';
import {ensureContainer} from '../documents/containers.js';
import type {Result} from '../problem.js';

export interface NewBox {
  /** Makes requests in the name of whoever owns the storage. */
  readonly fetch: typeof fetch;
  /** A container, ending in a slash. */
  readonly box: string;
  readonly owner: string;
  /** Group of those who may read and empty the box. */
  readonly moderators: string;
  /** Who may put something into it. */
  readonly writers: Pick<Rule, 'agents' | 'groups' | 'public'>;
}

/**
 * Makes a box: a container that people can put items into and do nothing else. The right to append is on the container
 * alone, never inherited: so nobody can change an item afterwards, choose its name, or read what others have put there.
 */
export async function createBox({fetch, box, owner, moderators, writers}: NewBox): Promise<Result<void>> {
  const made = await ensureContainer(fetch, box);
  if (!made.ok) return made;
  return writeRules(fetch, box, [
    ownerRule(owner),
    {modes: ['Read', 'Write'], groups: [moderators], inside: true},
    {...writers, modes: ['Append']},
  ]);
}
