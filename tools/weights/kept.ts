import {csvFormat, csvParse} from 'd3-dsv';

/** What is kept of the kit's weight: of a tag in KiB as it is sent, of a page of the demo its EcoIndex. */
export const units = ['KiB', 'EcoIndex'] as const;
export type Unit = (typeof units)[number];

/** One line of `docs/weights.csv`. */
export interface KeptWeight {
  /** Year, month and day. */
  readonly date: string;
  /** What the kit was called then: a version, and what was new in words, so that it outlives any history. */
  readonly version: string;
  /** A tag, a part of the kit, or a page of the demo. */
  readonly what: string;
  readonly unit: Unit;
  readonly value: number;
}

const columns = ['date', 'version', 'what', 'unit', 'value'] as const;

/** Reads the file. @throws naming the line that says nothing */
export function readKept(text: string): KeptWeight[] {
  return csvParse(text).map((row, index) => {
    const {date = '', version = '', what = '', unit = '', value = ''} = row;
    const isWhole = /^\d{4}-\d\d-\d\d$/.test(date) && version && what && value && Number.isFinite(Number(value));
    if (!isWhole || !isUnit(unit)) throw new Error(`Line ${index + 2} of the kept weights cannot be read.`);
    return {date, version, what, unit, value: Number(value)};
  });
}

const isUnit = (text: string): text is Unit => (units as readonly string[]).includes(text);

export function writeKept(kept: readonly KeptWeight[]): string {
  const rows = kept.map((weight) => ({
    ...weight,
    value: weight.unit === 'KiB' ? weight.value.toFixed(2) : `${weight.value}`,
  }));
  return `${csvFormat(rows, columns)}\n`;
}

/** When something was weighed, and what it was called then. */
export type Occasion = Pick<KeptWeight, 'date' | 'version'>;

export const isSame = (one: Occasion, other: Occasion) => one.date === other.date && one.version === other.version;

/** Every occasion, the first one first. */
export function occasionsOf(kept: readonly KeptWeight[]): Occasion[] {
  return kept.filter((weight, index) => kept.findIndex((other) => isSame(weight, other)) === index);
}

/** Adds what was weighed; what was weighed before on the same day under the same name is forgotten. */
export function addKept(kept: readonly KeptWeight[], weighed: readonly KeptWeight[]): KeptWeight[] {
  return [...kept.filter((weight) => !weighed.some((again) => isSame(weight, again))), ...weighed];
}

/** The last line about each thing. */
export function lastKept(kept: readonly KeptWeight[], unit: Unit): Map<string, KeptWeight> {
  return new Map(kept.filter((weight) => weight.unit === unit).map((weight) => [weight.what, weight]));
}
