import type {Numbers} from '../numbers.js';
import type {PollRulesStrings} from './rules-strings.js';

export default ({plural, format}: Numbers): PollRulesStrings => ({
  methods: {
    'yes-no': 'Everybody answers yes, no or abstain.',
    'single-choice': 'Everybody chooses one answer.',
    'multiple-choice': 'Everybody chooses several answers.',
    consent: 'Everybody says whether they consent, stand aside or object.',
    score: 'Everybody gives a score to each answer.',
    dots: 'Everybody spreads points over the answers.',
    schulze: 'Everybody ranks the answers, from the best to the last.',
    'instant-runoff': 'Everybody ranks the answers, from the best to the last.',
    dates: 'Everybody says which dates suit them.',
  },
  counting: {
    'yes-no': 'Yes and no are counted.',
    'single-choice': 'The votes for each answer are counted.',
    'multiple-choice': 'The votes for each answer are counted.',
    consent: 'The proposal is adopted if somebody consents and nobody objects.',
    score: 'The answer with the most points in all comes first.',
    dots: 'The answer with the most points in all comes first.',
    schulze: 'Answers are compared two by two. The one that beats the others comes first.',
    'instant-runoff':
      'The answer with the fewest first choices leaves. Then votes are counted again, until one comes first.',
    dates: 'The date that suits most people comes first.',
  },
  majorities: {
    plurality: 'There must be more yes than no.',
    absolute: 'More than half must say yes. Abstentions do not count.',
    'two-thirds': 'At least two thirds must say yes. Abstentions do not count.',
    'three-quarters': 'At least three quarters must say yes. Abstentions do not count.',
    'of-roll': 'More than half of all who may vote must say yes.',
  },
  choiceMajorities: {
    plurality: 'The answer with the most votes wins.',
    absolute: 'An answer wins if it has more than half of the votes.',
    'two-thirds': 'An answer wins if it has at least two thirds of the votes.',
    'three-quarters': 'An answer wins if it has at least three quarters of the votes.',
    'of-roll': 'An answer wins if more than half of all who may vote choose it.',
  },
  choices: (fewest, most) => {
    if (fewest === most) return `One must choose ${plural(most, 'answer', 'answers')}.`;
    if (!fewest) return `One can choose ${plural(most, 'answer', 'answers')} at most.`;
    return `One must choose between ${format(fewest)} and ${plural(most, 'answer', 'answers')}.`;
  },
  highestScore: (points) => `Scores go from 0 to ${format(points)}.`,
  pointsToSpread: (points) => `${plural(points, 'point', 'points')} to spread.`,
  quorum: (percent, people) =>
    `The vote is valid if ${format(percent)}% of those who may vote do so${
      people === undefined ? '' : `: ${plural(people, 'person', 'people')}`
    }.`,
  roll: (people) => `${plural(people, 'person', 'people')} can vote. This list does not change any more.`,
  opens: (date) => `One can vote from ${date} on.`,
  closes: (date) => `One can vote until ${date}. A vote that arrives later does not count.`,
  confirmUntil: (date) => `A vote that came in time can still be confirmed until ${date}.`,
  mayChange: 'One can change one’s vote until the close. The last one counts. Earlier votes can still be read.',
  mayNotChange: 'One cannot change one’s vote. The first one counts.',
  shown: {
    live: () => 'The result can be seen from the first vote on.',
    'after-voting': () =>
      'The page shows the result to those who have voted. Votes are not hidden: other tools can read them.',
    'at-close': (tellers) => `Until the close, only these people can see the votes: ${tellers}.`,
  },
  namesShown: 'The page shows who has voted how.',
  namesNotShown: 'The page shows no names. Whoever counts again can find out who voted how.',
  tellers: (tellers) => `These people confirm votes and publish the result: ${tellers}.`,
  keepers: 'Those who keep the box could delay or hold back a vote. It would be noticed.',
  secret: 'For a secret vote, use Belenios.',
});
