import {html} from 'lit';
import '../../components/poll/polls.js';
import '../../components/community/community.js';
import type {CoopPolls} from '../../components/poll/polls.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {addPollList, documentOfPolls, leaveVote, listPolls, type ListedPoll} from '../support/elements/listed-polls.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {
  all,
  draw,
  expect,
  isAccessible,
  listenToConsole,
  one,
  press,
  sees,
  show,
  showsFallback,
  startPod,
  textOf,
  type,
  usePods,
} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';

const lunch: ListedPoll = {id: 'lunch', question: 'Où manger ?', closes: '2026-12-10T18:00:00+01:00'};
const name: ListedPoll = {id: 'name', question: 'Quel nom ?', closes: '2026-12-09T12:00:00+01:00', method: 'Schulze'};
const budget: ListedPoll = {
  id: 'budget',
  question: 'Adopter le budget ?',
  method: 'YesNoAbstain',
  opens: '2026-12-12T08:00:00+01:00',
  closes: '2026-12-19T08:00:00+01:00',
};
const rules: ListedPoll = {id: 'rules', question: 'Changer les statuts ?', closes: '2026-12-01T08:00:00+01:00'};
const roof: ListedPoll = {
  id: 'roof',
  question: 'Refaire le toit ?',
  summary: 'Il pleut dans l’atelier.',
  method: 'YesNoAbstain',
  closes: '2026-11-01T08:00:00+01:00',
  verdict: 'adopted',
};
const older: ListedPoll = {id: 'older', question: 'Quelle couleur ?', closes: '2026-10-01T08:00:00+02:00', verdict: 'tied'};

const phases = (tag: Element) => all(tag, '.phase > .heading').map(({innerText}) => innerText);
const questions = (tag: Element) => all(tag, '.item .heading').map(({innerText}) => innerText);
const item = (tag: Element, question: string) =>
  textOf(all(tag, '.item').find(({innerText}) => innerText.includes(question)));

describe('the list of polls', () => {
  liveIn('Europe/Paris');
  let coop: SeededCoop;
  beforeEach(async () => {
    setClock('2026-12-08T10:00:00+01:00');
    coop = await createSeededCoop([amina, elodie]);
    usePods(coop.pod);
  });

  const showList = (who?: string, attributes = html`<coop-polls>Le bureau répond.</coop-polls>`) =>
    show<CoopPolls>(within(coop, attributes, who), 'coop-polls');

  it('shows what can be voted in first, what closes next above, and what is decided last', async () => {
    const list = await addPollList(coop);
    await listPolls(coop, list, [older, lunch, budget, roof, rules, name]);
    const tag = await showList('amina');
    expect(phases(tag)).to.deep.equal(['On peut voter', 'Bientôt', 'En attente du résultat', 'Terminés']);
    expect(questions(tag)).to.deep.equal([
      'Quel nom ?',
      'Où manger ?',
      'Adopter le budget ?',
      'Changer les statuts ?',
      'Refaire le toit ?',
      'Quelle couleur ?',
    ]);
    expect(textOf(tag)).to.include('6 votes');
    await isAccessible(tag);
  });

  it('says of each until when people can vote and how, and what has come out, in words', async () => {
    const list = await addPollList(coop);
    await listPolls(coop, list, [lunch, budget, roof]);
    const tag = await showList('amina');
    expect(item(tag, 'Où manger')).to.include('Jusqu’au 10 décembre 2026 à 18:00 · Un seul choix');
    expect(item(tag, 'budget')).to.include('À partir du 12 décembre 2026 à 08:00');
    expect(item(tag, 'toit')).to.include('Résultat : Adopté');
  });

  it('says beside open ones in which the reader has voted, with one listing however many there are', async () => {
    const list = await addPollList(coop);
    const [first] = await listPolls(coop, list, [lunch, name, budget]);
    await leaveVote(coop, 'amina', first!);
    const tag = await showList('amina');
    await sees(tag, 'Vous avez voté.');
    expect(item(tag, 'Où manger')).to.include('Vous avez voté.');
    expect(item(tag, 'Quel nom')).not.to.include('Vous avez voté.');
    const asked = coop.pod.arrivals
      .map(({url}) => url)
      .filter((url) => url.startsWith(coop.home('amina')) && url.includes('/votes/'));
    expect([...new Set(asked)].length).to.equal(1);
    await isAccessible(tag);
  });

  it('opens what a poll is about in place, and keeps what has come out', async () => {
    const list = await addPollList(coop);
    await listPolls(coop, list, [roof]);
    const tag = await showList('amina');
    press(tag, 'Refaire le toit ?');
    await sees(tag, 'Il pleut dans l’atelier.');
    expect(phases(tag)).to.deep.equal(['Terminés']);
    expect(textOf(tag)).to.include('Résultat : Adopté');
    await isAccessible(tag);
    press(tag, 'Refaire le toit ?');
    await tag.updateComplete;
    expect(textOf(tag)).not.to.include('Il pleut');
  });

  it('leads to the page of a poll', async () => {
    const list = await addPollList(coop);
    const [address] = await listPolls(coop, list, [lunch]);
    const tag = await showList('amina', html`<coop-polls item-href="decision.html?id={id}"></coop-polls>`);
    const {search} = new URL(one<HTMLAnchorElement>(tag, '.item a').href);
    expect(new URLSearchParams(search).get('id')).to.equal(address);
  });

  it('finds polls by the beginnings of words, whatever the accents', async () => {
    const list = await addPollList(coop);
    await listPolls(coop, list, [lunch, name, roof]);
    const tag = await showList('amina');
    type(tag, 'input', 'ou man');
    await tag.updateComplete;
    expect(questions(tag)).to.deep.equal(['Où manger ?']);
    type(tag, 'input', 'piscine');
    await tag.updateComplete;
    expect(textOf(tag)).to.include('Aucun vote ne correspond à « piscine ».');
    press(tag, 'Effacer la recherche');
    await tag.updateComplete;
    expect(questions(tag).length).to.equal(3);
  });

  it('shows long lists page by page', async () => {
    const src = startPod().put(
      '/polls.ttl',
      documentOfPolls(Array.from({length: 25}, (_, index) => ({...lunch, id: `p${index}`, question: `Vote ${index}`}))),
    );
    const tag = await show<CoopPolls>(html`<coop-polls src=${src}></coop-polls>`);
    expect(questions(tag).length).to.equal(20);
    press(tag, 'Page suivante');
    await tag.updateComplete;
    expect(questions(tag).length).to.equal(5);
    await isAccessible(tag);
  });

  it('moves a poll when its time has come, without being asked', async () => {
    const soon = new Date(Date.now() + 700).toISOString();
    const src = startPod().put('/polls.ttl', documentOfPolls([{...lunch, closes: soon}]));
    const tag = await show<CoopPolls>(html`<coop-polls src=${src}></coop-polls>`);
    expect(phases(tag)).to.deep.equal(['On peut voter']);
    await sees(tag, 'En attente du résultat');
  });

  it('asks visitors to sign in, and keeps its own content', async () => {
    await addPollList(coop);
    const tag = await showList();
    expect(textOf(tag)).to.equal('Connectez-vous pour voir les votes de la coopérative.');
    expect(showsFallback(tag)).to.be.true;
    await isAccessible(tag);
  });

  it('tells somebody who is no member that votes are for members', async () => {
    await addPollList(coop);
    coop.addStranger({id: 'stranger'});
    const tag = await showList('stranger');
    expect(textOf(tag)).to.equal('Seuls les membres de la coopérative voient ses votes.');
  });

  it('says that there is no vote yet, or no place for votes', async () => {
    expect(textOf(await showList('amina'))).to.equal('Cette coopérative n’a pas encore de votes ici.');
    await addPollList(coop);
    const tag = await showList('elodie');
    await tag.refresh();
    expect(textOf(tag)).to.include('Il n’y a pas encore de vote.');
  });

  it('says that the server cannot be asked, and tries again', async () => {
    const pod = startPod();
    const src = pod.put('/polls.ttl', documentOfPolls([lunch]));
    pod.faults.answer(500, {path: '/polls.ttl'});
    const tag = await show<CoopPolls>(html`<coop-polls src=${src}></coop-polls>`);
    expect(textOf(tag)).to.include('ne fonctionne pas correctement');
    await isAccessible(tag);
    press(tag, 'Réessayer');
    await sees(tag, 'Où manger ?');
  });

  it('keeps what it shows when the server is gone, and says from when it is', async () => {
    const pod = startPod();
    const src = pod.put('/polls.ttl', documentOfPolls([lunch]));
    const tag = await show<CoopPolls>(html`<coop-polls src=${src}></coop-polls>`);
    pod.faults.close();
    await tag.refresh();
    expect(questions(tag)).to.deep.equal(['Où manger ?']);
    expect(textOf(tag)).to.include('n’est pas disponible pour le moment');
  });

  it('shows what is hostile as text, and what makes no sense at the end', async () => {
    const silence = listenToConsole();
    const odd: ListedPoll[] = [
      {id: 'odd', question: '<img src=x onerror=alert(1)>'},
      {id: 'nameless', closes: 'demain'},
    ];
    const src = startPod().put('/polls.ttl', documentOfPolls([...odd, lunch]));
    const tag = await show<CoopPolls>(html`<coop-polls src=${src}></coop-polls>`);
    expect(questions(tag)).to.have.members(['Où manger ?', '<img src=x onerror=alert(1)>', 'Sans question']);
    expect(tag.shadowRoot!.querySelector('img')).to.equal(null);
    expect(silence).to.deep.equal([]);
  });

  it('keeps its own content on screen while the list is on its way', async () => {
    const pod = startPod();
    const src = pod.put('/polls.ttl', documentOfPolls([lunch]));
    const held = pod.faults.hold({path: '/polls.ttl'});
    const tag = await draw<CoopPolls>(html`<coop-polls src=${src}>Le bureau répond.</coop-polls>`);
    await held.arrived;
    await tag.updateComplete;
    expect(showsFallback(tag)).to.be.true;
    held.release();
    await tag.complete;
    expect(showsFallback(tag)).to.be.false;
  });

  it('speaks the language of the page', async () => {
    document.documentElement.lang = 'en';
    const src = startPod().put('/polls.ttl', documentOfPolls([lunch, roof]));
    const tag = await show<CoopPolls>(html`<coop-polls src=${src}></coop-polls>`);
    expect(phases(tag)).to.deep.equal(['Open for voting', 'Closed']);
    expect(textOf(tag)).to.include('2 votes').and.to.include('Result: Adopted');
  });

  it('starts anew in another place of the page', async () => {
    const pod = startPod();
    const src = pod.put('/polls.ttl', documentOfPolls([lunch]));
    const tag = await show<CoopPolls>(html`<coop-polls src=${src}></coop-polls>`);
    const place = document.createElement('div');
    tag.parentElement!.append(place);
    place.append(tag);
    await tag.complete;
    expect(questions(tag)).to.deep.equal(['Où manger ?']);
  });
});
