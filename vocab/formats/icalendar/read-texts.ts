import {schemaAgenda} from '../../rdf/agenda-vocabulary.js';
import {safeLink} from '../../rdf/iri.js';
import {property, textOf, type Component} from './components.js';
import type {Complain} from './issues.js';

/** Values by field; a field may have none. */
export type Values = Readonly<Record<string, readonly string[] | undefined>>;

/** That something is cancelled, and why, in the fields of these names. */
export function cancelled(part: Component, status: string, reason: string): Values {
  if (textOf(part, 'status')?.toUpperCase() !== 'CANCELLED') return {};
  const why = textOf(part, 'comment');
  return {[status]: [schemaAgenda.EventCancelled], [reason]: why === undefined ? undefined : [why]};
}

/** What an event is, where, and whether it takes place. */
export function describe(part: Component, complain: Complain): Values {
  const text = (name: string) => {
    const found = textOf(part, name);
    return found === undefined ? undefined : [found];
  };
  const link = (value: unknown) => {
    const safe = typeof value === 'string' ? safeLink(value.trim()) : undefined;
    if (value !== undefined && safe === undefined) complain('bad-address');
    return safe === undefined ? undefined : [safe];
  };
  const location = textOf(part, 'location');
  const isAddress = location !== undefined && /^https?:\S+$/i.test(location);
  const onlineAddress = link(property(part, 'conference')?.values[0] ?? (isAddress ? location : undefined));
  const place = isAddress || location === undefined ? undefined : [location];
  return {
    name: text('summary'),
    note: text('description'),
    place,
    ...position(part),
    onlineAddress,
    attendance: attendanceOf(place, onlineAddress),
    website: link(property(part, 'url')?.values[0]),
    category: categories(part),
    uid: text('uid'),
    ...cancelled(part, 'status', 'reason'),
  };
}

function attendanceOf(place: unknown, online: unknown): readonly string[] | undefined {
  if (!online) return place ? [schemaAgenda.OfflineEventAttendanceMode] : undefined;
  return [place ? schemaAgenda.MixedEventAttendanceMode : schemaAgenda.OnlineEventAttendanceMode];
}

function categories({properties}: Component): readonly string[] {
  const all = properties.filter(({name}) => name === 'categories').flatMap(({values}) => values);
  const texts = all.flatMap((value) => (typeof value === 'string' && value.trim() ? value.trim() : []));
  return [...new Set(texts)].slice(0, 50);
}

function position(part: Component): Values {
  const [north, east] = (property(part, 'geo')?.raw ?? '').split(';').map((text) => (text.trim() ? Number(text) : NaN));
  if (!(Math.abs(north ?? NaN) <= 90 && Math.abs(east ?? NaN) <= 180)) return {};
  return {latitude: [String(north)], longitude: [String(east)]};
}
