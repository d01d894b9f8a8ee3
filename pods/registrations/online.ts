import {schemaAgenda} from '../../vocab/rdf/agenda-vocabulary.js';
import {safeLink} from '../../vocab/rdf/iri.js';
import {schema} from '../../vocab/rdf/vocabularies.js';
import type {KindDescriptor} from '../../vocab/shapes/descriptor.js';
import type {Resources} from '../documents/resources.js';
import type {EditWork} from '../outbox/work.js';
import {failure, success, type Result} from '../problem.js';

/** Where people meet at a distance, in the event's box: the members of the coop can read it, and nobody else. */
const onlineKind = {
  types: [schemaAgenda.VirtualLocation],
  fields: {address: {read: [[schema.url]], write: [[schema.url]], value: 'link'}},
} as const satisfies KindDescriptor;

/** What says where those who are registered meet at a distance. */
export function onlineOf(box: string): string {
  return `${box}online.ttl#it`;
}

/**
 * Where those who are registered meet at a distance, with what waits to be sent; nothing if no address is given. `forbidden` for whoever
 * is no member of a coop whose members can read it.
 */
export async function readOnline(resources: Resources, box: string, fresh = false): Promise<Result<string | undefined>> {
  const online = onlineOf(box);
  const read = await resources.read(online, {fresh});
  if (!read.ok) return read.problem.kind === 'missing' ? success(undefined) : read;
  const address = read.value.graph.iri(online, schema.url);
  if (address === undefined) return success(undefined);
  const link = safeLink(address);
  return link === undefined ? failure('malformed', {url: online}) : success(link);
}

/** Another address, or none any more, for the outbox. @param before the address on top of which it was typed. */
export function onlineWork(box: string, address: string | undefined, before: string | undefined): EditWork {
  const iri = onlineOf(box);
  const valuesOf = (one: string | undefined) => ({address: one ? [one] : []});
  const edit = {iri, kind: onlineKind, base: valuesOf(before), values: valuesOf(address)};
  return {type: 'edit', iri, edits: [edit], recreates: true};
}
