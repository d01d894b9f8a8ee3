import type {Majority} from '../rules.js';

/** What a majority is measured by. */
export interface MajorityBasis {
  /** Votes for it. */
  readonly votes: number;
  /** Ballots that were given for something, abstentions apart. */
  readonly cast: number;
  /** How many may vote. */
  readonly rollSize: number;
}

/**
 * Whether votes make a majority. More than half is asked for where the word is "majority", exactly half is none; two thirds and three quarters are
 * reached by exactly that much (Robert's Rules of Order Newly Revised, 12th edition, section 44). In whole numbers, so that nothing is rounded.
 */
export function reaches(majority: Exclude<Majority, 'plurality'>, {votes, cast, rollSize}: MajorityBasis): boolean {
  switch (majority) {
    case 'absolute':
      return votes * 2 > cast;
    case 'two-thirds':
      return votes > 0 && votes * 3 >= cast * 2;
    case 'three-quarters':
      return votes > 0 && votes * 4 >= cast * 3;
    case 'of-roll':
      return votes * 2 > rollSize;
  }
}
