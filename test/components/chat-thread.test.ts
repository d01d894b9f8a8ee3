import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/chat/thread.js';
import type {CoopThread} from '../../components/chat/thread.js';
import {addConversationList, beginRoom} from '../support/elements/chat.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {
  all,
  expect,
  isAccessible,
  one,
  press,
  sees,
  show,
  startPod,
  textOf,
  type,
  waitUntil,
} from '../support/elements/page.js';
import {amina, createSeededCoop, elodie, zoe, type SeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';

describe('what is said under a thing', () => {
  liveIn('Europe/Paris');
  let coop: SeededCoop;
  const about = 'https://things.example/events/1#it';
  beforeEach(async () => {
    setClock('2026-11-28T11:30:00Z');
    coop = await createSeededCoop([amina, elodie, zoe], startPod());
    await addConversationList(coop, 'members');
    await addConversationList(coop, 'everyone');
  });
  const open = (who = 'elodie', size = 20) =>
    show<CoopThread>(
      within(
        coop,
        html`<coop-thread open about=${about} about-title="Portes ouvertes" page-size=${size}></coop-thread>`,
        who || undefined,
      ),
      'coop-thread',
    );
  const say = async (thread: CoopThread, text: string) => {
    one(thread, 'textarea').focus();
    await sees(thread, 'Ctrl et Entrée');
    type(thread, 'textarea', text);
    press(thread, 'Envoyer');
    await waitUntil(() => one<HTMLTextAreaElement>(thread, 'textarea').value === '');
    await sees(thread, 'Message envoyé.');
  };

  it('says that nobody has talked about it, and who will read what a member begins', async () => {
    const thread = await open();
    expect(textOf(thread)).to.include('Personne n’en a encore parlé ici.').and.to.include('Qui pourra la lire');
    expect(all(thread, '[type=radio]').length).to.equal(2);
    await isAccessible(thread);
  });

  it('asks visitors to sign in, and shows them nothing to write in', async () => {
    const thread = await open('');
    await sees(thread, 'Connectez-vous pour écrire.');
    expect(textOf(thread)).to.include('Aucun message n’est visible sans se connecter.');
    expect(all(thread, 'textarea')).to.deep.equal([]);
  });

  it('opens a conversation with the first words, which others then see and answer', async () => {
    const first = await open();
    await say(first, 'Qui apporte les tables ?');
    await sees(first, '1 message');
    expect(one(first, '.message').innerText).to.include('Élodie Garnier (vous)');
    first.parentElement!.remove();
    const second = await open('amina');
    await sees(second, 'Qui apporte les tables ?');
    expect(all(second, '[type=radio]')).to.deep.equal([]);
    await say(second, 'Moi.');
    await sees(second, '2 messages');
    await isAccessible(second);
  });

  it('goes by pages, the newest last and shown first', async () => {
    const thread = await open('elodie', 2);
    for (const text of ['Un', 'Deux', 'Trois']) await say(thread, text);
    await sees(thread, 'Page 2 sur 2');
    expect(all(thread, '.message').length).to.equal(1);
    expect(textOf(thread)).to.include('Trois').and.not.to.include('Deux');
    press(thread, 'Page précédente');
    await thread.updateComplete;
    expect(all(thread, '.message').map((one) => one.innerText.match(/Un|Deux|Trois/)?.[0])).to.deep.equal(['Un', 'Deux']);
  });

  it('reads two that began at once as one', async () => {
    const now = Date.now();
    for (const who of ['amina', 'zoe']) {
      const room = await beginRoom(coop, who, {
        readers: {who: 'members'},
        title: 'Portes ouvertes',
        about,
        now: now - 60_000,
      });
      await room.say(who, `Dit par ${who}`, {time: now - (who === 'amina' ? 2_000 : 1_000)});
    }
    const thread = await open();
    await sees(thread, '2 messages.');
    expect(textOf(thread)).to.include('ouverte à plusieurs endroits');
    expect(all(thread, '.message').map((one) => one.innerText.match(/Dit par \w+/)?.[0])).to.deep.equal([
      'Dit par amina',
      'Dit par zoe',
    ]);
    await isAccessible(thread);
  });

  it('says of one that cannot be read that it cannot, and shows the other', async () => {
    const begin = (who: string) => beginRoom(coop, who, {readers: {who: 'members'}, title: 'Portes ouvertes', about});
    await (await begin('amina')).say('amina', 'Qui apporte les tables ?');
    const lost = await begin('zoe');
    coop.pod.faults.answer(403, {path: new URL(lost.channel).pathname, times: Infinity});
    const thread = await open();
    await sees(thread, 'Une partie de cette discussion ne peut pas être lue.');
    expect(textOf(thread)).to.include('Qui apporte les tables ?');
    await isAccessible(thread);
  });

  it('begun without a network waits, words and all, and is sent in order when it is back', async () => {
    const thread = await open();
    one(thread, 'textarea').focus();
    await sees(thread, 'Ctrl et Entrée');
    await thread.complete;
    coop.pod.faults.close();
    type(thread, 'textarea', 'Qui apporte les tables ?');
    press(thread, 'Envoyer');
    await waitUntil(() => one<HTMLTextAreaElement>(thread, 'textarea').value === '');
    await sees(thread, 'Qui apporte les tables ?');
    coop.pod.faults.open();
    window.dispatchEvent(new Event('online'));
    await sees(thread, 'Message envoyé.');
    thread.parentElement!.remove();
    await sees(await open('amina'), 'Qui apporte les tables ?');
  });

  it('loads nothing of what writes before somebody begins', async () => {
    // Browsers stop noting what is loaded after some 250 files.
    performance.setResourceTimingBufferSize(10_000);
    const before = performance.getEntriesByType('resource').length;
    const thread = await open('');
    await waitUntil(() => textOf(thread).includes('Connectez-vous'));
    const loaded = performance
      .getEntriesByType('resource')
      .slice(before)
      .map(({name}) => name);
    expect(loaded.filter((name) => /chat\/(?:writing|sender|composer-part)/.test(name))).to.deep.equal([]);
  });
});
