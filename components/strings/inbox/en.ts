import {moment} from '../moment.js';
import type {Numbers} from '../numbers.js';
import type {InboxStrings} from './strings.js';

export default ({plural, format}: Numbers): InboxStrings => {
  return {
    title: 'Your messages',
    signInFirst: 'Sign in to read your messages.',
    none: 'You have no letter box yet. It is made when you ask to join the cooperative.',
    empty: 'No messages.',
    count: (total, fresh) =>
      fresh
        ? `${plural(total, 'message', 'messages')}, ${format(fresh)} of them new.`
        : `${plural(total, 'message', 'messages')}, all read.`,
    anyone: 'Anyone with an account can write here, and sign with any name.',
    isNew: 'New',
    sentence: {
      message: (who) => `Message from ${who}`,
      accepted: (who) => `Your request is accepted, says ${who}`,
      maybe: (who) => `Maybe, answers ${who}`,
      refused: (who) => `Your request is refused, says ${who}`,
      invited: (who) => `Invitation from ${who}`,
      chat: (who) => `Invitation to a chat, from ${who}`,
      mentioned: (who) => `${who} names you in a conversation`,
      answered: (who) => `${who} answers you in a conversation`,
      joined: (who) => `Taking part: announced by ${who}`,
      left: (who) => `Leaving: announced by ${who}`,
      offered: (who) => `Offer from ${who}`,
      shared: (who) => `Something new, shared by ${who}`,
      changed: (who) => `A change, announced by ${who}`,
      removed: (who) => `Something taken back by ${who}`,
      liked: (who) => `A sign of interest from ${who}`,
      followed: (who) => `You are followed by ${who}`,
      reported: (who) => `Report from ${who}`,
      other: (who) => `Message from another application, signed by ${who}`,
    },
    someone: (host) => (host ? `somebody unknown (${host})` : 'somebody unknown'),
    unreadable: 'A message that cannot be read. It may come from another application.',
    unanswered: (host) => `This message could not be read: ${host} does not answer.`,
    received: (date) => `Received on ${moment('en', date)}`,
    open: (host) => `Open on ${host}`,
    openChat: 'Open the conversation',
    reply: (name) => `Reply to ${name}`,
    readAll: 'Read the whole message',
    markRead: 'Mark as read',
    markUnread: 'Mark as unread',
    markAll: 'Mark all as read',
    remove: 'Delete',
    confirmRemove: 'Delete for good',
    keep: 'Keep',
    removed: 'Message deleted.',
    arrived: (count) => `${plural(count, 'new message has', 'new messages have')} just arrived.`,
    older: (count) => `Show older ones (${plural(count, 'message', 'messages')})`,
    notMarked: 'This is not noted.',
    notRemoved: 'The message is not deleted.',
    notRead: 'Your messages could not be read.',
  };
};
