import type {Numbers} from '../numbers.js';
import type {JoiningStrings} from './strings.js';

export default (numbers: Numbers): JoiningStrings => ({
  title: (coop) => `Join ${coop}`,
  signInFirst: 'Sign in to join the cooperative, or to leave it.',
  closed: 'This cooperative takes no requests here.',
  open: 'This cooperative is open: whoever asks is admitted. So “members” means “anyone with an account” here.',
  explain: 'This is what will be written, and who will be able to read it:',
  plan: [
    {
      where: 'In your own space',
      things: [
        {
          what: 'A folder for this cooperative.',
          who: 'Nobody else writes there. The moderators see what you publish in it.',
        },
        {what: 'A letter box.', who: 'Anyone with an account can leave you a message. Nobody else reads it.'},
        {what: 'A table of contents of what you publish.', who: 'Anyone can read it.'},
      ],
    },
    {
      where: 'At the cooperative',
      things: [{what: 'Your request.', who: 'Only the moderators can read it.'}],
    },
    {
      where: 'Once you are a member',
      things: [
        {
          what: 'In the directory: your name, activity, town, skills and your small picture.',
          who: 'Anyone can read it.',
        },
        {
          what: 'In the list that gives members their rights: the address of your account.',
          who: 'The other members can read it.',
        },
      ],
    },
  ],
  deeds: {
    ask: () => 'Ask to join',
    withdraw: () => 'Take my request back',
    leave: (coop) => `Leave ${coop}`,
    stay: () => 'Stay a member',
  },
  askAgain: 'Ask again',
  doing: {
    ask: 'Sending your request…',
    withdraw: 'Taking your request back…',
    leave: 'Noting that you leave…',
    stay: 'Noting that you stay…',
  },
  failed: {
    ask: 'Your request was not sent.',
    withdraw: 'Your request is not taken back.',
    leave: 'It is not noted that you leave.',
    stay: 'It is not noted that you stay.',
  },
  retrySafely: 'It is safe to try again: nothing is done twice.',
  sent: 'Your request is sent.',
  answerFollows: {
    approved: 'Somebody from the cooperative will answer you.',
    open: 'You will be a member as soon as a moderator opens the site.',
  },
  withdrawn: 'Your request is taken back.',
  member: (coop) => `You are a member of ${coop}.`,
  refused: (coop) => `${coop} said no to your request.`,
  leaving: 'It is noted that you leave. You will no longer be a member as soon as a moderator opens the site.',
  stayed: 'You stay a member.',
  leaveTitle: 'Leave the cooperative',
  leaveGoes:
    'You will go from the directory and the groups, and can announce nothing to the members any more. It happens as soon as a moderator opens the site.',
  leaveStays: 'What you have written stays in your own space.',
  leaveElsewhere: 'You were not registered here. To leave, write to the cooperative or call it.',
  address: 'Does somebody from the cooperative invite you? Give them the address of your account:',
  copyAddress: 'Copy the address',
  copied: 'The address is copied.',
  forModerators: 'This page is for moderators.',
  desk: () => import('./desk-en.js').then((module) => module.default(numbers)),
});
