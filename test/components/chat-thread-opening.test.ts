import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/chat/thread.js';
import type {CoopThread} from '../../components/chat/thread.js';
import {addConversationList, beginRoom, type SeededRoom} from '../support/elements/chat.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {
  all,
  atEnd,
  expect,
  isAccessible,
  named,
  one,
  press,
  sees,
  show,
  showsFallback,
  startPod,
  textOf,
  type,
  waitUntil,
} from '../support/elements/page.js';
import {amina, createSeededCoop, elodie, zoe, type SeededCoop} from '../support/elements/seeded-coop.js';
import {communityOf, within} from '../support/elements/within.js';

/** Names of the files of code that were loaded since. */
const codeSince = (count: number) =>
  performance
    .getEntriesByType('resource')
    .slice(count)
    .map(({name}) => name)
    .filter((name) => /\/(?:components|pods|vocab)\//.test(name));

// First in the file: what has been loaded once in a page is not loaded again.
describe('a discussion that nobody has opened', () => {
  it('asks nothing of any server and loads no code for it, until somebody opens it', async () => {
    const coop = await createSeededCoop([amina, elodie], startPod());
    await addConversationList(coop, 'members');
    const beforeShown = coop.pod.arrivals.length;
    // Browsers stop noting what is loaded after some 250 files.
    performance.setResourceTimingBufferSize(10_000);
    const loaded = performance.getEntriesByType('resource').length;
    const thread = await show<CoopThread>(
      within(coop, html`<coop-thread about="https://things.example/1#it"></coop-thread>`, 'elodie'),
      'coop-thread',
    );
    expect(textOf(thread)).to.equal('Discuter de cela');
    const asked = coop.pod.arrivals.slice(beforeShown).map(({url}) => url);
    expect(asked.filter((url) => /conversations|members/.test(url))).to.deep.equal([]);
    expect(
      codeSince(loaded).filter((name) => /talk|thread-part|pods\/chat|strings\/(?:chat|thread)/.test(name)),
    ).to.deep.equal([]);
    press(thread, 'Discuter de cela');
    await sees(thread, 'Personne n’en a encore parlé ici.');
    expect(codeSince(loaded).some((name) => name.includes('thread-part'))).to.equal(true);
  });
});

describe('the discussion under a thing', () => {
  liveIn('Europe/Paris');
  let coop: SeededCoop;
  const about = 'https://things.example/events/1#it';
  const minute = 60_000;
  beforeEach(async () => {
    setClock('2026-11-28T11:30:00Z');
    coop = await createSeededCoop([amina, elodie, zoe], startPod());
    await addConversationList(coop, 'members');
    await addConversationList(coop, 'everyone');
  });
  const begin = (what = about): Promise<SeededRoom> =>
    beginRoom(coop, 'amina', {readers: {who: 'members'}, title: 'Fête', about: what, now: Date.now() - 30 * minute});
  const put = (who = 'elodie', what = about) =>
    show<CoopThread>(
      within(
        coop,
        html`<coop-thread id="discussion" about=${what} about-title="Fête" page-size="2"><p>Au marché.</p></coop-thread>`,
        who || undefined,
      ),
      'coop-thread',
    );
  const button = (thread: CoopThread) => named(thread, 'Discuter de cela');
  const goTo = (fragment: string) => {
    const {href} = location;
    history.replaceState(null, '', `#${fragment}`);
    dispatchEvent(new HashChangeEvent('hashchange'));
    atEnd(() => history.replaceState(null, '', href));
  };

  it('is a heading with a button that says whether it is open; the focus stays on it', async () => {
    await (await begin()).say('amina', 'Qui apporte les tables ?');
    const thread = await put();
    expect(one(thread, 'h3').contains(button(thread))).to.equal(true);
    expect(button(thread).getAttribute('aria-expanded')).to.equal('false');
    expect(showsFallback(thread)).to.equal(false);
    await isAccessible(thread);
    button(thread).focus();
    button(thread).click();
    await sees(thread, 'Qui apporte les tables ?');
    expect(button(thread).getAttribute('aria-expanded')).to.equal('true');
    expect(thread.hasAttribute('open')).to.equal(true);
    expect(thread.shadowRoot!.activeElement).to.equal(button(thread));
    await isAccessible(thread);
  });

  it('keeps what is being written and says how many messages there are, when it is closed and opened again', async () => {
    await (await begin()).say('amina', 'Qui apporte les tables ?');
    const thread = await put();
    button(thread).click();
    await sees(thread, 'Qui apporte les tables ?');
    one(thread, 'textarea').focus();
    await sees(thread, 'Ctrl et Entrée');
    type(thread, 'textarea', 'Moi, j’en ai');
    button(thread).click();
    await waitUntil(() => !one(thread, '.message').checkVisibility());
    expect(one(thread, '[part=summary]').checkVisibility()).to.equal(true);
    expect(one(thread, '[part=summary]').innerText).to.equal('1 message.');
    button(thread).click();
    await waitUntil(() => one(thread, '.message').checkVisibility());
    expect(one<HTMLTextAreaElement>(thread, 'textarea').value).to.equal('Moi, j’en ai');
  });

  it('gives the focus back to its button if the page closes it under somebody’s hands', async () => {
    const thread = await put();
    button(thread).click();
    await sees(thread, 'Personne n’en a encore parlé ici.');
    one(thread, 'textarea').focus();
    thread.open = false;
    await thread.updateComplete;
    expect(thread.shadowRoot!.activeElement).to.equal(button(thread));
  });

  it('reads what was said meanwhile, when it is opened again', async () => {
    const room = await begin();
    await room.say('amina', 'Qui apporte les tables ?', {time: Date.now() - minute});
    const thread = await put();
    button(thread).click();
    await sees(thread, 'Qui apporte les tables ?');
    button(thread).click();
    await thread.updateComplete;
    await room.say('zoe', 'Moi.');
    button(thread).click();
    await sees(thread, 'Moi.');
  });

  it('is opened by a link to its id', async () => {
    await (await begin()).say('amina', 'Qui apporte les tables ?');
    const thread = await put();
    goTo('elsewhere');
    await thread.updateComplete;
    expect(thread.open).to.equal(false);
    goTo('discussion');
    await sees(thread, 'Qui apporte les tables ?');
    expect(textOf(thread)).to.not.include('n’est pas ici');
  });

  it('is opened by a link to a message, which has the focus then, also on a page before', async () => {
    const room = await begin();
    const first = await room.say('amina', 'Un', {time: Date.now() - 5 * minute});
    for (const [at, text] of ['Deux', 'Trois', 'Quatre', 'Cinq'].entries())
      await room.say('zoe', text, {time: Date.now() - (4 - at) * minute});
    goTo(encodeURIComponent(first));
    const thread = await put();
    await waitUntil(() => thread.shadowRoot!.activeElement?.classList.contains('message'), textOf(thread));
    expect((thread.shadowRoot!.activeElement as HTMLElement).innerText).to.include('Un');
    expect(textOf(thread)).to.include('Page 1 sur 3');
  });

  it('goes to the message that a link names once whoever may read it has signed in', async () => {
    const room = await begin();
    const first = await room.say('amina', 'Un');
    goTo(encodeURIComponent(first));
    const thread = await put('');
    await sees(thread, 'Le message que vous cherchez n’est pas ici');
    thread.closest('coop-community')!.identity = coop.identity('elodie');
    await waitUntil(() => thread.shadowRoot!.activeElement?.classList.contains('message'), textOf(thread), {timeout: 5_000});
    expect(textOf(thread)).to.not.include('Le message que vous cherchez');
  });

  it('says of a message that a link names and that is not there that it is not', async () => {
    await (await begin()).say('amina', 'Qui apporte les tables ?');
    const thread = await put();
    goTo(encodeURIComponent('https://things.example/2026/11/28/chat.ttl#Msg1'));
    await sees(thread, 'Le message que vous cherchez n’est pas ici');
    expect(textOf(thread)).to.include('Qui apporte les tables ?');
  });

  it('says why it cannot be read if its server is gone by the time that it is opened, and reads it when asked again', async () => {
    await (await begin()).say('amina', 'Qui apporte les tables ?');
    const thread = await put();
    coop.pod.faults.close();
    button(thread).click();
    await sees(thread, 'Impossible de joindre');
    expect(showsFallback(thread)).to.equal(true);
    expect(button(thread).getAttribute('aria-expanded')).to.equal('true');
    await isAccessible(thread);
    coop.pod.faults.open();
    press(thread, 'Réessayer');
    await sees(thread, 'Qui apporte les tables ?');
  });

  it('keeps nothing that a member has read once that member is gone', async () => {
    await (await begin()).say('amina', 'Qui apporte les tables ?');
    const thread = await put();
    button(thread).click();
    await sees(thread, 'Qui apporte les tables ?');
    button(thread).click();
    await thread.updateComplete;
    const community = thread.closest('coop-community')!;
    community.identity = null;
    await waitUntil(() => !thread.shadowRoot!.textContent.includes('Qui apporte'), undefined, {timeout: 5_000});
  });

  it('has a box whose name no other box of a page has', async () => {
    const thread = await put();
    button(thread).click();
    await sees(thread, 'Prendre part à la discussion');
    expect(one(thread, 'label[for=say]').innerText).to.not.include('Votre message');
  });

  describe('of what not everybody may see', () => {
    const place = (part: string) => `${coop.home('zoe')}${part}/fete.ttl#it`;
    const offered = (thread: CoopThread) => textOf(thread).match(/Qui pourra la lire[^.]*/)?.[0];

    it('is offered to members alone if the thing is for members', async () => {
      const thread = await put('elodie', place('members'));
      button(thread).click();
      await sees(thread, 'Qui pourra la lire');
      expect(all(thread, '[type=radio]')).to.deep.equal([]);
      expect(offered(thread)).to.include('Les membres').and.not.include('Tout le monde');
    });

    it('is offered to everybody as well if the thing is public', async () => {
      const thread = await put('elodie', place('public'));
      button(thread).click();
      await sees(thread, 'Qui pourra la lire');
      expect(all(thread, '[type=radio]')).to.have.length(2);
    });

    it('cannot be begun for others than those whom the thing is for', async () => {
      for (const part of ['private', 'for-00000000']) {
        const thread = await put('zoe', place(part));
        button(thread).click();
        await sees(thread, 'Personne n’en a encore parlé ici.');
        expect(all(thread, 'textarea')).to.deep.equal([]);
        expect(offered(thread)).to.equal(undefined);
        thread.parentElement!.remove();
      }
    });

    it('is offered to members alone if the thing’s server shows it to some only', async () => {
      const url = `${coop.pod.origin}/coop/events/secret.ttl`;
      const thread = await put('elodie', `${url}#it`);
      coop.pod.put(url, '<#it> a <http://schema.org/Event>.');
      coop.pod.faults.answer(403, {path: /secret/, times: Infinity});
      const community = thread.closest('coop-community')!;
      await communityOf(community).resources.read(url);
      button(thread).click();
      await sees(thread, 'Qui pourra la lire');
      expect(all(thread, '[type=radio]')).to.deep.equal([]);
    });
  });
});
