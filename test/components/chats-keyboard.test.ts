import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/chat/chat.js';
import '../../components/chat/chats.js';
import type {CoopChat} from '../../components/chat/chat.js';
import type {CoopChats} from '../../components/chat/chats.js';
import {pressKeys} from '../support/elements/assistive.js';
import {addConversationList, beginRoom, noteRoom, type SeededRoom} from '../support/elements/chat.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {giveInbox} from '../support/elements/give-inbox.js';
import {all, atEnd, expect, isAccessible, one, sees, show, startPod, textOf, waitUntil} from '../support/elements/page.js';
import {amina, createSeededCoop, elodie, zoe, type SeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';

/** What the keys are at, as it is called. */
function reached(tag: Element): string {
  const active = tag.shadowRoot!.activeElement as HTMLElement | null;
  const label = active?.closest('label')?.innerText;
  return (label ?? active?.innerText ?? '').replace(/\s+/g, ' ').trim();
}

/** Goes on with Tab until the keys are at what begins with a name. */
async function tabTo(tag: Element, name: string): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 40; step++) {
    await pressKeys('Tab');
    passed.push(reached(tag));
    if (passed.at(-1)!.startsWith(name)) return;
  }
  throw new Error(`“${name}” is not reached with Tab: ${passed.join(' | ')}`);
}

describe('conversations by keyboard alone', () => {
  liveIn('Europe/Paris');
  let coop: SeededCoop;
  let oven: SeededRoom;
  const yesterday = () => Date.now() - 86_400_000;
  beforeEach(async () => {
    setClock('2026-11-28T11:30:00Z');
    coop = await createSeededCoop([amina, elodie, zoe], startPod());
    await addConversationList(coop, 'members');
    await giveInbox(coop, 'elodie');
    oven = await begin('Fournil');
    for (const text of ['Un', 'Deux']) await oven.say('zoe', text);
  });
  const begin = async (title: string, note: {isMuted?: boolean} = {}) => {
    const room = await beginRoom(coop, 'zoe', {readers: {who: 'members'}, title, now: yesterday()});
    const {channel} = room;
    await noteRoom(coop, 'elodie', {channel, title, standing: 'joined', readUntil: yesterday(), ...note});
    return room;
  };
  const openList = () =>
    show<CoopChats>(within(coop, html`<coop-chats item-href="salon.html?id={id}"></coop-chats>`, 'elodie'), 'coop-chats');
  const openChat = async () => {
    const chat = await show<CoopChat>(
      within(coop, html`<coop-chat src=${oven.channel}></coop-chat>`, 'elodie'),
      'coop-chat',
    );
    await waitUntil(() => all(chat, '.message').length > 0);
    return chat;
  };
  /** Where a link would have led, for the page to stay. */
  const followed = (): string[] => {
    const links: string[] = [];
    const follow = (event: Event) => {
      const link = event.composedPath().find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement);
      if (!link) return;
      links.push(decodeURIComponent(link.getAttribute('href')!));
      event.preventDefault();
    };
    addEventListener('click', follow);
    atEnd(() => removeEventListener('click', follow));
    return links;
  };

  it('are passed one after the other, told in words where something is new, and opened with Enter', async () => {
    await (await begin('Muette', {isMuted: true})).say('zoe', 'Un');
    const chats = await openList();
    await sees(chats, '2 conversations, du nouveau dans 1.');
    expect(one(chats, '[role=status]').innerText).to.include('du nouveau dans 1');
    const links = followed();
    await tabTo(chats, 'Fournil');
    expect(chats.shadowRoot!.activeElement!.closest('li')!.innerText).to.include('2 nouveaux messages');
    await pressKeys('Enter');
    expect(links).to.deep.equal([`salon.html?id=${oven.channel}`]);
    await tabTo(chats, 'Muette');
    const muted = chats.shadowRoot!.activeElement!.closest('li')!;
    expect(muted.innerText).to.include('En sourdine').and.not.include('nouveau');
    await tabTo(chats, 'Nouvelle conversation');
    await pressKeys('Enter');
    await waitUntil(() => one<HTMLDetailsElement>(chats, 'details').open);
  });

  it('are accepted, declined and added with the keys staying in the list', async () => {
    await beginRoom(coop, 'zoe', {readers: {who: 'pair', other: coop.webId('elodie')}});
    await beginRoom(coop, 'amina', {readers: {who: 'pair', other: coop.webId('elodie')}});
    await beginRoom(coop, 'amina', {readers: {who: 'members'}, title: 'Jardin'});
    const chats = await openList();
    await sees(chats, 'Jardin');
    await tabTo(chats, 'Accepter');
    await pressKeys('Enter');
    await sees(chats, '2 conversations');
    expect(chats.shadowRoot!.activeElement, 'after an invitation was accepted').to.not.equal(null);
    await tabTo(chats, 'Refuser');
    await pressKeys('Enter');
    await waitUntil(() => !textOf(chats).includes('vous propose'));
    expect(chats.shadowRoot!.activeElement, 'after an invitation was declined').to.not.equal(null);
    await tabTo(chats, 'Ajouter à mes conversations');
    await pressKeys('Enter');
    await sees(chats, '3 conversations');
    expect(chats.shadowRoot!.activeElement, 'after a conversation was added').to.not.equal(null);
    await isAccessible(chats);
  });

  it('are muted, and then nothing in them is said to be new', async () => {
    const chat = await openChat();
    await openTools(chat);
    await tabTo(chat, 'Mettre en sourdine');
    await pressKeys('Space');
    await sees(chat, 'C’est noté.');
    expect(reached(chat)).to.include('Mettre en sourdine');
    chat.parentElement!.remove();
    await oven.say('zoe', 'Trois', {time: Date.now() + 1_000});
    const chats = await openList();
    await sees(chats, '1 conversation, rien de nouveau.');
  });

  it('are left after asking once more, with the keys staying there, and come back the same way', async () => {
    const chat = await openChat();
    await openTools(chat);
    await tabTo(chat, 'Quitter la conversation');
    await pressKeys('Enter');
    await sees(chat, 'Ce que vous y avez écrit reste');
    await waitUntil(() => reached(chat).includes('Ce que vous y avez écrit reste'), 'the question has the keys');
    await tabTo(chat, 'Quitter');
    await pressKeys('Enter');
    await sees(chat, 'Vous avez quitté cette conversation.');
    await tabTo(chat, 'Revenir');
    await pressKeys('Enter');
    await sees(chat, 'Quitter la conversation');
    await isAccessible(chat);
  });

  async function openTools(chat: CoopChat): Promise<void> {
    await tabTo(chat, one(chat, '.tools summary').innerText);
    await pressKeys('Enter');
    await sees(chat, 'Mettre en sourdine');
  }
});
