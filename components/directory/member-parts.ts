import {readMember, type Member} from '../../vocab/kinds/member/member.js';
import {profileDocument, readProfile, type ProfilePlace} from '../../pods/members/profile.js';
import type {PodDocument} from '../../pods/documents/resources.js';
import {success, type Problem, type Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import type {Community} from '../data/community.js';
import {findRoll, trustHome} from '../data/members-roll.js';

/** What a profile tells those of one audience, beside what it tells everybody. */
export interface ClosedPart {
  readonly audience: 'members' | 'private';
  readonly member: Member;
}

/** The parts of one profile that are not for everybody, as far as they are for this reader. They follow their documents. */
export class ClosedParts {
  /** Why a part that is for this reader is not here. */
  problem?: Problem | undefined;
  private readonly undos: (() => void)[];

  constructor(
    private readonly community: Community,
    private readonly place: ProfilePlace,
    private readonly audiences: readonly ClosedPart['audience'][],
    private readonly languages: () => readonly string[],
    onChange: () => void,
  ) {
    this.undos = audiences.map((audience) => community.resources.subscribe(this.addressOf(audience), onChange));
  }

  /** What can be shown now: nothing any more as soon as the documents are forgotten. */
  get shown(): readonly ClosedPart[] {
    const {webId} = this.place;
    return this.audiences.flatMap((audience) => {
      const document = this.documentFor(audience);
      return document ? [{audience, member: readMember(document.graph, webId, this.languages())}] : [];
    });
  }

  /** Whether something in them waits to be sent. */
  get isPending(): boolean {
    return this.audiences.some((audience) => this.documentFor(audience)?.pending);
  }

  /** When the youngest of them was changed. */
  get modified(): Date | undefined {
    const times = this.audiences.map((audience) => this.documentFor(audience)?.modified);
    return times.reduce((one, other) => (one && other ? (one > other ? one : other) : (one ?? other)), undefined);
  }

  async read(fresh: boolean): Promise<void> {
    const {unread} = await readProfile(this.community.resources, this.place, this.audiences, this.languages(), {fresh});
    this.problem = unread[0]?.problem;
  }

  stop(): void {
    for (const undo of this.undos) undo();
  }

  private documentFor(audience: ClosedPart['audience']): PodDocument | undefined {
    return this.community.resources.peek(this.addressOf(audience)).document;
  }

  private addressOf(audience: ClosedPart['audience']): string {
    return profileDocument(audience, this.place)!;
  }
}

/**
 * Opens what somebody's profile tells members, if whoever is signed in is one, or keeps the lists, and the coop's list says
 * where that person's home is; for the own profile also what nobody else can read. Nobody else's host is asked in the reader's
 * name in vain.
 */
export async function openClosedParts(
  community: Community,
  reader: SignedIn,
  webId: string,
  languages: () => readonly string[],
  onChange: () => void,
): Promise<Result<ClosedParts | undefined>> {
  const roll = await findRoll(community);
  if (!roll.ok) return roll;
  if (!roll.value?.get(webId)) return success(undefined);
  if (!roll.value.get(reader.webId) && !(await keepsLists(community, reader.webId))) return success(undefined);
  const home = trustHome(community, roll.value, webId);
  if (!home) return success(undefined);
  const audiences = reader.webId === webId ? (['members', 'private'] as const) : (['members'] as const);
  return success(new ClosedParts(community, {webId, home}, audiences, languages, onChange));
}

async function keepsLists(community: Community, reader: string): Promise<boolean> {
  const coop = await community.coop([]);
  if (!coop.ok) return false;
  const {isModerator} = await import('../../pods/coop/moderators.js');
  const answer = await isModerator(community.resources, coop.value, reader);
  return answer.ok && answer.value;
}
