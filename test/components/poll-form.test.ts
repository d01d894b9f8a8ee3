import {html, type TemplateResult} from 'lit';
import '../../components/poll/poll-form.js';
import '../../components/community/community.js';
import type {CoopPollForm} from '../../components/poll/poll-form.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {readPoll, type Poll} from '../../vocab/kinds/poll/poll.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {addPollList} from '../support/elements/listed-polls.js';
import {amina, createSeededCoop, elodie, zoe, type SeededCoop} from '../support/elements/seeded-coop.js';
import {all, expect, isAccessible, one, press, sees, show, textOf, type, usePods} from '../support/elements/page.js';
import {addGroups} from '../support/elements/with-groups.js';
import {within} from '../support/elements/within.js';

const focused = (form: Element) => form.shadowRoot!.activeElement;
const choose = (form: Element, id: string) => one(form, `#${id}`).click();

/** Writes into one of several inputs, by identifier. */
const fill = (form: Element, fields: Readonly<Record<string, string>>) => {
  for (const [id, text] of Object.entries(fields)) type(form, `#${id}`, text);
};

describe('the form for polls', () => {
  liveIn('Europe/Paris');
  let coop: SeededCoop;
  beforeEach(async () => {
    setClock('2026-12-08T10:20:00+01:00');
    coop = await createSeededCoop([amina, elodie, zoe]);
    usePods(coop.pod);
  });

  const plain = html`<coop-poll-form item-href="decision.html?id={id}">Le bureau répond.</coop-poll-form>`;
  const showForm = (who?: string, content: TemplateResult = plain) =>
    show<CoopPollForm>(within(coop, content, who), 'coop-poll-form');

  /** With a place to vote, as a moderator. */
  async function openForm(content?: TemplateResult): Promise<CoopPollForm> {
    await addPollList(coop);
    return showForm('coop', content);
  }

  async function review(form: CoopPollForm): Promise<void> {
    press(form, 'Relire les règles');
    await form.updateComplete;
  }

  /** The polls that were opened, by their documents. */
  async function polls(): Promise<Poll[]> {
    const list = coop.pod.text('/coop/official/polls/index.ttl')!;
    const sources = [...new Set(list.match(/https?:[^>]*\/polls\/[^>]*poll\.ttl#it/g) ?? [])];
    return Promise.all(
      sources.map(async (iri) => readPoll(await parseTurtle(coop.pod.text(iri)!, iri.split('#')[0]!), iri)),
    );
  }

  it('opens a poll: everybody on the roll, a week to vote, the rules as they were read', async () => {
    const form = await openForm();
    expect(one<HTMLInputElement>(form, '#closes').value).to.equal('2026-12-15');
    expect(one<HTMLInputElement>(form, '#closes-time').value).to.equal('11:00');
    await isAccessible(form);
    fill(form, {question: 'Adopter le budget ?', quorum: '50'});
    await review(form);
    expect(textOf(form))
      .to.include('Une fois le vote ouvert, ces règles ne changent plus.')
      .and.to.include('Chaque personne répond oui, non ou abstention.')
      .and.to.include('3 personnes peuvent voter.')
      .and.to.include('soit 2 personnes')
      .and.to.include('Un vote arrivé à temps peut encore être confirmé jusqu’au 17 décembre 2026');
    await isAccessible(form);
    press(form, 'Ouvrir le vote');
    await sees(form, 'Le vote est ouvert.');
    const [poll] = await polls();
    expect(poll).to.include({
      question: 'Adopter le budget ?',
      method: 'yes-no',
      rollSize: 3,
      quorum: 50,
      resultShown: 'at-close',
      namesShown: false,
      mayChange: true,
      closes: Date.parse('2026-12-15T11:00:00+01:00'),
      confirmUntil: Date.parse('2026-12-17T11:00:00+01:00'),
      timeZone: 'Europe/Paris',
    });
    const {search} = new URL(one<HTMLAnchorElement>(form, '.outcome a').href);
    expect(new URLSearchParams(search).get('id')).to.equal(poll!.iri);
    expect(focused(form)).to.equal(one(form, '.outcome'));
    await isAccessible(form);
  });

  it('names choices, moves them by buttons that keep the focus, and takes them away', async () => {
    const form = await openForm();
    fill(form, {question: 'Quel nom ?'});
    choose(form, 'method-schulze');
    await form.updateComplete;
    fill(form, {o1: 'La Ruche', o2: 'Le Nid'});
    press(form, 'Ajouter une réponse');
    await form.updateComplete;
    expect(focused(form)).to.equal(one(form, '#o3'));
    fill(form, {o3: 'L’Arbre'});
    await form.updateComplete;
    await isAccessible(form);
    one(form, '#up-o3').focus();
    one(form, '#up-o3').click();
    await form.updateComplete;
    await form.updateComplete;
    expect(focused(form)).to.equal(one(form, '#up-o3'));
    expect(one(form, '.visually-hidden[role=status]').textContent).to.equal('Place 2 sur 3');
    one(form, '[aria-label="Retirer\u00a0: La Ruche"]').click();
    await form.updateComplete;
    await review(form);
    press(form, 'Ouvrir le vote');
    await sees(form, 'Le vote est ouvert.');
    const [poll] = await polls();
    expect(poll!.options.map(({name}) => name)).to.deep.equal(['L’Arbre', 'Le Nid']);
    expect(poll!.method).to.equal('schulze');
  });

  it('offers days and hours to find a date, on the clock of their place', async () => {
    const form = await openForm();
    fill(form, {question: 'Quand se voir ?'});
    choose(form, 'method-dates');
    await form.updateComplete;
    fill(form, {o1: '2026-12-20', 'o1-start': '18:00', 'o1-end': '20:00', o2: '2026-12-21'});
    await form.updateComplete;
    await isAccessible(form);
    await review(form);
    expect(textOf(form)).to.include('dimanche 20 décembre 2026').and.to.include('lundi 21 décembre 2026');
    press(form, 'Ouvrir le vote');
    await sees(form, 'Le vote est ouvert.');
    const [poll] = await polls();
    expect(poll!.options.map(({start, end}) => [start, end])).to.deep.equal([
      ['2026-12-20T18:00:00+01:00', '2026-12-20T20:00:00+01:00'],
      ['2026-12-21', undefined],
    ]);
  });

  it('lets one of the coop’s groups vote, and says how many these are', async () => {
    await addGroups(coop, {Valence: ['amina', 'zoe']});
    const form = await openForm();
    fill(form, {question: 'Où ?'});
    const select = one<HTMLSelectElement>(form, '#group');
    select.value = [...select.options].find(({text}) => text === 'Valence')!.value;
    select.dispatchEvent(new Event('change'));
    await form.updateComplete;
    expect(textOf(form)).to.include('2 personnes pourront voter.');
    await review(form);
    press(form, 'Ouvrir le vote');
    await sees(form, 'Le vote est ouvert.');
    expect((await polls())[0]!.rollSize).to.equal(2);
  });

  const mistakes: readonly (readonly [string, (form: CoopPollForm) => unknown, string, string])[] = [
    ['no question', (form) => fill(form, {question: ' '}), 'Question – Écrivez la question.', 'question'],
    [
      'a close that is past',
      (form) => fill(form, {closes: '2026-12-01'}),
      'Clôture – La clôture doit être à venir.',
      'closes',
    ],
    [
      'a close before the opening',
      (form) => fill(form, {opens: '2026-12-16', 'opens-time': '10:00'}),
      'Clôture – La clôture doit venir après l’ouverture.',
      'closes',
    ],
    ['an hour without a day', (form) => fill(form, {'opens-time': '10:00'}), 'Choisissez un jour et une heure', 'opens'],
    ['no close', (form) => fill(form, {closes: ''}), 'Clôture – Choisissez un jour.', 'closes'],
    ['a quorum of more than all', (form) => fill(form, {quorum: '101'}), 'entre 1 et 100', 'quorum'],
    [
      'no points',
      async (form) => {
        choose(form, 'method-dots');
        await form.updateComplete;
        fill(form, {o1: 'A', o2: 'B', points: '0'});
      },
      'Points à répartir – Écrivez un nombre entier entre 1 et 100.',
      'points',
    ],
    [
      'equal choices',
      async (form) => {
        choose(form, 'method-single-choice');
        await form.updateComplete;
        fill(form, {o1: 'A', o2: ' A '});
      },
      'Réponse 2 – Cette réponse est déjà dans la liste.',
      'o2',
    ],
    [
      'one choice',
      async (form) => {
        choose(form, 'method-single-choice');
        await form.updateComplete;
        one(form, '[aria-label="Retirer\u00a0: Réponse 2"]').click();
        await form.updateComplete;
        fill(form, {o1: 'A'});
      },
      'Réponses possibles – Il faut au moins deux réponses.',
      'add-option',
    ],
    [
      'more choices at least than at most',
      async (form) => {
        choose(form, 'method-multiple-choice');
        await form.updateComplete;
        fill(form, {o1: 'A', o2: 'B', fewest: '2', most: '1'});
      },
      'Réponses au plus – Ce nombre ne peut pas être plus petit',
      'most',
    ],
  ];
  for (const [what, make, sentence, field] of mistakes) {
    it(`takes no poll with ${what}: says what to correct, and leads there`, async () => {
      const form = await openForm();
      fill(form, {question: 'Adopter ?'});
      await make(form);
      await form.updateComplete;
      await review(form);
      await form.updateComplete;
      expect(textOf(one(form, '.summary')))
        .to.include('1 point est à corriger')
        .and.to.include(sentence);
      expect(focused(form)).to.equal(one(form, '.summary'));
      await isAccessible(form);
      one(form, '.summary li button').click();
      await form.updateComplete;
      expect(focused(form)?.id).to.equal(field);
    });
  }

  it('takes no poll with ten thousand choices, wherever they come from', async () => {
    const form = await openForm();
    fill(form, {question: 'Quel mot ?'});
    choose(form, 'method-single-choice');
    await form.updateComplete;
    const kept = Object.keys(localStorage).find((key) => key.startsWith('coop:draft:poll:'))!;
    const draft = JSON.parse(localStorage.getItem(kept)!) as {draft: {typed: {options: unknown[]}}};
    draft.draft.typed.options = Array.from({length: 10_000}, (_, index) => ({
      key: `o${index + 1}`,
      name: `mot ${index}`,
      day: '',
      start: '',
      end: '',
    }));
    localStorage.setItem(kept, JSON.stringify(draft));
    form.remove();
    const again = await showForm('coop');
    await review(again);
    expect(textOf(one(again, '.summary'))).to.include('Il y a 10 000 réponses. Un vote en a 100 au plus.');
  });

  it('keeps what is typed in the browser, for its author alone', async () => {
    const form = await openForm();
    fill(form, {question: 'Adopter le budget ?'});
    form.remove();
    const again = await showForm('coop');
    expect(one<HTMLInputElement>(again, '#question').value).to.equal('Adopter le budget ?');
    await isAccessible(again);
    press(again, 'Effacer ce brouillon');
    await again.updateComplete;
    expect(one<HTMLInputElement>(again, '#question').value).to.equal('');
    expect(Object.keys(localStorage).filter((key) => key.startsWith('coop:draft:poll:'))).to.deep.equal([]);
  });

  it('goes back to what was typed when it is read over', async () => {
    const form = await openForm();
    fill(form, {question: 'Adopter le budget ?'});
    await review(form);
    press(form, 'Modifier');
    await sees(form, 'Relire les règles');
    expect(one<HTMLInputElement>(form, '#question').value).to.equal('Adopter le budget ?');
    await form.complete;
    expect(focused(form)?.id).to.equal('question');
  });

  it('says that the opening broke off, and goes on without opening two', async () => {
    const form = await openForm();
    fill(form, {question: 'Adopter le budget ?'});
    await review(form);
    coop.pod.faults.answer(403, {method: 'PUT', path: /copies/, times: 1});
    press(form, 'Ouvrir le vote');
    await sees(form, 'L’ouverture s’est arrêtée en route.');
    await isAccessible(form);
    expect(await polls()).to.deep.equal([]);
    form.remove();
    const again = await showForm('coop');
    expect(textOf(again)).to.include('L’ouverture s’est arrêtée en route.');
    press(again, 'Reprendre l’ouverture');
    await sees(again, 'Le vote est ouvert.');
    expect((await polls()).length).to.equal(1);
  });

  it('makes another poll of what is changed after the opening broke off', async () => {
    const form = await openForm();
    fill(form, {question: 'Adopter le budget ?'});
    await review(form);
    coop.pod.faults.answer(403, {method: 'PUT', path: /copies/, times: 1});
    press(form, 'Ouvrir le vote');
    await sees(form, 'L’ouverture s’est arrêtée en route.');
    press(form, 'Modifier');
    await sees(form, 'Façon de voter');
    fill(form, {question: 'Adopter le budget de 2027 ?'});
    await review(form);
    press(form, 'Ouvrir le vote');
    await sees(form, 'Le vote est ouvert.');
    expect((await polls()).map(({question}) => question)).to.deep.equal(['Adopter le budget de 2027 ?']);
  });

  it('says that a poll is open although the page was closed before it knew', async () => {
    const form = await openForm();
    fill(form, {question: 'Adopter le budget ?'});
    await review(form);
    const held = coop.pod.faults.hold({method: 'PATCH', path: /polls\/index/});
    press(form, 'Ouvrir le vote');
    await held.arrived;
    const kept = Object.entries(localStorage).filter(([key]) => key.startsWith('coop:draft:poll:'));
    held.release();
    await sees(form, 'Le vote est ouvert.');
    form.remove();
    for (const [key, text] of kept) localStorage.setItem(key, text as string);
    const again = await showForm('coop');
    expect(textOf(again)).to.include('L’ouverture s’est arrêtée en route.');
    press(again, 'Modifier');
    await sees(again, 'Le vote est ouvert.');
    expect((await polls()).length).to.equal(1);
  });

  it('is for moderators, who sign in, and where there is a place for votes', async () => {
    expect(textOf(await showForm())).to.equal('Connectez-vous pour ouvrir un vote.');
    expect(textOf(await showForm('amina'))).to.equal('Seule l’équipe de modération de la coopérative peut ouvrir un vote.');
    const form = await showForm('coop');
    expect(textOf(form)).to.include('n’a pas encore d’endroit pour voter');
    await isAccessible(form);
  });

  it('leaves nothing on the screen of whoever signs out', async () => {
    const form = await openForm();
    fill(form, {question: 'Adopter le budget ?'});
    const provider = form.closest('coop-community')!;
    Object.assign(provider, {identity: null});
    await sees(form, 'Connectez-vous pour ouvrir un vote.');
    expect(form.shadowRoot!.querySelector('#question')).to.equal(null);
  });

  it('says that what it needs cannot be read, and tries again', async () => {
    await addPollList(coop);
    coop.pod.faults.answer(500, {path: /moderators/, times: 1});
    const form = await showForm('coop');
    expect(textOf(form)).to.include('ne fonctionne pas correctement');
    press(form, 'Réessayer');
    await sees(form, 'Relire les règles');
  });

  it('speaks the language of the page', async () => {
    document.documentElement.lang = 'en';
    const form = await openForm();
    fill(form, {question: 'Adopt the budget?'});
    press(form, 'Read the rules');
    await sees(form, 'Once the vote is open, these rules do not change any more.');
    expect(
      all(form, '.review li').every(({innerText}) => innerText.split('. ').every((one) => one.split(/\s+/).length <= 20)),
    ).to.be.true;
  });
});
