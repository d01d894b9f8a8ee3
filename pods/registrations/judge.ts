import type {Place} from '../../vocab/kinds/registration/places.js';
import {success, type Result} from '../problem.js';
import {readLetters, type Letter, type Letters} from './letters.js';
import {readPlaces, type BoxReading} from './read-places.js';
import {judgeLetters, keyOf, type Judging, type Verdict} from './verdict.js';

/** Somebody who has answered, as the organiser sees it. */
export type Participant = Verdict & {
  /** What the claim has got; nothing for who says maybe or no, or whose claim is struck out or has not arrived. */
  readonly place?: Place | undefined;
  /** Whether the organiser has struck the claim out. */
  readonly isStruckOut: boolean;
};

/** Why a claim is not to count. */
export type StrikeReason =
  /** No letter tells whose it is. */
  | 'nameless'
  /** No home confirms it, or that of somebody who is no member. */
  | 'denied'
  /** The person has given it up, or has another one that came first. */
  | 'superseded';

export interface Judgement {
  readonly reading: BoxReading;
  /** Each registration once: those with a claim in the order of the claims, then the others in the order of their letters. */
  readonly participants: readonly Participant[];
  /** Claims that should be struck out, with the reason. What could not be checked is not among them. */
  readonly toStrike: ReadonlyMap<string, StrikeReason>;
  /** Claims that are struck out and that somebody stands behind: whether they count again is for the organiser to decide. */
  readonly toGiveBack: readonly string[];
  /** Whether every letter could be read: else somebody may take part of whom nothing is known. */
  readonly knowsAll: boolean;
  /** Addresses among the letters of what can be taken away. */
  readonly rubbish: readonly string[];
}

/** Finds out who takes part, and which claims are to be struck out: for the organiser, or a moderator. */
export async function judgeRegistrations(judging: Judging): Promise<Result<Judgement>> {
  const {resources, box} = judging;
  // In this order: the letter is there before the claim is, so that a claim without one is nobody's.
  const reading = await readPlaces(resources, judging);
  if (!reading.ok) return reading;
  const letters = await readLetters(resources, box, judging);
  if (!letters.ok) return letters;
  const verdicts = await judgeLetters(judging, letters.value.letters);
  const findings = {...letters.value, verdicts, owners: ownersOf(letters.value.letters, verdicts)};
  return success({
    reading: reading.value,
    participants: participantsOf(reading.value, findings),
    ...judgeClaims(reading.value, findings),
    knowsAll: letters.value.isComplete,
    rubbish: letters.value.rubbish,
  });
}

interface Findings extends Letters {
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Whose each claim is. */
  readonly owners: ReadonlyMap<string, Confirmed>;
}

type Confirmed = Verdict & {readonly status: 'confirmed'};

/**
 * Whose each claim is: that of the first letter about it that a home confirms. Whoever has made it has written before the claim could be read;
 * somebody else may call it the own one afterwards.
 */
function ownersOf(letters: readonly Letter[], verdicts: ReadonlyMap<string, Verdict>): ReadonlyMap<string, Confirmed> {
  const owners = new Map<string, Confirmed>();
  for (const letter of letters) {
    const verdict = verdicts.get(keyOf(letter))!;
    if (verdict.status !== 'confirmed' || letter.claim === undefined || owners.has(letter.claim)) continue;
    if (verdict.registration.claim === letter.claim) owners.set(letter.claim, verdict);
  }
  return owners;
}

function participantsOf({places, struck}: BoxReading, {verdicts, owners}: Findings): Participant[] {
  const ranks = new Map(places.map((place, index) => [place.claim, index]));
  const participants = [...verdicts.values()].map((verdict): {rank: number; participant: Participant} => {
    const claim = verdict.status === 'confirmed' ? verdict.registration.claim : undefined;
    if (claim === undefined) return {rank: Infinity, participant: {...verdict, isStruckOut: false}};
    if (owners.get(claim) !== verdict) return {rank: Infinity, participant: {...notTheirs(verdict), isStruckOut: false}};
    const rank = ranks.get(claim) ?? Infinity;
    return {rank, participant: {...verdict, place: places[rank], isStruckOut: struck.has(claim)}};
  });
  return participants.sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank)).map(({participant}) => participant);
}

function notTheirs({agent, iri}: Verdict): Verdict {
  return {agent, iri, status: 'denied', reason: 'unconfirmed'};
}

function judgeClaims({log, places, struck}: BoxReading, findings: Findings): Pick<Judgement, 'toStrike' | 'toGiveBack'> {
  const toStrike = new Map<string, StrikeReason>();
  const toGiveBack: string[] = [];
  const counting = new Set(places.map(({claim}) => claim));
  const persons = new Set<string>();
  for (const {type, claim} of log) {
    // What is struck out has no rank, and is judged as if it had.
    if (type !== 'claimed' || !(counting.has(claim) || struck.has(claim))) continue;
    const owner = findings.owners.get(claim);
    const isFirst = owner !== undefined && !persons.has(owner.registration.agent);
    if (owner) persons.add(owner.registration.agent);
    if (isFirst && struck.has(claim)) toGiveBack.push(claim);
    const reason = isFirst ? undefined : owner ? 'superseded' : reasonAgainst(claim, findings);
    if (reason && !struck.has(claim)) toStrike.set(claim, reason);
  }
  return {toStrike, toGiveBack};
}

/** Why a claim that is nobody's is not to count, if that is certain. */
function reasonAgainst(claim: string, {letters, verdicts, isComplete}: Findings): StrikeReason | undefined {
  const found = letters.filter((letter) => letter.claim === claim).map((letter) => verdicts.get(keyOf(letter))!);
  // One of the letters that could not be looked into may be the true one.
  if (found.some(({status}) => status === 'unchecked')) return undefined;
  const isGivenUp = (verdict: Verdict) =>
    verdict.status === 'confirmed' && verdict.registration.formerClaims.includes(claim);
  if (found.some(isGivenUp)) return 'superseded';
  if (found.length) return 'denied';
  return isComplete ? 'nameless' : undefined;
}
