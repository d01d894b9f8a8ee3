import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/poll/poll.js';
import type {CoopPoll} from '../../components/poll/poll.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {expect, isAccessible, press, sees, show, startPod, textOf, type} from '../support/elements/page.js';
import {addPollList, afterClosing, draftOf, opening, openPollIn, voteElsewhere} from '../support/elements/polls.js';
import {amina, createSeededCoop, elodie, zoe, type SeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';

describe('the page of a vote', () => {
  liveIn('Europe/Paris');
  let coop: SeededCoop;
  let iri: string;
  beforeEach(async () => {
    coop = await createSeededCoop([amina, elodie, zoe], startPod());
    const list = await addPollList(coop);
    setClock(opening);
    iri = await openPollIn(coop, list, draftOf('yes-no', {question: 'Acheter un four ?', resultShown: 'at-close'}));
  });
  const open = (who: string) => show<CoopPoll>(within(coop, html`<coop-poll src=${iri}></coop-poll>`, who), 'coop-poll');

  it('is where a teller confirms, closes and publishes, and where a member then counts again', async () => {
    await voteElsewhere(coop, 'amina', iri, {Yes: 1});
    await voteElsewhere(coop, 'elodie', iri, {Yes: 1});
    const before = await open('zoe');
    expect(textOf(before)).not.to.include('Pour l’équipe du vote').and.not.to.include('Recompter');
    before.closest('coop-community')!.remove();

    setClock(afterClosing);
    const desk = await open('coop');
    await sees(desk, '2 votes sont confirmés.');
    type(desk, '#decision', 'On achète le four.');
    press(desk, 'Continuer');
    await sees(desk, 'Vérifiez avant de clore');
    await isAccessible(desk);
    press(desk, 'Clore le vote');
    await sees(desk, 'Le vote est clos. Le résultat est publié.');
    await sees(desk, 'On achète le four.');
    await isAccessible(desk);
    desk.closest('coop-community')!.remove();

    const page = await open('zoe');
    await sees(page, 'On achète le four.');
    press(page, 'Recompter');
    await sees(page, 'Votre compte est le même que le résultat publié.');
    await isAccessible(page);
  });

  it('stays with what a teller is typing while votes are confirmed', async () => {
    setClock(afterClosing);
    const desk = await open('coop');
    await sees(desk, 'Clore publie le résultat.');
    type(desk, '#decision', 'On achète');
    press(desk, 'Vérifier à nouveau');
    await desk.complete;
    expect(desk.shadowRoot!.querySelector<HTMLTextAreaElement>('#decision')!.value).to.equal('On achète');
  });
});
