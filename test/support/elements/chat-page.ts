import {html} from 'lit';
import '../../../components/community/community.js';
import '../../../components/chat/chat.js';
import type {CoopChat} from '../../../components/chat/chat.js';
import {addRoom, type SeededRoom} from './chat.js';
import {setClock} from './clock.js';
import {one, press, sees, show, startPod, type as typeInto} from './page.js';
import {amina, createSeededCoop, elodie, zoe, type SeededCoop} from './seeded-coop.js';
import {within} from './within.js';

/** What the clock of the page says at the beginning of a test, and an hour before. */
export const halfPast = Date.parse('2026-11-28T11:30:00Z');
export const eleven = Date.parse('2026-11-28T11:00:00Z');
export const aMinute = 60_000;
export const aDay = 86_400_000;

/** A coop with three members, and a room that one of them has opened the day before. */
export interface TalkingCoop {
  readonly coop: SeededCoop;
  readonly room: SeededRoom;
  /** The tag as somebody has it on the screen; nobody is signed in for an empty name. */
  readonly open: (who?: string, channel?: string) => Promise<CoopChat>;
}

/** Makes one. */
export async function createTalkingCoop(): Promise<TalkingCoop> {
  setClock(new Date(halfPast).toISOString());
  const coop = await createSeededCoop([amina, elodie, zoe], startPod());
  const room = await addRoom(coop, 'amina', {now: eleven - aDay});
  const open = (who = 'elodie', channel = room.channel) =>
    show<CoopChat>(
      within(coop, html`<coop-chat src=${channel} item-href="membre.html?id={id}"></coop-chat>`, who || undefined),
      'coop-chat',
    );
  return {coop, room, open};
}

/** Comes to the box and waits until it can be written in. */
export async function toBox(chat: CoopChat): Promise<void> {
  one(chat, 'textarea').focus();
  await sees(chat, 'Ctrl et Entrée');
}

/** Writes something into the box. */
export async function write(chat: CoopChat, text: string): Promise<void> {
  await toBox(chat);
  typeInto(chat, 'textarea', text);
}

/** Writes something and sends it. */
export async function send(chat: CoopChat, text: string): Promise<void> {
  await write(chat, text);
  press(chat, 'Envoyer');
}

/** What stands in the box. */
export function boxed(chat: CoopChat): string {
  return one<HTMLTextAreaElement>(chat, 'textarea').value;
}
