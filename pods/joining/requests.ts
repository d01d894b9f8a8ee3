import type {Coop} from '../../vocab/kinds/coop/coop.js';
import type {Member} from '../../vocab/kinds/member/member.js';
import {isWebAddress} from '../../vocab/rdf/iri.js';
import {coop as terms} from '../../vocab/rdf/vocabularies.js';
import {readBox, type BoxItem} from '../boxes/read-box.js';
import type {Resources} from '../documents/resources.js';
import {ask} from '../http.js';
import {failure, success, type Problem, type Result} from '../problem.js';
import {Patience} from '../patience.js';
import {inParallel} from '../in-parallel.js';
import {confirm, isRubbish, judgePatiently} from './confirm.js';
import {readWord, type Wish} from './word.js';

/** A request to join or to leave, as far as it could be confirmed. */
export interface JoinRequest {
  /** Identifier of the request, the same in the box and in the person's home. */
  readonly iri: string;
  readonly wish: Wish;
  /** Its items in the coop's box: more than one if the person sent it again, or somebody else in that person's name. */
  readonly items: readonly string[];
  readonly webId: string;
  readonly home: string;
  /** When the coop's server took it. */
  readonly received?: Date;
  /** What the person tells everybody, if the profile can be read. */
  readonly member?: Member;
  /** Whether the person it names has really asked: the same request lies in a home in that person's own storage. */
  readonly isConfirmed: boolean;
  /** Why it could not be found out whether the person has asked, for example because a server does not answer now. */
  readonly unchecked?: Problem;
}

/** What lies in the coop's box. */
export interface JoinRequests {
  /** Oldest first, one a person. */
  readonly requests: readonly JoinRequest[];
  /** Items that are no requests: anybody with an account can leave anything there. */
  readonly rubbish: readonly string[];
  /** Items that could not be read this time, and may be requests. */
  readonly unread: readonly string[];
  /** How many items are left for the next reading: anybody may put any number into a box. */
  readonly waiting: number;
}

/** What an item claims; nobody has confirmed it yet. */
export type Claim = Pick<JoinRequest, 'iri' | 'wish' | 'webId' | 'home' | 'received'> & {readonly item: string};

/** Reads the requests that wait for a moderator; several of one person count as the one that the person has confirmed. */
export async function readJoinRequests(
  resources: Resources,
  fetcher: typeof fetch,
  coop: Pick<Coop, 'iri' | 'joiningBox'>,
  languages: readonly string[] = [],
): Promise<Result<JoinRequests>> {
  if (!coop.joiningBox) return failure('missing', {url: coop.iri, detail: 'The coop takes no requests'});
  const content = await readBox(resources, coop.joiningBox);
  if (!content.ok) return content;
  const claims = new Map<string, Claim[]>();
  const {items, unread: failed, waiting} = content.value;
  // What is gone by now has been answered by another moderator.
  const left = failed.filter(({problem}) => problem.kind !== 'missing');
  const rubbish = left.filter(({problem}) => isRubbish(problem)).map(({url}) => url);
  const unread = left.filter(({problem}) => !isRubbish(problem)).map(({url}) => url);
  for (const item of items) {
    const places = [item.url, ...item.doubles];
    const claim = readClaim(item, coop.iri);
    // Wherever it lies, it is answered there, too.
    const all = claim ? places.map((place) => ({...claim, item: place})) : [];
    if (claim) claims.set(claim.webId, [...(claims.get(claim.webId) ?? []), ...all]);
    else rubbish.push(...places);
  }
  const found = new Map<string, JoinRequest>();
  const patience = new Patience();
  await inParallel(claims, async ([webId, ofPerson]) => {
    found.set(webId, await judgePatiently({resources, fetcher, languages}, ofPerson, patience));
  });
  return success({requests: [...claims.keys()].map((webId) => found.get(webId)!), rubbish, unread, waiting});
}

/**
 * Whether a request that was read before still waits: no other moderator has answered it, and the person has not taken it back.
 */
export async function stillWaits(
  resources: Resources,
  fetcher: typeof fetch,
  request: JoinRequest,
): Promise<Result<boolean>> {
  for (const item of request.items) {
    const answer = await ask(fetcher, item, {method: 'HEAD'});
    if (answer.ok) return request.isConfirmed ? confirm(resources, fetcher, request) : success(true);
    if (answer.problem.kind !== 'missing') return answer;
  }
  return success(false);
}

function readClaim({url, graph, received}: BoxItem, coop: string): Claim | undefined {
  const word = readWord(graph);
  const home = word && graph.iri(word.iri, terms.home);
  if (!home || word.coop !== coop || !isWebAddress(home) || !isWebAddress(word.webId)) return undefined;
  return {iri: word.iri, wish: word.wish, webId: word.webId, home, received, item: url};
}
