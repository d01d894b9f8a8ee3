import type {Graph} from '../../rdf/graph.js';
import {coopAgenda} from '../../rdf/agenda-vocabulary.js';
import {plainOf} from '../../shapes/plain.js';
import {readFields} from '../../shapes/read.js';
import {questionKind} from './event.generated.js';

/** More questions than that are not asked, whatever an event says. */
export const mostQuestions = 5;
/** So many choices are offered for one question. */
const mostChoices = 20;
/** Longest question, longest choice, and longest answer, in characters. */
const longestQuestion = 200;
const longestChoice = 100;
export const longestAnswer = 500;

/** What whoever registers is asked: plain text, within the bounds above. */
export interface EventQuestion {
  /** Its identifier, in the event's document. */
  readonly iri: string;
  readonly wording: string;
  /** Answers to choose from; none if people write their own. */
  readonly choices: readonly string[];
  readonly isRequired: boolean;
}

/** What somebody has answered to one of them. */
export interface GivenAnswer {
  /** Identifier of the question. */
  readonly question: string;
  readonly text: string;
}

/** The questions of an event, in the order that it gives them. */
export function readQuestions(graph: Graph, event: string): EventQuestion[] {
  const found = graph.iris(event, coopAgenda.question).map((iri) => readQuestion(graph, iri));
  const known = found.filter(({wording}) => wording !== '').sort((one, other) => one.position - other.position);
  return known.slice(0, mostQuestions).map(({position: _, ...question}) => question);
}

function readQuestion(graph: Graph, iri: string): EventQuestion & {readonly position: number} {
  const {
    wording = '',
    choices = '',
    isRequired,
    position,
  } = plainOf(questionKind, readFields(questionKind, graph, iri).values);
  return {
    iri,
    wording: wording.trim().slice(0, longestQuestion),
    choices: choicesIn(choices),
    isRequired: isRequired === 'true' || isRequired === '1',
    position: position === undefined ? Infinity : Number(position),
  };
}

/** The choices that a text has, one a line. */
export function choicesIn(text: string): readonly string[] {
  const lines = text.split(/\r?\n/, 10 * mostChoices).map((line) => line.trim().slice(0, longestChoice));
  return [...new Set(lines)].filter(Boolean).slice(0, mostChoices);
}

/** What of somebody's answers is to these questions: in their order, once each, and no longer than allowed. */
export function answersTo(questions: readonly EventQuestion[], given: readonly GivenAnswer[]): GivenAnswer[] {
  return questions.flatMap(({iri}) => {
    const text = given
      .find(({question}) => question === iri)
      ?.text.trim()
      .slice(0, longestAnswer);
    return text ? [{question: iri, text}] : [];
  });
}

/** Questions that must be answered and are not. */
export function unanswered(questions: readonly EventQuestion[], given: readonly GivenAnswer[]): EventQuestion[] {
  const answered = new Set(answersTo(questions, given).map(({question}) => question));
  return questions.filter(({iri, isRequired}) => isRequired && !answered.has(iri));
}

/** Whether the answers are to be erased by now. @param today a day, as are the days that events name: `2026-12-01`. */
export function isErasingDay(erased: string | undefined, today: string): boolean {
  return erased !== undefined && erased.slice(0, 10) <= today;
}
