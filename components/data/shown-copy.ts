import type {Resources} from '../../pods/documents/resources.js';
import {isPassing} from '../../pods/problem.js';
import type {ShownCopy} from '../ui/copy-line.js';

/** The copy of a document that is shown in its place, if its server is away or fails: nothing as soon as it has answered. */
export function shownCopy(resources: Resources, address: string): ShownCopy | undefined {
  const {asOf, problem} = resources.peek(address);
  return asOf && problem && isPassing(problem) ? {asOf, problem} : undefined;
}
