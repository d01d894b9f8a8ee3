import {coopPoll} from '../../../rdf/poll-vocabulary.js';
import type {Tally} from '../count-types.js';
import type {Verdict} from '../rules.js';
import {choosesOne} from './choices.js';
import {linesOf, ranksOf, sumsOf, type CountingMethod, type TallyInput} from './method.js';

/**
 * Consent, as sociocracy has it: adopted if somebody consents and nobody objects. Standing aside hinders nothing and carries nothing. An objection
 * without a reason is one: whether reasons are good is for people to say, in the meeting that hears them.
 */
export const consent: CountingMethod = {isValid: choosesOne, tally};

function tally(input: TallyInput): Tally {
  const totals = sumsOf(input);
  const lines = linesOf(input, totals, ranksOf(totals.map((total) => [total])));
  const votesFor = (option: string) => lines.find((line) => line.option === option)?.total ?? 0;
  const decides = [coopPoll.Objection, coopPoll.Consent].find((option) => votesFor(option) > 0);
  return {lines, winners: decides ? [decides] : [], verdict: verdictOf(input, decides)};
}

function verdictOf({ballots}: TallyInput, decides: string | undefined): Verdict {
  if (ballots.length === 0) return 'no-votes';
  return decides === coopPoll.Consent ? 'adopted' : 'rejected';
}
