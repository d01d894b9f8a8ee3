import {coopListIn, readListDocument, type CoopList, type NamedList, type Readers} from '../../pods/lists/coop-lists.js';
import {isWithdrawn, success, type Problem, type Result} from '../../pods/problem.js';
import type {Community} from '../data/community.js';
import {nameLists} from '../data/coop-lists.js';

/** A list in which somebody would look for something, and why it could not be read. */
export interface UnreadList {
  /** For whom the coop says that it is. */
  readonly meantFor?: Readers | undefined;
  readonly problem: Problem;
}

/** The lists that there are for a reader. */
export interface NamedLists {
  readonly lists: readonly CoopList[];
  /**
   * Those of which somebody must be told that they could not be read. One that is refused, and said to be for others, is none of them; nor is a
   * refused one of which nobody says whose it is, unless the page names it.
   */
  readonly unread: readonly UnreadList[];
}

/**
 * Finds lists as `findLists` does, for who must say what is missing and why.
 * @param concerns whether a list for these readers would be looked into.
 */
export async function findNamedLists(
  community: Community,
  classes: readonly string[],
  src: string | undefined,
  languages: readonly string[],
  concerns: (readers: Readers) => boolean,
): Promise<Result<NamedLists>> {
  const named = await nameLists(community, classes, src);
  if (!named.ok) return named;
  const answers = await Promise.all(named.value.map((list) => readList(community, list, languages)));
  const isMissed = ({meantFor, problem}: UnreadList) =>
    meantFor ? concerns(meantFor) : src !== undefined || !isWithdrawn(problem);
  return success({
    lists: answers.flatMap((answer) => ('problem' in answer ? [] : [answer])),
    unread: answers.flatMap((answer) => ('problem' in answer && isMissed(answer) ? [answer] : [])),
  });
}

async function readList(
  {resources}: Community,
  list: NamedList,
  languages: readonly string[],
): Promise<CoopList | UnreadList> {
  const read = await readListDocument(resources, list);
  return read.ok ? coopListIn(read.value, list.address, languages) : {meantFor: list.meantFor, problem: read.problem};
}
