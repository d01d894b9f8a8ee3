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
import {expect, isAccessible, one, sees, show, showsFallback, startPod, textOf} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';

describe('the page of one poll', () => {
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
  const open = (iri: string, who?: string) =>
    show<CoopPoll>(within(coop, html`<coop-poll src=${iri}><p>Au bureau aussi.</p></coop-poll>`, who), 'coop-poll');
  const openByLink = (iri: string, who?: string) => {
    const before = location.href;
    history.replaceState(null, '', `?id=${encodeURIComponent(iri)}`);
    const shown = show<CoopPoll>(within(coop, html`<coop-poll src-param="id"></coop-poll>`, who), 'coop-poll');
    return shown.finally(() => history.replaceState(null, '', before));
  };

  it('says what is decided, until when, and how many have voted', async () => {
    const iri = await start('single-choice', {summary: 'Le marché a lieu une fois par semaine.'});
    await voteElsewhere(coop, 'zoe', iri, {2: 1});
    await confirmIn(coop, iri);
    const poll = await open(iri, 'amina');
    const text = textOf(poll);
    expect(text).to.include('Quel jour pour le marché ?');
    expect(text).to.include('Ouvert jusqu’au 15 décembre 2026 à 18:00.');
    expect(text).to.include('1 personne a voté, sur 3.');
    expect(text).to.include('Le marché a lieu une fois par semaine.');
    await isAccessible(poll);
  });

  it('writes times on the clock of the reader, with that of the poll beside', async () => {
    const iri = await start('yes-no', {timeZone: 'America/Toronto'});
    expect(textOf(await open(iri, 'amina'))).to.include(
      'Ouvert jusqu’au 15 décembre 2026 à 18:00 (15 décembre 2026 à 12:00 à Toronto).',
    );
  });

  it('has no ballot before it opens, and one from that second on', async () => {
    const opens = Date.parse(opening) + 2_000;
    const iri = await start('yes-no', {opens});
    const poll = await open(iri, 'amina');
    expect(textOf(poll)).to.include('Ouvre le 1er décembre 2026 à 10:00.');
    expect(poll.shadowRoot!.querySelector('form')).to.equal(null);
    await sees(poll, 'Continuer');
    expect(textOf(poll)).to.include('Ouvert jusqu’au');
  });

  it('has no ballot after its close, and says that nobody has closed it yet', async () => {
    const iri = await start('yes-no');
    setClock(afterClosing);
    const poll = await open(iri, 'amina');
    expect(textOf(poll)).to.include(
      'On ne peut plus voter depuis le 15 décembre 2026 à 18:00. Le vote n’est pas encore clos.',
    );
    expect(poll.shadowRoot!.querySelector('form')).to.equal(null);
  });

  it('says the rules, one sentence for each, and where one votes in secret', async () => {
    const iri = await start('yes-no', {resultShown: 'at-close', quorum: 50, majority: 'two-thirds', mayChange: false});
    const poll = await open(iri, 'amina');
    const rules = one<HTMLDetailsElement>(poll, '.rules');
    rules.open = true;
    const text = textOf(rules);
    for (const sentence of [
      'Il faut au moins deux tiers de oui.',
      'Le vote est valable si 50 % des personnes inscrites votent, soit 2 personnes.',
      'On ne peut pas changer son vote.',
      'Jusqu’à la clôture, seules ces personnes peuvent voir les votes',
      'La page ne montre aucun nom.',
      'Qui garde l’urne pourrait retarder ou retenir un vote. Cela se verrait.',
    ])
      expect(text).to.include(sentence);
    expect(rules.querySelector('a')?.href).to.equal('https://www.belenios.org/');
  });

  it('is shown by a link if the coop lists it', async () => {
    const iri = await start('yes-no');
    expect(textOf(await openByLink(iri, 'amina'))).to.include('Quel jour pour le marché ?');
  });

  it('is not shown by a link that leads into a box, where voters write', async () => {
    const iri = await start('yes-no');
    const [document = ''] = iri.split('#');
    const copied = document.replace('poll.ttl', 'box/0/poll.ttl');
    pod.put(copied, pod.text(document)!.replaceAll(document, copied));
    const poll = await openByLink(`${copied}#it`, 'amina');
    expect(textOf(poll)).to.include('Ce vote n’est pas un vote de cette coopérative.');
    expect(textOf(poll)).not.to.include('Quel jour');
  });

  it('reads no list of members before somebody opens the rules, which name those who confirm votes', async () => {
    const iri = await start('yes-no');
    const before = pod.arrivals.length;
    const poll = await open(iri, 'amina');
    const isRead = () => pod.arrivals.slice(before).some(({url}) => url.includes('/members/'));
    expect(isRead()).to.equal(false);
    const rules = one<HTMLDetailsElement>(poll, '.rules');
    const opened = new Promise((resolve) => rules.addEventListener('toggle', resolve, {once: true}));
    rules.open = true;
    await opened;
    await poll.complete;
    expect(isRead()).to.equal(true);
  });

  it('is not shown by a link because it lies in the home of a member', async () => {
    const iri = await start('yes-no');
    const copied = `${coop.home('zoe')}members/poll.ttl`;
    pod.put(copied, pod.text(iri.split('#')[0]!)!.replaceAll(iri.split('#')[0]!, copied));
    const poll = await openByLink(`${copied}#it`, 'amina');
    expect(textOf(poll)).to.include('Ce vote n’est pas un vote de cette coopérative.');
    expect(textOf(poll)).not.to.include('Quel jour');
  });

  it('asks whoever is not signed in to sign in, also when a link leads there', async () => {
    const iri = await start('yes-no');
    for (const poll of [await open(iri), await openByLink(iri)]) {
      expect(one(poll, '[part=problem]').innerText).to.match(/connecte/i);
      expect(textOf(poll)).not.to.include('Quel jour');
    }
  });

  it('says that it may not be read by whoever is no member', async () => {
    const stranger = {...coop, identity: () => coop.addStranger({id: 'ada', name: 'Ada'})};
    const iri = await start('yes-no');
    const poll = await show(within(stranger, html`<coop-poll src=${iri}></coop-poll>`, 'ada'), 'coop-poll');
    expect(one(poll, '[part=problem]').innerText).not.to.equal('');
    expect(showsFallback(poll)).to.equal(true);
  });

  it('is drawn again when another one is asked for', async () => {
    const first = await start('yes-no', {question: 'Un ?'});
    const second = await start('consent', {question: 'Deux ?'});
    const poll = await open(first, 'amina');
    expect(textOf(poll)).to.include('Un ?');
    poll.src = second;
    await sees(poll, 'Deux ?');
    expect(textOf(poll)).not.to.include('Un ?');
    await sees(poll, 'J’ai une objection');
  });

  it('says that it does not know how one votes where the way of voting is unknown', async () => {
    const iri = await start('yes-no');
    const document = iri.split('#')[0]!;
    pod.put(document, pod.text(document)!.replace('YesNoAbstain', 'Acclamation'));
    const poll = await open(iri, 'amina');
    expect(textOf(poll)).to.include('Cette page ne sait pas comment on vote ici.');
    expect(poll.shadowRoot!.querySelector('form')).to.equal(null);
  });

  it('shows the published result once it is closed, with the decision and the day on which it is looked at again', async () => {
    const iri = await start('yes-no', {question: 'Acheter un four ?'});
    await voteElsewhere(coop, 'zoe', iri, {Yes: 1});
    await voteElsewhere(coop, 'elodie', iri, {No: 1});
    await voteElsewhere(coop, 'amina', iri, {Yes: 1});
    setClock(afterClosing);
    await closeIn(coop, list, iri, {decision: 'Nous achetons le four.', reviewDate: '2027-06-01'});
    const poll = await open(iri, 'elodie');
    await sees(poll, 'Adopté : 2 oui, 1 non.');
    const text = textOf(poll);
    expect(text).to.include('Clos le 16 décembre 2026');
    expect(text).to.include('Nous achetons le four.');
    expect(text).to.include('À revoir le 1er juin 2027.');
    expect(text).to.include('Votre vote est compté. Il est arrivé le 1er décembre 2026');
    await isAccessible(poll);
  });
});
