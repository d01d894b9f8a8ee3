import type {Mark} from '../chart.js';

/** A town that marks are in: known by its number, from 1 on. */
export interface Town {
  readonly name: string;
  readonly count: number;
  /** The middle of its marks. */
  readonly latitude: number;
  readonly longitude: number;
}

/** A name of more letters is none, whoever wrote it. */
const longest = 40;

/** The towns of marks, as said by them, and for each mark the number of its town, 0 for none. */
export function townsOf(marks: readonly Mark[]): {readonly towns: readonly Town[]; readonly numbers: Uint32Array} {
  const known = new Map<string, number>();
  const sums: {name: string; count: number; latitude: number; longitude: number}[] = [];
  const numbers = Uint32Array.from(marks, ({town, spot}) => {
    const name = town?.trim().slice(0, longest);
    if (!name) return 0;
    let number = known.get(name);
    if (!number) {
      number = sums.push({name, count: 0, latitude: 0, longitude: 0});
      known.set(name, number);
    }
    const sum = sums[number - 1]!;
    sum.count++;
    sum.latitude += spot.latitude;
    sum.longitude += spot.longitude;
    return number;
  });
  const towns = sums.map(({name, count, latitude, longitude}) => ({
    name,
    count,
    latitude: latitude / count,
    longitude: longitude / count,
  }));
  return {towns, numbers};
}
