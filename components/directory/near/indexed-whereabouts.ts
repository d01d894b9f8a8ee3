import {keyOf} from '../../../vocab/fragments/keys.js';
import type {Spot} from '../../../vocab/geo/spot.js';
import type {Member} from '../../../vocab/kinds/member/member.js';
import type {MemberSpot} from '../../../vocab/kinds/member/member-spot.js';
import type {Answer, IndexedList} from '../../../pods/fragments/read/indexed-list.js';
import type {Nearest} from '../../../pods/fragments/read/nearest.js';
import type {Question} from '../../../pods/fragments/read/question.js';
import {Surroundings} from '../../../pods/fragments/read/surroundings.js';
import type {Row} from '../../../pods/lists/row.js';
import type {Around} from '../../data/around/around.js';
import {remember} from '../../data/arranging/remember.js';
import type {Community} from '../../data/community.js';
import type {Detour} from '../facet-bar.js';
import {placedMembersKind, type Placed} from './placed-member.js';
import type {Whereabouts} from './whereabouts.js';

type Rows = readonly Row<Member>[];

/** That nobody is anywhere, as far as an index tells. */
const nobody: Detour = {
  answer: {rows: [], isWhole: true, total: 0, isComing: false, isPaused: false},
  hasBegun: true,
  want: () => Promise.resolve(),
  goOn: () => Promise.resolve(),
};

/** Where the members of a very long list are: its index is read outwards, from where somebody looks around. */
export class IndexedWhereabouts implements Whereabouts {
  private readonly surroundings: Surroundings<Member, Member & Placed>;
  private readonly detourOf: (nearest: Nearest<Member>, isNarrow: boolean) => Detour;
  private isNarrow = false;

  constructor(
    community: Community,
    private readonly list: IndexedList<Member>,
    languages: readonly string[],
    changed: () => void,
    /** Has rows say how far they are. */
    tell: (rows: Rows, spot: Spot) => Rows,
  ) {
    const spotOf = ({position}: Placed) => position?.spot;
    this.surroundings = new Surroundings(community.resources, list, placedMembersKind(languages), spotOf, changed);
    this.detourOf = remember((nearest, isNarrow) => new Outwards(nearest, isNarrow ? undefined : () => this.total, tell));
  }

  get version(): unknown {
    return this.list.state.rows;
  }

  positionOf(source: string): MemberSpot | undefined {
    return this.surroundings.find(source)?.position;
  }

  /** Of those who are searched for, only those are known who are somewhere. */
  unplacedOf(): number | undefined {
    return this.isNarrow ? undefined : this.surroundings.unplaced;
  }

  seek(town: string): Promise<Spot | undefined> {
    return this.surroundings.middleOf('place', keyOf(town));
  }

  detour(_list: IndexedList<Member>, question: Question, around: Around): Detour {
    const {query, choices, among} = question;
    this.isNarrow = query !== '' || choices.size > 0 || among !== undefined;
    const nearest = this.surroundings.around(around.spot, around.kilometres ?? Infinity, question);
    return nearest ? this.detourOf(nearest, this.isNarrow || around.kilometres !== undefined) : nobody;
  }

  close(): void {
    // What was read belongs to the list.
  }

  private get total(): number | undefined {
    return this.surroundings.placed;
  }
}

/** Answers the nearest first. */
class Outwards implements Detour {
  private readonly told = remember((answer: Answer<Member>): Answer<Member> => {
    const rows = this.tell(answer.rows, this.nearest.spot);
    const total = answer.total ?? this.totalOf?.();
    return {...answer, rows, total: total && Math.max(total, rows.length)};
  });

  constructor(
    private readonly nearest: Nearest<Member>,
    /** How many there are, where that is known before all are read. */
    private readonly totalOf: (() => number | undefined) | undefined,
    private readonly tell: (rows: Rows, spot: Spot) => Rows,
  ) {}

  get answer(): Answer<Member> {
    return this.told(this.nearest.answer);
  }

  get hasBegun(): boolean {
    return this.nearest.hasBegun;
  }

  want(count: number): Promise<void> {
    return this.nearest.want(count);
  }

  goOn(): Promise<void> {
    return this.nearest.goOn();
  }
}
