import {pointsOf} from '../rules.js';
import type {CountingMethod} from './method.js';
import {tallyPoints} from './points.js';

/** A score for each option, from 0 to the highest; scores are added up. What a ballot leaves out has 0. */
export const score: CountingMethod = {
  isValid: (marks, rules) => marks.size > 0 && [...marks.values()].every((value) => value <= pointsOf(rules)),
  tally: tallyPoints,
};
