import {pointsOf} from '../rules.js';
import type {CountingMethod} from './method.js';
import {tallyPoints} from './points.js';

/** A number of dots to spread over the options as one likes, all on one if need be; not all must be spent. */
export const dots: CountingMethod = {
  isValid: (marks, rules) => {
    const spent = [...marks.values()].reduce((sum, value) => sum + value, 0);
    return spent > 0 && spent <= pointsOf(rules);
  },
  tally: tallyPoints,
};
