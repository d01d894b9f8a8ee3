import type {Poll} from '../../../vocab/kinds/poll/poll.js';
import {pointsOf, quorumNeeded} from '../../../vocab/kinds/poll/rules.js';
import type {PollRulesStrings} from '../../strings/poll-settings/rules-strings.js';
import type {PollContext, PollWords} from '../poll-context.js';
import {momentText} from '../poll-times.js';

/** What the sentences are made of: the poll, and what its people are called. */
export type Ruled = Pick<PollContext, 'poll' | 'names'>;

/** How one fills a ballot in, in plain sentences. */
export function votingSentences(rules: PollRulesStrings, {method, fewest, most, options, points}: Poll): string[] {
  const sentences = method ? [rules.methods[method]] : [];
  if (method === 'multiple-choice' && (fewest !== undefined || most !== undefined))
    sentences.push(rules.choices(fewest ?? 1, most ?? options.length));
  if (method === 'score') sentences.push(rules.highestScore(pointsOf({method, points})));
  if (method === 'dots') sentences.push(rules.pointsToSpread(pointsOf({method, points})));
  return sentences;
}

/** What is promised about a vote and what is not, in plain sentences: what somebody knows before voting. */
export function promiseSentences(words: PollWords, rules: PollRulesStrings, ruled: Ruled): string[] {
  const {mayChange, resultShown, namesShown} = ruled.poll;
  return [
    mayChange ? rules.mayChange : rules.mayNotChange,
    rules.shown[resultShown](tellersText(words, ruled)),
    namesShown ? rules.namesShown : rules.namesNotShown,
    rules.keepers,
  ];
}

/** How a poll is counted, and when: the rest of its rules. */
export function countingSentences(words: PollWords, rules: PollRulesStrings, ruled: Ruled): string[] {
  const {poll} = ruled;
  const {method, opens, closes, confirmUntil, quorum, rollSize, timeZone} = poll;
  const at = (time: number) => momentText(words, time, timeZone);
  return [
    ...(method ? [rules.counting[method]] : []),
    ...majoritySentences(rules, poll),
    ...(quorum === undefined ? [] : [rules.quorum(quorum, quorumNeeded(quorum, rollSize))]),
    rules.roll(rollSize),
    ...(opens === undefined ? [] : [rules.opens(at(opens))]),
    ...(closes === undefined ? [] : [rules.closes(at(closes))]),
    ...(confirmUntil === undefined || confirmUntil === closes ? [] : [rules.confirmUntil(at(confirmUntil))]),
    rules.tellers(tellersText(words, ruled)),
  ];
}

function majoritySentences(rules: PollRulesStrings, {method, majority}: Poll): string[] {
  if (method === 'yes-no') return [rules.majorities[majority]];
  return method === 'single-choice' || method === 'multiple-choice' ? [rules.choiceMajorities[majority]] : [];
}

/** The names of those who confirm votes, as a list of the language. */
function tellersText({general, poll: words}: PollWords, {poll: {tellers}, names}: Ruled): string {
  const known = tellers.map((teller) => names?.get(teller) ?? words.someone);
  return new Intl.ListFormat(general.language).format(known);
}
