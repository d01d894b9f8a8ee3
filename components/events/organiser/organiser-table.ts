import type {EventQuestion} from '../../../vocab/kinds/event/questions.js';
import type {Participant} from '../../../pods/registrations/judge.js';
import type {OrganiserStrings} from '../../strings/organiser/strings.js';
import type {OrganiserPart} from './organiser-part.js';

/** The participants as a table of texts, for a file. */
export function participantsTable(words: OrganiserStrings, part: OrganiserPart): (string | number)[][] {
  const {name, answer, companions, present} = words.columns;
  const questions = questionsOf(part);
  const rows = part.judgement!.participants.map((one) => [
    part.nameOf(one),
    answerText(words, one),
    companionsOf(one),
    part.present.has(one.iri) ? 1 : 0,
    ...questions.map((question) => part.answers!.textOf(one.iri, question)),
  ]);
  return [[name, answer, companions, present, ...questions.map(({wording}) => wording)], ...rows];
}

/** The questions of which there are answers to show. */
export function questionsOf({answers}: OrganiserPart): readonly EventQuestion[] {
  return answers && !answers.isErased ? answers.questions : [];
}

/** What somebody has answered, and what has come of it. */
export function answerText(words: OrganiserStrings, participant: Participant): string {
  if (participant.isStruckOut) return words.struckOut;
  if (participant.status === 'denied') return words.denied[participant.reason];
  if (participant.status === 'unchecked') return words.unchecked;
  const {place, registration} = participant;
  if (registration.answer !== 'yes') return words[registration.answer];
  if (!place) return words.onTheWay;
  return place.status === 'in' ? words.hasPlace : words.waits(place.position);
}

/** How many come along. */
export function companionsOf(participant: Participant): number {
  return participant.status === 'confirmed' ? participant.registration.companions : 0;
}
