import {html} from 'lit';
import '../../components/poll/poll.js';
import '../../components/community/community.js';
import type {CoopPoll} from '../../components/poll/poll.js';
import type {PollDraft} from '../../pods/polls/poll-draft.js';
import type {Method} from '../../vocab/kinds/poll/rules.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {fill, input} from '../support/elements/labelled.js';
import {addPollList, confirmIn, draftOf, opening, openPollIn, voteElsewhere} from '../support/elements/polls.js';
import {amina, createSeededCoop, elodie, zoe, type SeededCoop} from '../support/elements/seeded-coop.js';
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
  startPod,
  textOf,
  waitUntil,
} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';

const ballot = (poll: Element) => textOf(one(poll, '.ballot'));
const choose = (poll: Element, label: string) => input(poll, label).click();
const focused = (poll: Element) => poll.shadowRoot!.activeElement as HTMLElement | null;

describe('voting on the page of a poll', () => {
  liveIn('Europe/Paris');
  let pod: ReturnType<typeof startPod>;
  let coop: SeededCoop;
  let list: string;
  beforeEach(async () => {
    pod = startPod();
    coop = await createSeededCoop([amina, elodie, zoe], pod);
    list = await addPollList(coop);
    setClock(opening);
  });

  const start = (method: Method, more: Partial<PollDraft> = {}, voters?: readonly string[]) =>
    openPollIn(coop, list, draftOf(method, more), voters);
  const tag = (iri: string, who?: string) => within(coop, html`<coop-poll src=${iri}></coop-poll>`, who);
  const open = (iri: string, who = 'amina') => show<CoopPoll>(tag(iri, who), 'coop-poll');
  /** What lies in the box, as texts. */
  const posted = (iri: string) =>
    pod.arrivals.filter(({method, url}) => method === 'POST' && url.startsWith(iri.replace(/poll\.ttl.*/, 'box/'))).length;
  const go = async (poll: CoopPoll) => {
    press(poll, 'Continuer');
    await poll.updateComplete;
    await poll.updateComplete;
  };

  it('goes by way of a last look, and ends with a receipt that says what was voted', async () => {
    const iri = await start('single-choice');
    const poll = await open(iri);
    choose(poll, 'Mardi');
    await go(poll);
    expect(ballot(poll)).to.include('Vous votez : Mardi');
    expect(focused(poll)?.innerText).to.match(/^Vous votez\s:$/);
    expect(posted(iri)).to.equal(0);
    press(poll, 'Envoyer mon vote');
    await sees(poll, 'Votre vote est arrivé.');
    expect(ballot(poll)).to.include('Vous avez voté : Mardi');
    expect(posted(iri)).to.equal(1);
    await isAccessible(poll);
  });

  it('says that the vote is counted once a teller has confirmed it', async () => {
    const iri = await start('yes-no');
    await voteElsewhere(coop, 'amina', iri, {Yes: 1});
    const poll = await open(iri);
    expect(ballot(poll)).to.include('Votre vote est arrivé.');
    await confirmIn(coop, iri);
    await poll.refresh();
    await sees(poll, 'Votre vote est compté. Il est arrivé le 1er décembre 2026 à 10:00.');
  });

  it('shows what another device has voted since, when it is read again', async () => {
    const iri = await start('yes-no');
    await voteElsewhere(coop, 'amina', iri, {Yes: 1});
    const poll = await open(iri);
    await sees(poll, 'Vous avez voté : Oui');
    await voteElsewhere(coop, 'amina', iri, {No: 1});
    await poll.refresh();
    await sees(poll, 'Vous avez voté : Non');
  });

  it('can be corrected before it is sent', async () => {
    const iri = await start('single-choice');
    const poll = await open(iri);
    choose(poll, 'Mardi');
    await go(poll);
    press(poll, 'Corriger');
    await poll.updateComplete;
    expect(input(poll, 'Mardi').checked).to.equal(true);
    choose(poll, 'Lundi');
    await go(poll);
    expect(ballot(poll)).to.include('Vous votez : Lundi');
  });

  it('sends once, however often the button is pressed', async () => {
    const iri = await start('yes-no');
    const poll = await open(iri);
    choose(poll, 'Oui');
    await go(poll);
    const button = named(poll, 'Envoyer mon vote');
    button.click();
    button.click();
    await sees(poll, 'Votre vote est arrivé.');
    expect(posted(iri)).to.equal(1);
  });

  it('says what must be corrected, and leads there', async () => {
    const iri = await start('single-choice');
    const poll = await open(iri);
    await go(poll);
    expect(focused(poll)?.innerText).to.match(/^1 point à corriger\s:\s+Choisissez une réponse\.$/);
    press(poll, 'Choisissez une réponse.');
    expect(focused(poll)).to.equal(input(poll, 'Lundi'));
    await isAccessible(poll);
  });

  it('can be changed as long as the poll is open, where the poll allows it', async () => {
    const iri = await start('yes-no');
    await voteElsewhere(coop, 'amina', iri, {Yes: 1});
    const poll = await open(iri);
    press(poll, 'Changer mon vote');
    await poll.updateComplete;
    expect(input(poll, 'Oui').checked).to.equal(true);
    expect(ballot(poll)).to.include('Tant que vous n’en envoyez pas un autre, le vote envoyé compte.');
    choose(poll, 'Non');
    await go(poll);
    press(poll, 'Envoyer mon vote');
    await sees(poll, 'Vous avez voté : Non');
    await confirmIn(coop, iri);
    await poll.refresh();
    await sees(poll, 'Votre vote est compté.');
    await sees(poll, 'Rejeté : 0 oui, 1 non.');
  });

  it('stays as it is if the person thinks better of it', async () => {
    const iri = await start('yes-no');
    await voteElsewhere(coop, 'amina', iri, {Yes: 1});
    const poll = await open(iri);
    press(poll, 'Changer mon vote');
    await poll.updateComplete;
    choose(poll, 'Non');
    press(poll, 'Garder mon vote tel quel');
    await poll.updateComplete;
    expect(ballot(poll)).to.include('Vous avez voté : Oui');
    expect(posted(iri)).to.equal(1);
  });

  it('cannot be changed where the poll says so, which is said before sending', async () => {
    const iri = await start('yes-no', {mayChange: false});
    const poll = await open(iri);
    choose(poll, 'Oui');
    await go(poll);
    expect(ballot(poll)).to.include('On ne peut pas changer son vote. Le premier compte.');
    press(poll, 'Envoyer mon vote');
    await sees(poll, 'Votre vote est arrivé.');
    expect(all(poll, '.ballot button')).to.deep.equal([]);
    expect(ballot(poll)).to.include('On ne peut pas changer son vote.');
  });

  it('is kept without a network, and sent by itself', async () => {
    const iri = await start('yes-no');
    const poll = await open(iri);
    choose(poll, 'Oui');
    await go(poll);
    pod.faults.close();
    press(poll, 'Envoyer mon vote');
    await sees(poll, 'Votre vote est gardé sur cet appareil. Il partira tout seul.');
    expect(ballot(poll)).to.include('Vous avez voté : Oui');
    pod.faults.open();
    dispatchEvent(new Event('online'));
    await sees(poll, 'Votre vote est arrivé.');
    expect(posted(iri)).to.equal(1);
  });

  it('stands in the form again if the own space refuses it, with the reason', async () => {
    const iri = await start('yes-no');
    const poll = await open(iri);
    choose(poll, 'Oui');
    await go(poll);
    for (const method of ['PUT', 'PATCH']) pod.faults.answer(403, {method, times: Infinity});
    press(poll, 'Envoyer mon vote');
    await sees(poll, 'Votre vote n’est pas parti.');
    expect(input(poll, 'Oui').checked).to.equal(true);
    await isAccessible(poll);
  });

  it('says that it has not arrived if the box refuses it, and can be sent again', async () => {
    const iri = await start('yes-no');
    const poll = await open(iri);
    choose(poll, 'Oui');
    await go(poll);
    pod.faults.answer(403, {method: 'POST', times: 1});
    press(poll, 'Envoyer mon vote');
    await sees(poll, 'Votre vote est gardé, mais il n’est pas arrivé.');
    await isAccessible(poll);
    press(poll, 'Réessayer');
    await sees(poll, 'Votre vote est arrivé.');
    expect(posted(iri)).to.equal(2);
  });

  it('keeps what is chosen and not sent, for that person alone', async () => {
    const iri = await start('single-choice');
    const poll = await open(iri);
    choose(poll, 'Mercredi');
    await poll.updateComplete;
    const again = await open(iri);
    expect(input(again, 'Mercredi').checked).to.equal(true);
    const other = await open(iri, 'elodie');
    expect(input(other, 'Mercredi').checked).to.equal(false);
  });

  it('is for those on the list of the poll, which was fixed when it opened', async () => {
    const iri = await start('yes-no', {}, ['amina', 'elodie']);
    const poll = await open(iri, 'zoe');
    expect(ballot(poll)).to.include('Vous n’êtes pas sur la liste de ce vote. Elle a été fixée à l’ouverture.');
    expect(all(poll, 'form')).to.deep.equal([]);
  });

  it('says that who may vote cannot be read, where that is so', async () => {
    const iri = await start('yes-no');
    pod.faults.answer(503, {method: 'GET', path: new URL('roll.ttl', iri).pathname, times: Infinity});
    const poll = await open(iri);
    expect(ballot(poll)).to.include('La liste des personnes qui peuvent voter ne peut pas être lue maintenant.');
  });

  it('says that the list of those who may vote was changed after the opening', async () => {
    const iri = await start('yes-no');
    const roll = new URL('roll.ttl', iri).href;
    pod.put(roll, pod.text(roll)!.replaceAll(coop.webId('zoe'), 'https://elsewhere.example/mallory#me'));
    expect(ballot(await open(iri))).to.include('a changé depuis l’ouverture');
  });

  it('ends at the close while the page stands open, and what was chosen is not sent', async () => {
    const iri = await start('yes-no', {closes: Date.parse(opening) + 3_000});
    const poll = await open(iri);
    choose(poll, 'Oui');
    await sees(poll, 'On ne peut plus voter');
    expect(all(poll, 'form')).to.deep.equal([]);
    expect(posted(iri)).to.equal(0);
  });

  it('is no wider than 320 pixels, with a hundred long answers', async () => {
    const options = Array.from({length: 100}, (_, index) => ({name: `${'Anticonstitutionnellement '.repeat(3)}${index}`}));
    const iri = await start('schulze', {options});
    const content = html`<div style="width: 320px"><coop-poll src=${iri}></coop-poll></div>`;
    const poll = await show<CoopPoll>(within(coop, content, 'amina'), 'coop-poll');
    expect(all(poll, 'select')).to.have.length(100);
    expect(poll.scrollWidth).to.be.at.most(320);
    expect(one(poll, '.ballot').scrollWidth).to.be.at.most(320);
  });

  it('shows nothing of a person who signs out', async () => {
    const iri = await start('yes-no');
    await voteElsewhere(coop, 'amina', iri, {Yes: 1});
    const provider = await draw<HTMLElement & {identity: unknown}>(tag(iri, 'amina'));
    const poll = provider.querySelector('coop-poll')!;
    await sees(poll, 'Vous avez voté');
    provider.identity = null;
    await waitUntil(() => !textOf(poll).includes('Vous avez voté'));
  });

  describe('by each way of voting', () => {
    /** What is filled in, and what the last look says of it. */
    const ways: Readonly<Record<string, [Method, (poll: CoopPoll) => void, string]>> = {
      'one answer': ['single-choice', (poll) => choose(poll, 'Mardi'), 'Mardi'],
      'several answers': [
        'multiple-choice',
        (poll) => ['Lundi', 'Mercredi'].forEach((day) => choose(poll, day)),
        'Lundi Mercredi',
      ],
      'yes, no or abstain': ['yes-no', (poll) => choose(poll, 'Abstention'), 'Abstention'],
      consent: ['consent', (poll) => choose(poll, 'Je suis d’accord'), 'Je suis d’accord'],
      'a score for each answer': [
        'score',
        (poll) => (fill(poll, 'Lundi', '5'), fill(poll, 'Mardi', '0')),
        'Lundi : 5 Mardi : 0',
      ],
      'points to spread': ['dots', (poll) => (fill(poll, 'Lundi', '7'), fill(poll, 'Mardi', '3')), 'Lundi : 7 Mardi : 3'],
      ranks: ['schulze', (poll) => (fill(poll, 'Lundi', '2'), fill(poll, 'Mardi', '1')), '1. Mardi 2. Lundi'],
      'ranks for an instant runoff': [
        'instant-runoff',
        (poll) => (fill(poll, 'Lundi', '2'), fill(poll, 'Mardi', '1')),
        '1. Mardi 2. Lundi',
      ],
    };
    for (const [name, [method, give, said]] of Object.entries(ways)) {
      it(`takes ${name}`, async () => {
        const iri = await start(method);
        const poll = await open(iri);
        await isAccessible(poll);
        give(poll);
        await poll.updateComplete;
        await go(poll);
        expect(ballot(poll)).to.include(`Vous votez : ${said}`);
        press(poll, 'Envoyer mon vote');
        await sees(poll, 'Votre vote est arrivé.');
        await confirmIn(coop, iri);
        await poll.refresh();
        await sees(poll, '1 vote compté.');
      });
    }

    it('takes which dates suit, by their days and hours on the reader’s clock', async () => {
      const options = [{start: '2027-01-12'}, {start: '2027-01-13T18:00:00+01:00', end: '2027-01-13T20:00:00+01:00'}];
      const iri = await start('dates', {options, timeZone: 'America/Toronto'});
      const poll = await open(iri);
      await isAccessible(poll);
      const [day, hours] = all(poll, '.date');
      expect(textOf(day)).to.equal('mardi 12 janvier 2027 Oui S’il le faut Non');
      expect(textOf(hours)).to.match(/^mercredi 13 janvier 2027, 18:00.*20:00 \(mercredi, 12:00.*14:00 à Toronto\)/);
      hours!.querySelectorAll('input')[1]!.click();
      await go(poll);
      expect(ballot(poll)).to.match(/Toronto\) : S’il le faut/);
      press(poll, 'Envoyer mon vote');
      await sees(poll, 'Votre vote est arrivé.');
    });
  });

  describe('does not take', () => {
    const refused: Readonly<Record<string, [Method, Partial<PollDraft>, (poll: CoopPoll) => void, string]>> = {
      'fewer answers than the poll asks for': [
        'multiple-choice',
        {fewest: 2, most: 2},
        (poll) => choose(poll, 'Lundi'),
        'Choisissez au moins 2 réponses.',
      ],
      'more answers than the poll allows': [
        'multiple-choice',
        {most: 1},
        (poll) => ['Lundi', 'Mardi'].forEach((day) => choose(poll, day)),
        'Choisissez au plus 1 réponse.',
      ],
      'an objection without a reason': [
        'consent',
        {},
        (poll) => choose(poll, 'J’ai une objection'),
        'Votre raison : Dites pourquoi vous avez une objection.',
      ],
      'a reason of 501 characters': [
        'consent',
        {},
        (poll) => (
          choose(poll, 'J’ai une objection'),
          fill(poll, 'Votre raison (obligatoire pour une objection)', 'x'.repeat(501))
        ),
        'Votre raison : Enlevez 1 caractère.',
      ],
      'a score above the highest': ['score', {}, (poll) => fill(poll, 'Lundi', '6'), 'Écrivez un nombre entier de 0 à 5.'],
      'a score that is no whole number': [
        'score',
        {},
        (poll) => fill(poll, 'Lundi', '1.5'),
        'Écrivez un nombre entier de 0 à 5.',
      ],
      'more points than there are': [
        'dots',
        {},
        (poll) => (fill(poll, 'Lundi', '8'), fill(poll, 'Mardi', '3')),
        'Retirez 1 point.',
      ],
      'no point at all': ['dots', {}, (poll) => fill(poll, 'Lundi', '0'), 'Donnez au moins un point.'],
      'the same rank twice in an instant runoff': [
        'instant-runoff',
        {},
        (poll) => (fill(poll, 'Lundi', '1'), fill(poll, 'Mardi', '1')),
        'Mardi : Donnez le rang 1 une seule fois.',
      ],
      'no rank at all': ['schulze', {}, () => undefined, 'Donnez au moins un rang.'],
      'no score at all': ['score', {}, () => undefined, 'Donnez au moins une note.'],
    };
    for (const [name, [method, draft, give, sentence]] of Object.entries(refused)) {
      it(name, async () => {
        const poll = await open(await start(method, draft));
        give(poll);
        await poll.updateComplete;
        await go(poll);
        expect(textOf(one(poll, '.problem.summary'))).to.include(sentence);
        expect(focused(poll)?.className).to.include('summary');
      });
    }
  });

  it('says how many points are left while they are given', async () => {
    const poll = await open(await start('dots'));
    expect(ballot(poll)).to.include('Il reste 10 points.');
    fill(poll, 'Lundi', '4');
    await sees(poll, 'Il reste 6 points.');
  });
});
