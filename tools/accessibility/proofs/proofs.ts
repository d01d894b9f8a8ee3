import {operable} from './operable.js';
import {perceivable} from './perceivable.js';
import type {Proof} from './proof.js';
import {robust} from './robust.js';
import {understandable} from './understandable.js';

/** How each success criterion is proven besides by axe, in the order of WCAG. */
export const proofs: readonly Proof[] = [...perceivable, ...operable, ...understandable, ...robust];

/** The entry of one criterion. @throws Error if there is none. */
export function proofOf(criterion: string): Proof {
  const proof = proofs.find((one) => one.criterion === criterion);
  if (!proof) throw new Error(`Nothing says how ${criterion} is proven.`);
  return proof;
}
