import {attachmentKind} from '../../vocab/kinds/dossier/dossier.js';
import {
  answerKind,
  argumentKind,
  packKind,
  questionKind,
  type Argument,
  type PackQuestion,
} from '../../vocab/kinds/pack/pack.js';
import type {Poll} from '../../vocab/kinds/poll/poll.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import type {FieldValues, KindDescriptor} from '../../vocab/shapes/descriptor.js';
import {plainKind} from '../outbox/plain-kind.js';
import type {EditWork} from '../outbox/work.js';
import {randomName} from '../random.js';
import type {SubjectEdit} from '../things/edit-whole.js';
import {pollParts} from './addresses.js';

/** What a pack holds, by the field that names it. */
export type PackField = keyof typeof packKind.fields;

/** On which side an argument stands. */
export type Side = 'argumentsFor' | 'argumentsAgainst';

type Addressed = Pick<Poll, 'iri'>;

/**
 * Writes an argument, for the outbox of a moderator: a new one, or another text in the place of `before`.
 * @param position where a new one stands among the others of its side.
 */
export function argumentWork(
  poll: Addressed,
  side: Side,
  {text, author, position}: {readonly text: string; readonly author: string; readonly position: number},
  before?: Argument,
): EditWork {
  const part = before
    ? changedPart(before.iri, argumentKind, {content: [before.text]}, {content: [text]})
    : newPart(poll, argumentKind, {content: [text], author: [author], position: [String(position)]});
  return packWork(poll, side, part, !before);
}

/** Writes a question with its answer, or without one yet. */
export function questionWork(
  poll: Addressed,
  {text, answer, position}: {readonly text: string; readonly answer: string; readonly position: number},
  before?: PackQuestion,
): EditWork {
  const told = before?.answer;
  const reply = told
    ? changedPart(told.iri, answerKind, {text: [told.text]}, {text: answer ? [answer] : []})
    : newPart(poll, answerKind, {text: [answer]});
  const named = {before: told ? [told.iri] : [], now: answer ? [reply.iri] : []};
  const question = before
    ? changedPart(
        before.iri,
        questionKind,
        {wording: [before.text], answer: named.before},
        {wording: [text], answer: named.now},
      )
    : newPart(poll, questionKind, {wording: [text], answer: named.now, place: [String(position)]});
  const work = packWork(poll, 'questions', question, !before);
  if (!told && !answer) return work;
  const parent = {iri: question.iri, field: 'answer'};
  return {...work, edits: [...work.edits, {...reply, parent}], removed: told && !answer ? [told.iri] : []};
}

/** Adds a document that lies at an address. */
export function documentWork(poll: Addressed, {title, file}: {readonly title: string; readonly file: string}): EditWork {
  return packWork(poll, 'documents', newPart(poll, attachmentKind, {title: [title], file: [file]}), true);
}

/** Takes something out of the pack, with what belongs to it. */
export function removalWork(poll: Addressed, field: PackField, {iri, answer}: Removed): EditWork {
  const url = pollParts.pack(poll);
  return {
    type: 'edit',
    iri: url,
    edits: [{iri: url, kind: packPart(field), base: {[field]: [iri]}, values: {[field]: []}}],
    removed: [iri, ...(answer ? [answer.iri] : [])],
  };
}

/** Something in a pack; with a question, its answer goes as well. */
export interface Removed {
  readonly iri: string;
  readonly answer?: {readonly iri: string} | undefined;
}

/** The pack's own edit, and that of one part of it. Whoever writes first makes the document. */
function packWork(poll: Addressed, field: PackField, part: Part, isNew: boolean): EditWork {
  const url = pollParts.pack(poll);
  const base = isNew ? [] : [part.iri];
  const whole = {iri: url, kind: packPart(field), base: {[field]: base}, values: {[field]: [part.iri]}};
  return {type: 'edit', iri: url, edits: [whole, {...part, parent: {iri: url, field}}], recreates: isNew};
}

type Part = Omit<SubjectEdit, 'parent'>;

function newPart(poll: Addressed, kind: KindDescriptor, values: FieldValues): Part {
  const iri = `${documentOf(pollParts.pack(poll))}#${randomName()}`;
  return {iri, kind: plainKind(kind), base: {}, values};
}

function changedPart(iri: string, kind: KindDescriptor, base: FieldValues, values: FieldValues): Part {
  return {iri, kind: plainKind(kind), base, values};
}

function packPart(field: PackField) {
  return plainKind({types: packKind.types, fields: {[field]: packKind.fields[field]}});
}
