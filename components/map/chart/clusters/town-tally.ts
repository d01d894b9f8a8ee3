import type {Town} from '../marks/towns.js';
import type {Merged, Weighted} from './merge.js';

/** A longer name of a town is none, whoever wrote it. */
const longest = 40;

/** The towns that groups are in, and of each group the numbers of its towns, from 1 on: those of most first. */
export function tallyTowns(groups: readonly Merged<Weighted & {readonly town?: string | undefined}>[]): {
  readonly towns: readonly Town[];
  readonly named: readonly (readonly number[])[];
} {
  const numbers = new Map<string, number>();
  const towns: {name: string; count: number; latitude: number; longitude: number}[] = [];
  const named = groups.map(({parts}) => {
    const tally = new Map<number, number>();
    for (const {town, spot, count} of parts) {
      const name = town?.trim().slice(0, longest);
      if (!name) continue;
      const number = numbers.get(name) ?? towns.push({name, count: 0, latitude: 0, longitude: 0});
      numbers.set(name, number);
      const sum = towns[number - 1]!;
      sum.count += count;
      sum.latitude += spot.latitude * count;
      sum.longitude += spot.longitude * count;
      tally.set(number, (tally.get(number) ?? 0) + count);
    }
    return [...tally].sort(([, one], [, other]) => other - one).map(([number]) => number);
  });
  return {
    towns: towns.map(({name, count, latitude, longitude}) => ({
      name,
      count,
      latitude: latitude / count,
      longitude: longitude / count,
    })),
    named,
  };
}
