/** An angle as somebody has written it. */
export interface Angle {
  /** In degrees; more than a circle has if that is what stands there. */
  readonly degrees: number;
  /** Which of the two it is, if a letter or a word says so. */
  readonly axis?: 'latitude' | 'longitude' | undefined;
}

/** Signs that keyboards, books and programs use for the same thing. */
const alike: ReadonlyArray<readonly [RegExp, string]> = [
  [/[−–]/g, '-'],
  [/[º˚]/g, '°'],
  [/[’‘′´`]/g, "'"],
  [/[”“″]|''/g, '"'],
  [/[\u00A0\u202F]/g, ' '],
];

const between = /[\s,;:/|()[\]=]*/y;
/** West is O in French, Italian, Spanish and Portuguese. */
const word = /(lat(?:itude)?|lon(?:g(?:itude)?)?|lng|[NSEOW])(?![a-z])[.:= ]*/iy;
const degrees = /([+-]?)\s*(\d{1,4}(?:[.,]\d+)?)\s*(?:°|deg\b)?\s*/y;
const minutes = /(\d{1,2}(?:[.,]\d+)?)\s*'\s*/y;
const seconds = /(\d{1,2}(?:[.,]\d+)?)\s*"\s*/y;

/**
 * Reads the angles that a text consists of: nothing if there is anything else in it. A comma between digits is a decimal one, unless the
 * number has a point: `44,7286 5,0203` and `44.7286,5.0203` are the same.
 */
export function readAngles(text: string): Angle[] | undefined {
  const reader = new Reader(alike.reduce((clean, [sign, usual]) => clean.replace(sign, usual), text));
  const angles: Angle[] = [];
  reader.take(between);
  while (!reader.isAtEnd) {
    const angle = readAngle(reader);
    if (!angle) return undefined;
    angles.push(angle);
    reader.take(between);
  }
  return angles;
}

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** What stands next, if it has this form. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text) ?? undefined;
    if (found) this.at = pattern.lastIndex;
    return found;
  }
}

function readAngle(reader: Reader): Angle | undefined {
  const before = reader.take(word)?.[1];
  const whole = reader.take(degrees);
  if (!whole) return undefined;
  const [minute, second] = [reader.take(minutes)?.[1], reader.take(seconds)?.[1]];
  // A word before it belongs to it, and the letter behind it then to the next one.
  const name = (before ?? reader.take(word)?.[1])?.toUpperCase();
  const [, sign, number] = whole;
  if (sign && name && name.length === 1) return undefined;
  const size = numberOf(number) + numberOf(minute) / 60 + numberOf(second) / 3600;
  const isMistaken = numberOf(minute) >= 60 || numberOf(second) >= 60;
  const isNegative = sign === '-' || (name !== undefined && 'SOW'.includes(name));
  return isMistaken ? undefined : {degrees: isNegative ? -size : size, axis: axisOf(name)};
}

function numberOf(text = '0'): number {
  return Number(text.replace(',', '.'));
}

function axisOf(name: string | undefined): Angle['axis'] {
  if (name === undefined) return undefined;
  return /^(?:LAT|[NS]$)/.test(name) ? 'latitude' : 'longitude';
}
