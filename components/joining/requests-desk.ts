import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {isModerator} from '../../pods/coop/moderators.js';
import {answerByRule, type AnsweredByRule} from '../../pods/joining/by-rule.js';
import {acceptRequest, clearRubbish, refuseRequest, type Decided, type MembershipDesk} from '../../pods/joining/decide.js';
import {changeInvitations, readInvitations} from '../../pods/joining/invitations.js';
import {stillWaits, type JoinRequest} from '../../pods/joining/requests.js';
import {readRoll, type Roll} from '../../pods/members/roll.js';
import {failure, success, type Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import type {Community} from '../data/community.js';

/** What has come of an answer: `gone` if the request waits no longer, because somebody else has answered it or it was taken back. */
export type Answer = Decided | 'gone';

/** Everything that answering requests needs, in one module: on other people's pages it is never loaded. */
export class RequestsDesk {
  private constructor(
    private readonly community: Community,
    /** The moderator. */
    private readonly webId: string,
    readonly coop: Coop,
    private readonly membersList: string,
  ) {}

  /** Opens the desk for whoever is signed in; there is none for anybody but the coop's moderators. */
  static async open(community: Community, {webId}: SignedIn): Promise<Result<RequestsDesk | undefined>> {
    const coop = await community.coop([]);
    if (!coop.ok) return coop;
    const mayAnswer = await isModerator(community.resources, coop.value, webId, {fresh: true});
    if (!mayAnswer.ok) return mayAnswer;
    if (!mayAnswer.value) return success(undefined);
    const list = await community.membersListAddress();
    return list.ok ? success(new RequestsDesk(community, webId, coop.value, list.value)) : list;
  }

  /** Under which name the moderator's own text about something is kept until it is sent. */
  draftName(about: string): string {
    return `${this.webId} ${this.coop.iri} ${about}`;
  }

  /** Answers what needs no moderator; the rest waits. */
  answerByRule(languages: readonly string[]): Promise<Result<AnsweredByRule>> {
    return this.with((desk) => answerByRule(desk, languages));
  }

  accept(request: JoinRequest): Promise<Result<Answer>> {
    return this.unlessGone(request, (desk) => acceptRequest(desk, request));
  }

  refuse(request: JoinRequest, reason: string): Promise<Result<Answer>> {
    return this.unlessGone(request, (desk) => refuseRequest(desk, request, reason));
  }

  /** Takes items out of the box without a word to anybody. */
  clear(items: readonly string[]): Promise<Result<void>> {
    return this.with((desk) => clearRubbish(desk, items));
  }

  readInvitations(): Promise<Result<ReadonlySet<string>>> {
    return this.with(readInvitations);
  }

  changeInvitations(change: {add?: readonly string[]; remove?: readonly string[]}): Promise<Result<ReadonlySet<string>>> {
    return this.with((desk) => changeInvitations(desk, change));
  }

  readRoll(): Promise<Result<Roll>> {
    return this.with(({resources}) => readRoll(resources, this.membersList, {fresh: true}));
  }

  private unlessGone(
    request: JoinRequest,
    act: (desk: MembershipDesk) => Promise<Result<Decided>>,
  ): Promise<Result<Answer>> {
    return this.with<Answer>(async (desk) => {
      const waits = await stillWaits(desk.resources, desk.fetch, request);
      if (!waits.ok) return waits;
      return waits.value ? act(desk) : success('gone');
    });
  }

  /** The session may have been renewed, or have ended, since the desk was opened. */
  private with<T>(act: (desk: MembershipDesk) => Promise<Result<T>>): Promise<Result<T>> {
    const {session, resources} = this.community;
    if (session.status !== 'signed-in' || session.webId !== this.webId) return Promise.resolve(failure('signed-out'));
    const {coop, membersList} = this;
    return act({resources, fetch: session.fetch, coop, membersList, now: new Date()});
  }
}
