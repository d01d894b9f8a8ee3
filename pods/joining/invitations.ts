import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {triple} from '../../vocab/rdf/terms.js';
import {coop as terms} from '../../vocab/rdf/vocabularies.js';
import {changeDocument} from '../documents/change.js';
import type {Resources} from '../documents/resources.js';
import {failure, success, type Result} from '../problem.js';

export interface InvitationsDesk {
  readonly resources: Resources;
  /** Makes requests in a moderator's name. */
  readonly fetch: typeof fetch;
  readonly coop: Pick<Coop, 'iri' | 'moderation'>;
}

/** Where the coop notes whom it expects, by WebID: only moderators can read it. */
function invitationsDocument({iri, moderation}: InvitationsDesk['coop']): Result<string> {
  return moderation
    ? success(`${moderation}invitations.ttl`)
    : failure('missing', {url: iri, detail: 'The coop names no folder for moderators'});
}

/** The WebIDs of people who are admitted without a moderator's click as soon as they ask. */
export async function readInvitations({resources, coop}: InvitationsDesk): Promise<Result<ReadonlySet<string>>> {
  const url = invitationsDocument(coop);
  if (!url.ok) return url;
  const read = await resources.read(url.value, {fresh: true});
  if (!read.ok) return read.problem.kind === 'missing' ? success(new Set()) : read;
  return success(new Set(read.value.graph.iris(coop.iri, terms.invited)));
}

/** Adds people to the list of those whom the coop expects, and takes others off it. */
export async function changeInvitations(
  {resources, fetch, coop}: InvitationsDesk,
  {add = [], remove = []}: {readonly add?: readonly string[]; readonly remove?: readonly string[]},
): Promise<Result<ReadonlySet<string>>> {
  const url = invitationsDocument(coop);
  if (!url.ok) return url;
  const invited = (webId: string) => triple(coop.iri, terms.invited, webId);
  const changed = await changeDocument({
    resources,
    fetch,
    url: url.value,
    create: true,
    plan: (graph) =>
      success({
        deletes: remove.map(invited).filter((statement) => graph.has(statement)),
        inserts: add.map(invited).filter((statement) => !graph.has(statement)),
      }),
  });
  return changed.ok ? success(new Set(changed.value.graph.iris(coop.iri, terms.invited))) : changed;
}

/** An invitation is used once; without one, nothing is written. */
export async function forgetInvitation(desk: InvitationsDesk, webId: string): Promise<Result<unknown>> {
  if (!desk.coop.moderation) return success(undefined);
  const known = await readInvitations(desk);
  if (!known.ok || !known.value.has(webId)) return known;
  return changeInvitations(desk, {remove: [webId]});
}
