import {dateMarks} from '../../kinds/poll/counting/dates.js';
import type {Poll} from '../../kinds/poll/poll.js';
import type {Graph} from '../../rdf/graph.js';
import {documentOf} from '../../rdf/iri.js';
import {literal, namedNode, triple, type Term, type Triple} from '../../rdf/terms.js';
import {dcPoll, ical, rdf, sched, xsd} from '../../rdf/vocabularies.js';
import type {Change} from '../../shapes/write.js';
import {datesOf, startOf, type ScheduleDate} from './dates.js';
import {resultsBeside} from './read.js';

/**
 * What makes a poll of ours, for finding a date, readable for apps that know SolidOS's layout: its dates, beside what it says of them itself. Answers
 * that such apps write beside it are no votes.
 */
export function scheduleTriples({iri, question, summary, options, opens}: Poll): Triple[] {
  return [
    triple(iri, rdf.type, sched.SchedulableEvent),
    ...(question ? [triple(iri, ical.summary, literal(question))] : []),
    ...(summary ? [triple(iri, ical.comment, literal(summary))] : []),
    triple(iri, sched.availabilityOptions, sched.YesNoMaybe),
    ...(opens !== undefined ? [triple(iri, sched.ready, typed(new Date(opens).toISOString(), xsd.dateTime))] : []),
    triple(iri, sched.results, resultsBeside(iri)),
    ...options.flatMap((option) =>
      option.start === undefined
        ? []
        : [triple(iri, sched.option, option.iri), triple(option.iri, ical.dtstart, startTerm(option.start))],
    ),
  ];
}

function startTerm(start: string): Term {
  return typed(start, start.includes('T') ? xsd.dateTime : xsd.date);
}

function typed(value: string, type: string): Term {
  return literal(value, namedNode(type));
}

const answerOf: Readonly<Record<number, string>> = {
  [dateMarks.no]: sched.No,
  [dateMarks.ifNeedBe]: sched.Maybe,
  [dateMarks.yes]: sched.Yes,
};

/** Somebody's answer to a schedule. */
export interface ScheduleAnswer {
  readonly schedule: string;
  /** WebID. */
  readonly agent: string;
  /** 2 for a date that is possible, 1 if need be, 0 if not; by the IRI of the option. What is not there is not answered. */
  readonly marks: ReadonlyMap<string, number>;
  /** A random name, for what is new in the document. */
  readonly name: string;
}

/**
 * How the document with the answers changes when somebody answers, as SolidOS would change it: one response a person, with one cell a date, of which
 * only the answer changes. All else that the document says stays.
 */
export function responseChange(details: Graph, results: Graph, answer: ScheduleAnswer): Change {
  const {schedule, agent, marks, name} = answer;
  const own = results.iris(schedule, sched.response).filter((iri) => results.iris(iri, dcPoll.author).includes(agent));
  const document = documentOf(resultsBeside(schedule));
  const response = own.at(-1) ?? `${document}#${name}_response`;
  const changes = datesOf(details, schedule).map((date, index) =>
    cellChange(results, {response, cell: `${document}#${name}_${index}`, date, mark: marks.get(date.option.iri)}),
  );
  const begun = [triple(schedule, sched.response, response), triple(response, dcPoll.author, agent)];
  return {
    deletes: changes.flatMap(({deletes}) => deletes),
    inserts: [...(own.length ? [] : begun), ...changes.flatMap(({inserts}) => inserts)],
  };
}

interface Cell {
  readonly response: string;
  /** What it is called if it is new. */
  readonly cell: string;
  readonly date: ScheduleDate;
  readonly mark: number | undefined;
}

function cellChange(results: Graph, {response, cell, date, mark}: Cell): Change {
  const known = results.iris(response, sched.cell).find((iri) => startOf(results, iri)?.value === date.start.value);
  const subject = known ?? cell;
  const wanted = mark === undefined ? undefined : answerOf[mark];
  const before = results.objects(subject, sched.availabilty);
  const inserts = [
    ...(known ? [] : [triple(response, sched.cell, cell), triple(cell, ical.dtstart, date.start)]),
    ...(wanted && !before.some(({value}) => value === wanted) ? [triple(subject, sched.availabilty, wanted)] : []),
  ];
  const deletes = before.filter(({value}) => value !== wanted).map((term) => triple(subject, sched.availabilty, term));
  return {deletes, inserts};
}
