import type {Coop} from '../../../vocab/kinds/coop/coop.js';
import type {Kind} from '../../../vocab/shapes/kind.js';
import type {PodDocument} from '../../../pods/documents/resources.js';
import {failure, success, type Result} from '../../../pods/problem.js';
import type {SignedIn} from '../../../pods/session/session.js';
import type {Community} from '../community.js';
import {findRoll, trustHome} from '../members-roll.js';
import {findProvenance} from '../provenance.js';
import {findThingsList} from '../things/kind-source.js';

/** Where a new thing of a member goes. */
export interface Place {
  readonly coop: Coop;
  readonly home: string;
  readonly list: string;
  /** Last part of its address, chosen once. */
  readonly name: string;
}

/** Finds out where a new thing goes; nothing for somebody who is no member, or has no home for this coop. */
export async function findPlace(
  community: Community,
  {webId}: SignedIn,
  kind: Kind,
  src: string | undefined,
): Promise<Result<Place | undefined>> {
  const [coop, roll, list] = await Promise.all([
    community.coop([]),
    findRoll(community),
    findThingsList(community, src, kind),
  ]);
  for (const found of [coop, roll, list]) if (!found.ok) return found;
  const home = roll.ok ? trustHome(community, roll.value, webId) : undefined;
  if (!home || !coop.ok || !list.ok) return success(undefined);
  return success({coop: coop.value, home, list: list.value, name: crypto.randomUUID()});
}

/** Reads the document of a thing that is to be edited. `malformed` if it does not speak of the thing. */
export async function readForEditing(community: Community, iri: string, fresh: boolean): Promise<Result<PodDocument>> {
  // If it lies in a member's home, that home's host may see who asks.
  await findProvenance(community, iri);
  const read = await community.resources.read(iri, {fresh});
  if (!read.ok || read.value.graph.about(iri).length) return read;
  return failure('malformed', {url: iri, detail: 'The document does not speak of this address'});
}
