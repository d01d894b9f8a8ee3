import type {Spot} from '../../../vocab/geo/spot.js';
import type {Member} from '../../../vocab/kinds/member/member.js';
import type {MemberSpot} from '../../../vocab/kinds/member/member-spot.js';
import type {IndexedList} from '../../../pods/fragments/read/indexed-list.js';
import type {Question} from '../../../pods/fragments/read/question.js';
import type {Row} from '../../../pods/lists/row.js';
import type {Around} from '../../data/around/around.js';
import type {Detour} from '../facet-bar.js';

/** Where the members of one list are. */
export interface Whereabouts {
  /** Another one whenever more is known; nothing before anything is. */
  readonly version: unknown;
  /** Where somebody has chosen to be shown. */
  positionOf(source: string): MemberSpot | undefined;
  /** How many of these rows are nowhere, if that is known. */
  unplacedOf(rows: readonly Row<Member>[]): number | undefined;
  /** Where a town is of which nobody is known yet, if there is where to look. */
  seek?(town: string): Promise<Spot | undefined>;
  /** What answers in place of the list. */
  detour?(list: IndexedList<Member>, question: Question, around: Around): Detour;
  /** Follows the list no longer. */
  close(): void;
}
