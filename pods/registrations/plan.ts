import {
  guestOf,
  readRegistration,
  registrationKind,
  registrationValues,
  seatsFor,
  type Registration,
} from '../../vocab/kinds/registration/registration.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {literal, triple, type Triple} from '../../vocab/rdf/terms.js';
import {rdf, schema} from '../../vocab/rdf/vocabularies.js';
import {changeField, type Change} from '../../vocab/shapes/write.js';
import {failure, success, type Result} from '../problem.js';
import type {RegisterWork} from '../outbox/work.js';
import type {Reply} from './register-work.js';

/** The field by which an answer that two devices have given differently is asked about. */
export const answerField = 'answer';

interface Planning {
  /** WebID of who answers. */
  readonly agent: string;
  /** Identifier for a claim, if one is needed: the same each time that it is worked out. */
  readonly newClaim: string;
  /** Whether the answer counts even if there is another one that the person has not seen. */
  readonly insists?: boolean;
}

/**
 * Works out how the own registration must change. A claim is kept as long as it is for enough seats; whoever wants more of them gives it
 * up, and makes another one.
 */
export function planRegistration(graph: Graph, work: RegisterWork, planning: Planning): Result<Change> {
  const iri = work.registration;
  const now = readRegistration(graph, iri);
  const isAnswered = now !== undefined && isSame(now, work);
  if (isAnswered && hasTheRest(now, work)) return success({deletes: [], inserts: []});
  if (now && !isAnswered && !planning.insists && !(work.base && isSame(now, work.base))) {
    const conflict = {field: answerField, mine: asTexts(work), theirs: asTexts(now)};
    return failure('conflict', {url: iri, conflicts: [conflict]});
  }
  const values = registrationValues(afterwards(now, work, planning));
  const change = {deletes: [] as Triple[], inserts: now ? [] : beginning(work)};
  for (const [name, wanted] of Object.entries(values)) {
    const field = registrationKind.fields[name as keyof typeof registrationKind.fields];
    const {deletes, inserts} = changeField(field, graph, iri, wanted, [], () => '');
    change.deletes.push(...deletes);
    change.inserts.push(...inserts);
  }
  return success(change);
}

/** What a new registration says besides the fields. */
function beginning({registration, guest}: RegisterWork): Triple[] {
  const type = triple(registration, rdf.type, registrationKind.types[0]);
  return guest === undefined ? [type] : [type, triple(guestOf(registration), schema.name, literal(guest))];
}

function afterwards(
  now: Registration | undefined,
  {registration, event, day, answer, companions, guest, answers, showsName}: RegisterWork,
  {agent: webId, newClaim}: Planning,
): Omit<Registration, 'iri' | 'guest'> {
  const agent = guest === undefined ? webId : guestOf(registration);
  const seats = seatsFor({answer, companions});
  const keeps = now?.claim !== undefined && seats > 0 && seats <= seatsFor(now);
  const former = now?.formerClaims ?? [];
  // Whoever does not come has nothing to answer or to show.
  const [letter, shows] = answer === 'no' ? [] : [answers?.letter ?? now?.answers, showsName ?? now?.showsName];
  const common = {event, day, agent, answer, companions, ...(letter && {answers: letter}), ...(shows && {showsName: shows})};
  if (keeps) return {...common, claim: now.claim, claimedSeats: now.claimedSeats, formerClaims: former};
  return {
    ...common,
    ...(seats && {claim: newClaim}),
    claimedSeats: seats,
    formerClaims: now?.claim ? [...former, now.claim] : former,
  };
}

/** Whether a registration says besides the answer what it is to say. The newest counts: nobody is asked about that. */
function hasTheRest(now: Registration, {answers, showsName}: RegisterWork): boolean {
  const hasAnswers = answers === undefined || answers.letter === now.answers;
  return hasAnswers && (showsName === undefined || showsName === (now.showsName ?? false));
}

function isSame(one: Pick<Reply, 'answer' | 'companions'>, other: Pick<Reply, 'answer' | 'companions'>): boolean {
  return one.answer === other.answer && one.companions === other.companions;
}

/** An answer as a conflict holds it: the word, and how many come along. */
function asTexts({answer, companions}: Pick<Reply, 'answer' | 'companions'>): readonly string[] {
  return companions ? [answer, `+${companions}`] : [answer];
}

/** An answer out of what a conflict holds. */
export function replyOf([answer, companions]: readonly string[]): Pick<Reply, 'answer' | 'companions'> {
  return {answer: answer === 'yes' || answer === 'maybe' ? answer : 'no', companions: Number(companions ?? 0)};
}
