import {html} from 'lit';
import '../../components/poll/poll.js';
import '../../components/community/community.js';
import type {CoopPoll} from '../../components/poll/poll.js';
import type {PollDraft} from '../../pods/polls/poll-draft.js';
import type {Method} from '../../vocab/kinds/poll/rules.js';
import {liveIn, setClock} from '../support/elements/clock.js';
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
import {all, atEnd, expect, isAccessible, one, press, sees, show, startPod, textOf} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';

const result = (poll: Element) => textOf(one(poll, '.result'));
const verdict = (poll: Element) => one(poll, '.verdict').innerText.replace(/\s+/g, ' ');
/** The table of the result, as texts. */
const rows = (poll: Element) =>
  all<HTMLTableRowElement>(poll, '.result > .scroll tbody tr').map(({cells}) =>
    [...cells].map(({innerText}) => innerText.trim().replace(/\s+/g, ' ')).join(' | '),
  );
const unfold = (poll: Element, summary: string) => {
  const found = all<HTMLDetailsElement>(poll, '.result details').find((one) => textOf(one).startsWith(summary));
  if (!found) throw new Error(`No “${summary}”: ${result(poll)}`);
  found.open = true;
  return textOf(found);
};

describe('the result on the page of a poll', () => {
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
  const open = (iri: string, who = 'amina') =>
    show<CoopPoll>(within(coop, html`<coop-poll src=${iri}></coop-poll>`, who), 'coop-poll');
  type Votes = Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Lets people vote, and a teller confirm. */
  const hold = async (method: Method, votes: Votes, more: Partial<PollDraft> = {}) => {
    const iri = await start(method, more);
    for (const [who, marks] of Object.entries(votes)) await voteElsewhere(coop, who, iri, marks);
    await confirmIn(coop, iri);
    return iri;
  };

  it('is provisional as long as the poll is open, and says how many votes are not confirmed yet', async () => {
    const iri = await hold('single-choice', {zoe: {2: 1}, elodie: {1: 1}});
    await voteElsewhere(coop, 'amina', iri, {2: 1});
    const poll = await open(iri);
    await sees(poll, 'Résultat pour l’instant');
    expect(result(poll)).to.include('2 votes comptés. 1 vote est arrivé et n’est pas encore confirmé.');
    expect(result(poll)).to.include('On peut encore voter. Ce résultat peut changer.');
    expect(verdict(poll)).to.equal('Égalité : Lundi et Mardi.');
    await isAccessible(poll);
  });

  it('is a table first, with the answers in their order', async () => {
    const iri = await hold('single-choice', {zoe: {2: 1}, elodie: {2: 1}, amina: {3: 1}});
    const poll = await open(iri);
    await sees(poll, 'En tête : Mardi, avec 2 voix.');
    expect(rows(poll)).to.deep.equal(['Lundi | 0 | 3', 'Mardi | 2 | 1', 'Mercredi | 1 | 2']);
    for (const bar of all(poll, '.bar')) expect(bar.getAttribute('aria-hidden')).to.equal('true');
  });

  it('stays hidden until the close where the poll says so, also for tellers; only how many have voted is seen', async () => {
    const iri = await hold('yes-no', {zoe: {Yes: 1}}, {resultShown: 'at-close'});
    for (const who of ['amina', 'coop']) {
      const poll = await open(iri, who);
      await sees(poll, 'Le résultat sera montré une fois le vote clos.');
      expect(textOf(poll)).to.include('1 personne a voté, sur 3.');
      expect(all(poll, '.verdict, .result table')).to.deep.equal([]);
    }
  });

  it('is seen by everybody after the close of a poll whose result was hidden', async () => {
    const iri = await hold('yes-no', {zoe: {Yes: 1}}, {resultShown: 'at-close'});
    setClock(afterClosing);
    await closeIn(coop, list, iri);
    const poll = await open(iri);
    await sees(poll, 'Adopté : 1 oui, 0 non.');
    await sees(poll, '1 vote compté.');
  });

  it('is shown to those who have voted, where the poll says so', async () => {
    const iri = await hold('yes-no', {zoe: {Yes: 1}}, {resultShown: 'after-voting'});
    const waiting = await open(iri, 'amina');
    await sees(waiting, 'Cette page montre le résultat aux personnes qui ont voté.');
    expect(all(waiting, '.verdict')).to.deep.equal([]);
    const voted = await open(iri, 'zoe');
    await sees(voted, 'Adopté : 1 oui, 0 non.');
  });

  it('says that nobody has closed the poll yet, once its time is over', async () => {
    const iri = await hold('yes-no', {zoe: {Yes: 1}});
    setClock(afterClosing);
    const poll = await open(iri);
    await sees(poll, 'Personne n’a encore clos le vote. Ce résultat peut changer.');
  });

  it('says that too few have voted once the poll is closed', async () => {
    const iri = await hold('yes-no', {zoe: {Yes: 1}}, {quorum: 60});
    setClock(afterClosing);
    await closeIn(coop, list, iri);
    const poll = await open(iri);
    await sees(poll, '1 vote compté.');
    expect(verdict(poll)).to.equal('Trop peu de personnes ont voté : 1 sur les 2 qu’il faut.');
  });

  describe('is one sentence', () => {
    const verdicts: Readonly<Record<string, [Method, Votes, Partial<PollDraft>, string]>> = {
      'for a proposal that is adopted': [
        'yes-no',
        {zoe: {Yes: 1}, amina: {Yes: 1}, elodie: {Abstain: 1}},
        {},
        'Adopté : 2 oui, 0 non, 1 abstention.',
      ],
      'for a proposal that is rejected': ['yes-no', {zoe: {Yes: 1}, amina: {No: 1}}, {}, 'Rejeté : 1 oui, 1 non.'],
      'where everybody abstains': ['yes-no', {zoe: {Abstain: 1}}, {}, 'Personne n’a voté pour une réponse.'],
      'where more must vote': ['yes-no', {zoe: {Yes: 1}}, {quorum: 60}, 'Pour l’instant 1 sur les 2 voix qu’il faut.'],
      'where nobody has voted': ['yes-no', {}, {}, 'Aucun vote n’est compté.'],
      'where a majority is not reached': [
        'single-choice',
        {zoe: {1: 1}, amina: {2: 1}, elodie: {3: 1}},
        {majority: 'absolute'},
        'Aucune réponse n’a assez de voix. La première est Lundi, avec 1 voix.',
      ],
      'for consent that everybody gives': [
        'consent',
        {zoe: {Consent: 1}, amina: {StandAside: 1}},
        {},
        'Adopté : personne n’a d’objection.',
      ],
      'for scores': ['score', {zoe: {1: 5, 2: 3}, amina: {1: 1, 2: 4}}, {}, 'En tête : Mardi, avec 7 points.'],
      'for points': ['dots', {zoe: {1: 10}, amina: {2: 9}}, {}, 'En tête : Lundi, avec 10 points.'],
      'for ranks by Schulze': [
        'schulze',
        {zoe: {1: 1, 2: 2, 3: 3}, amina: {1: 1, 3: 2}},
        {},
        'En tête : Lundi, avec 2 victoires sur d’autres réponses.',
      ],
      'for an instant runoff': [
        'instant-runoff',
        {zoe: {1: 1, 2: 2}, amina: {1: 1}, elodie: {3: 1, 1: 2}},
        {},
        'En tête : Lundi, avec 2 voix au dernier tour.',
      ],
    };
    for (const [name, [method, votes, more, sentence]] of Object.entries(verdicts)) {
      it(name, async () => {
        const poll = await open(await hold(method, votes, more));
        await sees(poll, sentence);
        expect(verdict(poll)).to.equal(sentence);
      });
    }
  });

  it('tells who can come on which date, and who could if need be', async () => {
    const options = [{start: '2027-01-12'}, {start: '2027-01-13'}];
    const iri = await hold('dates', {zoe: {1: 2, 2: 1}, amina: {1: 0, 2: 2}}, {options});
    const poll = await open(iri);
    await sees(poll, 'En tête : mercredi 13 janvier 2027, avec 2 personnes qui peuvent venir.');
    expect(rows(poll)).to.deep.equal([
      'mardi 12 janvier 2027 | 1 | 1 | 0 | 1 | 2',
      'mercredi 13 janvier 2027 | 2 | 1 | 1 | 0 | 1',
    ]);
  });

  it('gives the reasons of those who object, without names where the poll shows none', async () => {
    const iri = await start('consent');
    await voteElsewhere(coop, 'zoe', iri, {Objection: 1}, 'Le four est trop petit.');
    await confirmIn(coop, iri);
    const poll = await open(iri);
    await sees(poll, 'Rejeté : 1 objection.');
    await sees(poll, 'Le four est trop petit.');
    expect(result(poll)).not.to.include('Zoé');
  });

  it('tells the rounds of an instant runoff', async () => {
    const iri = await hold('instant-runoff', {zoe: {1: 1}, amina: {1: 1}, elodie: {3: 1, 1: 2}});
    const poll = await open(iri);
    await sees(poll, 'Tour par tour');
    expect(unfold(poll, 'Tour par tour')).to.include('Tour 1 Lundi : 2');
  });

  it('tells two by two what Schulze’s method counts', async () => {
    const iri = await hold('schulze', {zoe: {1: 1, 2: 2, 3: 3}, amina: {1: 1, 3: 2}});
    const poll = await open(iri);
    await sees(poll, 'Deux à deux');
    expect(unfold(poll, 'Deux à deux')).to.include('Lundi – 2 2 Mardi 0 – 1 Mercredi 0 1 –');
    await isAccessible(poll);
  });

  it('says who has voted how, where the poll shows names', async () => {
    const iri = await hold('single-choice', {zoe: {2: 1}, elodie: {1: 1}}, {namesShown: true});
    const poll = await open(iri);
    await sees(poll, 'Qui a voté quoi');
    expect(unfold(poll, 'Qui a voté quoi')).to.include('Élodie Garnier Lundi Zoé Œuvrard Mardi');
  });

  it('says who has voted how nowhere, where the poll shows no names', async () => {
    const iri = await hold('single-choice', {zoe: {2: 1}, elodie: {1: 1}});
    const poll = await open(iri);
    await sees(poll, '2 votes comptés.');
    expect(poll.shadowRoot!.textContent).not.to.match(/Zoé|Élodie/);
  });

  it('lists by reason what is not counted', async () => {
    const iri = await start('yes-no');
    await voteElsewhere(coop, 'zoe', iri, {Yes: 1});
    await voteElsewhere(coop, 'zoe', iri, {No: 1});
    await confirmIn(coop, iri);
    const poll = await open(iri);
    await sees(poll, 'Non comptés : 1');
    expect(unfold(poll, 'Non comptés')).to.include('La même personne a voté à nouveau. 1');
  });

  it('says where the published result is not what is counted here', async () => {
    const iri = await hold('yes-no', {zoe: {Yes: 1}});
    setClock(afterClosing);
    await closeIn(coop, list, iri);
    const outcome = new URL('outcome.ttl', iri).href;
    pod.put(outcome, pod.text(outcome)!.replaceAll('#Adopted', '#Rejected').replaceAll('Adopted', 'Rejected'));
    const poll = await open(iri);
    await sees(poll, 'Le résultat publié n’est pas celui qui est compté ici.');
  });

  it('is the published one where the votes cannot be read', async () => {
    const iri = await hold('yes-no', {zoe: {Yes: 1}});
    setClock(afterClosing);
    await closeIn(coop, list, iri);
    pod.faults.answer(503, {method: 'GET', path: new URL('copies/0.ttl', iri).pathname, times: Infinity});
    const poll = await open(iri);
    await sees(poll, 'Les votes ne peuvent pas être lus maintenant. Voici le résultat publié.');
    expect(verdict(poll)).to.equal('Adopté : 1 oui, 0 non.');
    expect(rows(poll)).to.deep.equal(['Oui | 1', 'Non | 0', 'Abstention | 0']);
  });

  it('says that votes cannot be read, and asks again', async () => {
    const iri = await hold('yes-no', {zoe: {Yes: 1}});
    const path = new URL('copies/0.ttl', iri).pathname;
    pod.faults.answer(503, {method: 'GET', path, times: Infinity});
    const poll = await open(iri);
    expect(one(poll, '.result .problem')).to.exist;
    await isAccessible(poll);
  });

  it('is saved as a table that spreadsheets read', async () => {
    const iri = await hold('single-choice', {zoe: {2: 1}});
    const poll = await open(iri);
    await sees(poll, '1 vote compté.');
    const createObjectURL = URL.createObjectURL.bind(URL);
    atEnd(() => Object.assign(URL, {createObjectURL}));
    const saved = new Promise<Blob>((resolve) => {
      URL.createObjectURL = (content) => {
        resolve(content as Blob);
        return createObjectURL(content);
      };
    });
    addEventListener('click', prevent, true);
    atEnd(() => removeEventListener('click', prevent, true));
    press(poll, 'Enregistrer le tableau');
    const text = await (await saved).text();
    expect(text.replace('\uFEFF', '').split('\r\n').slice(0, 3)).to.deep.equal([
      'Réponse,Voix,Rang',
      'Lundi,0,2',
      'Mardi,1,1',
    ]);
  });

  it('is no wider than 320 pixels, with long answers and their pairs', async () => {
    const options = Array.from({length: 6}, (_, index) => ({name: `${'Anticonstitutionnellement'.repeat(2)} ${index}`}));
    const iri = await hold('schulze', {zoe: {1: 1, 2: 2}}, {options});
    const content = html`<div style="width: 320px"><coop-poll src=${iri}></coop-poll></div>`;
    const poll = await show<CoopPoll>(within(coop, content, 'amina'), 'coop-poll');
    await sees(poll, '1 vote compté.');
    unfold(poll, 'Deux à deux');
    expect(poll.scrollWidth).to.be.at.most(320);
    expect(one(poll, '.result').scrollWidth).to.be.at.most(320);
  });
});

/** A link that saves a file must not leave the page of the tests. */
function prevent(event: Event): void {
  if (event.composedPath()[0] instanceof HTMLAnchorElement) event.preventDefault();
}
