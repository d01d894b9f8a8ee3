import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/chat/chat.js';
import type {CoopChat} from '../../components/chat/chat.js';
import {addConversationList, addRoom, beginRoom, noteRoom} from '../support/elements/chat.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {expect, sees, show, startPod, textOf} from '../support/elements/page.js';
import {giveInbox} from '../support/elements/give-inbox.js';
import {amina, createSeededCoop, elodie, zoe, type SeededCoop} from '../support/elements/seeded-coop.js';
import {addGroups} from '../support/elements/with-groups.js';
import {within} from '../support/elements/within.js';

describe('a conversation that a link names', () => {
  liveIn('Europe/Paris');
  let coop: SeededCoop;
  beforeEach(async () => {
    setClock('2026-11-28T11:30:00Z');
    coop = await createSeededCoop([amina, elodie, zoe], startPod());
    await addConversationList(coop, 'members');
  });
  afterEach(() => history.replaceState(null, '', location.pathname));
  const open = (channel: string, who = 'elodie') => {
    history.replaceState(null, '', `?id=${encodeURIComponent(channel)}`);
    return show<CoopChat>(within(coop, html`<coop-chat src-param="id"></coop-chat>`, who), 'coop-chat');
  };

  it('is shown if it lies in the space of a member, with whose it is', async () => {
    const {channel} = await addRoom(coop, 'amina');
    const chat = await open(channel);
    await sees(chat, 'Fournil');
    await sees(chat, 'Elle se trouve dans l’espace de Amina Benali.');
  });

  it('is not shown if it merely lies on the coop’s server, where no list names it', async () => {
    const {channel} = await addRoom(coop, 'coop');
    const chat = await open(channel);
    await chat.complete;
    expect(textOf(chat)).to.not.include('Fournil');
  });

  it('is shown to whoever has noted it', async () => {
    const {channel} = await addRoom(coop, 'coop');
    await noteRoom(coop, 'elodie', {channel, standing: 'joined'});
    await sees(await open(channel), 'Fournil');
  });

  it('is shown to whoever was invited to it', async () => {
    await giveInbox(coop, 'elodie');
    const {channel} = await beginRoom(coop, 'zoe', {readers: {who: 'pair', other: coop.webId('elodie')}});
    await sees(await open(channel), 'Zoé Œuvrard');
  });

  it('names the group that reads it', async () => {
    const groups = await addGroups(coop, {Die: ['elodie', 'amina']});
    const {channel} = await addRoom(coop, 'amina', {readers: {who: 'group', group: `${groups}#g0`}});
    await sees(await open(channel), 'Les membres du groupe Die lisent et écrivent ici.');
  });
});
