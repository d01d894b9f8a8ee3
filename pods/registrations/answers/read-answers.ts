import {readAnswerLetter, type AnswerLetter} from '../../../vocab/kinds/event/question-answers.js';
import {answersTo, type EventQuestion, type GivenAnswer} from '../../../vocab/kinds/event/questions.js';
import type {Occasion} from '../../../vocab/kinds/registration/registration.js';
import {isInside} from '../../../vocab/rdf/iri.js';
import {ldp} from '../../../vocab/rdf/vocabularies.js';
import {readBox} from '../../boxes/read-box.js';
import type {Resources} from '../../documents/resources.js';
import {listMaxBytes} from '../../lists/row.js';
import {success, type Problem, type Result} from '../../problem.js';
import {inParallel} from '../../in-parallel.js';
import {isForAnotherDay} from '../addresses.js';
import type {Judgement, Participant} from '../judge.js';
import {answersIn} from './answers-box.js';
import {eraseDocument} from './own-answers.js';

/** Letters that are read at once. */
const mostLetters = 2_000;
/** Many times what five answers of full length need: anybody may put anything there. */
const longestLetter = 64 << 10;

/** A letter with answers, as it lies in the box. */
export interface ArrivedAnswers extends AnswerLetter {
  /** Where it lies; more than one address if it was sent more than once. */
  readonly urls: readonly string[];
}

/** Reads the letters with answers about an event, or a date of it, as the organiser or a moderator can. What is none is passed over. */
export async function readAnswers(
  resources: Resources,
  box: string,
  occasion: Occasion,
): Promise<Result<readonly ArrivedAnswers[]>> {
  const container = answersIn(box);
  const skips = (url: string) => isForAnotherDay(url, container, occasion);
  const content = await readBox(resources, container, {most: mostLetters, itemBytes: longestLetter, skips});
  if (!content.ok) return content.problem.kind === 'missing' ? success([]) : content;
  return success(
    content.value.items.flatMap(({url, doubles, graph}) => {
      const letter = readAnswerLetter(graph);
      const isAbout = letter?.event === occasion.event && letter.day === occasion.day;
      return isAbout ? [{...letter, urls: [url, ...doubles]}] : [];
    }),
  );
}

/**
 * What those who take part have answered, by their registrations. A letter counts only if the registration in the person's home names it: its
 * identifier is random, and nobody knows it who could write another one.
 */
export function answersOf(
  participants: readonly Participant[],
  letters: readonly ArrivedAnswers[],
  questions: readonly EventQuestion[],
): ReadonlyMap<string, readonly GivenAnswer[]> {
  const found = new Map<string, readonly GivenAnswer[]>();
  for (const one of participants) {
    const named = one.status === 'confirmed' ? one.registration.answers : undefined;
    // Of several under one identifier, the one that came first.
    const letter = named && letters.find(({iri}) => iri === named);
    if (letter) found.set(one.iri, answersTo(questions, letter.answers));
  }
  return found;
}

/**
 * Addresses of letters that count no longer: their authors have answered anew, or come no more, or never were who they said. Only what is
 * certain: where somebody could not be asked, everything stays. The letters must have been read before the registrations.
 */
export function obsoleteAnswers({participants, knowsAll}: Judgement, letters: readonly ArrivedAnswers[]): string[] {
  if (!knowsAll || participants.some(({status}) => status === 'unchecked')) return [];
  const named = new Set(participants.map((one) => (one.status === 'confirmed' ? one.registration.answers : undefined)));
  return letters.filter(({iri}) => !named.has(iri)).flatMap(({urls}) => urls);
}

/** Takes letters with answers away, as the organiser or a moderator can. */
export async function removeAnswers(
  resources: Resources,
  fetcher: typeof fetch,
  urls: Iterable<string>,
): Promise<Result<void>> {
  let problem: Problem | undefined;
  await inParallel(urls, async (url) => {
    const gone = await eraseDocument(resources, fetcher, url);
    // A container that somebody has put there holds no answers of anybody.
    if (!gone.ok && !url.endsWith('/')) problem ??= gone.problem;
  });
  return problem ? {ok: false, problem} : success(undefined);
}

/**
 * Erases all answers to the questions of an event, of all its dates: the day has come. Can be repeated, by several pages at once.
 * @returns how many letters there were.
 */
export async function eraseAnswers(resources: Resources, fetcher: typeof fetch, box: string): Promise<Result<number>> {
  const container = answersIn(box);
  const listing = await resources.read(container, {fresh: true, maxBytes: listMaxBytes});
  if (!listing.ok) return listing.problem.kind === 'missing' ? success(0) : listing;
  const urls = listing.value.graph.iris(container, ldp.contains).filter((url) => isInside(url, container));
  const gone = await removeAnswers(resources, fetcher, urls);
  return gone.ok ? success(urls.length) : gone;
}
