import {html} from 'lit';
import '../../components/events/event.js';
import '../../components/community/community.js';
import type {CoopEvent} from '../../components/events/event.js';
import {boxParts, registrationAddress} from '../../pods/registrations/addresses.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {addEvent, addEventList, answerElsewhere, boxOf, type MoreOfEvent} from '../support/elements/agenda.js';
import {liveIn, setClock} from '../support/elements/clock.js';
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
  type,
  waitUntil,
} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';

const fields = {name: ['Atelier pain'], start: ['2026-12-10T18:00:00+01:00'], timeZone: ['Europe/Paris']};
const standing = (event: Element) => one(event, '.standing').innerText;
const section = (event: Element) => textOf(one(event, '.registration'));
const buttons = (event: Element) => all(event, '.registration button').map(({innerText}) => innerText);

describe('taking part in an event', () => {
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

  const invite = (more: FieldValues = {}, also: MoreOfEvent = {}) =>
    addEvent(coop, list, 'amina', {...fields, ...more}, {isOpen: true, ...also});
  const open = (iri: string, who?: string) =>
    show<CoopEvent>(within(coop, html`<coop-event src=${iri}></coop-event>`, who), 'coop-event');
  /** What has been put into the box by letters and claims, as requests. */
  const posted = (iri: string) =>
    pod.arrivals.filter(({method, url}) => method === 'POST' && url === boxParts.claims(boxOf(coop, iri))).length;

  it('is for those who are signed in; everybody sees how many places are left', async () => {
    const iri = await invite({capacity: ['12']});
    const event = await open(iri);
    await sees(event, '12 places libres sur 12.');
    expect(section(event)).to.include('Connectez-vous pour vous inscrire.');
    expect(buttons(event)).to.deep.equal([]);
    await isAccessible(event);
  });

  it('is for members', async () => {
    const stranger = {...coop, identity: () => coop.addStranger({id: 'ada', name: 'Ada'})};
    const iri = await invite();
    const content = html`<coop-event src=${iri}></coop-event>`;
    const event = await show(within(stranger, content, 'ada'), 'coop-event');
    await sees(event, 'Seuls les membres de la coopérative peuvent s’inscrire ici.');
  });

  it('says that there is a place once the box says so, and how many are left', async () => {
    const iri = await invite({capacity: ['12']});
    const event = await open(iri, 'elodie');
    await sees(event, 'M’inscrire');
    press(event, 'M’inscrire');
    await sees(event, 'Vous avez une place.');
    expect(section(event)).to.include('11 places libres sur 12.');
    expect(section(event)).to.include('Seuls les organisateurs voient que vous venez.');
    expect(buttons(event)).to.include('Annuler mon inscription');
    await isAccessible(event);
  });

  it('is no wider than 320 pixels, however long a date is in words', async () => {
    const more = {recurrence: ['FREQ=WEEKLY'], capacity: ['12'], companions: ['2'], timeZone: ['America/Toronto']};
    const iri = await invite(more);
    const content = html`<div style="width: 320px"><coop-event src=${iri}></coop-event></div>`;
    const event = await show<CoopEvent>(within(coop, content, 'amina'), 'coop-event');
    await sees(event, 'M’inscrire');
    await sees(event, 'Qui vient');
    expect(event.scrollWidth).to.be.at.most(320);
    expect(one(event, '.registration').scrollWidth).to.be.at.most(320);
  });

  it('does not say so before the box was read again', async () => {
    const iri = await invite({capacity: ['12']});
    const event = await open(iri, 'elodie');
    await sees(event, 'M’inscrire');
    const {pathname} = new URL(boxParts.claims(boxOf(coop, iri)));
    const seen: string[] = [];
    const watch = new MutationObserver(() => seen.push(standing(event)));
    watch.observe(one(event, '.standing'), {childList: true, characterData: true, subtree: true});
    const held = pod.faults.hold({method: 'GET', path: pathname});
    press(event, 'M’inscrire');
    await held.arrived;
    await event.updateComplete;
    expect(standing(event)).not.to.include('une place.');
    held.release();
    await sees(event, 'Vous avez une place.');
    expect(seen.filter((text) => text === 'Vous avez une place.')).to.have.length(1);
  });

  it('sends once, however often the button is pressed', async () => {
    const iri = await invite({capacity: ['12']});
    const event = await open(iri, 'elodie');
    await sees(event, 'M’inscrire');
    const button = named(event, 'M’inscrire');
    button.click();
    button.click();
    expect(button.getAttribute('aria-disabled')).to.not.equal(null);
    await sees(event, 'Vous avez une place.');
    expect(posted(iri)).to.equal(1);
    expect(section(event)).to.include('11 places libres sur 12.');
  });

  it('leads to the waiting list when it is full, and into the event when somebody withdraws', async () => {
    const iri = await invite({capacity: ['1']});
    await answerElsewhere(coop, 'zoe', iri);
    const event = await open(iri, 'elodie');
    await sees(event, 'Complet.');
    press(event, 'M’inscrire sur la liste d’attente');
    await sees(event, 'Vous êtes en tête de la liste d’attente.');
    expect(section(event)).to.include('Complet. 1 personne attend une place.');
    await isAccessible(event);
    await answerElsewhere(coop, 'zoe', iri, {answer: 'no'});
    await event.refresh();
    await sees(event, 'Vous avez une place.');
  });

  it('takes companions as seats, no more than are allowed', async () => {
    const iri = await invite({capacity: ['5'], companions: ['2']});
    const event = await open(iri, 'elodie');
    await sees(event, 'M’inscrire');
    expect(one<HTMLInputElement>(event, '#companions').labels![0]!.innerText).to.equal('Personnes qui vous accompagnent');
    type(event, '#companions', '7');
    await event.updateComplete;
    press(event, 'M’inscrire');
    await sees(event, 'Vous avez 3 places.');
    expect(section(event)).to.include('2 places libres sur 5.');
    await isAccessible(event);
  });

  it('is given up with one button, and the focus goes to what is said about it', async () => {
    const iri = await invite({capacity: ['12']});
    await answerElsewhere(coop, 'elodie', iri);
    const event = await open(iri, 'elodie');
    await sees(event, 'Vous avez une place.');
    const button = named(event, 'Annuler mon inscription');
    button.focus();
    button.click();
    await sees(event, 'Vous avez répondu que vous ne venez pas.');
    expect(section(event)).to.include('12 places libres sur 12.');
    expect(event.shadowRoot!.activeElement, 'something in the event has the focus').not.to.equal(null);
  });

  it('can be “maybe”, which takes no place', async () => {
    const iri = await invite({capacity: ['12']});
    const event = await open(iri, 'elodie');
    await sees(event, 'Peut-être');
    press(event, 'Peut-être');
    await sees(event, 'Vous avez répondu « peut-être ».');
    expect(section(event)).to.include('12 places libres sur 12.');
  });

  it('keeps the answer on the device when the server is away, says so, and sends it when it is back', async () => {
    const iri = await invite({capacity: ['12']});
    const event = await open(iri, 'elodie');
    await sees(event, 'M’inscrire');
    pod.faults.close();
    press(event, 'M’inscrire');
    await sees(event, 'Votre réponse est gardée sur cet appareil');
    expect(section(event)).not.to.include('Vous avez une place.');
    await isAccessible(event);
    pod.faults.open();
    dispatchEvent(new Event('online'));
    await sees(event, 'Vous avez une place.');
    expect(posted(iri)).to.equal(1);
  });

  it('says that an answer is still on this device on the next page as well', async () => {
    const iri = await invite({capacity: ['12']});
    const event = await open(iri, 'elodie');
    await sees(event, 'M’inscrire');
    pod.faults.answer(503, {method: 'PATCH', times: Infinity});
    pod.faults.answer(503, {method: 'PUT', times: Infinity});
    press(event, 'M’inscrire');
    await sees(event, 'Votre réponse est gardée sur cet appareil');
    const next = await open(iri, 'elodie');
    await sees(next, 'Votre réponse est gardée sur cet appareil');
    expect(textOf(next)).not.to.include('Nous vérifions');
  });

  it('says that the number of places is not known when the box cannot be read, and a button reads it again', async () => {
    const iri = await invite({capacity: ['12']});
    const {pathname} = new URL(boxParts.claims(boxOf(coop, iri)));
    pod.faults.answer(500, {path: pathname, times: 1});
    const event = await open(iri, 'elodie');
    await sees(event, 'Le nombre de places libres n’a pas pu être lu.');
    await isAccessible(event);
    press(one(event, '.registration').getRootNode() instanceof ShadowRoot ? event : event, 'Réessayer');
    await sees(event, '12 places libres sur 12.');
  });

  it('takes the own answer off the screen with the end of the session', async () => {
    const iri = await invite({capacity: ['12']});
    await answerElsewhere(coop, 'elodie', iri);
    const event = await open(iri, 'elodie');
    await sees(event, 'Vous avez une place.');
    const community = event.closest('coop-community')! as HTMLElement & {identity: unknown};
    community.identity = null;
    await sees(event, 'Connectez-vous pour vous inscrire.');
    expect(standing(event)).to.equal('');
    expect(section(event)).to.include('11 places libres sur 12.');
    community.identity = coop.identity('zoe');
    await sees(event, 'M’inscrire');
    expect(standing(event)).to.equal('');
  });

  it('finds in one tab what was answered in another, and asks before it overwrites it', async () => {
    const iri = await invite({capacity: ['12'], companions: ['2']});
    const event = await open(iri, 'elodie');
    await sees(event, 'M’inscrire');
    await answerElsewhere(coop, 'elodie', iri, {companions: 1});
    press(event, 'Peut-être');
    await sees(event, 'Votre réponse n’est pas partie.');
    await sees(event, 'Vous avez 2 places.');
    await isAccessible(event);
    press(event, 'Peut-être');
    await sees(event, 'Vous avez répondu « peut-être ».');
    expect(section(event)).to.include('12 places libres sur 12.');
  });

  it('is not open yet, or no longer, and says from when or that it is', async () => {
    const early = await open(await invite({registrationOpens: ['2026-12-09T08:00:00+01:00']}), 'elodie');
    await sees(early, 'Les inscriptions ouvrent le 9 décembre 2026');
    expect(buttons(early)).to.deep.equal([]);
    await isAccessible(early);
    const late = await open(await invite({registrationCloses: ['2026-12-07T08:00:00+01:00']}), 'elodie');
    await sees(late, 'Les inscriptions sont closes.');
    expect(buttons(late)).to.deep.equal([]);
    await isAccessible(late);
    const over = await open(await invite({start: ['2026-12-01T18:00:00+01:00']}), 'elodie');
    await sees(over, 'Ce rendez-vous est passé.');
  });

  it('is closed once the event has begun, if nothing else is said', async () => {
    const times = {start: ['2026-12-08T09:00:00+01:00'], end: ['2026-12-08T17:00:00+01:00']};
    const event = await open(await invite(times), 'elodie');
    await sees(event, 'Les inscriptions sont closes.');
  });

  it('can be given up after registration is closed', async () => {
    const iri = await invite({capacity: ['12'], registrationCloses: ['2026-12-07T08:00:00+01:00']});
    await answerElsewhere(coop, 'elodie', iri);
    const event = await open(iri, 'elodie');
    await sees(event, 'Vous avez une place.');
    expect(buttons(event)).to.deep.equal(['Annuler mon inscription']);
    press(event, 'Annuler mon inscription');
    await sees(event, 'Vous avez répondu que vous ne venez pas.');
  });

  it('is over when the event is cancelled, and nobody reads that there is a place', async () => {
    const status = {status: ['http://schema.org/EventCancelled'], reason: ['Le four est en panne']};
    const iri = await invite({capacity: ['12'], ...status});
    await answerElsewhere(coop, 'elodie', iri);
    const event = await open(iri, 'elodie');
    await sees(event, 'Ce rendez-vous est annulé');
    expect(section(event)).not.to.include('Vous avez une place.');
    expect(buttons(event)).to.deep.equal([]);
  });

  it('is for each date of a series by itself', async () => {
    const iri = await invite({capacity: ['1'], recurrence: ['FREQ=WEEKLY;COUNT=3']});
    await answerElsewhere(coop, 'elodie', iri, {}, '2026-12-17');
    const event = await open(iri, 'elodie');
    await sees(event, '1 place libre sur 1.');
    const select = one<HTMLSelectElement>(event, '#date');
    expect([...select.options].map(({text}) => /^\S+ \d+ \S+/.exec(text)?.[0])).to.deep.equal([
      'jeudi 10 décembre',
      'jeudi 17 décembre',
      'jeudi 24 décembre',
    ]);
    select.value = '2026-12-17';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await sees(event, 'Vous avez une place.');
    expect(section(event)).to.include('Complet.');
    await isAccessible(event);
  });

  it('shows nothing of one event under another', async () => {
    const first = await invite({capacity: ['12']});
    const second = await addEvent(coop, list, 'amina', {...fields, name: ['Visite']});
    await answerElsewhere(coop, 'elodie', first);
    const event = await open(first, 'elodie');
    await sees(event, 'Vous avez une place.');
    event.src = second;
    await sees(event, 'Visite');
    expect(textOf(event)).not.to.include('Vous avez une place.');
    await event.complete;
    expect(all(event, '.registration')).to.have.length(0);
    event.src = first;
    await sees(event, 'Vous avez une place.');
  });

  it('has its heading one level below the title', async () => {
    const iri = await invite();
    for (const [level, tag] of Object.entries({0: 'div', 2: 'h3', 4: 'h5', 6: 'h6'})) {
      const content = html`<coop-event src=${iri} heading-level=${level}></coop-event>`;
      const event = await show(within(coop, content), 'coop-event');
      await sees(event, 'Inscription');
      expect(one(event, '.registration .heading').localName).to.equal(tag);
    }
  });

  it('sends a letter that names the own registration, which only the organiser can read', async () => {
    const iri = await invite({capacity: ['12']});
    const event = await open(iri, 'elodie');
    await sees(event, 'M’inscrire');
    press(event, 'M’inscrire');
    await sees(event, 'Vous avez une place.');
    const own = await registrationAddress(coop.home('elodie'), {event: iri});
    const status = async (who: string) => (await coop.identity(who).fetch(own.split('#')[0]!)).status;
    expect(await status('amina')).to.equal(200);
    expect(await status('zoe')).to.equal(403);
  });

  it('leaves nothing behind of a page that was closed while it was read', async () => {
    const iri = await invite({capacity: ['12']});
    const content = within(coop, html`<coop-event src=${iri}></coop-event>`, 'elodie');
    const event = await draw<CoopEvent>(content, 'coop-event');
    event.remove();
    await waitUntil(() => !event.isConnected);
    const again = await open(iri, 'elodie');
    await sees(again, 'M’inscrire');
  });
});
