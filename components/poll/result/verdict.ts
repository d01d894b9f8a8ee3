import {coopPoll} from '../../../vocab/rdf/poll-vocabulary.js';
import type {Poll} from '../../../vocab/kinds/poll/poll.js';
import type {Quorum} from '../../../vocab/kinds/poll/count-types.js';
import {nameOfOption} from '../answers-text.js';
import type {PollContext} from '../poll-context.js';
import type {ShownResult} from './published.js';
import type {ResultWords} from './result-part.js';

/** What has come out, in one sentence. */
export function verdictSentence(
  words: ResultWords,
  {poll, phase}: Pick<PollContext, 'poll' | 'phase'>,
  shown: ShownResult,
  quorum?: Quorum,
): string {
  const {result} = words;
  const {verdict, ballots, winners} = shown;
  switch (verdict) {
    case 'no-quorum':
      return phase === 'closed' || !quorum
        ? result.noQuorum(ballots, quorum?.needed)
        : result.quorumSoFar(ballots, quorum.needed);
    case 'no-votes':
      return ballots ? result.noVotes : result.noVote;
    case 'tied':
      return result.tied(
        new Intl.ListFormat(words.general.language).format(winners.map((one) => nameOfOption(words, poll, one))),
      );
    case 'chosen':
      return chosenSentence(words, poll, shown, phase === 'closed' ? result.chosen : result.ahead);
    case 'adopted':
    case 'rejected':
      return decidedSentence(words, poll, shown, verdict);
  }
}

function decidedSentence(words: ResultWords, poll: Poll, shown: ShownResult, verdict: 'adopted' | 'rejected'): string {
  const {result} = words;
  const votesFor = (option: string) => shown.lines.find((line) => line.option === option)?.total ?? 0;
  const said = (why: string) => `${result[verdict]}${words.poll.colon}${why}`;
  if (poll.method === 'yes-no')
    return said(result.yesNo(votesFor(coopPoll.Yes), votesFor(coopPoll.No), votesFor(coopPoll.Abstain)));
  if (poll.method !== 'consent')
    return chosenSentence(words, poll, shown, verdict === 'adopted' ? result.chosen : result.noMajority);
  if (verdict === 'adopted') return said(result.nobodyObjects);
  const objections = votesFor(coopPoll.Objection);
  return said(objections ? result.objections(objections) : result.nobodyConsents);
}

function chosenSentence(
  words: ResultWords,
  poll: Poll,
  {winners, lines}: ShownResult,
  say: (option: string, got: string) => string,
): string {
  const [first = ''] = winners;
  const total = lines.find(({option}) => option === first)?.total ?? 0;
  return say(nameOfOption(words, poll, first), poll.method ? words.result.got[poll.method](total) : String(total));
}
