import {isNotice, type ReceivedNotice, type UnreadableItem} from '../../pods/inbox/letter.js';

/** One of the messages, or what could not be read in its place. */
export type Letter = ReceivedNotice | UnreadableItem;

/** A name for a message that stays while it is drawn again. */
export function keyOf(letter: Letter): string {
  return isNotice(letter) ? letter.id : letter.url;
}

/** Addresses of the documents in which a message lies. */
export function urlsOf(letter: Letter): readonly string[] {
  return isNotice(letter) ? letter.items.map(({url}) => url) : [letter.url];
}
