import type {Occasion} from '../../vocab/kinds/registration/registration.js';
import {coopAgenda} from '../../vocab/rdf/agenda-vocabulary.js';
import type {KindDescriptor} from '../../vocab/shapes/descriptor.js';
import type {Resources} from '../documents/resources.js';
import type {EditWork} from '../outbox/work.js';
import {success, type Result} from '../problem.js';

/** The organiser's list of who was there, in the event's box: the moderators can read it, and nobody else. */
const attendanceKind = {
  types: [],
  fields: {
    present: {read: [[coopAgenda.present]], write: [[coopAgenda.present]], value: 'thing', many: true},
  },
} as const satisfies KindDescriptor;

/** What says who was there: of a series, on each date. */
export function attendanceOf({box, day}: Occasion & {readonly box: string}): string {
  return `${box}present${day ? `-${day}` : ''}.ttl#it`;
}

/** The registrations of those who were checked in, with what waits to be sent. */
export async function readAttendance(resources: Resources, attendance: string): Promise<Result<ReadonlySet<string>>> {
  const read = await resources.read(attendance);
  if (read.ok) return success(new Set(read.value.graph.iris(attendance, coopAgenda.present)));
  return read.problem.kind === 'missing' ? success(new Set()) : read;
}

/**
 * Somebody is checked in, or is not after all, for the outbox: at the door there may be no network, and there may be two who check in.
 * @param before those who were checked in by then.
 */
export function checkInWork(
  attendance: string,
  before: ReadonlySet<string>,
  registration: string,
  isPresent: boolean,
): EditWork {
  const others = [...before].filter((one) => one !== registration);
  const edit = {
    iri: attendance,
    kind: attendanceKind,
    base: {present: [...before]},
    values: {present: isPresent ? [...others, registration] : others},
  };
  return {type: 'edit', iri: attendance, edits: [edit], recreates: true};
}
