import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/chat/chats.js';
import type {CoopChats} from '../../components/chat/chats.js';
import {addConversationList, addCoopRooms, beginRoom, noteRoom} from '../support/elements/chat.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {
  all,
  expect,
  isAccessible,
  named,
  one,
  press,
  sees,
  show,
  startPod,
  textOf,
  type,
  waitUntil,
} from '../support/elements/page.js';
import {giveInbox} from '../support/elements/give-inbox.js';
import {amina, createSeededCoop, elodie, zoe, type SeededCoop} from '../support/elements/seeded-coop.js';
import {addGroups} from '../support/elements/with-groups.js';
import {within} from '../support/elements/within.js';

describe('the list of conversations', () => {
  liveIn('Europe/Paris');
  let coop: SeededCoop;
  beforeEach(async () => {
    setClock('2026-11-28T11:30:00Z');
    coop = await createSeededCoop([amina, elodie, zoe], startPod());
    await addConversationList(coop, 'members');
    for (const id of ['amina', 'elodie']) await giveInbox(coop, id);
  });
  const open = (who = 'elodie') =>
    show<CoopChats>(
      within(coop, html`<coop-chats item-href="salon.html?id={id}"></coop-chats>`, who || undefined),
      'coop-chats',
    );
  const choose = (chats: CoopChats, value: string) => {
    const label = all(chats, 'label').find((one) => one.innerText.includes(value))!;
    label.querySelector('input')!.click();
  };

  it('asks whoever is not signed in to sign in', async () => {
    expect(textOf(await open(''))).to.include('Connectez-vous pour voir vos conversations.');
  });

  it('says that there is none yet', async () => {
    const chats = await open();
    expect(textOf(chats)).to.include('Vous n’avez pas encore de conversation.');
    await isAccessible(chats);
  });

  it('proposes a conversation to one person, who accepts it', async () => {
    const chats = await open();
    one(chats, 'summary').click();
    await chats.updateComplete;
    type(chats, '#new-with-0', 'Nobody');
    press(chats, 'Proposer la conversation');
    await sees(chats, 'Choisissez une personne de la liste.');
    type(chats, '#new-with-0', 'Amina Benali');
    type(chats, '#new-text', 'On parle du four ?');
    await isAccessible(chats);
    press(chats, 'Proposer la conversation');
    await sees(chats, 'C’est proposé à Amina Benali');
    await sees(chats, 'Avec Amina Benali');
    chats.parentElement!.remove();
    const other = await open('amina');
    await sees(other, 'Élodie Garnier vous propose une conversation');
    expect(textOf(other)).to.include('On parle du four ?');
    await isAccessible(other);
    press(other, 'Accepter');
    await sees(other, 'Avec Élodie Garnier');
    expect(named(other, 'Avec Élodie Garnier').getAttribute('href')).to.match(/^salon\.html\?id=https/);
    expect(textOf(other)).to.not.include('vous propose');
  });

  it('takes an invitation away that is declined', async () => {
    const chats = await open();
    one(chats, 'summary').click();
    await chats.updateComplete;
    type(chats, '#new-with-0', 'Amina Benali');
    press(chats, 'Proposer la conversation');
    await sees(chats, 'C’est proposé');
    chats.parentElement!.remove();
    const other = await open('amina');
    await sees(other, 'vous propose');
    press(other, 'Refuser');
    await waitUntil(() => !textOf(other).includes('vous propose'));
    expect(textOf(other)).to.include('Vous n’avez pas encore de conversation.');
  });

  it('does not show again what was declined, or left', async () => {
    const {channel} = await beginRoom(coop, 'zoe', {readers: {who: 'pair', other: coop.webId('amina')}});
    const left = await beginRoom(coop, 'zoe', {readers: {who: 'members'}, title: 'Covoiturage'});
    await noteRoom(coop, 'amina', {channel, standing: 'declined'});
    await noteRoom(coop, 'amina', {channel: left.channel, standing: 'left', readUntil: Date.now()});
    const chats = await open('amina');
    expect(textOf(chats)).to.include('Vous n’avez pas encore de conversation.');
    expect(textOf(chats)).to.not.include('vous propose').and.not.include('Covoiturage');
  });

  it('says in words what is new, and leaves out what is muted, said by oneself, or read', async () => {
    const day = Date.now() - 3_600_000;
    const begin = async (title: string, note: Partial<Parameters<typeof noteRoom>[2]> = {}) => {
      const room = await beginRoom(coop, 'zoe', {readers: {who: 'members'}, title, now: day});
      await noteRoom(coop, 'elodie', {channel: room.channel, title, standing: 'joined', readUntil: day, ...note});
      return room;
    };
    const rooms = [
      await begin('Fournil'),
      await begin('Muette', {isMuted: true}),
      await begin('Lue', {readUntil: Date.now()}),
    ];
    for (const room of rooms) for (const text of ['Un', 'Deux']) await room.say('zoe', text, {time: day + 60_000});
    await (await begin('Mienne')).say('elodie', 'Moi', {time: day + 60_000});
    await begin('Vide', {readUntil: Date.now()});
    const chats = await open();
    await sees(chats, '5 conversations, du nouveau dans 1.');
    const rows = all(chats, '[part=item]').map(({innerText}) => innerText);
    const row = (title: string) => rows.find((text) => text.includes(title));
    expect(rows[0], 'the last spoken first').to.not.include('Vide');
    expect(rows.at(-1)).to.include('Vide');
    expect(row('Fournil')).to.include('2 nouveaux messages');
    expect(row('Muette')).to.include('En sourdine').and.not.include('nouveau');
    expect(row('Lue')).to.not.include('nouveau');
    expect(row('Mienne')).to.not.include('nouveau');
    await isAccessible(chats);
  });

  it('asks twice at most for each conversation, of 40 as well', async () => {
    const first = await beginRoom(coop, 'zoe', {readers: {who: 'members'}, title: 'Salon 0', now: Date.now() - 86_400_000});
    await first.say('zoe', 'Bonjour');
    const root = new URL('.', first.channel).pathname;
    const {pod} = coop;
    const ofRoom = (place: string) => pod.arrivals.filter(({url}) => url.includes(place)).length;
    for (let index = 1; index < 40; index++) {
      const channel = first.channel.replace(root, root.replace(/\/$/, `${index}/`));
      await noteRoom(coop, 'elodie', {channel, title: `Salon ${index}`, standing: 'joined', readUntil: Date.now()});
    }
    await noteRoom(coop, 'elodie', {channel: first.channel, title: 'Salon 0', standing: 'joined', readUntil: 0});
    const before = ofRoom(root);
    const chats = await open();
    await sees(chats, '40 conversations, du nouveau dans 1.');
    expect(ofRoom(root) - before).to.be.at.most(2);
    const others = pod.arrivals.filter(({url}) => /\/chats\//.test(url) && !url.includes(root)).length;
    expect(others).to.be.at.most(2 * 39);
    // One that cannot be read costs its own row.
    expect(all(chats, '[part=item]').length).to.equal(40);
  });

  it('tells two conversations of one name apart by who has opened them', async () => {
    for (const who of ['amina', 'zoe']) await beginRoom(coop, who, {readers: {who: 'members'}, title: 'Fournil'});
    const chats = await open();
    await sees(chats, 'Ouverte par Amina Benali le');
    expect(textOf(chats)).to.include('Ouverte par Zoé Œuvrard le');
  });

  it('offers members one person, several, and their own groups; only moderators open one for all', async () => {
    const groups = await addGroups(coop, {Die: ['elodie'], Crest: ['zoe']});
    for (const name of ['g0', 'g1']) await addConversationList(coop, {group: `${groups}#${name}`});
    const chats = await open();
    one(chats, 'summary').click();
    await chats.updateComplete;
    const offered = all(chats, 'label.choice').map(({innerText}) => innerText.trim());
    expect(offered).to.deep.equal(['Avec une personne', 'Avec plusieurs personnes', 'Avec le groupe Die']);
    choose(chats, 'groupe Die');
    await chats.updateComplete;
    type(chats, '#new-title', 'Panneaux');
    press(chats, 'Ouvrir la conversation');
    await sees(chats, 'La conversation est ouverte.');
    await sees(chats, '1 conversation, rien de nouveau.');
    await isAccessible(chats);
  });

  describe('of a moderator', () => {
    beforeEach(async () => {
      const pod = startPod();
      coop = await createSeededCoop([amina, elodie, zoe], pod, {
        moderators: [`${pod.origin}/coop/profile/card#me`, `${pod.origin}/elodie/profile/card#me`],
      });
      await addConversationList(coop, 'members');
      await addCoopRooms(coop);
    });

    it('opens one for all members in the coop’s own space, which others find and add to theirs', async () => {
      const chats = await open();
      one(chats, 'summary').click();
      await chats.updateComplete;
      choose(chats, 'tous les membres');
      await chats.updateComplete;
      press(chats, 'Ouvrir la conversation');
      await sees(chats, 'Donnez un titre');
      type(chats, '#new-title', 'Café du lundi');
      press(chats, 'Ouvrir la conversation');
      await sees(chats, 'La conversation est ouverte.');
      await sees(chats, '1 conversation, rien de nouveau.');
      const link = named(chats, 'Café du lundi');
      expect(decodeURIComponent(link.getAttribute('href')!)).to.include(`${coop.pod.origin}/coop/chats/`);
      chats.parentElement!.remove();
      const other = await open('amina');
      await sees(other, 'Conversations de la coopérative');
      expect(textOf(other)).to.include('Café du lundi');
      press(other, 'Ajouter à mes conversations');
      await sees(other, '1 conversation, rien de nouveau.');
      await isAccessible(other);
    });

    it('keeps the coop’s list in the background: what a member has announced becomes a row', async () => {
      const list = coop.pod.text(`${coop.layout.official}conversations/members/index.ttl`)!;
      expect(list).to.not.include('Jardin');
      await beginRoom(coop, 'zoe', {readers: {who: 'members'}, title: 'Jardin'});
      await open();
      await waitUntil(() => coop.pod.text(`${coop.layout.official}conversations/members/index.ttl`)!.includes('Jardin'));
    });
  });
});
