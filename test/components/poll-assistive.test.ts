import {html} from 'lit';
import '../../components/poll/poll.js';
import '../../components/community/community.js';
import type {CoopPoll} from '../../components/poll/poll.js';
import type {PollDraft} from '../../pods/polls/poll-draft.js';
import type {Method} from '../../vocab/kinds/poll/rules.js';
import {pressKeys, readsAsKept} from '../support/elements/assistive.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {input} from '../support/elements/labelled.js';
import {
  addPollList,
  afterClosing,
  closeIn,
  confirmIn,
  draftOf,
  opening,
  openPollIn,
  voteElsewhere,
} from '../support/elements/polls.js';
import {amina, createSeededCoop, elodie, zoe, type SeededCoop} from '../support/elements/seeded-coop.js';
import {expect, named, one, press, sees, show, startPod, textOf} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';

describe('one poll, for those who do not see it or use no mouse', () => {
  liveIn('Europe/Paris');
  let coop: SeededCoop;
  let list: string;
  beforeEach(async () => {
    coop = await createSeededCoop([amina, elodie, zoe], startPod());
    list = await addPollList(coop);
    setClock(opening);
  });

  const start = (method: Method, more: Partial<PollDraft> = {}) => openPollIn(coop, list, draftOf(method, more));
  const open = (iri: string, who = 'amina') =>
    show<CoopPoll>(within(coop, html`<coop-poll src=${iri}></coop-poll>`, who), 'coop-poll');
  const focusOn = (poll: CoopPoll, label: string) => input(poll, label).focus();
  const focused = (poll: CoopPoll) => poll.shadowRoot!.activeElement as HTMLElement;

  it('reads in order as a ballot, a last look, and a receipt', async () => {
    const iri = await start('single-choice', {summary: 'Le marché a lieu une fois par semaine.', quorum: 50});
    const poll = await open(iri);
    await sees(poll, 'Continuer');
    await readsAsKept('poll-ballot');
    input(poll, 'Mardi').click();
    press(poll, 'Continuer');
    await sees(poll, 'Vous votez');
    await readsAsKept('poll-last-look');
    press(poll, 'Envoyer mon vote');
    await sees(poll, 'Votre vote est arrivé.');
    await confirmIn(coop, iri);
    await poll.refresh();
    await sees(poll, 'Votre vote est compté.');
    await readsAsKept('poll-receipt');
  });

  it('reads in order as a result', async () => {
    const iri = await start('single-choice');
    await voteElsewhere(coop, 'zoe', iri, {2: 1});
    await voteElsewhere(coop, 'elodie', iri, {1: 1});
    await voteElsewhere(coop, 'amina', iri, {2: 1});
    setClock(afterClosing);
    await closeIn(coop, list, iri, {decision: 'Le marché a lieu le mardi.', reviewDate: '2027-06-01'});
    const poll = await open(iri);
    await sees(poll, 'Choisi');
    await sees(poll, '3 votes comptés.');
    await readsAsKept('poll-result');
  });

  /** What is pressed from the first input on, and what the last look says then. */
  const ways: Readonly<Record<string, [Method, string, readonly string[], string]>> = {
    'one answer': ['single-choice', 'Lundi', ['Space', 'ArrowDown'], 'Mardi'],
    'several answers': ['multiple-choice', 'Lundi', ['Space', 'Tab', 'Tab', 'Space'], 'Lundi Mercredi'],
    'yes or no': ['yes-no', 'Oui', ['Space'], 'Oui'],
    consent: ['consent', 'Je suis d’accord', ['Space'], 'Je suis d’accord'],
    scores: ['score', 'Lundi', ['4', 'Tab', '1'], 'Lundi : 4 Mardi : 1'],
    points: ['dots', 'Lundi', ['7', 'Tab', '3'], 'Lundi : 7 Mardi : 3'],
    ranks: ['schulze', 'Lundi', ['2', 'Tab', '1'], '1. Mardi 2. Lundi'],
    'ranks of a runoff': ['instant-runoff', 'Lundi', ['2', 'Tab', '1'], '1. Mardi 2. Lundi'],
  };
  for (const [name, [method, first, keys, said]] of Object.entries(ways)) {
    it(`is voted in by keys alone: ${name}`, async () => {
      const poll = await open(await start(method));
      focusOn(poll, first);
      await pressKeys(...keys, 'Enter');
      if (!textOf(poll).includes('Vous votez')) {
        named(poll, 'Continuer').focus();
        await pressKeys('Enter');
      }
      await sees(poll, 'Vous votez');
      expect(textOf(one(poll, '.answers'))).to.equal(said);
      expect(focused(poll).className).to.include('summary');
      await pressKeys('Tab', 'Enter');
      await sees(poll, 'Votre vote est arrivé.');
      expect(focused(poll).className).to.include('summary');
    });
  }

  it('is voted in by keys alone: dates', async () => {
    const options = [{start: '2027-01-12'}, {start: '2027-01-13'}];
    const poll = await open(await start('dates', {options}));
    one(poll, '.date input').focus();
    await pressKeys('Space', 'Tab', 'Space', 'ArrowDown');
    named(poll, 'Continuer').focus();
    await pressKeys('Enter');
    await sees(poll, 'Vous votez');
    expect(textOf(one(poll, '.answers'))).to.equal('mardi 12 janvier 2027 : Oui mercredi 13 janvier 2027 : S’il le faut');
  });
});
