import type {Member} from '../../../vocab/kinds/member/member.js';
import type {MemberSpot} from '../../../vocab/kinds/member/member-spot.js';
import type {Row} from '../../../pods/lists/row.js';
import {ThingList} from '../../../pods/lists/thing-list.js';
import {remember} from '../../data/arranging/remember.js';
import type {Community} from '../../data/community.js';
import type {Track} from '../../data/facets/facet-plan.js';
import {positionsKind, readPosition, type Placed} from './placed-member.js';
import type {Whereabouts} from './whereabouts.js';

/** Where the members of a list are that is read as a whole. Its documents are there: they are looked through once more, and not asked for. */
export class ListedWhereabouts implements Whereabouts {
  private readonly positions: ThingList<Placed>;
  private readonly stop: () => void;
  private readonly bySource = remember(
    (rows: readonly Row<Placed>[]) => new Map(rows.map((row) => [row.source, row] as const)),
  );

  constructor(
    private readonly community: Community,
    address: string,
    languages: readonly string[],
    changed: () => void,
    track: Track,
  ) {
    this.positions = new ThingList(community.resources, address, positionsKind(languages));
    this.stop = this.positions.subscribe(changed);
    track(this.positions.load());
  }

  get version(): unknown {
    const {status, rows} = this.positions.state;
    return status === 'pending' ? undefined : rows;
  }

  positionOf(source: string): MemberSpot | undefined {
    const row = this.bySource(this.positions.state.rows).get(source);
    if (row?.thing) return row.thing.position;
    // Read because somebody asked for more of a long list, or for this one.
    const {document} = this.community.resources.peek(source);
    return document && readPosition(document.graph, source);
  }

  unplacedOf(rows: readonly Row<Member>[]): number {
    return rows.filter(({thing, source}) => thing && !this.positionOf(source)).length;
  }

  close(): void {
    this.stop();
  }
}
