import type {Voter} from '../../../vocab/kinds/poll/count-types.js';
import type {LocalGroup} from '../../../pods/coop/groups.js';
import type {RollEntry} from '../../../pods/members/roll.js';

/** Who could vote: the coop's members, or those in one of its local groups. */
export class Electorate {
  private readonly members: readonly RollEntry[];

  constructor(
    members: Iterable<RollEntry>,
    readonly groups: readonly LocalGroup[],
  ) {
    this.members = [...members];
  }

  /**
   * Those who could vote now. A ballot needs a place where its voter alone can write: members without one are only counted.
   * @param group its address; all members without one.
   */
  of(group: string): {readonly voters: readonly Voter[]; readonly withoutSpace: number} {
    const members = group ? this.groups.find(({iri}) => iri === group)?.members : undefined;
    const meant = group ? this.members.filter(({webId}) => members?.has(webId)) : this.members;
    const voters = meant.filter(({homes}) => homes.length).map(({webId, homes}) => ({agent: webId, homes}));
    return {voters, withoutSpace: meant.length - voters.length};
  }
}
