import {moment} from '../moment.js';
import type {Numbers} from '../numbers.js';
import type {StatusStrings} from './strings.js';

export default ({plural}: Numbers): StatusStrings => {
  const named = (what: string) => (name?: string) => (name ? `${what}: ${name}` : what);
  return {
    title: 'What is not sent yet',
    offline: 'No connection. What you write is kept on this device and will be sent later.',
    sending: (count) => `Sending ${plural(count, 'change', 'changes')}…`,
    waiting: (count) => `${plural(count, 'change is', 'changes are')} waiting on this device, and will go by themselves.`,
    needsYou: (count) => `${plural(count, 'change needs', 'changes need')} you.`,
    allSent: 'Everything is sent.',
    onPageOnly: 'This device keeps nothing. Leave this page open until it is sent.',
    show: 'Show',
    hide: 'Hide',
    work: {
      edit: named('Change'),
      contribute: named('Addition'),
      'open-room': named('New conversation'),
      withdraw: named('Deletion'),
      announce: named('News for the cooperative’s list'),
      post: named('Sent to the cooperative'),
      profile: named('Your profile'),
      register: named('Registration'),
      vote: named('Vote'),
      say: named('Message'),
      move: named('Move to other readers'),
    },
    answers: {yes: 'Yes', maybe: 'Maybe', no: 'No'},
    typed: (date) => `Written on ${moment('en', date)}`,
    isSending: 'Being sent…',
    waits: 'Waiting for the connection.',
    retry: 'Try again',
    recreate: 'Write it again',
    copy: 'Copy the text',
    copied: 'The text is copied.',
    discard: 'Give up',
    confirmDiscard: 'Give up for good',
    keep: 'Keep',
    forbidden: 'You may not, or no longer, write here. Copy your text before you give it up.',
    gone: 'What you have changed was deleted.',
    conflict: (label) => `${label}: changed elsewhere as well.`,
    side: {
      mine: () => 'Here',
      theirs: (date) => (date ? `Elsewhere, on ${moment('en', date)}` : 'Elsewhere'),
    },
    choose: {mine: 'Keep yours', theirs: 'Take the other'},
    nothing: '(nothing)',
  };
};
