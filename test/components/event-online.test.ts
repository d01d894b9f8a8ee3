import {html, type TemplateResult} from 'lit';
import '../../components/community/community.js';
import '../../components/events/event.js';
import '../../components/events/event-form.js';
import type {CoopEvent} from '../../components/events/event.js';
import type {CoopEventForm} from '../../components/events/event-form.js';
import {addEventList, answerElsewhere, boxOf} from '../support/elements/agenda.js';
import {fill, input} from '../support/elements/labelled.js';
import {all, expect, isAccessible, named, press, sees, show, startPod, textOf, waitUntil} from '../support/elements/page.js';
import {amina, createSeededCoop, elodie, zoe, type SeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';

const link = 'https://visio.example/fournil';
const limited = 'Visioconférence seulement pour les personnes inscrites';
const later = 'le lien s’affiche ici dès que vous avez une place.';

describe('the link of a video meeting for those who are registered', () => {
  let coop: SeededCoop;
  let pod: ReturnType<typeof startPod>;
  beforeEach(async () => {
    pod = startPod();
    coop = await createSeededCoop([amina, elodie, zoe], pod);
    await addEventList(coop);
  });
  const showForm = (content: TemplateResult = html`<coop-event-form></coop-event-form>`) =>
    show<CoopEventForm>(within(coop, content, 'amina'), 'coop-event-form');
  const edit = (iri: string) => showForm(html`<coop-event-form src=${iri}></coop-event-form>`);
  const open = (iri: string, who?: string) =>
    show<CoopEvent>(within(coop, html`<coop-event src=${iri}></coop-event>`, who), 'coop-event');
  const leave = (element: Element) => element.closest('coop-community')!.remove();
  const stored = (iri: string) => pod.text(new URL(iri).pathname)!;
  const online = (iri: string) => pod.text(new URL(`${boxOf(coop, iri)}online.ttl`).pathname);
  const address = (element: Element) => input(element, 'Adresse de la visioconférence');
  const save = async (element: CoopEventForm) => {
    await element.updateComplete;
    press(element, 'Enregistrer');
    await sees(element, 'C’est enregistré.');
  };
  /** Invites on the form to a video meeting for which people register. */
  const fillMeeting = async (element: CoopEventForm, places = '1') => {
    fill(element, 'Titre', 'Atelier pain');
    fill(element, 'Jour', '2031-07-01');
    fill(element, 'Heure de début', '18:30');
    fill(element, 'On s’inscrit ici', 'true');
    await element.updateComplete;
    fill(element, 'Nombre de places', places);
    fill(element, 'Adresse de la visioconférence', link);
  };
  const invite = async () => {
    const element = await showForm();
    let iri = '';
    element.addEventListener('coop-thing-change', (event) => (iri = event.iri));
    await fillMeeting(element);
    await isAccessible(element);
    await save(element);
    leave(element);
    return iri;
  };

  it('is not in the event, which anybody can read', async () => {
    const iri = await invite();
    expect(stored(iri)).to.include('OnlineEventAttendanceMode').and.not.to.include('visio.example');
    await waitUntil(() => online(iri)?.includes(link), 'it is in the box');
    expect((await pod.fetch(`${boxOf(coop, iri)}online.ttl`)).status).to.equal(401);
    const event = await open(iri);
    await sees(event, later);
    expect(textOf(event)).not.to.include('visio.example');
    await isAccessible(event);
  });

  it('is shown to who has a place, and not to who waits', async () => {
    const iri = await invite();
    await waitUntil(() => online(iri)?.includes(link));
    await answerElsewhere(coop, 'elodie', iri);
    await answerElsewhere(coop, 'zoe', iri);
    const event = await open(iri, 'elodie');
    await sees(event, 'visio.example/fournil');
    expect(named(event, 'visio.example/fournil').getAttribute('href')).to.equal(link);
    await isAccessible(event);
    leave(event);
    const waiting = await open(iri, 'zoe');
    await sees(waiting, 'en tête de la liste d’attente');
    await sees(waiting, later);
    expect(textOf(waiting)).not.to.include('visio.example');
  });

  it('is no longer shown once the place is given up', async () => {
    const iri = await invite();
    await waitUntil(() => online(iri)?.includes(link));
    await answerElsewhere(coop, 'elodie', iri);
    const event = await open(iri, 'elodie');
    await sees(event, 'visio.example/fournil');
    press(event, 'Annuler mon inscription');
    await sees(event, later);
    expect(textOf(event)).not.to.include('visio.example');
  });

  it('stands in the form of whoever organises it, and stays when something else is changed', async () => {
    const iri = await invite();
    await waitUntil(() => online(iri)?.includes(link));
    const element = await edit(iri);
    expect(address(element).value).to.equal(link);
    expect(input(element, limited).checked).to.be.true;
    fill(element, 'Titre', 'Atelier brioche');
    await save(element);
    await waitUntil(() => address(element).value === link, 'it is still in the form');
    fill(element, 'Titre', 'Atelier');
    await save(element);
    expect(online(iri)).to.include(link);
    expect(stored(iri)).not.to.include('visio.example');
    fill(element, 'Adresse de la visioconférence', 'https://visio.example/autre');
    await save(element);
    await waitUntil(() => online(iri)?.includes('https://visio.example/autre'), 'the other one is stored');
  });

  it('becomes one for everybody when that is chosen', async () => {
    const iri = await invite();
    await waitUntil(() => online(iri)?.includes(link));
    const element = await edit(iri);
    fill(element, limited, 'false');
    await save(element);
    expect(stored(iri)).to.include(link);
    await waitUntil(() => !online(iri)?.includes(link), 'it is stored once');
    leave(element);
    await sees(await open(iri), 'visio.example/fournil');
  });

  it('is taken out of the event that had it for everybody', async () => {
    const element = await showForm();
    let iri = '';
    element.addEventListener('coop-thing-change', (event) => (iri = event.iri));
    await fillMeeting(element);
    fill(element, limited, 'false');
    await save(element);
    leave(element);
    expect(stored(iri)).to.include(link);
    const again = await edit(iri);
    expect(input(again, limited).checked).to.be.false;
    fill(again, limited, 'true');
    await save(again);
    expect(stored(iri)).not.to.include('visio.example');
    await waitUntil(() => online(iri)?.includes(link), 'it is in the box');
  });

  it('is said not to be seen yet where that cannot be prepared, and can be when asked to', async () => {
    const element = await showForm();
    await fillMeeting(element);
    pod.faults.answer(503, {method: 'PUT', path: /online\.ttl\.acl$/, times: 2});
    await save(element);
    await sees(element, 'Le lien n’est pas encore visible pour les personnes inscrites');
    await isAccessible(element);
    press(element, 'Préparer les inscriptions');
    await waitUntil(() => !textOf(element).includes('n’est pas encore visible'), 'it is prepared');
  });

  it('is asked for again where it cannot be read, and none that runs code is shown', async () => {
    const iri = await invite();
    await waitUntil(() => online(iri)?.includes(link));
    await answerElsewhere(coop, 'elodie', iri);
    const {pathname} = new URL(`${boxOf(coop, iri)}online.ttl`);
    pod.put(pathname, '<#it> <http://schema.org/url> <javascript:alert(1)>.');
    const event = await open(iri, 'elodie');
    await sees(event, 'le lien ne peut pas être lu');
    expect(all(event, '.registration a')).to.have.length(0);
  });
});
