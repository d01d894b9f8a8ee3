import type {Numbers} from '../numbers.js';
import type {PollDeskStrings} from './strings.js';

export default ({format, plural}: Numbers): PollDeskStrings => ({
  title: 'For those who run the vote',
  intro: 'As long as this page is open, it confirms votes by itself.',
  confirming: 'Confirming votes…',
  confirmed: (votes) => `${plural(votes, 'vote is', 'votes are')} confirmed.`,
  waiting: (votes) => `${plural(votes, 'vote waits', 'votes wait')} to be confirmed.`,
  reason: (name, reason) => {
    switch (reason) {
      case 'unreachable':
        return `${name}: the server of this person does not answer. The page tries again.`;
      case 'unconfirmed':
        return `${name}: the own copy of this vote was not found. The page tries again.`;
      case 'late':
        return `${name}: it came after the close.`;
      case 'early':
        return `${name}: it came before the opening.`;
      case 'not-on-roll':
        return `${name}: this person is not on the list of voters.`;
      case 'replaced':
      case 'repeated':
      case 'double':
        return `${name}: another vote of the same person counts.`;
      case 'altered':
        return `${name}: the vote was changed after it was confirmed.`;
      case 'unreadable':
      case 'other-poll':
      case 'invalid':
        return `${name}: it does not follow the rules of this vote.`;
    }
  },
  somebody: 'Somebody unknown',
  confirmNow: 'Look again',
  remind: {
    open: 'Remind those who have not voted',
    to: (people) => `It goes to ${plural(people, 'person', 'people')}, to each separately.`,
    hint: 'One reminder a day at most. Nobody else sees who gets it.',
    label: 'Your message',
    text: (question, until) =>
      `Hello,\n\nThe vote “${question}” is open until ${until}. If you wish, you can still vote on the cooperative’s site. You are free not to.`,
    send: 'Send',
    cancel: 'Cancel',
    sending: 'Sending…',
    sent: (people) => `The reminder was sent to ${plural(people, 'person', 'people')}.`,
    notSent: (people) => `It did not reach ${plural(people, 'person', 'people')}.`,
    today: 'A reminder was sent today already.',
    nobody: 'Everybody has voted: there is nobody to remind.',
    empty: 'Write a message.',
    tooLong: (characters) => `Write ${format(characters)} characters at most.`,
  },
  close: {
    title: 'Close the vote',
    later: (time) => `You can close the vote from ${time} on.`,
    waits: (votes, time) =>
      `${plural(votes, 'vote', 'votes')} came in time and can be confirmed until ${time}. You can close the vote after that.`,
    leaves: (votes) => `${plural(votes, 'vote', 'votes')} could not be confirmed in time. They will not be counted.`,
    explains: 'Closing publishes the result. After that nobody can vote, and you cannot open the vote again.',
    decision: 'What is decided (optional)',
    decisionHint: 'What is decided, and who does what. Everybody who sees the vote reads it.',
    review: 'To review on (optional)',
    reviewHint: 'The day on which you look at this decision again.',
    tooLong: (characters) => `Write ${format(characters)} characters at most.`,
    past: 'Choose a day to come.',
    check: 'Go on',
    checkTitle: 'Check before closing',
    checkText: 'You cannot take this back.',
    noDecision: 'No text.',
    noReview: 'No day.',
    change: 'Change',
    confirm: 'Close the vote',
    closing: 'Closing the vote…',
    closed: 'The vote is closed. The result is published.',
    failed: 'The vote is not closed.',
  },
});
