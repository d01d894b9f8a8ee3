/** A date or time as XML Schema writes them. */
export interface Moment {
  /** Milliseconds since 1970, in its own zone if it says one, else in Greenwich. */
  readonly time: number;
  readonly hasZone: boolean;
}

const zone = '(?:(Z)|([+-])(0\\d|1[0-4]):([0-5]\\d))?$';
const day = '^(-?(?:[1-9]\\d{4,5}|\\d{4}))-(\\d\\d)-(\\d\\d)';
const clock = '(\\d\\d):(\\d\\d):(\\d\\d(?:\\.\\d+)?)';
const forms: Readonly<Record<string, RegExp>> = {
  date: new RegExp(`${day}()()()${zone}`),
  time: new RegExp(`^()()()${clock}${zone}`),
  dateTime: new RegExp(`${day}T${clock}${zone}`),
};

/** Reads a `date`, `time` or `dateTime`, or gives nothing if it is none: the 30th of February is no day. */
export function readMoment(kind: string, text: string): Moment | undefined {
  const parts = forms[kind]?.exec(text)?.slice(1);
  if (!parts) return undefined;
  const [year = 1970, month = 1, date = 1, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(0, 6)
    .map((part) => (part ? Number(part) : undefined));
  const [greenwich, sign, zoneHours, zoneMinutes] = parts.slice(6);
  const midnight = new Date(0).setUTCFullYear(year, month - 1, date);
  const isDay = new Date(midnight).getUTCMonth() === month - 1 && date > 0;
  const isTime = minutes < 60 && seconds < 60 && (hours < 24 || (hours === 24 && !minutes && !seconds));
  if (!isDay || !isTime) return undefined;
  const offset = (Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0)) * (sign === '-' ? -60_000 : 60_000);
  return {time: midnight + ((hours * 60 + minutes) * 60 + seconds) * 1_000 - offset, hasZone: Boolean(greenwich ?? sign)};
}
