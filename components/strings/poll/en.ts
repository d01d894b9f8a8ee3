import type {Numbers} from '../numbers.js';
import type {PollStrings} from './strings.js';

export default ({plural, format}: Numbers): PollStrings => ({
  notOfCoop: (host) => `This poll is not one of this cooperative. It lies on ${host}.`,
  unnamed: 'Poll without a question',
  unnamedAnswer: 'Answer without a name',
  colon: ': ',
  soon: (date) => `Opens on ${date}.`,
  open: (date) => `Open until ${date}.`,
  over: (date) => `Voting ended on ${date}. The poll is not closed yet.`,
  closed: (date) => (date ? `Closed on ${date}.` : 'Closed.'),
  turnout: (roll, voted) =>
    voted === undefined
      ? `${plural(roll, 'person', 'people')} can vote.`
      : `${plural(voted, 'person has', 'people have')} voted, of ${format(roll)}.`,
  rules: 'The rules of this poll',
  unusable: 'This page does not know how one votes here.',
  there: (time, place) => `${time} in ${place}`,
  someone: 'Somebody without a name',
  maybeOld: 'What you see may be old.',
});
