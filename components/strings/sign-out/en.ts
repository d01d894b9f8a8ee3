import {moment} from '../moment.js';
import type {Numbers} from '../numbers.js';
import type {SignOutStrings} from './strings.js';

export default ({plural}: Numbers): SignOutStrings => {
  const changes = (count: number) => plural(count, 'change', 'changes');
  const drafts = (count: number) => plural(count, 'draft', 'drafts');
  return {
    notSent: (count) => `${plural(count, 'change is', 'changes are')} not sent yet.`,
    notSaved: (count) => `${plural(count, 'draft is', 'drafts are')} not saved.`,
    nothingLeft: 'Everything is sent.',
    needYou: (count) => `${plural(count, 'change needs', 'changes need')} you before it can be sent.`,
    send: 'Send now and sign out',
    sendWithoutDrafts: 'Send the changes, erase the drafts and sign out',
    save: 'Keep the text in a file and sign out',
    end: {
      nothing: 'Sign out',
      changes: 'Erase the changes and sign out',
      drafts: 'Erase the drafts and sign out',
      both: 'Erase the changes and the drafts, and sign out',
    },
    stay: 'Stay signed in',
    keepDrafts: 'Keep my drafts on this device',
    keepDraftsHint: 'You will find them when you sign in. Leave this unticked on a shared device.',
    sending: (count) => `Sending ${changes(count)}…`,
    stuck: (count) => `${changes(count)} could not be sent. You are still signed in.`,
    fileName: (day) => `my-texts-${day}.txt`,
    draft: (at) => `You wrote this on ${moment('en', at)}, and did not save it.`,
    eraseDraft: 'Erase this draft',
    waiting(changed, kept) {
      const all = [changed ? changes(changed) : '', kept ? drafts(kept) : ''].filter(Boolean).join(' and ');
      return `Waiting on this device for you to sign in: ${all}.`;
    },
  };
};
