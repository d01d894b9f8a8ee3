import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/chat/chats.js';
import type {CoopChats} from '../../components/chat/chats.js';
import {addConversationList} from '../support/elements/chat.js';
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
import {giveInbox} from '../support/elements/poll-part.js';
import {amina, createSeededCoop, elodie, zoe, type SeededCoop} from '../support/elements/seeded-coop.js';
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

  it('opens one for all members, which others find and add to theirs, with what is new in words', async () => {
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
    chats.parentElement!.remove();
    const other = await open('amina');
    await sees(other, 'Conversations de la coopérative');
    expect(textOf(other)).to.include('Café du lundi');
    press(other, 'Ajouter à mes conversations');
    await sees(other, '1 conversation, rien de nouveau.');
    await isAccessible(other);
  });
});
