import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {readMember, type Member} from '../../vocab/kinds/member/member.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {isInside} from '../../vocab/rdf/iri.js';
import {as, coop as terms} from '../../vocab/rdf/vocabularies.js';
import {readBox, type BoxItem} from '../boxes/read-box.js';
import {findStorage} from '../coop/storage.js';
import type {Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';
import {joiningDocument} from './request.js';

/** A request to join, as far as it could be confirmed. */
export interface JoinRequest {
  /** Identifier of the request, the same in the box and in the newcomer's home. */
  readonly iri: string;
  /** Its items in the coop's box: more than one if the newcomer sent it again. */
  readonly items: readonly string[];
  readonly webId: string;
  readonly home: string;
  /** When the coop's server took it. */
  readonly received?: Date;
  /** What the newcomer tells everybody, if the profile can be read. */
  readonly member?: Member;
  /** Whether the person it names has really asked: the same request lies in a home in that person's own storage. */
  readonly isConfirmed: boolean;
}

/** Reads the requests to join that wait for a moderator, oldest first; several of one person count as the first. */
export async function readJoinRequests(
  resources: Resources,
  fetcher: typeof fetch,
  coop: Coop,
  languages: readonly string[] = [],
): Promise<Result<readonly JoinRequest[]>> {
  const content = await readBox(resources, coop.joiningBox!);
  if (!content.ok) return content;
  const requests = new Map<string, JoinRequest>();
  for (const item of content.value.items) {
    const request = readRequest(item, coop.iri);
    const earlier = request && requests.get(request.webId);
    if (earlier) requests.set(earlier.webId, {...earlier, items: [...earlier.items, item.url]});
    else if (request) requests.set(request.webId, await confirm(resources, fetcher, request, coop.iri, languages));
  }
  return success([...requests.values()]);
}

/** What the item claims; nobody has confirmed it yet. */
function readRequest({url, graph, received}: BoxItem, coop: string): JoinRequest | undefined {
  const iri = graph.firstOf(as.Join);
  const webId = iri && graph.iri(iri, as.actor);
  const home = iri && graph.iri(iri, terms.home);
  if (!iri || !webId || !home || graph.iri(iri, as.object) !== coop) return undefined;
  return {iri, items: [url], webId, home, received, isConfirmed: false};
}

/**
 * The server does not tell who put an item into the box. So the person is asked: the profile names the storage, the home
 * must lie in it, and the request must lie in the home, where nobody else can write.
 */
async function confirm(
  resources: Resources,
  fetcher: typeof fetch,
  request: JoinRequest,
  coop: string,
  languages: readonly string[],
): Promise<JoinRequest> {
  const {webId, home, iri} = request;
  const profile = await resources.read(webId, {fresh: true});
  if (!profile.ok) return request;
  const member = readMember(profile.value.graph, webId, languages);
  const storage = await findStorage(resources, webId, fetcher);
  if (!storage.ok || !isInside(home, storage.value)) return {...request, member};
  const word = await resources.read(joiningDocument(home), {fresh: true});
  const isConfirmed = word.ok && saysSo(word.value.graph, iri, webId, coop);
  return {...request, member, isConfirmed};
}

function saysSo(graph: Graph, request: string, webId: string, coop: string): boolean {
  return graph.isA(request, as.Join) && graph.iri(request, as.actor) === webId && graph.iri(request, as.object) === coop;
}
