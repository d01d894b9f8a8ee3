import type {Spot} from '../geo/spot.js';
import type {KeyRange} from './key-range.js';

/** Some degrees of the earth (WGS 84); never across the date line. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A link of one page of a list to another, and what can be behind it. */
export interface Relation {
  /** Address of the page. */
  readonly node: string;
  /** The property whose values are limited; without it, anything may be behind it. */
  readonly path?: string | undefined;
  /** Between which keys the values are. */
  readonly range?: KeyRange | undefined;
  /** Where the places are. */
  readonly box?: Box | undefined;
  /** How many rows are behind it (`tree:remainingItems`), a row with several keys as many times. */
  readonly count?: number | undefined;
  /** The middle of the places that are behind it. */
  readonly centre?: Spot | undefined;
  /** What people call the value. */
  readonly label?: string | undefined;
}
