import {coopAgenda} from '../../vocab/rdf/agenda-vocabulary.js';
import {triple} from '../../vocab/rdf/terms.js';
import {changeDocument} from '../documents/change.js';
import type {Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';
import {boxParts} from './addresses.js';

/** The registrations of those who were there, as the organiser or a moderator has noted it: nobody else can read that. */
export async function readAttendance(resources: Resources, box: string): Promise<Result<ReadonlySet<string>>> {
  const url = boxParts.present(box);
  const read = await resources.read(url, {fresh: true});
  if (read.ok) return success(new Set(read.value.graph.iris(url, coopAgenda.present)));
  return read.problem.kind === 'missing' ? success(new Set()) : read;
}

/** Notes that somebody is there, or takes that back. Several people at the door can do it at the same time. */
export function noteAttendance(
  {resources, fetch, box}: {readonly resources: Resources; readonly fetch: typeof globalThis.fetch; readonly box: string},
  registration: string,
  isPresent: boolean,
): Promise<Result<unknown>> {
  const url = boxParts.present(box);
  const statement = triple(url, coopAgenda.present, registration);
  return changeDocument({
    resources,
    fetch,
    url,
    create: true,
    plan: (graph) => {
      const isNoted = graph.has(statement);
      return success({
        deletes: isNoted && !isPresent ? [statement] : [],
        inserts: !isNoted && isPresent ? [statement] : [],
      });
    },
  });
}
