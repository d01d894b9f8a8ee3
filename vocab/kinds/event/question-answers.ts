import type {Graph} from '../../rdf/graph.js';
import {coopAgenda, ical, schemaAgenda, schemaAsking} from '../../rdf/agenda-vocabulary.js';
import {literal, namedNode, triple, type Triple} from '../../rdf/terms.js';
import {rdf, xsd} from '../../rdf/vocabularies.js';
import type {Occasion} from '../registration/registration.js';
import {longestAnswer, mostQuestions, type GivenAnswer} from './questions.js';

/** What somebody has answered to the questions of an event. */
export interface AnswerLetter extends Occasion {
  /** A random identifier: the person's registration names it, and nobody else knows it who could write another letter. */
  readonly iri: string;
  readonly answers: readonly GivenAnswer[];
}

/** A letter with answers as it is written. Each answer has an identifier of its own, which follows from the letter's. */
export function answerTriples({iri, event, day, answers}: AnswerLetter): Triple[] {
  return [
    triple(iri, rdf.type, coopAgenda.Answers),
    triple(iri, schemaAgenda.event, event),
    ...(day ? [triple(iri, ical.recurrenceId, literal(day, namedNode(xsd.date)))] : []),
    ...answers.flatMap(({question, text}, index) => {
      const answer = `${iri}#${index + 1}`;
      return [
        triple(iri, coopAgenda.answer, answer),
        triple(answer, rdf.type, schemaAsking.Answer),
        triple(answer, schemaAsking.parentItem, question),
        triple(answer, schemaAgenda.text, literal(text)),
      ];
    }),
  ];
}

/** Reads a letter with answers; nothing if the document is none. Of too many or too long answers, as much as is allowed. */
export function readAnswerLetter(graph: Graph): AnswerLetter | undefined {
  const iri = graph.firstOf(coopAgenda.Answers);
  const event = iri && graph.iri(iri, schemaAgenda.event);
  if (!iri?.startsWith('urn:uuid:') || !event) return undefined;
  const day = graph.objects(iri, ical.recurrenceId)[0]?.value;
  const answers = graph
    .iris(iri, coopAgenda.answer)
    .slice(0, mostQuestions)
    .flatMap((answer) => {
      const question = graph.iri(answer, schemaAsking.parentItem);
      const [text] = graph.objects(answer, schemaAgenda.text);
      return question && text?.termType === 'Literal' ? [{question, text: text.value.slice(0, longestAnswer)}] : [];
    });
  return {iri, event, day, answers};
}
