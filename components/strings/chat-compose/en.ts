import type {Numbers} from '../numbers.js';
import type {ComposeStrings} from './strings.js';

export default ({plural, format}: Numbers): ComposeStrings => ({
  hint: 'Enter begins a new line, Ctrl and Enter send. @ to name somebody.',
  hintEnter: 'Enter sends, Shift and Enter begin a new line. @ to name somebody.',
  enterSends: 'Send with the Enter key',
  send: 'Send',
  change: 'Save',
  sending: 'Sending…',
  sent: 'Message sent.',
  kept: 'It is kept on this device, and will be sent as soon as possible.',
  keptOnPage: 'This device keeps nothing more: leave the page open until it is sent.',
  replyingTo: (name) => `You are answering ${name}`,
  changing: 'You are changing your message',
  cancel: 'Cancel',
  addFile: 'Add a picture or a document',
  fileHint:
    'PDF, text, spreadsheet or picture, 10 MB at most. Pictures are made smaller, without the place where they were taken.',
  fileText: (name) => `Description of ${name}`,
  fileTextHint: 'What one must know without seeing the picture.',
  dropFile: (name) => `Leave ${name} out`,
  notKept: (name) =>
    `This device does not keep ${name}: if you leave the page before it is sent, you will have to attach it again.`,
  notThere: (name) => `${name} is not on this device any more: attach it again.`,
  signs: 'Put a sign',
  people: 'People to name',
  peopleFound: (count) => (count ? plural(count, 'person found', 'people found') : 'Nobody of that name'),
  draftFrom: (time) => `Begun on ${time}, not sent yet.`,
  dropDraft: 'Erase this draft',
  mistakes: {
    empty: 'Write something, or add a file.',
    tooLong: (over) =>
      `Your message is too long by ${plural(over, 'character', 'characters')}. Nothing is lost: make it shorter, or send it in parts.`,
    tooManyFiles: (most) => `A message carries ${format(most)} files at most.`,
    fileType: (name) => `${name} cannot be added: files of this kind can act in the name of whoever opens them.`,
    fileTooLarge: (name) => `${name} is larger than 10 MB.`,
    fileEmpty: (name) => `${name} is empty.`,
    pictureUnread: (name) => `${name} could not be read as a picture.`,
    textMissing: (name) => `Describe ${name} in a few words, for those who do not see the picture.`,
  },
  notSent: 'This message was not sent.',
  withFiles: (names) => `With ${names}.`,
  takeUp: 'Take it up again to correct it',
  tryAgain: 'Try again',
  left: (count) => `${plural(count, 'character left', 'characters left')}.`,
  noMoreOpen: 'This conversation is no longer open to you. Your text is still there: copy it if you need it.',
});
