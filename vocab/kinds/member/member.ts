import type {Graph} from '../../rdf/graph.js';
import {foaf} from '../../rdf/vocabularies.js';
import type {FieldIssue, FieldValues} from '../../shapes/descriptor.js';
import {plainOf} from '../../shapes/plain.js';
import {readFields, readOneField} from '../../shapes/read.js';
import {memberKind, type MemberFields} from './member.generated.js';

export {memberKind};

/** A member of a cooperative, as far as the reader may see. */
export interface Member extends MemberFields {
  /** The IRI that stands for the person. */
  readonly iri: string;
  /** Fields whose value is left out because it cannot be shown safely. */
  readonly issues: readonly FieldIssue[];
}

/** Reads the member `iri` out of a document: its profile, or a row of a list. */
export function readMember(graph: Graph, iri: string, languages: readonly string[] = [], subject = iri): Member {
  const {values, issues} = readFields(memberKind, graph, subject, languages);
  return memberOf(iri, values, issues);
}

/** Reads the name alone, for lists that only sort by it. */
export function readMemberName(graph: Graph, subject: string, languages: readonly string[] = []): string | undefined {
  return readOneField(memberKind.fields.name, graph, subject, languages)[0];
}

/** Makes a member out of field values, as a form holds them. */
export function memberOf(iri: string, values: FieldValues, issues: readonly FieldIssue[] = []): Member {
  return {iri, ...plainOf(memberKind, values), issues};
}

/**
 * The people that a document is about: those that it says are its topic (a profile may mention friends), else everybody of a
 * known class.
 */
export function findPeople(graph: Graph): string[] {
  const people: string[] = [];
  const topics = new Set<string>();
  for (const subject of graph.subjects()) {
    if (subject.startsWith('_:')) continue;
    if (graph.isA(subject, ...memberKind.types)) people.push(subject);
    for (const topic of graph.iris(subject, foaf.primaryTopic)) if (graph.about(topic).length) topics.add(topic);
  }
  const known = people.filter((person) => topics.has(person));
  if (known.length) return known;
  return people.length ? people : [...topics];
}
