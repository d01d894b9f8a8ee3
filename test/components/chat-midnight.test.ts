import {html} from 'lit';
import '../../components/chat/thread.js';
import type {CoopThread} from '../../components/chat/thread.js';
import type {CoopChat} from '../../components/chat/chat.js';
import {addConversationList, addRoom} from '../support/elements/chat.js';
import {aDay, aMinute, createTalkingCoop, toBox, write, type TalkingCoop} from '../support/elements/chat-page.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {all, expect, one, press, sees, show, textOf, type as typeInto, waitUntil} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';

const midnight = Date.parse('2026-11-29T00:00:00Z');
const before = midnight - 2 * aMinute;
const after = midnight + 5 * aMinute;
const setTo = (time: number) => setClock(new Date(time).toISOString());

/** Days of conversations begin at midnight, UTC, whatever the clock on the wall says. */
describe('what is written without a network before midnight, and sent after it', () => {
  liveIn('Europe/Paris');
  let talking: TalkingCoop;
  beforeEach(async () => {
    talking = await createTalkingCoop();
  });
  const stored = (url: string) => talking.coop.pod.text(url) ?? '';
  const comeBack = () => {
    talking.coop.pod.faults.open();
    window.dispatchEvent(new Event('online'));
  };
  const texts = (element: Element) => all(element, '.message').map(({innerText}) => innerText);
  const goesIntoBox = (element: Element) => waitUntil(() => one<HTMLTextAreaElement>(element, 'textarea').value === '');

  it('is in the document of the day on which it was written, once, and before what others have said meanwhile', async () => {
    const {coop, room, open} = talking;
    setTo(before);
    await room.say('amina', 'Vous dormez ?', {time: before - aMinute});
    const chat = await open();
    await sees(chat, 'Vous dormez');
    await write(chat, 'Pas encore');
    coop.pod.faults.close();
    press(chat, 'Envoyer');
    await sees(chat, 'En attente d’envoi');
    setTo(after);
    coop.pod.faults.open();
    await room.say('amina', 'Bonne nuit', {time: midnight + aMinute});
    comeBack();
    await sees(chat, 'Message envoyé.');
    expect(stored(room.dayAt(before)).match(/Pas encore/g)).to.have.length(1);
    expect(stored(room.dayAt(after)))
      .to.include('Bonne nuit')
      .and.not.to.include('Pas encore');
    expect(stored(`${new URL('.', room.channel).href}days.ttl`))
      .to.include('2026-11-28')
      .and.to.include('2026-11-29');
    chat.parentElement!.remove();
    for (const who of ['elodie', 'zoe']) {
      const again = await open(who);
      await sees(again, 'Bonne nuit');
      await waitUntil(() => texts(again).length === 3, textOf(again), {timeout: 5_000});
      const order = texts(again).map((text) => /Vous dormez|Pas encore|Bonne nuit/.exec(text)?.[0]);
      expect(order).to.deep.equal(['Vous dormez', 'Pas encore', 'Bonne nuit']);
      expect(all(again, 'h3').map(({innerText}) => innerText)).to.deep.equal(['Aujourd’hui, dimanche 29 novembre 2026']);
      again.parentElement!.remove();
    }
  });

  it('opens the conversation that it begins on the day on which it was written', async () => {
    const {coop} = talking;
    await addConversationList(coop, 'members');
    setTo(before);
    const about = 'https://things.example/events/1#it';
    const tag = html`<coop-thread open about=${about} about-title="Portes ouvertes"></coop-thread>`;
    const open = (who: string) => show<CoopThread>(within(coop, tag, who), 'coop-thread');
    const thread = await open('elodie');
    one(thread, 'textarea').focus();
    await sees(thread, 'Ctrl et Entrée');
    await thread.complete;
    coop.pod.faults.close();
    typeInto(thread, 'textarea', 'Qui apporte les tables ?');
    press(thread, 'Envoyer');
    await goesIntoBox(thread);
    setTo(after);
    await waitUntil(() => !textOf(thread).includes('Envoi…'));
    typeInto(thread, 'textarea', 'Et les chaises ?');
    press(thread, 'Envoyer');
    await goesIntoBox(thread);
    comeBack();
    await sees(thread, 'Message envoyé.');
    thread.parentElement!.remove();
    const other = await open('amina');
    await waitUntil(() => texts(other).length === 2, textOf(other), {timeout: 5_000});
    expect(texts(other).map((text) => /tables|chaises/.exec(text)?.[0])).to.deep.equal(['tables', 'chaises']);
    expect(textOf(other)).to.include('2 messages.').and.not.to.include('à plusieurs endroits');
    const days = coop.pod.arrivals.filter(({url}) => /chats\/.*chat\.ttl$/.test(url)).map(({url}) => url);
    const documents = [...new Set(days)].filter((url) => !url.startsWith(new URL('.', talking.room.channel).href));
    const holding = documents
      .filter((url) => /tables|chaises/.test(stored(url)))
      .map((url) => url.split('/').slice(-4, -1).join('-'));
    expect(holding.sort()).to.deep.equal(['2026-11-28', '2026-11-29']);
  });

  it('goes in order into the last day that is there, if nobody has prepared the next', async () => {
    const {coop} = talking;
    setTo(before);
    const room = await addRoom(coop, 'amina', {now: before - 2 * aDay, title: 'Atelier'});
    await room.say('amina', 'Le dernier jour', {time: before - aMinute});
    setTo(after);
    const chat: CoopChat = await talking.open('elodie', room.channel);
    await sees(chat, 'Le dernier jour');
    await toBox(chat);
    coop.pod.faults.close();
    typeInto(chat, 'textarea', 'Premier');
    press(chat, 'Envoyer');
    await sees(chat, 'En attente d’envoi');
    await goesIntoBox(chat);
    typeInto(chat, 'textarea', 'Second');
    press(chat, 'Envoyer');
    await goesIntoBox(chat);
    comeBack();
    await waitUntil(() => stored(room.dayAt(before)).includes('Second'), 'It has not arrived', {timeout: 5_000});
    await sees(chat, 'Message envoyé.');
    expect(stored(room.dayAt(before)).match(/Premier/g)).to.have.length(1);
    expect(stored(room.dayAt(after))).to.equal('');
    chat.parentElement!.remove();
    const other = await talking.open('zoe', room.channel);
    await waitUntil(() => texts(other).length === 3, textOf(other), {timeout: 5_000});
    expect(texts(other).map((text) => /dernier|Premier|Second/.exec(text)?.[0])).to.deep.equal([
      'dernier',
      'Premier',
      'Second',
    ]);
  });
});
