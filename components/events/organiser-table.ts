import type {OrganiserStrings} from '../strings/organiser/strings.js';
import type {OrganiserPart} from './organiser-part.js';
import {answerText, companionsOf} from './organiser-view.js';

/** The participants as a table of texts, for a file. */
export function participantsTable(words: OrganiserStrings, part: OrganiserPart): (string | number)[][] {
  const {name, answer, companions, present} = words.columns;
  const rows = part.judgement!.participants.map((one) => [
    part.nameOf(one),
    answerText(words, one),
    companionsOf(one),
    part.present.has(one.iri) ? 1 : 0,
  ]);
  return [[name, answer, companions, present], ...rows];
}
