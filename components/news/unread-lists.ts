import type {CoopList, Readers} from '../../pods/lists/coop-lists.js';
import {isWithdrawn, type Problem} from '../../pods/problem.js';

/** A list in which somebody would look for something, and why it could not be read. */
export interface UnreadList {
  /** For whom the coop says that it is. */
  readonly meantFor?: Readers | undefined;
  readonly problem: Problem;
}

/**
 * The lists, out of all that the coop names, that somebody must be told of since they could not be read. One that is refused, and said to be for
 * others, is none of them; nor is a refused one of which nobody says whose it is.
 * @param concerns whether a list for these readers would be looked into.
 * @param isExpected whether the page names them, so that somebody expects all of them there.
 */
export function unreadLists(
  lists: readonly CoopList[],
  concerns: (readers: Readers) => boolean,
  isExpected = false,
): readonly UnreadList[] {
  return lists.flatMap(({meantFor, problem}) => {
    if (!problem) return [];
    const isMissed = meantFor ? concerns(meantFor) : isExpected || !isWithdrawn(problem);
    return isMissed ? [{meantFor, problem}] : [];
  });
}
