import type {PollSettingsStrings} from './strings.js';

export default (): PollSettingsStrings => ({
  methods: {
    'yes-no': 'Yes, no or abstain',
    'single-choice': 'One choice',
    'multiple-choice': 'Several choices',
    consent: 'Consent',
    score: 'Scores',
    dots: 'Points to spread',
    schulze: 'Ranking (Schulze method)',
    'instant-runoff': 'Ranking (instant runoff)',
    dates: 'Find a date',
  },
  majorities: {
    plurality: 'the most votes',
    absolute: 'more than half of the votes',
    'two-thirds': 'two thirds of the votes',
    'three-quarters': 'three quarters of the votes',
    'of-roll': 'more than half of all who may vote',
  },
  verdicts: {
    adopted: 'Adopted',
    rejected: 'Rejected',
    chosen: 'Chosen',
    tied: 'Tied',
    'no-quorum': 'Not enough votes',
    'no-votes': 'No votes',
  },
  answers: {
    yes: 'Yes',
    no: 'No',
    abstain: 'Abstain',
    consent: 'I consent',
    'stand-aside': 'I stand aside',
    objection: 'I object',
  },
});
