import {momentOf} from '../../kinds/event/moments.js';
import {mostOptions, type PollOption} from '../../kinds/poll/rules.js';
import type {Graph} from '../../rdf/graph.js';
import {ical, sched} from '../../rdf/vocabularies.js';
import type {Literal} from '../../rdf/terms.js';

/** A date that is proposed. */
export interface ScheduleDate {
  readonly option: PollOption;
  /** As the document has it, with its type or without one: SolidOS finds answers to a date by that very term. */
  readonly start: Literal;
}

/** The dates that a schedule proposes, the earliest first; each once, and none that is on no calendar. */
export function datesOf(details: Graph, schedule: string): ScheduleDate[] {
  const found = new Map<string, ScheduleDate>();
  for (const iri of details.iris(schedule, sched.option)) {
    const start = startOf(details, iri);
    if (start && !found.has(start.value)) found.set(start.value, {option: {iri, start: start.value}, start});
  }
  const inOrder = [...found.values()].sort((one, other) => momentIn(one) - momentIn(other));
  return inOrder.slice(0, mostOptions);
}

/** When something begins, if that is a day or a moment: `2016-06-23` is often written without a type. */
export function startOf(graph: Graph, subject: string): Literal | undefined {
  const starts = graph.objects(subject, ical.dtstart);
  return starts.find((term) => term.termType === 'Literal' && momentOf(term.value, 'UTC') !== undefined) as
    Literal | undefined;
}

function momentIn({start}: ScheduleDate): number {
  const moment = momentOf(start.value, 'UTC')!;
  return typeof moment === 'number' ? moment : Date.parse(moment);
}
