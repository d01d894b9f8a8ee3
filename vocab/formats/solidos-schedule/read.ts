import {dateMarks} from '../../kinds/poll/counting/dates.js';
import type {Poll} from '../../kinds/poll/poll.js';
import type {Graph} from '../../rdf/graph.js';
import {foaf, dcPoll, ical, rdfs, sched} from '../../rdf/vocabularies.js';
import {datesOf, startOf} from './dates.js';

/** Somebody's answer. Everybody writes into the same document: who has written an answer, nobody knows. */
export interface ScheduleResponse {
  /** The answer's own identifier. */
  readonly iri: string;
  /** WebID of whoever the answer says it is from. */
  readonly agent: string;
  /** What that person is called, if the document says it. */
  readonly name?: string | undefined;
  /** 2 for a date that is possible, 1 if need be, 0 if not; by the IRI of the option. */
  readonly marks: ReadonlyMap<string, number>;
}

/** A poll for finding a date, as SolidOS lays it out. */
export interface Schedule {
  readonly poll: Poll;
  /** One for each person, the last one that is there. */
  readonly responses: readonly ScheduleResponse[];
}

const markOf: ReadonlyMap<string, number> = new Map([
  [sched.Yes, dateMarks.yes],
  [sched.Maybe, dateMarks.ifNeedBe],
  [sched.No, dateMarks.no],
]);

/**
 * Reads a poll of SolidOS for finding a date (https://github.com/SolidOS/solid-panes, src/schedule/schedulePane.ts). It has no roll and no close, so
 * it cannot be counted as a poll of ours is.
 * @param details the document in which the schedule lies.
 * @param results the document with the answers; see {@link resultsBeside}.
 * @returns nothing if it is no such poll.
 */
export function readSchedule(details: Graph, results: Graph, iri: string): Schedule | undefined {
  if (!details.isA(iri, sched.SchedulableEvent)) return undefined;
  return {poll: pollOf(details, iri), responses: responsesOf(details, results, iri)};
}

/**
 * Where the answers lie. SolidOS looks for them under this name, whatever the schedule says; so nobody is sent to another address by a document
 * that somebody has written.
 */
export function resultsBeside(schedule: string): string {
  return new URL('results.ttl', schedule).href;
}

function pollOf(details: Graph, iri: string): Poll {
  return {
    iri,
    question: textOf(details, iri, ical.summary),
    summary: textOf(details, iri, ical.comment) ?? textOf(details, iri, rdfs.comment),
    method: 'dates',
    options: datesOf(details, iri).map(({option}) => option),
    mayChange: true,
    majority: 'plurality',
    resultShown: 'live',
    namesShown: true,
    tellers: [],
    rollSize: 0,
    boxParts: 1,
    issues: [],
  };
}

function textOf(graph: Graph, subject: string, predicate: string): string | undefined {
  const text = graph.objects(subject, predicate).find(({termType}) => termType === 'Literal')?.value;
  return text?.trim() ? text : undefined;
}

function responsesOf(details: Graph, results: Graph, schedule: string): ScheduleResponse[] {
  const optionAt = new Map(datesOf(details, schedule).map(({option, start}) => [start.value, option.iri]));
  const found = new Map<string, ScheduleResponse>();
  for (const iri of results.iris(schedule, sched.response)) {
    const agent = results.iri(iri, dcPoll.author);
    if (agent)
      found.set(agent, {iri, agent, name: textOf(results, agent, foaf.name), marks: marksOf(results, iri, optionAt)});
  }
  return [...found.values()];
}

function marksOf(results: Graph, response: string, optionAt: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const marks = new Map<string, number>();
  for (const cell of results.iris(response, sched.cell)) {
    const option = optionAt.get(startOf(results, cell)?.value ?? '');
    const mark = results.iris(cell, sched.availabilty).map((answer) => markOf.get(answer))[0];
    if (option !== undefined && mark !== undefined) marks.set(option, mark);
  }
  return marks;
}
