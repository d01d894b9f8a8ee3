import {addDays} from '../../../vocab/kinds/event/moments.js';
import {mostQuestions} from '../../../vocab/kinds/event/questions.js';
import type {FoundMistake} from '../../data/thing-form/form-checks.js';
import {newPartName, type FormSubject} from '../../data/thing-form/form-model.js';
import type {EventFormStrings} from '../../strings/events-form/strings.js';
import {isSeries} from './event-form-dates.js';
import {repeatOf} from './event-form-repeat.js';
import {isDate, timesOf, typedOf} from './event-form-times.js';

/** So many days after the end answers are erased, if nobody chooses another day. */
const daysKept = 30;

/** The questions to those who register, as they are typed. */
export function questionsIn({parts}: FormSubject): FormSubject[] {
  return parts.questions ?? [];
}

/** Whether one more can be asked. */
export function canAskMore(root: FormSubject): boolean {
  return questionsIn(root).length < mostQuestions;
}

/** The day on which the answers are erased: the one that was chosen, else some time after the end. */
export function erasingDay(root: FormSubject): string {
  const [chosen] = root.typed.answersErased ?? [];
  if (chosen !== undefined) return chosen.slice(0, 10);
  const last = lastDay(root);
  return questionsIn(root).length && isDate(last) ? addDays(last, daysKept) : '';
}

/** The last day of all, as far as it is known. */
function lastDay(root: FormSubject): string {
  const {day, endDay} = timesOf(root);
  const {end, until} = repeatOf(root);
  return isSeries(root) && end === 'until' && isDate(until) ? until : endDay || day;
}

/** Questions come in the order of the document: this puts those that are stored into their own. */
export function sortQuestions(root: FormSubject): void {
  const rank = (question: FormSubject) => Number(typedOf(question, 'position') || Infinity);
  root.parts.questions?.sort((one, other) => (rank(one) === rank(other) ? 0 : rank(one) - rank(other)));
}

/** The same questions for another event. */
export function copyQuestions(from: FormSubject, to: FormSubject): void {
  sortQuestions(from);
  to.parts.questions = questionsIn(from).map((question) => ({...question, iri: newPartName(), base: {}, removed: []}));
}

/**
 * Questions as they are to be written. Where nobody registers, nothing is asked; the day stays, since there may be answers from before.
 */
export function withQuestions(root: FormSubject, isRegistering: boolean): FormSubject {
  const answersErased = [erasingDay(root)].filter(Boolean);
  const typed = {...root.typed, answersErased};
  const questions = questionsIn(root);
  if (isRegistering) {
    const numbered = questions.map((one, index) => ({...one, typed: {...one.typed, position: [String(index + 1)]}}));
    return {...root, typed, parts: {...root.parts, questions: numbered}};
  }
  const gone = questions.filter(({iri}) => !iri.startsWith('#')).map((part) => ({key: 'questions', part}));
  return {...root, typed, parts: {...root.parts, questions: []}, removed: [...root.removed, ...gone]};
}

/** Answers are asked for only with a day on which they are erased, which must not come before they were of use. */
export function findQuestionMistakes(words: EventFormStrings, root: FormSubject, isRegistering: boolean): FoundMistake[] {
  if (!isRegistering || !questionsIn(root).length) return [];
  const day = erasingDay(root);
  const at = (sentence: string) => [{subject: root, key: 'answersErased', index: 0, sentence}];
  if (!isDate(day)) return at(words.eventMistakes['need-erasing-day']);
  const last = lastDay(root);
  return isDate(last) && day <= last ? at(words.eventMistakes['erased-too-early']) : [];
}
