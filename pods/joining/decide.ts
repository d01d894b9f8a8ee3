import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {literal, triple, type Triple} from '../../vocab/rdf/terms.js';
import {as, ldp, rdf} from '../../vocab/rdf/vocabularies.js';
import {post} from '../boxes/post.js';
import {admitMember} from '../coop/admit.js';
import {removeMember, type MembershipPlaces} from '../coop/remove-member.js';
import type {Resources} from '../documents/resources.js';
import {askToWrite} from '../ask-to-write.js';
import {readRoll} from '../members/roll.js';
import {nameFrom} from '../name-from.js';
import {failure, success, type Result} from '../problem.js';
import {forgetInvitation} from './invitations.js';
import type {JoinRequest} from './requests.js';

/** A moderator at work on the requests to a coop. */
export interface MembershipDesk {
  readonly resources: Resources;
  /** Makes requests in the moderator's name. */
  readonly fetch: typeof fetch;
  readonly coop: Coop;
  readonly membersList: string;
  /** Time of what is decided. */
  readonly now: Date;
}

/** What has become of a decision: the person may not have been told, for example for want of an inbox. */
export interface Decided {
  readonly isTold: boolean;
}

/**
 * The coop's half of joining: the row, the rights, a word to the newcomer; then the box is emptied of the request. For who wants
 * to leave, all of that goes again. Can be repeated.
 * Problems: `refused` for a request that the person has not confirmed, or with a home that collides with another member's.
 */
export async function acceptRequest(desk: MembershipDesk, request: JoinRequest): Promise<Result<Decided>> {
  const {webId, home, isConfirmed, wish} = request;
  // Nobody joins or leaves on the word of somebody else.
  if (!isConfirmed) return failure('refused', {url: webId, detail: 'Nobody has confirmed this request'});
  const {resources, fetch, now} = desk;
  const places = placesOf(desk);
  if (!places.ok) return places;
  const roll = await readRoll(resources, desk.membersList, {fresh: true});
  if (!roll.ok) return roll;
  if (wish === 'join' && roll.value.collides(home, webId))
    return failure('refused', {url: home, detail: 'Another member’s home lies there'});
  const done =
    wish === 'join'
      ? await admitMember({resources, fetch, layout: places.value, webId, home, now})
      : await removeMember({resources, fetch, places: places.value, webId});
  if (!done.ok) return done;
  const forgotten = wish === 'join' ? await forgetInvitation(desk, webId) : success(undefined);
  return forgotten.ok ? conclude(desk, request, as.Accept) : forgotten;
}

/** Says no, with a reason in the moderator's own words, which the newcomer gets. */
export async function refuseRequest(desk: MembershipDesk, request: JoinRequest, reason: string): Promise<Result<Decided>> {
  return conclude(desk, request, as.Reject, reason);
}

/** Takes items out of the box that are no requests. */
export async function clearRubbish({fetch}: Pick<MembershipDesk, 'fetch'>, items: readonly string[]): Promise<Result<void>> {
  for (const item of items) {
    const gone = await askToWrite(fetch, item, {method: 'DELETE'});
    if (!gone.ok && gone.problem.kind !== 'missing') return gone;
  }
  return success(undefined);
}

function placesOf({coop, membersList}: MembershipDesk): Result<MembershipPlaces> {
  const {iri, membership, groups} = coop;
  if (!membership) return failure('missing', {url: iri, detail: 'The coop names no document for members'});
  return success({coop: iri, membersList, membership, groups});
}

async function conclude(
  desk: MembershipDesk,
  request: JoinRequest,
  answer: string,
  reason?: string,
): Promise<Result<Decided>> {
  const isTold = await tell(desk, request, answer, reason);
  const cleared = await clearRubbish(desk, request.items);
  return cleared.ok ? success({isTold}) : cleared;
}

async function tell(
  {resources, fetch, coop}: MembershipDesk,
  request: JoinRequest,
  answer: string,
  reason?: string,
): Promise<boolean> {
  const profile = await resources.read(request.webId);
  const inbox = profile.ok ? profile.value.graph.iri(request.webId, ldp.inbox) : undefined;
  if (!inbox) return false;
  // The same whoever sends it, and however often: a decision that was interrupted is told again as the same message.
  const message = `urn:uuid:${await nameFrom(`${answer} ${request.iri}`)}`;
  const posted = await post(fetch, inbox, answerTriples(message, coop.iri, request.iri, answer, reason));
  return posted.ok;
}

function answerTriples(message: string, coop: string, request: string, answer: string, reason?: string): Triple[] {
  return [
    triple(message, rdf.type, answer),
    triple(message, as.actor, coop),
    triple(message, as.object, request),
    ...(reason ? [triple(message, as.content, literal(reason))] : []),
  ];
}
