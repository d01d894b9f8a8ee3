import {html} from 'lit';
import '../../components/poll/poll.js';
import '../../components/community/community.js';
import type {CoopPoll} from '../../components/poll/poll.js';
import {pressKeys} from '../support/elements/assistive.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {all, complete, expect, isAccessible, one, press, sees, show, startPod, textOf} from '../support/elements/page.js';
import {addPollList, draftOf, opening, openPollIn} from '../support/elements/polls.js';
import {amina, createSeededCoop, elodie, zoe, type SeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';
import {detailsTurtle, resultsTurtle} from '../support/solidos-schedule/documents.js';

const details = '/tim/meeting/details.ttl';
const results = '/tim/meeting/results.ttl';
const everybody = 'acl:agentClass <http://xmlns.com/foaf/0.1/Agent>';

describe('a poll for finding a date that SolidOS has made', () => {
  liveIn('Europe/Paris');
  let pod: ReturnType<typeof startPod>;
  let coop: SeededCoop;
  beforeEach(async () => {
    pod = startPod();
    coop = await createSeededCoop([amina, elodie, zoe], pod);
    pod.put(details, detailsTurtle);
    pod.put(results, `${resultsTurtle}<https://tim.example/card#i> <http://xmlns.com/foaf/0.1/name> "Tim".`);
    pod.rule(results, `${everybody}; acl:mode acl:Read, acl:Write`);
  });

  const open = (who?: string) => {
    const src = `${pod.origin}${details}#event`;
    return show<CoopPoll>(within(coop, html`<coop-poll src=${src}></coop-poll>`, who), 'coop-poll');
  };
  const rows = (poll: Element) =>
    all<HTMLTableSectionElement>(poll, 'tbody').map(({innerText}) => innerText.replace(/\s+/g, ' ').trim());
  /** What is chosen in the form, by the dates in their order. */
  const chosen = (poll: Element) =>
    all(poll, 'fieldset').map((date) => date.querySelector('input:checked')?.closest('label')?.textContent?.trim());
  const choose = (poll: Element, date: number, answer: number) =>
    all(poll, 'fieldset')[date]!.querySelectorAll('input')[answer]!.click();

  it('shows what is asked, the dates in their order, and who has answered what', async () => {
    const poll = await open();
    expect(textOf(one(poll, 'h2'))).to.equal('When can we meet?');
    expect(textOf(poll)).to.include('A test meeting');
    expect(textOf(one(poll, 'caption'))).to.equal('Les dates et les réponses');
    expect(rows(poll)).to.deep.equal([
      'jeudi 16 juin 2016 0 0 1 Tim : Non',
      'jeudi 23 juin 2016 0 1 0 Tim : S’il le faut',
      'vendredi 22 juillet 2016 1 0 0 Tim : Oui',
    ]);
    expect(textOf(poll)).to.include('Toute personne qui peut y écrire peut les changer.');
    expect(textOf(poll)).to.include('Connectez-vous pour répondre.');
    expect(all(poll, 'form')).to.have.length(0);
    await isAccessible(poll);
  });

  it('is answered with the keyboard alone, in the person’s name', async () => {
    const poll = await open('amina');
    expect(all(poll, 'legend').map(textOf)).to.deep.equal([
      'jeudi 16 juin 2016',
      'jeudi 23 juin 2016',
      'vendredi 22 juillet 2016',
    ]);
    await isAccessible(poll);
    one(poll, 'fieldset input').focus();
    await pressKeys('Space', 'Tab', 'Space', 'ArrowDown', 'Tab', 'Tab', 'Enter');
    await sees(poll, 'Votre réponse est envoyée.');
    expect(rows(poll)[0]).to.equal(`jeudi 16 juin 2016 1 0 1 Tim : Non ${coop.webId('amina')} (vous) : Oui`);
    expect(rows(poll)[1]).to.include('0 2 0');
    expect(pod.text(results)).to.include(coop.webId('amina'));
    await isAccessible(poll);
  });

  it('keeps what was answered before for the dates that one does not touch', async () => {
    const poll = await open('amina');
    choose(poll, 0, 0);
    choose(poll, 1, 2);
    press(poll, 'Envoyer ma réponse');
    await sees(poll, 'Votre réponse est envoyée.');
    const again = await open('amina');
    expect(chosen(again)).to.deep.equal(['Oui', 'Non', undefined]);
    choose(again, 1, 1);
    press(again, 'Envoyer ma réponse');
    await sees(again, 'Votre réponse est envoyée.');
    expect(chosen(again)).to.deep.equal(['Oui', 'S’il le faut', undefined]);
    expect(rows(again)[1]).to.equal(
      `jeudi 23 juin 2016 0 2 0 Tim : S’il le faut ${coop.webId('amina')} (vous) : S’il le faut`,
    );
  });

  it('asks for an answer to one date at least', async () => {
    const poll = await open('amina');
    press(poll, 'Envoyer ma réponse');
    await sees(poll, 'Répondez à au moins une date.');
    await isAccessible(poll);
  });

  it('says that one may not answer, and keeps what was chosen', async () => {
    pod.rule(results, `${everybody}; acl:mode acl:Read`);
    const poll = await open('amina');
    choose(poll, 2, 0);
    press(poll, 'Envoyer ma réponse');
    await sees(poll, 'Vous n’avez pas le droit de répondre à ce sondage.');
    expect(chosen(poll)).to.deep.equal([undefined, undefined, 'Oui']);
    expect(rows(poll)[2]).to.include('1 0 0');
    await isAccessible(poll);
  });

  it('says that the network is away, keeps what was chosen, and sends it later', async () => {
    const poll = await open('amina');
    choose(poll, 2, 0);
    pod.faults.close();
    press(poll, 'Envoyer ma réponse');
    await sees(poll, 'Il n’y a pas de réseau, ou l’autre serveur ne répond pas.');
    expect(chosen(poll)).to.deep.equal([undefined, undefined, 'Oui']);
    pod.faults.open();
    press(poll, 'Envoyer ma réponse');
    await sees(poll, 'Votre réponse est envoyée.');
    expect(rows(poll)[2]).to.include('2 0 0');
  });

  it('says that nobody has answered where there are no answers yet', async () => {
    pod.delete(results);
    expect(textOf(await open())).to.include('Personne n’a encore répondu.');
  });

  it('shows nobody what another person has chosen and not sent', async () => {
    const poll = await open('amina');
    choose(poll, 0, 0);
    const community = poll.closest('coop-community')!;
    Object.assign(community, {identity: coop.identity('zoe')});
    await complete(document);
    await poll.updateComplete;
    expect(chosen(poll)).to.deep.equal([undefined, undefined, undefined]);
  });

  it('shows what is written there as text, and nothing else', async () => {
    pod.put(details, detailsTurtle.replace('When can we meet?', '<img src=x onerror=alert(1)>'));
    const poll = await open();
    expect(textOf(one(poll, 'h2'))).to.equal('<img src=x onerror=alert(1)>');
    expect(all(poll, 'img')).to.have.length(0);
  });

  it('is no wider than 320 pixels', async () => {
    const src = `${pod.origin}${details}#event`;
    const content = html`<div style="width: 320px"><coop-poll src=${src}></coop-poll></div>`;
    const poll = await show<CoopPoll>(within(coop, content, 'amina'), 'coop-poll');
    expect(poll.scrollWidth).to.be.at.most(320);
    const right = poll.getBoundingClientRect().left + 320;
    for (const part of all(poll, 'table, th, td, fieldset, button'))
      expect(part.getBoundingClientRect().right).to.be.at.most(right);
  });

  it('is ours, with its ballot, where we have made it in the layout of SolidOS as well', async () => {
    setClock(opening);
    const list = await addPollList(coop);
    const iri = await openPollIn(coop, list, draftOf('dates', {options: [{start: '2026-12-20'}, {start: '2026-12-21'}]}));
    const poll = await show<CoopPoll>(within(coop, html`<coop-poll src=${iri}></coop-poll>`, 'amina'), 'coop-poll');
    expect(textOf(poll)).to.include('Ouvert jusqu’au');
    expect(textOf(poll)).not.to.include('Ce sondage vient d’une autre application.');
  });
});
