import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/inbox/inbox.js';
import type {CoopCommunity} from '../../components/community/community.js';
import type {CoopInbox} from '../../components/inbox/inbox.js';
import {ensureInbox} from '../../pods/inbox/inbox.js';
import {readMarksDocument} from '../../pods/inbox/read-marks.js';
import {invite, tellAbout} from '../../pods/chat/invite.js';
import {sendMessage} from '../../pods/messages/send.js';
import {Resources} from '../../pods/documents/resources.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {
  all,
  draw,
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
  waitUntil,
} from '../support/elements/page.js';
import {communityOf, within} from '../support/elements/within.js';

const tag = html`<coop-inbox item-href="membre.html?id={id}">Appelez René.</coop-inbox>`;
const as = 'https://www.w3.org/ns/activitystreams#';

let coop: SeededCoop;
let pod: ReturnType<typeof startPod>;
let inbox: string;

beforeEach(async () => {
  pod = startPod();
  coop = await createSeededCoop([amina, elodie], pod);
  const person = {...coop.identity('amina'), storage: `${pod.origin}/amina/`};
  const made = await ensureInbox({...person, resources: new Resources({fetch: person.fetch})});
  if (!made.ok) throw new Error(made.problem.kind);
  inbox = made.value;
});

async function drop(body: string): Promise<string> {
  const headers = {'content-type': 'text/turtle'};
  const answer = await coop.identity('elodie').fetch(inbox, {method: 'POST', headers, body});
  return new URL(answer.headers.get('location')!, inbox).href;
}

/** A message of Élodie's to Amina. */
async function write(text: string, iri = `urn:uuid:${crypto.randomUUID()}`): Promise<void> {
  const {fetch, webId: from} = coop.identity('elodie');
  const sent = await sendMessage(fetch, inbox, {iri, from, to: coop.webId('amina'), text, written: new Date(0)});
  if (!sent.ok) throw new Error(sent.problem.kind);
}

const open = (who: string | null = 'amina') => show<CoopInbox>(within(coop, tag, who ?? undefined), 'coop-inbox');
const count = (element: CoopInbox) => one(element, '.summary').innerText.replace(/\s+/g, ' ').trim();
const letters = (element: CoopInbox) => all(element, '.letter');

describe('messages', () => {
  it('say what they are, who signs them, and that they are new', async () => {
    await write('On se voit jeudi ?');
    const element = await open();
    const text = textOf(element);
    for (const part of ['Vos messages', 'Message de Élodie Garnier', 'On se voit jeudi ?', 'Nouveau'])
      expect(text).to.include(part);
    expect(count(element)).to.equal('1 message, dont 1 nouveau.');
    await isAccessible(element);
  });

  it('of a member lead to an answer', async () => {
    await write('Bonjour');
    const link = named(await open(), 'Répondre à Élodie Garnier') as HTMLAnchorElement;
    expect(link.getAttribute('href')).to.equal(`membre.html?id=${encodeURIComponent(coop.webId('elodie'))}`);
  });

  it('from a conversation lead to this site’s page for it, or where there is none to the conversation itself', async () => {
    const {webId: from, fetch} = coop.identity('elodie');
    const channel = `${pod.origin}/elodie/chats/x1/index.ttl#this`;
    const telling = {from, to: coop.webId('amina'), channel, time: 0};
    await invite(fetch, inbox, {...telling, iri: 'urn:uuid:1'});
    const message = `${pod.origin}/elodie/chats/x1/2026/11/28/chat.ttl#Msg1`;
    await tellAbout(fetch, inbox, {...telling, iri: 'urn:uuid:2', why: 'mentioned', message, text: '@Amina ?'});
    const answer = message.replace('Msg1', 'Msg2');
    await tellAbout(fetch, inbox, {...telling, iri: 'urn:uuid:3', why: 'answered', message: answer, text: 'Oui.'});
    const page = html`<coop-inbox chat-href="conversation.html?id={id}">Appelez René.</coop-inbox>`;
    const element = await show<CoopInbox>(within(coop, page, 'amina'), 'coop-inbox');
    expect(textOf(element)).to.include('Élodie Garnier vous nomme dans une conversation');
    const hrefs = () => all(element, 'a').map((link) => link.getAttribute('href'));
    const own = `conversation.html?id=${encodeURIComponent(channel)}`;
    expect(hrefs()).to.deep.equal([own, own, own]);
    element.removeAttribute('chat-href');
    await element.updateComplete;
    expect(hrefs()).to.have.members([channel, message, answer]);
    await isAccessible(element);
  });

  it('of strangers name their host, and ask it for nothing', async () => {
    await drop(`<> a <${as}Note>; <${as}attributedTo> <https://evil.example/me>; <${as}content> "Cliquez".`);
    const element = await open();
    expect(textOf(element)).to.include('Message de une personne inconnue (evil.example)');
    expect(all(element, 'a')).to.have.length(0);
    expect(pod.arrivals.filter(({url}) => url.includes('evil'))).to.have.length(0);
  });

  it('are none where there are none', async () => {
    const element = await open();
    expect(count(element)).to.equal('Aucun message.');
    await isAccessible(element);
  });

  it('that came twice are shown once', async () => {
    await write('Bonjour', 'urn:uuid:1');
    await write('Bonjour', 'urn:uuid:1');
    expect(letters(await open())).to.have.length(1);
  });

  it('from programs that write as they like are shown beside the others, and run nothing', async () => {
    await drop('not < Turtle');
    await drop(`<> a <${as}Announce>; <${as}object> <javascript:alert(1)>; <${as}summary> "<img src=x onerror=alert(1)>".`);
    await drop(`<> a <https://x.example/Y>; <http://www.w3.org/2000/01/rdf-schema#label> "Livraison".`);
    await write('Bonjour');
    const element = await open();
    const text = textOf(element);
    expect(letters(element)).to.have.length(4);
    for (const part of ['Message illisible.', '<img src=x onerror=alert(1)>', 'Livraison', 'Bonjour'])
      expect(text).to.include(part);
    expect(all(element, 'img, script')).to.have.length(0);
    expect(
      all(element, 'a')
        .map((link) => link.getAttribute('href'))
        .some((href) => href?.startsWith('javascript')),
    ).to.equal(false);
    await isAccessible(element);
  });

  it('longer than a page are opened by whoever wants to', async () => {
    await write(`${'mot '.repeat(400)}fin`);
    const element = await open();
    expect(textOf(element)).not.to.include('fin');
    press(element, 'Lire tout le message');
    await element.updateComplete;
    expect(textOf(element)).to.include('fin');
  });

  it('past the twentieth are read when they are asked for', async () => {
    for (let index = 0; index < 23; index++) await write(`Message ${index}`);
    const element = await open();
    expect(letters(element)).to.have.length(20);
    press(element, 'Voir plus ancien (3 messages)');
    await element.complete;
    expect(letters(element)).to.have.length(23);
    expect(count(element)).to.equal('23 messages, dont 23 nouveaux.');
  });

  it('come in English too', async () => {
    document.documentElement.lang = 'en';
    await write('Hello');
    const element = await open();
    expect(textOf(element)).to.include('Message from Élodie Garnier');
    expect(count(element)).to.equal('1 message, 1 of them new.');
  });
});

describe('a message that is read', () => {
  it('is marked at once, and still is after a reload', async () => {
    await write('Bonjour');
    const element = await open();
    press(element, 'Marquer comme lu');
    await element.updateComplete;
    expect(count(element)).to.equal('1 message, tout est lu.');
    await element.complete;
    const again = await open();
    expect(count(again)).to.equal('1 message, tout est lu.');
    press(again, 'Marquer comme non lu');
    await again.complete;
    expect(count(again)).to.equal('1 message, dont 1 nouveau.');
  });

  it('keeps the focus where it was', async () => {
    await write('Bonjour');
    const element = await open();
    const button = named(element, 'Marquer comme lu');
    button.focus();
    button.click();
    await element.complete;
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(button.textContent.trim()).to.equal('Marquer comme non lu');
  });

  it('is new again if that could not be noted, and says so', async () => {
    await write('Bonjour');
    const element = await open();
    pod.faults.answer(500, {path: new URL(readMarksDocument(`${pod.origin}/amina/`)).pathname, times: Infinity});
    press(element, 'Marquer comme lu');
    await element.complete;
    expect(count(element)).to.equal('1 message, dont 1 nouveau.');
    expect(textOf(element)).to.include('Ce n’est pas noté.');
    await isAccessible(element);
  });

  it('can be one of many that are marked together', async () => {
    await write('Un');
    await write('Deux');
    const element = await open();
    press(element, 'Tout marquer comme lu');
    await element.complete;
    expect(count(await open())).to.equal('2 messages, tout est lu.');
  });

  it('is told to the page', async () => {
    await write('Bonjour');
    const told: string[] = [];
    const page = await draw<CoopCommunity>(within(coop, tag, 'amina'));
    page.addEventListener('coop-inbox-change', ({total, unread}) => told.push(`${unread} of ${total}`));
    const element = page.querySelector('coop-inbox')!;
    await element.complete;
    press(element, 'Marquer comme lu');
    await element.complete;
    expect(told).to.deep.equal(['1 of 1', '0 of 1']);
  });
});

describe('a message that is deleted', () => {
  it('goes only after a second word, and the focus goes to what is left', async () => {
    await write('Bonjour');
    const element = await open();
    const button = named(element, 'Supprimer');
    button.focus();
    button.click();
    await element.updateComplete;
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(named(element, 'Supprimer pour toujours'));
    await isAccessible(element);
    press(element, 'Supprimer pour toujours');
    await element.complete;
    expect(count(element)).to.equal('Message supprimé. Aucun message.');
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '.summary'));
    expect(letters(await open())).to.have.length(0);
  });

  it('stays if whoever is about to delete it thinks better of it, by the keyboard too', async () => {
    await write('Bonjour');
    const element = await open();
    named(element, 'Supprimer').focus();
    press(element, 'Supprimer');
    await element.updateComplete;
    await element.updateComplete;
    named(element, 'Supprimer pour toujours').dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
    await element.updateComplete;
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(named(element, 'Supprimer'));
    expect(letters(element)).to.have.length(1);
  });

  it('stays if the server does not want to, with a sentence', async () => {
    await write('Bonjour');
    const element = await open();
    pod.faults.answer(500, {method: 'DELETE', times: Infinity});
    press(element, 'Supprimer');
    await element.updateComplete;
    press(element, 'Supprimer pour toujours');
    await element.complete;
    expect(textOf(element)).to.include('Le message n’est pas supprimé.');
    expect(letters(element)).to.have.length(1);
  });

  it('goes from both places where it lies', async () => {
    await write('Bonjour', 'urn:uuid:1');
    await write('Bonjour', 'urn:uuid:1');
    const element = await open();
    press(element, 'Supprimer');
    await element.updateComplete;
    press(element, 'Supprimer pour toujours');
    await element.complete;
    expect(letters(await open())).to.have.length(0);
  });
});

describe('messages that cannot be shown', () => {
  it('wait for whoever signs in', async () => {
    const element = await open(null);
    expect(textOf(element)).to.include('Connectez-vous pour lire vos messages.');
    await isAccessible(element);
  });

  it('are missing to somebody without a letter box', async () => {
    coop.addStranger({id: 'nour', name: 'Nour'});
    const element = await open('nour');
    expect(textOf(element)).to.include('Vous n’avez pas encore de boîte aux lettres.');
    await isAccessible(element);
  });

  for (const [fate, status] of Object.entries({
    'a server that fails': 500,
    'a server that refuses': 403,
  })) {
    it(`for ${fate} leave the page’s own text, and can be tried again`, async () => {
      pod.faults.answer(status, {method: 'GET', path: new URL(inbox).pathname});
      const element = await open();
      expect(textOf(element)).to.include('Vos messages n’ont pas pu être lus.');
      expect(showsFallback(element)).to.equal(true);
      await isAccessible(element);
      await write('Bonjour');
      press(element, 'Réessayer');
      await sees(element, 'Bonjour');
    });
  }

  it('are gone from the screen once the reader has signed out', async () => {
    await write('Secret');
    const element = await open();
    expect(textOf(element)).to.include('Secret');
    element.closest<CoopCommunity>('coop-community')!.identity = null;
    await element.complete;
    expect(textOf(element)).to.equal('Connectez-vous pour lire vos messages.');
  });

  it('are never those of whoever was here before', async () => {
    await write('Secret');
    const element = await open();
    element.closest<CoopCommunity>('coop-community')!.identity = coop.identity('elodie');
    await element.complete;
    expect(textOf(element)).not.to.include('Secret');
  });
});

describe('messages that come while somebody looks', () => {
  /** Amina's messages, once her server tells the page of changes. */
  async function watch() {
    const element = await open();
    await waitUntil(() => pod.notifications.topics.includes(inbox), undefined, {timeout: 5_000});
    return element;
  }

  it('are shown without anybody asking, said once and politely, and leave the focus and what is open alone', async () => {
    await write('Premier');
    const element = await watch();
    const region = one(element, '.summary[role=status]');
    press(element, 'Supprimer');
    await element.updateComplete;
    const button = named(element, 'Supprimer pour toujours');
    button.focus();
    const [first] = pod.arrivals.filter(({method, url}) => method === 'GET' && url.startsWith(inbox) && url !== inbox);
    const asked = () => pod.arrivals.filter(({method, url}) => method === 'GET' && url === first!.url).length;
    const before = asked();
    await write('Deuxième');
    await sees(element, 'Deuxième');
    expect(count(element)).to.equal('1 nouveau message vient d’arriver. 2 messages, dont 2 nouveaux.');
    expect(one(element, '.summary[role=status]')).to.equal(region);
    expect(letters(element)[0]!.innerText).to.include('Deuxième');
    expect(named(element, 'Supprimer pour toujours')).to.equal(button);
    expect(element.shadowRoot!.activeElement).to.equal(button);
    // What is on the page already is not asked for again.
    expect(asked()).to.equal(before);
    await isAccessible(element);
    press(element, 'Garder');
    press(element, 'Tout marquer comme lu');
    await element.complete;
    expect(count(element)).to.equal('2 messages, tout est lu.');
  });

  it('push nothing off the screen that was on it', async () => {
    for (let index = 0; index < 21; index++) await write(`Ancien ${String(index).padStart(2, '0')}.`);
    const element = await watch();
    expect(letters(element)).to.have.length(20);
    await write('Le tout dernier');
    await sees(element, 'Le tout dernier');
    expect(letters(element)).to.have.length(21);
    expect(count(element)).to.equal('1 nouveau message vient d’arriver. 22 messages, dont 22 nouveaux.');
  });

  it('go when they were deleted on another device, and do not come back once deleted here', async () => {
    await write('Premier');
    await write('Deuxième');
    const element = await watch();
    const [first] = pod.arrivals.filter(({method, url}) => method === 'GET' && url.startsWith(inbox) && url !== inbox);
    await coop.identity('amina').fetch(first!.url, {method: 'DELETE'});
    await waitUntil(() => letters(element).length === 1, undefined, {timeout: 5_000});
    press(element, 'Supprimer');
    await element.updateComplete;
    press(element, 'Supprimer pour toujours');
    await element.complete;
    await element.refresh();
    expect(letters(element)).to.have.length(0);
  });

  it('are not listened to any more once the tag has left the page, and again once it is back', async () => {
    const element = await watch();
    const home = element.parentElement!;
    element.remove();
    await waitUntil(() => !pod.notifications.topics.includes(inbox), undefined, {timeout: 5_000});
    home.append(element);
    await write('Te revoilà');
    await sees(element, 'Te revoilà');
  });

  it('take all of them from the screen of whoever may no longer read them', async () => {
    await write('Secret');
    const element = await watch();
    pod.faults.answer(403, {method: 'GET', path: new URL(inbox).pathname, times: Infinity});
    await communityOf(element.closest<CoopCommunity>('coop-community')!).resources.readAgain(inbox);
    await sees(element, 'Vous n’avez pas accès à ces informations.');
    expect(textOf(element)).not.to.include('Secret');
  });
});
