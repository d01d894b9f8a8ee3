import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {readMember, type Member} from '../../vocab/kinds/member/member.js';
import {isInside, isWebAddress} from '../../vocab/rdf/iri.js';
import {coop as terms} from '../../vocab/rdf/vocabularies.js';
import {readBox, type BoxItem} from '../boxes/read-box.js';
import {findStorages} from '../coop/storage.js';
import {Resources} from '../documents/resources.js';
import {verifyHome} from '../homes/verify-home.js';
import {ask} from '../http.js';
import {failure, isWithdrawn, success, type Problem, type Result} from '../problem.js';
import {inParallel} from '../steps.js';
import {joiningDocument, readWord, type Wish} from './word.js';

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
}

/** What an item claims; nobody has confirmed it yet. */
type Claim = Pick<JoinRequest, 'iri' | 'wish' | 'webId' | 'home' | 'received'> & {readonly item: string};

/** Claims in one person's name that are looked at, of the oldest and of the newest: somebody else may leave any number. */
const mostClaims = 20;

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
  const {items, unread: failed} = content.value;
  // What is gone by now has been answered by another moderator.
  const left = failed.filter(({problem}) => problem.kind !== 'missing');
  const rubbish = left.filter(({problem}) => isRubbish(problem)).map(({url}) => url);
  const unread = left.filter(({problem}) => !isRubbish(problem)).map(({url}) => url);
  for (const item of items) {
    const claim = readClaim(item, coop.iri);
    if (claim) claims.set(claim.webId, [...(claims.get(claim.webId) ?? []), claim]);
    else rubbish.push(item.url);
  }
  const found = new Map<string, JoinRequest>();
  await inParallel(claims, async ([webId, ofPerson]) => {
    found.set(webId, await judgeClaims(resources, fetcher, ofPerson, languages));
  });
  return success({requests: [...claims.keys()].map((webId) => found.get(webId)!), rubbish, unread});
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

/** Whether an item that cannot be read never will be. */
function isRubbish({kind}: Problem): boolean {
  return kind === 'malformed' || kind === 'too-large';
}

function readClaim({url, graph, received}: BoxItem, coop: string): Claim | undefined {
  const word = readWord(graph);
  const home = word && graph.iri(word.iri, terms.home);
  if (!home || word.coop !== coop || !isWebAddress(home) || !isWebAddress(word.webId)) return undefined;
  return {iri: word.iri, wish: word.wish, webId: word.webId, home, received, item: url};
}

/** Of what was claimed in a person's name, takes what that person has confirmed, else what was claimed first. */
async function judgeClaims(
  resources: Resources,
  fetcher: typeof fetch,
  claims: readonly Claim[],
  languages: readonly string[],
): Promise<JoinRequest> {
  const [first] = claims;
  const items = claims.map(({item}) => item);
  const profile = await resources.read(first!.webId, {fresh: true});
  if (!profile.ok) return requestOf(first!, items, {isConfirmed: false, unchecked: worthAnotherTry(profile.problem)});
  const member = readMember(profile.value.graph, first!.webId, languages);
  const possible = await worthALook(resources, fetcher, claims);
  let unchecked = possible.ok ? undefined : worthAnotherTry(possible.problem);
  for (const claim of possible.ok ? possible.value : []) {
    const confirmed = await confirm(resources, fetcher, claim);
    if (confirmed.ok && confirmed.value) return requestOf(claim, items, {member, isConfirmed: true});
    if (!confirmed.ok) unchecked ??= worthAnotherTry(confirmed.problem);
  }
  return requestOf(first!, items, {member, isConfirmed: false, unchecked});
}

function requestOf(
  {iri, wish, webId, home, received}: Claim,
  items: readonly string[],
  judgement: Pick<JoinRequest, 'member' | 'isConfirmed' | 'unchecked'>,
): JoinRequest {
  return {iri, wish, webId, home, received, items, ...judgement};
}

/** A problem after which the same question may have another answer; what is gone or forbidden is an answer by itself. */
function worthAnotherTry(problem: Problem): Problem | undefined {
  return isWithdrawn(problem) || isRubbish(problem) || problem.kind === 'bad-address' ? undefined : problem;
}

/** What can be told without asking for anything more: a home in somebody else's storage is none. */
async function worthALook(resources: Resources, fetcher: typeof fetch, claims: readonly Claim[]): Promise<Result<Claim[]>> {
  const storages = await findStorages(resources, claims[0]!.webId, fetcher);
  if (!storages.ok) return storages;
  const possible = claims.filter(({home}) => storages.value.some((storage) => isInside(home, storage)));
  const distinct = [...new Map(possible.map((claim) => [`${claim.iri} ${claim.home}`, claim])).values()];
  return success(
    distinct.length > 2 * mostClaims ? [...distinct.slice(0, mostClaims), ...distinct.slice(-mostClaims)] : distinct,
  );
}

/**
 * The server does not tell who put an item into the box. So the person is asked: the home must be that person's own, and the request
 * must lie in it, where nobody else can write.
 */
async function confirm(
  resources: Resources,
  fetcher: typeof fetch,
  claim: Pick<JoinRequest, 'iri' | 'wish' | 'webId' | 'home'>,
): Promise<Result<boolean>> {
  const {webId, home} = claim;
  const isOwn = await verifyHome(resources, fetcher, webId, home);
  if (!isOwn.ok || !isOwn.value) return isOwn;
  // In the moderator's name, wherever the home is: only that person and moderators can read it.
  const document = await new Resources({fetch: fetcher}).read(joiningDocument(home));
  if (!document.ok) return isWithdrawn(document.problem) ? success(false) : document;
  const word = readWord(document.value.graph);
  return success(word !== undefined && (['iri', 'wish', 'webId'] as const).every((part) => word[part] === claim[part]));
}
