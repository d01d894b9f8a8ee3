import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/events/event-form.js';
import '../../components/events/event.js';
import type {CoopEvent} from '../../components/events/event.js';
import type {CoopEventForm} from '../../components/events/event-form.js';
import {registrationAddress} from '../../pods/registrations/addresses.js';
import {answersIn} from '../../pods/registrations/answers/answers-box.js';
import {ownAnswersAddress} from '../../pods/registrations/answers/own-answers.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {addEvent, addEventList, answerElsewhere, boxOf, questionOf} from '../support/elements/agenda.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {fill, input} from '../support/elements/labelled.js';
import {all, expect, isAccessible, one, press, sees, show, startPod, textOf, waitUntil} from '../support/elements/page.js';
import {amina, createSeededCoop, elodie, zoe, type SeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';

const fields: FieldValues = {
  name: ['Repas partagé'],
  start: ['2026-12-10T18:00:00+01:00'],
  timeZone: ['Europe/Paris'],
  answersErased: ['2027-01-09'],
};
const diet: FieldValues = {wording: ['Que mangez-vous ?'], choices: ['Tout\nVégétarien'], isRequired: ['true']};
const allergies: FieldValues = {wording: ['Des allergies ?']};

describe('the questions of an event', () => {
  liveIn('Europe/Paris');
  let pod: ReturnType<typeof startPod>;
  let coop: SeededCoop;
  let list: string;
  beforeEach(async () => {
    pod = startPod();
    coop = await createSeededCoop([amina, elodie, zoe], pod);
    list = await addEventList(coop);
    setClock('2026-12-08T10:00:00+01:00');
  });

  const invite = (questions: readonly FieldValues[] = [diet, allergies], more: FieldValues = {}) =>
    addEvent(coop, list, 'amina', {...fields, ...more}, {isOpen: true, questions});
  const open = (iri: string, who = 'elodie') =>
    show<CoopEvent>(within(coop, html`<coop-event src=${iri}></coop-event>`, who), 'coop-event');
  const leave = (event: Element) => event.closest('coop-community')!.remove();
  const ownCopy = async (who: string, event: string) => {
    const url = ownAnswersAddress(await registrationAddress(coop.home(who), {event}));
    return pod.text(new URL(url).pathname);
  };
  const letters = async (iri: string) => {
    const listing = await (await coop.identity('amina').fetch(answersIn(boxOf(coop, iri)))).text();
    return new Set(listing.match(/answers\/[\w-]+>/g)).size;
  };

  it('are asked of members, with who reads the answers and until when', async () => {
    const event = await open(await invite());
    await sees(event, 'Questions de la personne qui organise');
    expect(textOf(event)).to.include(
      'Vos réponses ne sont lues que par la personne qui organise et la modération, et sont effacées le samedi 9 janvier 2027.',
    );
    expect(input(event, 'Que mangez-vous ?').required).to.be.true;
    expect(input(event, 'Des allergies ?').required).to.be.false;
    await isAccessible(event);
  });

  it('must be answered where the organiser says so: what is missing is said, and nothing is sent', async () => {
    const event = await open(await invite());
    await sees(event, 'M’inscrire');
    const before = pod.arrivals.length;
    press(event, 'M’inscrire');
    await sees(event, '1 réponse manque');
    const summary = one(event, '.missing');
    await waitUntil(() => event.shadowRoot!.activeElement === summary, 'the focus is on what is missing');
    expect(input(event, 'Que mangez-vous ?').getAttribute('aria-invalid')).to.equal('true');
    expect(pod.arrivals.slice(before).filter(({method}) => method !== 'GET')).to.deep.equal([]);
    await isAccessible(event);
    press(event, 'Que mangez-vous ? – Répondez à cette question.');
    expect(event.shadowRoot!.activeElement).to.equal(input(event, 'Que mangez-vous ?'));
    fill(event, 'Que mangez-vous ?', 'Végétarien');
    await event.updateComplete;
    expect(all(event, '.missing')).to.deep.equal([]);
    press(event, 'M’inscrire');
    await sees(event, 'Vous avez une place.');
  });

  it('show what was answered on the next page as well, and the answers can be changed without losing the place', async () => {
    const iri = await invite([diet, allergies], {capacity: ['1']});
    const event = await open(iri);
    await sees(event, 'M’inscrire');
    fill(event, 'Que mangez-vous ?', 'Végétarien');
    fill(event, 'Des allergies ?', 'Les noix');
    press(event, 'M’inscrire');
    await sees(event, 'Vous avez une place.');
    leave(event);
    await answerElsewhere(coop, 'zoe', iri);
    const again = await open(iri);
    await sees(again, 'Vous avez une place.');
    expect(input(again, 'Que mangez-vous ?').value).to.equal('Végétarien');
    expect(input(again, 'Des allergies ?').value).to.equal('Les noix');
    expect(textOf(again)).not.to.include('Enregistrer le changement');
    fill(again, 'Des allergies ?', 'Aucune');
    await sees(again, 'Enregistrer le changement');
    await isAccessible(again);
    press(again, 'Enregistrer le changement');
    await waitUntil(async () => (await ownCopy('elodie', iri))?.includes('Aucune'), 'the change is stored');
    await sees(again, 'Vous avez une place.');
    expect(await ownCopy('elodie', iri)).not.to.include('Les noix');
  });

  it('load nothing where there are none', async () => {
    const event = await open(await addEvent(coop, list, 'amina', fields, {isOpen: true}));
    await sees(event, 'M’inscrire');
    expect(all(event, '.questions')).to.deep.equal([]);
  });

  it('are text and nothing else, and five at most', async () => {
    const script = {wording: ['<img src=x onerror="document.title=1"><script>alert(1)</script>'], choices: ['<b>a</b>\nb']};
    const event = await open(
      await invite([script, ...Array.from({length: 40}, (_, at) => ({wording: [`Question ${at}`]}))]),
    );
    await sees(event, '<script>alert(1)</script>');
    expect(all(event, '.questions .field')).to.have.length(5);
    expect(all(event, '.questions img, .questions script, .questions b')).to.deep.equal([]);
    expect([...one<HTMLSelectElement>(event, '#question-0').options].map(({text}) => text)).to.include('<b>a</b>');
  });

  it('are read by the organiser in the list, in the order of arrival', async () => {
    const iri = await invite();
    const answers = [
      {question: questionOf(iri, 0), text: 'Végétarien'},
      {question: questionOf(iri, 1), text: '<i>noix</i>'},
      {question: questionOf(iri, 9), text: 'à rien'},
    ];
    await answerElsewhere(coop, 'elodie', iri, {answers});
    await answerElsewhere(coop, 'zoe', iri);
    const event = await open(iri, 'amina');
    await sees(event, 'Qui vient');
    await sees(event, 'Élodie Garnier');
    const cells = all<HTMLTableRowElement>(event, '.organiser tr').map(({cells: [, name, , , ...more]}) => [
      name!.innerText,
      ...more.map(({innerText}) => innerText),
    ]);
    expect(cells).to.deep.equal([
      ['Nom', 'Que mangez-vous ?', 'Des allergies ?'],
      ['Élodie Garnier', 'Végétarien', '<i>noix</i>'],
      ['Zoé Œuvrard', '', ''],
    ]);
    expect(textOf(event)).to.include('Les réponses à vos questions seront effacées le samedi 9 janvier 2027');
    await isAccessible(event);
  });

  it('are asked no more from the day on which the answers go: the organiser’s page and the member’s erase them', async () => {
    const iri = await invite([diet], {start: ['2026-12-20T18:00:00+01:00'], answersErased: ['2026-12-11']});
    await answerElsewhere(coop, 'elodie', iri, {answers: [{question: questionOf(iri, 0), text: 'Végétarien'}]});
    expect(await letters(iri)).to.equal(1);
    setClock('2026-12-11T08:00:00+01:00');
    const desk = await open(iri, 'amina');
    await sees(desk, 'Les réponses à vos questions ont été effacées.');
    expect(await letters(iri)).to.equal(0);
    expect(textOf(desk)).not.to.include('Végétarien');
    await isAccessible(desk);
    leave(desk);
    const member = await open(iri);
    await sees(member, 'Vos réponses aux questions ont été effacées.');
    expect(textOf(member)).to.include('Vous avez une place.').and.not.to.include('Que mangez-vous');
    expect(await ownCopy('elodie', iri)).to.equal(undefined);
    await isAccessible(member);
  });
});

describe('the form that asks questions', () => {
  let pod: ReturnType<typeof startPod>;
  let coop: SeededCoop;
  beforeEach(async () => {
    pod = startPod();
    coop = await createSeededCoop([amina], pod);
    await addEventList(coop);
  });
  const showForm = async (src?: string) => {
    const content = src
      ? html`<coop-event-form src=${src}>Bientôt.</coop-event-form>`
      : html`<coop-event-form>Bientôt.</coop-event-form>`;
    return show<CoopEventForm>(within(coop, content, 'amina'), 'coop-event-form');
  };
  const begin = async () => {
    const form = await showForm();
    fill(form, 'Titre', 'Repas partagé');
    fill(form, 'Jour', '2031-07-01');
    fill(form, 'Heure de début', '18:30');
    fill(form, 'On s’inscrit ici', 'true');
    await sees(form, 'Ajouter une question');
    press(form, 'Ajouter une question');
    await form.updateComplete;
    return form;
  };
  const save = async (form: CoopEventForm, text = 'C’est enregistré.') => {
    let iri = '';
    form.addEventListener('coop-thing-change', (event) => (iri = event.iri));
    await form.updateComplete;
    press(form, 'Enregistrer');
    await sees(form, text);
    return iri;
  };

  it('keeps the answers for thirty days after the end, unless another day is chosen', async () => {
    const form = await begin();
    expect(input(form, 'Les réponses sont effacées le').value).to.equal('2031-07-31');
    fill(form, 'Question', 'Que mangez-vous ?');
    fill(form, 'Réponses possibles', 'Tout\nVégétarien');
    fill(form, 'Réponse obligatoire', 'true');
    await isAccessible(form);
    const iri = await save(form);
    const text = pod.text(new URL(iri).pathname)!;
    expect(text).to.include('"Que mangez-vous ?"').and.to.include('2031-07-31').and.to.include('position');
    const box = /https:[^>"]*-events\/[^>"/]*\//.exec(text)![0];
    expect((await coop.identity('amina').fetch(answersIn(box))).status).to.equal(200);
  });

  it('keeps the order of the questions, and takes no more than five', async () => {
    const form = await begin();
    for (let at = 1; at < 5; at++) {
      press(form, 'Ajouter une question');
      await form.updateComplete;
    }
    expect(textOf(form)).not.to.include('Ajouter une question');
    const wordings = all<HTMLInputElement>(form, 'input').filter(({labels}) =>
      /^Question\b/.test(labels?.[0]?.innerText ?? ''),
    );
    wordings.forEach((one, at) => {
      one.value = `Q${9 - at}`;
      one.dispatchEvent(new Event('input', {bubbles: true}));
    });
    press(form, 'Retirer la question 2');
    const iri = await save(form);
    form.closest('coop-community')!.remove();
    const again = await showForm(iri);
    const texts = all<HTMLInputElement>(again, 'input').filter(({value}) => /^Q\d$/.test(value));
    expect(texts.map(({value}) => value)).to.deep.equal(['Q9', 'Q7', 'Q6', 'Q5']);
  });

  it('asks for a day after the end, and says what is wrong beside it and above', async () => {
    const form = await begin();
    fill(form, 'Question', 'Que mangez-vous ?');
    fill(form, 'Les réponses sont effacées le', '2031-07-01');
    await save(form, 'Choisissez un jour après la fin du rendez-vous.');
    expect(input(form, 'Les réponses sont effacées le').getAttribute('aria-invalid')).to.equal('true');
    await isAccessible(form);
    fill(form, 'Les réponses sont effacées le', '');
    await save(form, 'Choisissez le jour où les réponses sont effacées.');
  });

  it('does not save a question without words', async () => {
    const form = await begin();
    await save(form, '1 champ');
    expect(input(form, 'Question').getAttribute('aria-invalid')).to.equal('true');
  });
});
