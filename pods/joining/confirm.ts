import {readMember} from '../../vocab/kinds/member/member.js';
import {isInside} from '../../vocab/rdf/iri.js';
import {findStorages} from '../coop/storage.js';
import {Resources} from '../documents/resources.js';
import {verifyHome} from '../homes/verify-home.js';
import type {Patience} from '../patience.js';
import {isWithdrawn, success, type Problem, type Result} from '../problem.js';
import type {Claim, JoinRequest} from './requests.js';
import {joiningDocument, readWord} from './word.js';

interface Judging {
  readonly resources: Resources;
  /** In whose name homes are read. */
  readonly fetcher: typeof fetch;
  readonly languages: readonly string[];
}

/** Claims in one person's name that are looked at, of the oldest and of the newest: somebody else may leave any number. */
const mostClaims = 20;

/**
 * Finds out whether the person in whose name something was claimed has claimed it. A host that has kept us waiting for others is not
 * asked for this one: strangers choose these hosts, and one that is slow must not keep everybody's requests from being read.
 */
export async function judgePatiently(judging: Judging, claims: readonly Claim[], patience: Patience): Promise<JoinRequest> {
  const [first] = claims;
  const {host} = new URL(first!.webId);
  if (patience.isOver(host)) {
    const unchecked = {kind: 'too-slow', url: first!.webId} as const;
    return requestOf(first!, itemsOf(claims), {isConfirmed: false, unchecked});
  }
  const judged = await judgeClaims(judging, claims);
  if (judged.unchecked) patience.note(host, judged.unchecked);
  return judged;
}

/** Of what was claimed in a person's name, takes what that person has confirmed, else what was claimed first. */
async function judgeClaims({resources, fetcher, languages}: Judging, claims: readonly Claim[]): Promise<JoinRequest> {
  const [first] = claims;
  const items = itemsOf(claims);
  const profile = await resources.read(first!.webId, {fresh: true});
  if (!profile.ok) return requestOf(first!, items, {isConfirmed: false, unchecked: worthAnotherTry(profile.problem)});
  const member = readMember(profile.value.graph, first!.webId, languages);
  const possible = await worthALook(resources, fetcher, claims);
  let unchecked = possible.ok ? undefined : worthAnotherTry(possible.problem);
  for (const claim of possible.ok ? possible.value : []) {
    const confirmed = await confirm(resources, fetcher, claim);
    if (confirmed.ok && confirmed.value) return requestOf(claim, items, {member, isConfirmed: true});
    if (confirmed.ok) continue;
    unchecked ??= worthAnotherTry(confirmed.problem);
    // The next claim would be waited for as long.
    if (confirmed.problem.kind === 'too-slow') break;
  }
  return requestOf(first!, items, {member, isConfirmed: false, unchecked});
}

function itemsOf(claims: readonly Claim[]): string[] {
  return claims.map(({item}) => item);
}

function requestOf(
  {iri, wish, webId, home, received}: Claim,
  items: readonly string[],
  judgement: Pick<JoinRequest, 'member' | 'isConfirmed' | 'unchecked'>,
): JoinRequest {
  return {iri, wish, webId, home, received, items, ...judgement};
}

/** Whether an item that cannot be read never will be. */
export function isRubbish({kind}: Problem): boolean {
  return kind === 'malformed' || kind === 'too-large';
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
export async function confirm(
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
