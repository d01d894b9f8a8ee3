import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {literal, triple, type Triple} from '../../vocab/rdf/terms.js';
import {as, ldp, rdf} from '../../vocab/rdf/vocabularies.js';
import {newItemIri, post} from '../boxes/post.js';
import {admitMember, type Admission} from '../coop/admit.js';
import type {Resources} from '../documents/resources.js';
import {ask} from '../http.js';
import {failure, success, type Result} from '../problem.js';
import type {JoinRequest} from './requests.js';

export interface Decision {
  readonly resources: Resources;
  /** Makes requests in the moderator's name. */
  readonly fetch: typeof fetch;
  readonly coop: Coop;
  readonly request: JoinRequest;
}

/** What has become of a decision: the newcomer may not have been told, for example for want of an inbox. */
export interface Decided {
  readonly isTold: boolean;
}

/**
 * The coop's half of joining: the row, the rights, a word to the newcomer; then the box is emptied of the request. Can be
 * repeated: a member who is in the list already keeps one row.
 */
export async function acceptRequest(
  decision: Decision,
  admission: Pick<Admission, 'layout' | 'now'>,
): Promise<Result<Decided>> {
  const {resources, fetch, request} = decision;
  // Nobody joins on the word of somebody else.
  if (!request.isConfirmed) return failure('refused', {url: request.webId, detail: 'Nobody has confirmed this request'});
  const {webId, home} = request;
  const admitted = await admitMember({resources, fetch, webId, home, ...admission});
  return admitted.ok ? conclude(decision, as.Accept) : admitted;
}

/** Says no, with a reason in the moderator's own words, which the newcomer gets. */
export async function refuseRequest(decision: Decision, reason: string): Promise<Result<Decided>> {
  return conclude(decision, as.Reject, reason);
}

async function conclude(decision: Decision, answer: string, reason?: string): Promise<Result<Decided>> {
  const isTold = await tell(decision, answer, reason);
  for (const item of decision.request.items) {
    const gone = await ask(decision.fetch, item, {method: 'DELETE'});
    if (!gone.ok && gone.problem.kind !== 'missing') return gone;
  }
  return success({isTold});
}

async function tell({resources, fetch, coop, request}: Decision, answer: string, reason?: string): Promise<boolean> {
  const profile = await resources.read(request.webId);
  const inbox = profile.ok ? profile.value.graph.iri(request.webId, ldp.inbox) : undefined;
  if (!inbox) return false;
  const posted = await post(fetch, inbox, answerTriples(coop.iri, request.iri, answer, reason));
  return posted.ok;
}

function answerTriples(coop: string, request: string, answer: string, reason?: string): Triple[] {
  const message = newItemIri();
  return [
    triple(message, rdf.type, answer),
    triple(message, as.actor, coop),
    triple(message, as.object, request),
    ...(reason ? [triple(message, as.content, literal(reason))] : []),
  ];
}
