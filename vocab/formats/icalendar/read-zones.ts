import {expandSeries} from '../../kinds/event/series.js';
import {isZone, offsetIn, offsetText, wallNumber, wallText} from '../../kinds/event/zones.js';
import {property, textOf, type Component, type Property} from './components.js';
import {windowsZone} from './windows-zones.js';

/** What the name of a zone in a calendar file stands for. */
export type NamedZone =
  /** A zone that the browser knows, or an offset. */
  | {readonly zone: string}
  /** A zone that only the file describes: what can be told is the offset at a time. */
  | {readonly offsetAt: (wall: string) => string};

/** The zones of a calendar file. */
export class CalendarZones {
  private readonly described: ReadonlyMap<string, Component>;

  constructor(calendar: Component) {
    const zones = calendar.parts.filter(({name}) => name === 'vtimezone').slice(0, mostZones);
    this.described = new Map(zones.map((zone) => [textOf(zone, 'tzid') ?? '', zone]));
  }

  /** Nothing for a name that nobody can tell the meaning of. */
  named(tzid: string): NamedZone | undefined {
    const description = this.described.get(tzid);
    const zone = zoneNamed(tzid) ?? zoneNamed((description && textOf(description, 'x-lic-location')) ?? '');
    if (zone !== undefined) return {zone};
    return description && describedZone(description);
  }
}

const mostZones = 200;

/** Zones by the names that programs write: IANA's, those of Windows, offsets, and paths that end in one of IANA's. */
export function zoneNamed(name: string): string | undefined {
  if (name.length > 200) return undefined;
  const [, sign, hours, minutes = '00'] = /^(?:UTC|GMT)?([+-])(\d\d):?(\d\d)?$/.exec(name) ?? [];
  const windows = windowsZone(name);
  const path = name.split('/').filter(Boolean);
  const candidates = [
    sign && `${sign}${hours}:${minutes}`,
    windows,
    name,
    path.slice(-3).join('/'),
    path.slice(-2).join('/'),
  ];
  return candidates.find((candidate) => candidate && isZone(candidate));
}

/** A change of the clock, as a calendar file describes it. */
interface Observance {
  readonly start: string;
  readonly rule?: string;
  readonly others: readonly string[];
  /** Minutes before and after. */
  readonly from: number;
  readonly to: number;
}

const mostObservances = 50;
const mostOnsets = 500;

function describedZone({parts}: Component): NamedZone | undefined {
  const observances = parts.slice(0, mostObservances).flatMap((part) => readObservance(part) ?? []);
  const [first] = observances;
  if (!first) return undefined;
  if (observances.every(({to}) => to === first.to)) return {zone: offsetText(first.to)};
  return {offsetAt: (wall) => offsetText(offsetAt(observances, wall))};
}

function readObservance(part: Component): Observance | undefined {
  const start = property(part, 'dtstart')?.values[0];
  const [from, to] = [minutesOf(property(part, 'tzoffsetfrom')), minutesOf(property(part, 'tzoffsetto'))];
  if (typeof start !== 'string' || from === undefined || to === undefined || wallNumber(start.slice(0, 19)) === undefined)
    return undefined;
  const others = part.properties.filter(({name}) => name === 'rdate').flatMap(({values}) => values);
  return {
    start: start.slice(0, 19),
    rule: property(part, 'rrule')?.raw,
    others: others.filter((value) => typeof value === 'string').slice(0, mostOnsets),
    from,
    to,
  };
}

/** The library writes offsets as `+01:00`. */
function minutesOf(offset: Property | undefined): number | undefined {
  const [, hours, minutes] = /^([+-]\d\d):?(\d\d)/.exec(String(offset?.values[0])) ?? [];
  return hours === undefined ? undefined : offsetIn(`${hours}:${minutes}`, 0);
}

/** The offset after the last change that is not later than a wall time; before all of them, that from which the first one comes. */
function offsetAt(observances: readonly Observance[], wall: string): number {
  let last = '';
  let offset: number | undefined;
  for (const observance of observances) {
    const onset = lastOnset(observance, wall);
    if (onset !== undefined && onset >= last) [last, offset] = [onset, observance.to];
  }
  return offset ?? [...observances].sort((one, other) => (one.start < other.start ? -1 : 1))[0]!.from;
}

function lastOnset({start, rule, others}: Observance, wall: string): string | undefined {
  const after = wallText(wallNumber(wall)! + 1000);
  const walls = rule === undefined ? [] : expandSeries({rule, start, zone: 'Z', from: start, to: after}).walls;
  return [start, ...others, ...walls]
    .filter((onset) => onset <= wall)
    .sort()
    .at(-1);
}
