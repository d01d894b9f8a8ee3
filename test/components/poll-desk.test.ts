import {DeskPart} from '../../components/poll/desk/desk-part.js';
import {ownVoteAddress, pollParts} from '../../pods/polls/addresses.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {all, expect, isAccessible, named, one, press, sees, startPod, textOf, type} from '../support/elements/page.js';
import {giveInbox, showPart, type PollPartPage} from '../support/elements/poll-part.js';
import {addPollList, afterClosing, draftOf, opening, openPollIn, voteElsewhere} from '../support/elements/polls.js';
import {amina, createSeededCoop, elodie, zoe, type SeededCoop} from '../support/elements/seeded-coop.js';

describe('the desk of those who run a vote', () => {
  liveIn('Europe/Paris');
  let coop: SeededCoop;
  let list: string;
  let iri: string;
  beforeEach(async () => {
    coop = await createSeededCoop([amina, elodie, zoe], startPod());
    list = await addPollList(coop);
    setClock(opening);
    iri = await openPollIn(coop, list, draftOf('yes-no', {confirmUntil: Date.parse('2026-12-17T18:00:00+01:00')}));
  });
  const open = (who = 'coop') => showPart(DeskPart, coop, iri, who);
  const remindButton = 'Rappeler le vote aux personnes qui n’ont pas voté';
  const check = async (page: PollPartPage) => {
    press(page, 'Continuer');
    await sees(page, 'Vérifiez avant de clore');
  };

  it('confirms votes as soon as the page is open, and says how many', async () => {
    await voteElsewhere(coop, 'amina', iri, {Yes: 1});
    await voteElsewhere(coop, 'elodie', iri, {No: 1});
    const page = await open();
    await sees(page, '2 votes sont confirmés.');
    expect(page.changes).to.equal(1);
    expect(textOf(page)).to.include('Vous pourrez clore le vote à partir du 15 décembre 2026 à 18:00.');
    await isAccessible(page);
  });

  it('is there for nobody else', async () => {
    const page = await open('amina');
    expect(textOf(page)).to.equal('');
  });

  it('confirms what comes while it is open', async () => {
    const page = await open();
    await sees(page, '0 vote est confirmé.');
    await voteElsewhere(coop, 'amina', iri, {Yes: 1});
    press(page, 'Vérifier à nouveau');
    await sees(page, '1 vote est confirmé.');
  });

  it('says whose vote waits, and why', async () => {
    await voteElsewhere(coop, 'amina', iri, {Yes: 1});
    coop.pod.delete(await ownVoteAddress(coop.home('amina'), {iri}));
    const page = await open();
    await sees(page, '1 vote attend d’être confirmé.');
    expect(textOf(page)).to.include('Amina Benali : la copie que garde cette personne n’est pas encore là.');
    await isAccessible(page);
  });

  describe('reminding', () => {
    const inboxes = new Map<string, string>();
    const letters = (id: string) =>
      coop.pod.arrivals.filter(({method, url}) => method === 'POST' && url === inboxes.get(id));

    beforeEach(async () => {
      for (const id of ['elodie', 'zoe']) inboxes.set(id, await giveInbox(coop, id));
    });

    it('writes to those who have not voted, once a day, and shows no name of theirs', async () => {
      await voteElsewhere(coop, 'amina', iri, {Yes: 1});
      const page = await open();
      await sees(page, '1 vote est confirmé.');
      press(page, remindButton);
      await sees(page, 'Il part à 2 personnes, à chacune séparément.');
      expect(page.shadowRoot!.activeElement?.id).to.equal('remind-text');
      expect(one<HTMLTextAreaElement>(page, '#remind-text').value)
        .to.include('est ouvert jusqu’au 15 décembre 2026')
        .and.to.include('Vous êtes libre de ne pas voter.');
      await isAccessible(page);
      press(page, 'Envoyer');
      await sees(page, 'Rappel envoyé à 2 personnes.');
      expect([letters('elodie').length, letters('zoe').length, letters('amina').length]).to.deep.equal([1, 1, 0]);
      expect(textOf(page)).not.to.include('Zoé').and.not.to.include('Élodie');
      press(page, remindButton);
      await sees(page, 'Un rappel est déjà parti aujourd’hui.');
    });

    it('does not take a second reminder of the same day from another teller’s page', async () => {
      const page = await open();
      await sees(page, '0 vote est confirmé.');
      press(page, remindButton);
      await sees(page, 'Il part à 3 personnes');
      coop.pod.put(
        pollParts.told({iri}).split('#')[0]!,
        `<told.ttl#it> <https://w3id.org/solidaire/ns#remindedAt> "2026-12-01T10:00:01+01:00"^^<http://www.w3.org/2001/XMLSchema#dateTime>.`,
      );
      press(page, 'Envoyer');
      await sees(page, 'Un rappel est déjà parti aujourd’hui.');
      expect(letters('zoe')).to.have.length(0);
    });

    it('tries again for those whom it did not reach, and for nobody else', async () => {
      await voteElsewhere(coop, 'amina', iri, {Yes: 1});
      coop.pod.faults.answer(403, {method: 'POST', path: new URL(inboxes.get('zoe')!).pathname});
      const page = await open();
      await sees(page, '1 vote est confirmé.');
      press(page, remindButton);
      await sees(page, 'Il part à 2 personnes');
      press(page, 'Envoyer');
      await sees(page, 'Rappel envoyé à 1 personne. Il n’est pas arrivé chez 1 personne.');
      const before = letters('elodie').length;
      press(page, 'Envoyer');
      await sees(page, 'Rappel envoyé à 2 personnes.');
      expect(letters('elodie')).to.have.length(before);
    });

    it('refuses an empty message, and says so at the field', async () => {
      const page = await open();
      await sees(page, '0 vote est confirmé.');
      press(page, remindButton);
      await sees(page, 'Il part à');
      type(page, '#remind-text', ' ');
      press(page, 'Envoyer');
      await sees(page, 'Écrivez un message.');
      expect(one(page, '#remind-text').getAttribute('aria-invalid')).to.equal('true');
    });
  });

  describe('closing', () => {
    it('asks once more, publishes the result with what is decided, and says so', async () => {
      await voteElsewhere(coop, 'amina', iri, {Yes: 1});
      setClock(afterClosing);
      const page = await open();
      await sees(page, '1 vote est confirmé.');
      type(page, '#decision', 'On achète le four.');
      await isAccessible(page);
      await check(page);
      expect(page.shadowRoot!.activeElement?.className).to.equal('closing-check');
      expect(textOf(page)).to.include('On achète le four.').and.to.include('Vous ne pourrez pas revenir en arrière.');
      await isAccessible(page);
      press(page, 'Clore le vote');
      await sees(page, 'Le vote est clos. Le résultat est publié.');
      expect(page.shadowRoot!.activeElement?.className).to.include('closing-said');
      expect(coop.pod.text(pollParts.outcome({iri})))
        .to.include('On achète le four.')
        .and.to.include('Adopted');
      expect(named.bind(null, page, 'Clore le vote')).to.throw();
    });

    it('goes back to what was typed, and keeps it when the page is opened again', async () => {
      setClock(afterClosing);
      const page = await open();
      await sees(page, 'Clore publie le résultat.');
      type(page, '#decision', 'On achète le four.');
      await check(page);
      press(page, 'Modifier');
      await sees(page, 'Continuer');
      expect(page.shadowRoot!.activeElement?.id).to.equal('decision');
      page.closest('coop-community')!.remove();
      const again = await open();
      await sees(again, 'Clore publie le résultat.');
      expect(one<HTMLTextAreaElement>(again, '#decision').value).to.equal('On achète le four.');
    });

    it('refuses a day that is past', async () => {
      setClock(afterClosing);
      const page = await open();
      await sees(page, 'Clore publie le résultat.');
      const day = one<HTMLInputElement>(page, '#review-date');
      day.value = '2026-12-01';
      day.dispatchEvent(new Event('change'));
      press(page, 'Continuer');
      await sees(page, 'Choisissez un jour à venir.');
      expect(page.shadowRoot!.activeElement?.id).to.equal('review-date');
    });

    it('waits for votes that may still be confirmed: nobody can vote any more, and nothing is published yet', async () => {
      await voteElsewhere(coop, 'amina', iri, {Yes: 1});
      const {pathname} = new URL(await ownVoteAddress(coop.home('amina'), {iri}));
      coop.pod.faults.answer(500, {method: 'GET', path: pathname, times: Infinity});
      setClock(afterClosing);
      const page = await open();
      await sees(page, '1 vote peut encore être confirmé jusqu’au 17 décembre 2026 à 18:00.');
      await check(page);
      press(page, 'Clore le vote');
      await sees(page, 'Plus personne ne peut voter.');
      expect(coop.pod.text(pollParts.outcome({iri}))).to.be.undefined;
      await isAccessible(page);
    });

    it('says why it is not closed, and can be tried again', async () => {
      setClock(afterClosing);
      const page = await open();
      await sees(page, 'Clore publie le résultat.');
      await check(page);
      const {pathname} = new URL(pollParts.outcome({iri}));
      coop.pod.faults.answer(403, {method: 'PUT', path: pathname});
      press(page, 'Clore le vote');
      await sees(page, 'Le vote n’est pas clos.');
      await isAccessible(page);
      press(page, 'Clore le vote');
      await sees(page, 'Le vote est clos.');
    });
  });

  it('fits a narrow screen', async () => {
    setClock(afterClosing);
    const page = await open();
    await sees(page, 'Clore publie le résultat.');
    page.style.inlineSize = '320px';
    await page.updateComplete;
    expect(page.scrollWidth).to.be.at.most(320);
    expect(all(page, 'button').every((button) => button.getBoundingClientRect().right <= 320 + page.offsetLeft)).to.be.true;
  });
});
