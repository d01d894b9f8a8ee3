import {answerTriples, readAnswerLetter, type AnswerLetter} from '../../../vocab/kinds/event/question-answers.js';
import type {Graph} from '../../../vocab/rdf/graph.js';
import {documentOf} from '../../../vocab/rdf/iri.js';
import type {Change} from '../../../vocab/shapes/write.js';
import {askToWrite} from '../../ask-to-write.js';
import type {ReadOptions, Resources} from '../../documents/resources.js';
import {success, type Result} from '../../problem.js';

/** Where the person's own copy of the answers lies: beside the registration, where nobody else is let in. */
export function ownAnswersAddress(registration: string): string {
  return documentOf(registration).replace(/\.ttl$/, '-answers.ttl');
}

/** What the person has answered to the questions so far, with what waits to be sent; nothing if there is no copy, or it is erased. */
export async function readOwnAnswers(
  resources: Resources,
  registration: string,
  options?: ReadOptions,
): Promise<Result<AnswerLetter | undefined>> {
  const read = await resources.read(ownAnswersAddress(registration), options);
  if (read.ok) return success(readAnswerLetter(read.value.graph));
  return read.problem.kind === 'missing' ? success(undefined) : read;
}

/** How the own copy must change to hold this letter in the place of an older one. */
export function planOwnAnswers(graph: Graph, letter: AnswerLetter): Change {
  const inserts = answerTriples(letter).filter((one) => !graph.has(one));
  const before = readAnswerLetter(graph)?.iri;
  if (before === undefined || before === letter.iri) return {deletes: [], inserts};
  const isOfBefore = (subject: string) => subject === before || subject.startsWith(`${before}#`);
  return {deletes: [...graph].filter(({subject}) => isOfBefore(subject.value)), inserts};
}

/** Takes the own copy away: the day has come. What is gone already is no failure. */
export async function eraseOwnAnswers(
  resources: Resources,
  fetcher: typeof fetch,
  registration: string,
): Promise<Result<void>> {
  return eraseDocument(resources, fetcher, ownAnswersAddress(registration));
}

/** Takes a document away, and the copy that this device may keep of it: that goes once the server says that it is gone. */
export async function eraseDocument(resources: Resources, fetcher: typeof fetch, url: string): Promise<Result<void>> {
  const gone = await askToWrite(fetcher, url, {method: 'DELETE'});
  if (!gone.ok && gone.problem.kind !== 'missing') return gone;
  const read = await resources.read(url, {fresh: true, asStored: true});
  return read.ok || read.problem.kind === 'missing' ? success(undefined) : read;
}
