import {scheduleTriples} from '../../vocab/formats/solidos-schedule/write.js';
import {optionKind, pollKind, pollTerms, readPoll} from '../../vocab/kinds/poll/poll.js';
import {Graph} from '../../vocab/rdf/graph.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import type {Triple} from '../../vocab/rdf/terms.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {contributionTriples} from '../things/contribute.js';
import type {PollDraft} from './poll-draft.js';

/** What is found out while a poll is opened. */
export interface PollFacts {
  readonly tellers: readonly string[];
  readonly rollDigest: string;
  readonly rollSize: number;
  readonly boxParts: number;
  readonly voters: string;
  readonly readers: string;
}

/** What the document of a poll says: written once, when it is opened. */
export function pollTriples(iri: string, draft: PollDraft, facts: PollFacts): Triple[] {
  const options = draft.options.map((option, index) => ({
    iri: `${documentOf(iri)}#option-${index + 1}`,
    kind: optionKind,
    values: given({...option, name: option.name?.trim(), position: String(index + 1)}),
  }));
  const values = {...valuesOf(draft, facts), options: options.map((option) => option.iri)};
  const triples = contributionTriples(iri, pollKind, values, options);
  // Other apps find dates to choose from in the layout of SolidOS.
  return draft.method === 'dates' ? [...triples, ...scheduleTriples(readPoll(new Graph(triples), iri))] : triples;
}

function valuesOf(draft: PollDraft, facts: PollFacts): FieldValues {
  const {question, summary, method, opens, closes, confirmUntil, resultShown, majority, timeZone} = draft;
  const values = given({
    question: question.trim(),
    summary: summary?.trim(),
    method: pollTerms.methods[method],
    opens: momentOf(opens),
    closes: momentOf(closes),
    confirmUntil: momentOf(confirmUntil),
    mayChange: String(draft.mayChange),
    resultShown: pollTerms.shown[resultShown],
    namesShown: String(draft.namesShown),
    fewest: draft.fewest?.toString(),
    most: draft.most?.toString(),
    points: draft.points?.toString(),
    quorum: draft.quorum?.toString(),
    majority: pollTerms.majorities[majority],
    timeZone,
    rollDigest: facts.rollDigest,
    rollSize: String(facts.rollSize),
    boxParts: String(facts.boxParts),
    voters: facts.voters,
    readers: facts.readers,
  });
  return {...values, tellers: facts.tellers};
}

/** In whole seconds: servers tell no more of when something arrives. */
function momentOf(time: number | undefined): string | undefined {
  return time === undefined ? undefined : new Date(Math.floor(time / 1_000) * 1_000).toISOString().replace('.000', '');
}

function given(values: Readonly<Record<string, string | undefined>>): FieldValues {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value ? [[name, [value]]] : [])));
}
