import type {Numbers} from '../numbers.js';
import type {MemberStrings} from './strings.js';

export default ({format}: Numbers): MemberStrings => ({
  fields: {phone: 'Telephone', email: 'E-mail', photo: 'Photo'},
  visibleTo: {members: 'Visible to members', private: 'Visible to you alone'},
  updated: (date) => `Profile updated on ${date}`,
  partUnread: 'A part of this profile could not be read.',
  write: (name) => `Write to ${name}`,
  signInToWrite: (name) => `Sign in to write to ${name}.`,
  contact: {
    label: 'Your message',
    hint: (host) => `It goes to this member’s letter box, at ${host}, and says that it comes from you.`,
    send: 'Send',
    cancel: 'Cancel',
    sending: 'Sending the message…',
    sent: (name) => `Your message to ${name} has arrived.`,
    kept: (name) => `Your message to ${name} is kept on this device, and will be sent as soon as possible.`,
    keptByPage: 'This device keeps nothing: leave this page open until it is sent.',
    notSent: 'Your message was not sent. Your text is still here.',
    refused: 'This letter box takes no messages.',
    empty: 'Write your message.',
    tooLong: (limit) => `No more than ${format(limit)} characters.`,
    failed: 'The message cannot be opened. Check your connection, then try again.',
  },
});
