import type {PollScheduleStrings} from './strings.js';

export default (): PollScheduleStrings => ({
  foreign: 'This poll comes from another app. It helps to find a date.',
  caption: 'The dates and the answers',
  date: 'Date',
  answers: {yes: 'Yes', ifNeedBe: 'If need be', no: 'No'},
  claimed: 'Names and answers as written there. Anybody who may write there can change them.',
  nobody: 'Nobody has answered yet.',
  noDates: 'This poll does not propose any date yet.',
  you: 'you',
  title: 'Your answer',
  hint: 'Say for each date whether you can come. You can change your answer later.',
  signInFirst: 'Sign in to answer.',
  send: 'Send my answer',
  sending: 'Your answer is on its way…',
  sent: 'Your answer is sent.',
  empty: 'Answer at least one date.',
  refused: 'You are not allowed to answer this poll.',
  offline: 'There is no network, or the other server does not answer.',
  notSent: 'Your answer is not sent.',
  kept: 'Your choices stay in the form.',
});
