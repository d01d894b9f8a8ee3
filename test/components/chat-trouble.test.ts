import {html} from 'lit';
import type {CoopChat} from '../../components/chat/chat.js';
import {addRoom} from '../support/elements/chat.js';
import {
  aDay,
  aMinute,
  boxed,
  createTalkingCoop,
  eleven,
  halfPast,
  send,
  write,
  type TalkingCoop,
} from '../support/elements/chat-page.js';
import {liveIn} from '../support/elements/clock.js';
import {all, expect, isAccessible, named, one, press, sees, show, textOf, waitUntil} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';

describe('a conversation, when something goes wrong', () => {
  liveIn('Europe/Paris');
  let talking: TalkingCoop;
  beforeEach(async () => {
    talking = await createTalkingCoop();
  });
  const pathOf = (url: string) => new URL(url).pathname;
  const channelPath = () => pathOf(talking.room.channel);
  const today = () => talking.room.dayAt(halfPast);
  const isStored = (text: string) => talking.coop.pod.text(today())?.includes(text) ?? false;
  const arrives = (text: string) => waitUntil(() => isStored(text), `${text} has not arrived`, {timeout: 5_000});

  it('says that it is not for whoever may not read it', async () => {
    const {coop, open} = talking;
    await talking.room.say('amina', 'Entre nous', {time: eleven});
    coop.pod.faults.answer(403, {method: 'GET', path: channelPath(), times: Infinity});
    const chat = await open('elodie');
    await sees(chat, 'Vous n’avez pas accès à ces informations.');
    expect(textOf(chat)).to.not.include('Entre nous');
    expect(all(chat, 'textarea')).to.deep.equal([]);
    await isAccessible(chat);
  });

  it('says that there is nothing at its address any more', async () => {
    const {coop, room, open} = talking;
    coop.pod.delete(channelPath());
    const chat = await open('elodie', room.channel);
    await sees(chat, /ne sont pas, ou plus, chez/);
    await isAccessible(chat);
  });

  it('says that it could not be read, and reads it when it is tried again', async () => {
    const {coop, room, open} = talking;
    await room.say('amina', 'Bonjour', {time: eleven});
    coop.pod.faults.answer(500, {method: 'GET', path: channelPath(), times: 1});
    const chat = await open();
    await waitUntil(() => all(chat, '[part=problem]').length === 1);
    expect(textOf(chat)).to.not.include('Bonjour');
    press(chat, 'Réessayer');
    await sees(chat, 'Bonjour');
    expect(all(chat, '[part=problem]')).to.deep.equal([]);
  });

  it('shows the other days when one cannot be read, and that one when it is tried again', async () => {
    const {coop, room, open} = talking;
    await room.say('amina', 'Hier', {time: eleven - aDay});
    await room.say('amina', 'Ce jour', {time: eleven});
    coop.pod.faults.answer(500, {method: 'GET', path: pathOf(room.dayAt(eleven - aDay)), times: 1});
    const chat = await open();
    await sees(chat, 'Les messages du vendredi 27 novembre 2026 n’ont pas pu être lus.');
    expect(textOf(chat)).to.include('Ce jour').and.not.to.include('Hier,');
    await isAccessible(chat);
    press(chat, 'Réessayer');
    await sees(chat, 'Hier, vendredi 27 novembre 2026');
  });

  it('names a day that is malformed in the middle, and shows what was said before and after', async () => {
    const {coop, room, open} = talking;
    const third = await addRoom(coop, 'amina', {now: eleven - 2 * aDay, title: 'Atelier'});
    for (const back of [2, 1, 0]) await third.say('amina', `Il y a ${back} jours`, {time: eleven - back * aDay});
    coop.pod.put(third.dayAt(eleven - aDay), `${coop.pod.text(third.dayAt(eleven - aDay))} <#x> sioc:content "sans fin`);
    const chat = await open('elodie', third.channel);
    await sees(chat, 'Les messages du vendredi 27 novembre 2026');
    expect(textOf(chat)).to.include('Il y a 2 jours').and.to.include('Il y a 0 jours').and.not.to.include('Il y a 1 jours');
    expect(room.channel).to.not.equal(third.channel);
  });

  it('keeps what is written without a network, marks it, and sends it later, once', async () => {
    const {coop, room, open} = talking;
    await room.say('amina', 'Bonjour', {time: eleven});
    const chat = await open();
    await sees(chat, 'Bonjour');
    await write(chat, 'Écrit dans le train');
    coop.pod.faults.close();
    press(chat, 'Envoyer');
    await sees(chat, 'C’est gardé sur cet appareil');
    await sees(chat, 'En attente d’envoi');
    expect(one(chat, '.message.waiting').innerText).to.include('Écrit dans le train');
    expect(boxed(chat)).to.equal('');
    await isAccessible(chat);
    coop.pod.faults.open();
    window.dispatchEvent(new Event('online'));
    await arrives('Écrit dans le train');
    await waitUntil(() => !textOf(chat).includes('En attente d’envoi'));
    expect(coop.pod.text(today())!.match(/Écrit dans le train/g)).to.have.length(1);
    expect(all(chat, '.message')).to.have.length(2);
  });

  it('hands a message that was refused back, with its words', async () => {
    const {coop, open} = talking;
    const chat = await open();
    await write(chat, 'À reprendre');
    coop.pod.faults.answer(403, {method: 'PATCH', path: pathOf(today()), times: Infinity});
    press(chat, 'Envoyer');
    await sees(chat, 'Ce message n’a pas été envoyé.');
    expect(one(chat, 'blockquote').innerText).to.equal('À reprendre');
    await isAccessible(chat);
    press(chat, 'Le reprendre pour le corriger');
    await waitUntil(() => boxed(chat) === 'À reprendre');
    await waitUntil(() => !textOf(chat).includes('n’a pas été envoyé'));
    expect(all(chat, '.message')).to.deep.equal([]);
  });

  it('sends a refused message when it is tried again and let through', async () => {
    const {coop, open} = talking;
    const chat = await open();
    await write(chat, 'Encore');
    coop.pod.faults.answer(403, {method: 'PATCH', path: pathOf(today()), times: 1});
    press(chat, 'Envoyer');
    await sees(chat, 'Ce message n’a pas été envoyé.');
    press(chat, 'Réessayer');
    await arrives('Encore');
    await waitUntil(() => !textOf(chat).includes('n’a pas été envoyé'));
  });

  it('keeps what somebody is writing whose access ends meanwhile', async () => {
    const {coop, room, open} = talking;
    await room.say('amina', 'Bonjour', {time: eleven});
    const chat = await open();
    await sees(chat, 'Bonjour');
    await write(chat, 'Au milieu d’une phrase');
    coop.pod.faults.answer(403, {path: new RegExp(`^${new URL('.', room.channel).pathname}`), times: Infinity});
    await chat.refresh();
    await sees(chat, 'ne vous est plus ouverte');
    expect(boxed(chat)).to.equal('Au milieu d’une phrase');
    expect(textOf(chat)).to.not.include('Bonjour');
    await isAccessible(chat);
  });

  it('shows the author’s name from the coop’s list when the profile is gone, and somebody unknown by the host', async () => {
    const {coop, room, open} = talking;
    await room.say('amina', 'Toujours là', {time: eleven});
    coop.pod.delete(pathOf(coop.webId('amina')));
    room.forge(
      room.dayAt(eleven),
      `<${room.channel}> wf:message <#MsgX>. <#MsgX> sioc:content "D’ailleurs"; foaf:maker <https://gone.example/#me>;
        dct:created "2026-11-28T11:05:00Z"^^xsd:dateTime.`,
    );
    const chat = await open();
    await sees(chat, 'Toujours là');
    await sees(chat, 'D’ailleurs');
    const [first, second] = all(chat, '.message');
    expect(first!.innerText).to.match(/^(?:Amina Benali|Une personne inconnue)/);
    expect(second!.innerText).to.include('Une personne inconnue (gone.example)');
  });

  it('puts what a device with a wrong clock has said where it can be, and not in the future', async () => {
    const {room, open} = talking;
    room.forge(
      room.dayAt(halfPast),
      `<${room.channel}> wf:message <#Msg1>. <#Msg1> sioc:content "Une heure trop tôt"; foaf:maker <https://gone.example/#me>;
        dct:created "2026-11-28T12:30:00Z"^^xsd:dateTime.`,
    );
    const chat = await open();
    await sees(chat, 'Une heure trop tôt');
    const time = Date.parse(one<HTMLTimeElement>(chat, '.message time').dateTime);
    expect(time).to.be.at.most(halfPast + 10 * aMinute);
    await send(chat, 'À l’heure');
    await sees(chat, 'À l’heure');
    expect(all(chat, '.message')).to.have.length(2);
  });

  it('tells two rooms of one name apart, by who has opened them and since when', async () => {
    const {coop, room} = talking;
    const other = await addRoom(coop, 'zoe', {now: eleven, title: 'Fournil'});
    await room.say('amina', 'Chez Amina', {time: eleven});
    await other.say('amina', 'Chez Zoé', {time: eleven});
    const chats = await show<CoopChat>(
      within(coop, html`<coop-chat src=${room.channel}></coop-chat><coop-chat src=${other.channel}></coop-chat>`, 'elodie'),
    );
    const [first, second] = [...chats.querySelectorAll<CoopChat>('coop-chat')] as [CoopChat, CoopChat];
    await sees(first, 'Chez Amina');
    await sees(second, 'Chez Zoé');
    const about = (chat: CoopChat) => one(chat, '.readers').innerText;
    expect(about(first)).to.include('Amina Benali');
    expect(about(second)).to.include('Zoé Œuvrard');
    expect(textOf(first)).to.not.include('Chez Zoé');
    await write(first, 'Pour Amina');
    await write(second, 'Pour Zoé');
    expect([boxed(first), boxed(second)]).to.deep.equal(['Pour Amina', 'Pour Zoé']);
    expect(named(first, 'Envoyer')).to.exist;
  });
});
