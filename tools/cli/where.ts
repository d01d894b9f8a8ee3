import type {LocalGroup} from '../../pods/index.js';
import {geoAddress, readCoordinates, type Spot} from '../../vocab/index.js';
import {valueOf, type CommandLine} from './command-line.js';
import {mistaken} from './stop.js';

/** More than the shape of a group allows for a town. */
const longestTown = 120;

/** Where a group is, as it was typed. */
export interface Where {
  readonly town?: string | undefined;
  readonly spot?: Spot | undefined;
}

/** Refuses what says where a group is, with what says who is in it: it would have no effect. */
export function expectNoWhere(line: CommandLine): void {
  for (const option of ['town', 'position'] as const) {
    if (valueOf(line, option)) throw mistaken({kind: 'foreign-option', option: `--${option}`, command: 'group assign'});
  }
}

/**
 * Reads where a group is.
 * @param known the coop's other groups, to notice a position that is far from all of them and would be near with longitude first.
 */
export function readWhere(line: CommandLine, known: readonly LocalGroup[] = []): Where {
  const [town, position] = [valueOf(line, 'town'), valueOf(line, 'position')];
  if (town && town.length > longestTown) throw mistaken({kind: 'too-long', what: '--town', limit: longestTown});
  const spots = known.flatMap(({spot}) => spot ?? []);
  return {town, spot: position === undefined ? undefined : readSpot(position, spots)};
}

function readSpot(given: string, known: readonly Spot[]): Spot {
  const read = readCoordinates(given, known);
  if (read.kind === 'spot') return read.spot;
  if (read.kind === 'swapped') {
    const {spot, instead} = read;
    throw mistaken({kind: 'swapped-position', given, meant: geoAddress(instead), insist: spot && geoAddress(spot)});
  }
  throw mistaken({kind: read.kind === 'out-of-range' ? 'not-on-earth' : 'no-position', given});
}
