import type {Problem} from '../../pods/problem.js';
import type {Strings} from '../strings/strings.js';
import {problemSentence} from '../ui/problem.js';

/** Why something was not written: a session that has ended while somebody was busy has a sentence of its own. */
export function sentenceOf(general: Strings, problem: Problem): string {
  return problem.kind === 'signed-out' ? general.signIn.expired : problemSentence(general, problem);
}
