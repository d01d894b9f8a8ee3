import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {isModerator} from '../../pods/coop/moderators.js';
import {acceptRequest, refuseRequest, type Decided, type MembershipDesk} from '../../pods/joining/decide.js';
import {readJoinRequests, type JoinRequest, type JoinRequests} from '../../pods/joining/requests.js';
import {failure, success, type Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import type {Community} from '../data/community.js';

/** Everything that answering requests needs, in one module: on other people's pages it is never loaded. */
export class RequestsDesk {
  private constructor(
    private readonly community: Community,
    private readonly session: SignedIn,
    private readonly coop: Coop,
  ) {}

  /** Opens the desk for whoever is signed in. `forbidden` for everybody but the coop's moderators. */
  static async open(community: Community, session: SignedIn): Promise<Result<RequestsDesk>> {
    const coop = await community.coop([]);
    if (!coop.ok) return coop;
    const {iri, moderators, joiningBox} = coop.value;
    if (!joiningBox) return failure('missing', {url: iri, detail: 'The coop takes no requests'});
    const mayAnswer = await isModerator(community.resources, coop.value, session.webId, {fresh: true});
    if (!mayAnswer.ok) return mayAnswer;
    return mayAnswer.value
      ? success(new RequestsDesk(community, session, coop.value))
      : failure('forbidden', {url: moderators});
  }

  /** The requests that wait, oldest first. */
  read(languages: readonly string[]): Promise<Result<JoinRequests>> {
    return readJoinRequests(this.community.resources, this.session.fetch, this.coop, languages);
  }

  async accept(request: JoinRequest): Promise<Result<Decided>> {
    const desk = await this.desk();
    return desk.ok ? acceptRequest(desk.value, request) : desk;
  }

  async refuse(request: JoinRequest, reason: string): Promise<Result<Decided>> {
    const desk = await this.desk();
    return desk.ok ? refuseRequest(desk.value, request, reason) : desk;
  }

  private async desk(): Promise<Result<MembershipDesk>> {
    const list = await this.community.membersListAddress();
    if (!list.ok) return list;
    const {community, session, coop} = this;
    const {resources} = community;
    return success({resources, fetch: session.fetch, coop, membersList: list.value, now: new Date()});
  }
}
