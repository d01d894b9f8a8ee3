import {pollKind, readPoll, type Poll} from '../../vocab/kinds/poll/poll.js';
import {readOneField} from '../../vocab/shapes/read.js';
import type {ListKind} from './row.js';

/** How lists read polls, in the reader's languages. */
export function pollsKind(languages: readonly string[]): ListKind<Poll> {
  return {
    types: pollKind.types,
    find: (graph) =>
      [...graph.subjects()].filter((subject) => !subject.startsWith('_:') && graph.isA(subject, ...pollKind.types)),
    label: (graph, subject) => readOneField(pollKind.fields.question, graph, subject, languages)[0],
    read: (graph, iri, subject) => readPoll(graph, iri, languages, subject),
  };
}
