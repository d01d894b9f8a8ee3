import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/chat/chat.js';
import type {CoopChat} from '../../components/chat/chat.js';
import {addRoom, type SeededRoom} from '../support/elements/chat.js';
import {pressKeys} from '../support/elements/assistive.js';
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
import {amina, createSeededCoop, elodie, zoe, type SeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';

const noon = Date.parse('2026-11-28T11:00:00Z');
const minute = 60_000;

describe('a conversation', () => {
  liveIn('Europe/Paris');
  let coop: SeededCoop;
  let room: SeededRoom;
  beforeEach(async () => {
    setClock('2026-11-28T11:30:00Z');
    coop = await createSeededCoop([amina, elodie, zoe], startPod());
    room = await addRoom(coop, 'amina', {now: noon - 86_400_000});
  });
  const open = (who = 'elodie') =>
    show<CoopChat>(
      within(coop, html`<coop-chat src=${room.channel} item-href="membre.html?id={id}"></coop-chat>`, who || undefined),
      'coop-chat',
    );

  it('shows who has said what, and when, by day, with who reads it', async () => {
    await room.say('amina', 'Le four est chaud.', {time: noon - 86_400_000});
    await room.say('elodie', 'J’arrive !', {time: noon});
    const chat = await open();
    await sees(chat, 'J’arrive');
    await waitUntil(() => !textOf(chat).includes('vérification'));
    expect(one(chat, 'h2').innerText).to.equal('Fournil');
    expect(all(chat, 'h3').map((day) => day.innerText)).to.deep.equal([
      'Hier, vendredi 27 novembre 2026',
      'Aujourd’hui, samedi 28 novembre 2026',
    ]);
    expect(textOf(chat)).to.include('Les membres de la coopérative lisent et écrivent ici.');
    const [first, second] = all(chat, '.message');
    expect(first!.innerText).to.match(/^Amina Benali\s+12:00\s+Le four est chaud\./);
    expect(second!.innerText).to.match(/^Élodie Garnier \(vous\)\s+12:00\s+J’arrive !/);
    expect(one<HTMLAnchorElement>(chat, '.head a').getAttribute('href')).to.equal(
      `membre.html?id=${encodeURIComponent(coop.webId('amina'))}`,
    );
    await isAccessible(chat);
  });

  it('marks a name that the author’s space does not confirm', async () => {
    await room.say('amina', 'Vrai.', {time: noon});
    room.forge(
      room.dayAt(noon),
      `<${room.channel}> wf:message <#Msg${noon + 1}>. <#Msg${noon + 1}> sioc:content "Faux."; foaf:maker <${coop.webId('elodie')}>;
        dct:created "2026-11-28T11:01:00Z"^^xsd:dateTime.`,
    );
    const chat = await open('zoe');
    await sees(chat, 'nom non confirmé');
    await waitUntil(() => !textOf(chat).includes('vérification'));
    const [real, forged] = all(chat, '.message');
    expect(real!.innerText).to.not.include('confirmé');
    expect(forged!.innerText).to.match(/^Élodie Garnier\s+nom non confirmé/);
  });

  it('is empty until somebody says something', async () => {
    expect(textOf(await open())).to.include('Personne n’a encore rien écrit ici.');
  });

  it('asks whoever is not signed in to sign in', async () => {
    const chat = await open('');
    expect(textOf(chat)).to.include('Connectez-vous');
    await isAccessible(chat);
  });

  it('says when there is no conversation at an address', async () => {
    const chat = await show<CoopChat>(
      within(coop, html`<coop-chat src=${coop.webId('amina')}></coop-chat>`, 'elodie'),
      'coop-chat',
    );
    expect(all(chat, '[part=problem]').length).to.equal(1);
  });

  it('sends what is written, shows it at once, and empties the box', async () => {
    const chat = await open();
    one(chat, 'textarea').focus();
    await sees(chat, 'Ctrl et Entrée');
    type(chat, 'textarea', 'Bonjour à **tous**');
    press(chat, 'Envoyer');
    await sees(chat, 'Message envoyé.');
    expect(one<HTMLTextAreaElement>(chat, 'textarea').value).to.equal('');
    await waitUntil(() => chat.shadowRoot!.querySelector('.message strong:not([part])'));
    expect(one(chat, '.message').innerText).to.include('Élodie Garnier (vous)').and.to.include('Bonjour à tous');
    await waitUntil(() => coop.pod.text(room.dayAt(Date.now()))?.includes('Bonjour'));
    await isAccessible(chat);
  });

  it('says what is wrong with a message that cannot be sent, and loses nothing', async () => {
    const chat = await open();
    one(chat, 'textarea').focus();
    await sees(chat, 'Ctrl et Entrée');
    type(chat, 'textarea', '   ');
    press(chat, 'Envoyer');
    await sees(chat, 'Écrivez quelque chose');
    type(chat, 'textarea', 'é'.repeat(20_007));
    press(chat, 'Envoyer');
    await sees(chat, 'trop long de 7 signes');
    expect(one<HTMLTextAreaElement>(chat, 'textarea').value.length).to.equal(20_007);
  });

  it('keeps what is typed for when the person comes back', async () => {
    const chat = await open();
    one(chat, 'textarea').focus();
    await sees(chat, 'Ctrl et Entrée');
    type(chat, 'textarea', 'Je commence à');
    chat.parentElement!.remove();
    const again = await open();
    await waitUntil(() => one<HTMLTextAreaElement>(again, 'textarea').value === 'Je commence à');
    await sees(again, 'Commencé le 28 novembre 2026');
  });

  it('names somebody who is found by name, with the keyboard', async () => {
    const chat = await open();
    one(chat, 'textarea').focus();
    await sees(chat, 'Ctrl et Entrée');
    type(chat, 'textarea', 'Merci @am');
    await waitUntil(() => chat.shadowRoot!.querySelector('[role=option]'));
    expect(one(chat, '[role=option]').innerText).to.equal('Amina Benali');
    expect(one(chat, 'textarea').getAttribute('aria-activedescendant')).to.equal('person-0');
    await isAccessible(chat);
    await pressKeys('Enter');
    expect(one<HTMLTextAreaElement>(chat, 'textarea').value).to.equal('Merci @Amina Benali ');
    await pressKeys('Control+Enter').catch(() => press(chat, 'Envoyer'));
    await sees(chat, 'Message envoyé.');
    const amina = await open('amina');
    await sees(amina, 'Vous êtes nommé·e ici');
  });

  it('answers, changes and takes back, each from the message itself', async () => {
    const iri = await room.say('amina', 'Qui vient ?', {time: noon});
    const chat = await open();
    await sees(chat, 'Qui vient');
    one(chat, '.menu').click();
    await chat.updateComplete;
    press(chat, 'Répondre');
    await sees(chat, 'Vous répondez à Amina Benali');
    type(chat, 'textarea', 'Moi.');
    press(chat, 'Envoyer');
    await sees(chat, 'Message envoyé.');
    await sees(chat, 'En réponse à Amina Benali');
    const menu = () => all(chat, '.message.own .menu')[0]!;
    menu().click();
    await chat.updateComplete;
    press(chat, 'Modifier');
    await sees(chat, 'Vous modifiez votre message');
    expect(one<HTMLTextAreaElement>(chat, 'textarea').value).to.equal('Moi.');
    type(chat, 'textarea', 'Moi aussi.');
    press(chat, 'Enregistrer');
    await sees(chat, 'modifié, 12:30');
    await sees(chat, 'Moi aussi.');
    menu().click();
    await chat.updateComplete;
    press(chat, 'Voir la version d’avant');
    await sees(chat, 'Avant : Moi.');
    press(chat, 'Retirer');
    await sees(chat, 'n’est plus montré ici');
    press(chat, 'Retirer pour tout le monde');
    await sees(chat, 'Ce message a été retiré.');
    expect(textOf(chat)).to.not.include('Moi aussi');
    expect(iri).to.include('#Msg');
  });

  it('gives a sign, and takes it back', async () => {
    await room.say('amina', 'Pain frais', {time: noon});
    const chat = await open();
    await sees(chat, 'Pain frais');
    one(chat, '.menu').click();
    await chat.updateComplete;
    one(chat, '.doing [aria-label="J’aime"]').click();
    await waitUntil(() => chat.shadowRoot!.querySelector('.reactions .sign'));
    const sign = () => one(chat, '.reactions .sign');
    expect(sign().getAttribute('aria-pressed')).to.equal('true');
    expect(sign().getAttribute('aria-label')).to.equal('❤️ 1 J’aime\u00a0: Élodie Garnier (vous). Reprendre');
    await isAccessible(chat);
    sign().click();
    await waitUntil(() => !chat.shadowRoot!.querySelector('.reactions'));
  });

  it('keeps a thread apart, and counts it where it begins', async () => {
    const root = await room.say('amina', 'Four', {time: noon});
    const chat = await open();
    await sees(chat, 'Four');
    one(chat, '.menu').click();
    await chat.updateComplete;
    press(chat, 'Répondre dans un fil');
    await sees(chat, 'Fil de discussion');
    one(chat, 'textarea').focus();
    await sees(chat, 'Ctrl et Entrée');
    type(chat, 'textarea', 'Dans le fil');
    press(chat, 'Envoyer');
    await sees(chat, 'Message envoyé.');
    await waitUntil(() => all(chat, '.message').length === 2);
    press(chat, 'Revenir à la conversation');
    await chat.updateComplete;
    expect(all(chat, '.message').length).to.equal(1);
    expect(named(chat, '1 message dans le fil')).to.exist;
    expect(root).to.include('#');
  });

  it('goes from message to message with the arrow keys, and out of the actions with Escape', async () => {
    await room.say('amina', 'Un', {time: noon});
    await room.say('amina', 'Deux', {time: noon + minute});
    const chat = await open();
    await waitUntil(() => all(chat, '.message').length === 2);
    const [first, last] = all(chat, '.message');
    expect([first!.tabIndex, last!.tabIndex]).to.deep.equal([-1, 0]);
    last!.focus();
    await pressKeys('ArrowUp');
    await waitUntil(() => chat.shadowRoot!.activeElement === first);
    await pressKeys('Tab', 'Tab');
    (chat.shadowRoot!.activeElement as HTMLElement).click();
    await chat.updateComplete;
    await pressKeys('Escape');
    await waitUntil(() => chat.shadowRoot!.activeElement === first);
  });

  it('says what others say meanwhile, and nothing of what was there before', async () => {
    await room.say('amina', 'Avant', {time: noon});
    const chat = await open();
    await sees(chat, 'Avant');
    const region = one(chat, '[aria-live=polite]');
    expect(region.textContent).to.equal('');
    await room.say('amina', 'Maintenant', {time: Date.now()});
    await chat.refresh();
    await waitUntil(() => region.textContent === 'Amina Benali\u00a0: Maintenant', region.textContent ?? '');
  });

  it('lets nothing that others write act', async () => {
    await room.say(
      'amina',
      '<img src=x onerror=alert(1)> [ici](javascript:alert(1)) ![pixel](https://tracker.example/p.png)',
      {time: noon},
    );
    const chat = await open();
    await waitUntil(() => chat.shadowRoot!.querySelector('.rich-text'));
    expect(all(chat, '.message img')).to.deep.equal([]);
    expect(all<HTMLAnchorElement>(chat, '.rich-text a').map(({href}) => href)).to.deep.equal([
      'https://tracker.example/p.png',
    ]);
  });

  it('keeps what is written when the conversation is gone', async () => {
    await room.say('amina', 'Bonjour', {time: noon});
    const chat = await open();
    await sees(chat, 'Bonjour');
    one(chat, 'textarea').focus();
    await sees(chat, 'Ctrl et Entrée');
    type(chat, 'textarea', 'Je réponds');
    coop.pod.delete(room.channel.split('#')[0]!);
    await chat.refresh();
    await sees(chat, 'n’est plus là');
    expect(one<HTMLTextAreaElement>(chat, 'textarea').value).to.equal('Je réponds');
    expect(textOf(chat)).to.not.include('Bonjour');
  });
});
