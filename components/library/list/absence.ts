import type {Problem} from '../../../pods/problem.js';
import type {LibraryStrings} from '../../strings/library/strings.js';

/**
 * Why somebody sees no library, where that is no fault; nothing where it is one.
 * @param isOwn whether the coop's own library was looked for, and not one at an address.
 */
export function absenceText(
  {signInFirst, membersOnly, noPlace}: LibraryStrings,
  {kind}: Problem,
  isOwn: boolean,
  isSignedIn: boolean,
): string | undefined {
  if (kind === 'signed-out') return signInFirst;
  if (kind === 'forbidden') return membersOnly;
  if (kind !== 'missing' || !isOwn) return undefined;
  return isSignedIn ? noPlace : signInFirst;
}
