import {html} from 'lit';
import '../../components/events/event.js';
import '../../components/community/community.js';
import type {CoopEvent} from '../../components/events/event.js';
import type {ProblemEvent} from '../../components/data/events.js';
import {addEvent, addEventList, documentOfEvents, openBox, type ListedEvent} from '../support/elements/agenda.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {amina, createSeededCoop, elodie} from '../support/elements/seeded-coop.js';
import {
  all,
  atEnd,
  draw,
  expect,
  isAccessible,
  named,
  one,
  press,
  sees,
  show,
  showsFallback,
  startPod,
  textOf,
} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';

const bread: ListedEvent = {
  id: 'it',
  name: 'Atelier pain',
  start: '2026-12-10T18:00:00+01:00',
  end: '2026-12-10T20:30:00+01:00',
  timeZone: 'Europe/Paris',
  place: 'Le Fournil',
};
const weekly: ListedEvent = {
  id: 'it',
  name: 'Permanence',
  start: '2026-11-03T09:00:00+01:00',
  end: '2026-11-03T10:00:00+01:00',
  timeZone: 'Europe/Paris',
  recurrence: 'FREQ=WEEKLY;COUNT=8',
};
const fields = {name: ['Atelier pain'], start: ['2026-12-10T18:00:00+01:00'], timeZone: ['Europe/Paris']};

/** As if the page had been opened with this parameter. */
function openWith(id: string): void {
  const before = location.href;
  history.replaceState(null, '', `?id=${encodeURIComponent(id)}`);
  atEnd(() => history.replaceState(null, '', before));
}

describe('the page of one event', () => {
  liveIn('Europe/Paris');
  let pod: ReturnType<typeof startPod>;
  // What is read at one address stays as long as the page.
  const startAfresh = () => (pod = startPod());
  beforeEach(() => {
    startAfresh();
    setClock('2026-12-08T10:00:00+01:00');
  });

  const put = (event: ListedEvent) => `${pod.put('/event.ttl', documentOfEvents([event]))}#it`;
  const showOne = (event: ListedEvent) => show<CoopEvent>(html`<coop-event src=${put(event)}></coop-event>`);

  it('tells when, where, what it is about, and in which language', async () => {
    const more = `schema:description "Apportez un bol.\\nEt une serviette."; schema:keywords "Atelier"; schema:inLanguage "fr";
      schema:url <https://fournil.example/>; schema:location [ schema:address "12 rue Basse, Crest" ]`;
    const event = await showOne({...bread, more});
    expect(one(event, 'h2').innerText).to.equal('Atelier pain');
    expect(one(event, 'time').getAttribute('datetime')).to.equal('2026-12-10T17:00:00.000Z');
    for (const text of [
      'Jeudi 10 décembre · 18:00 – 20:30',
      'Le Fournil, 12 rue Basse, Crest',
      'Apportez un bol.',
      'français',
    ])
      expect(textOf(event)).to.include(text);
    expect(named(event, 'fournil.example').getAttribute('href')).to.equal('https://fournil.example/');
    await isAccessible(event);
  });

  it('says that it is cancelled, and why, in words', async () => {
    const event = await showOne({...bread, isCancelled: true, reason: 'Le four est en panne'});
    expect(textOf(one(event, '[part=status]'))).to.equal('Annulé : Le four est en panne');
    await isAccessible(event);
  });

  it('lists the next dates of a series, with what has become of each', async () => {
    const more = `schema:subEvent <#off>. <#off> schema:previousStartDate "2026-12-15T09:00:00+01:00"^^xsd:dateTime;
      schema:eventStatus schema:EventCancelled; coop:cancellationReason "Vacances"`;
    const event = await showOne({...weekly, more});
    const dates = all(event, '.dates li').map((date) => textOf(date));
    expect(dates).to.have.length(2);
    expect(dates[0]).to.include('15 décembre').and.to.include('Annulé : Vacances');
    expect(one(event, '.dates').getAttribute('aria-label')).to.equal('Prochaines dates');
    await isAccessible(event);
  });

  it('says so when a series has no further date, and shows when it was if it was once', async () => {
    const over = await showOne({...weekly, recurrence: 'FREQ=WEEKLY;COUNT=2'});
    expect(textOf(over)).to.include('Il n’y a plus de date à venir.');
    startAfresh();
    const past = await showOne({...bread, start: '2025-12-10T18:00:00+01:00', end: undefined});
    expect(textOf(past)).to.include('Mercredi 10 décembre 2025');
  });

  it('keeps its own content on screen while it is on its way', async () => {
    const src = put(bread);
    const held = pod.faults.hold();
    const event = await draw<CoopEvent>(html`<coop-event src=${src}>Le bureau répond.</coop-event>`);
    await held.arrived;
    expect(showsFallback(event)).to.be.true;
    await isAccessible(event);
    held.release();
    await sees(event, 'Atelier pain');
    expect(showsFallback(event)).to.be.false;
  });

  for (const [status, kind] of [
    [403, 'forbidden'],
    [404, 'missing'],
    [500, 'server'],
  ] as const) {
    it(`says why it cannot be read when the server answers ${status}, and a button tries again`, async () => {
      const src = put(bread);
      pod.faults.answer(status, {path: '/event.ttl', times: 1});
      let told: string | undefined;
      const handle = ({problem}: ProblemEvent) => (told = problem.kind);
      const event = await show(html`<coop-event src=${src} @coop-error=${handle}>Le bureau répond.</coop-event>`);
      expect(told).to.be.a('string');
      if (kind !== 'server') expect(told).to.equal(kind);
      expect(showsFallback(event)).to.be.true;
      await isAccessible(event);
      press(event, 'Réessayer');
      await sees(event, 'Atelier pain');
    });
  }

  it('says so when the document does not speak of the event', async () => {
    const event = await show(html`<coop-event src="${put(bread)}-other"></coop-event>`);
    expect(textOf(event)).to.include('illisibles');
  });

  it('keeps what was read when the server is away, and says from when it is', async () => {
    const event = await showOne(bread);
    pod.faults.close();
    await event.refresh();
    expect(textOf(event)).to.include('Atelier pain');
    expect(one(event, '[part="copy"]').innerText).to.include(pod.host);
  });

  it('leaves the screen when it may no longer be read', async () => {
    const event = await showOne(bread);
    pod.faults.answer(403, {path: '/event.ttl', times: Infinity});
    await event.refresh();
    expect(textOf(event)).not.to.include('Atelier pain');
  });

  it('follows its address, and a late answer never takes the place of a newer one', async () => {
    const first = put(bread);
    const second = `${pod.put('/second.ttl', documentOfEvents([{...bread, name: 'Visite'}]))}#it`;
    const held = pod.faults.hold({path: '/event.ttl'});
    const event = await draw<CoopEvent>(html`<coop-event src=${first}></coop-event>`);
    await held.arrived;
    event.src = second;
    await sees(event, 'Visite');
    held.release();
    await event.complete;
    expect(one(event, 'h2').innerText).to.equal('Visite');
  });

  it('is words and nothing else, whatever a stranger has written', async () => {
    const event = await showOne({
      ...bread,
      name: '<img src=x onerror="document.title=1">',
      place: '<script>document.title=1</script>',
      more: 'schema:url <javascript:alert(1)>; schema:location [schema:url <data:text/html,x>]; schema:inLanguage "not a language"',
    });
    expect(one(event, 'h2').innerText).to.equal('<img src=x onerror="document.title=1">');
    expect(all(event, 'img, script, a')).to.have.length(0);
    expect(textOf(event)).to.include('Page internet : l’adresse indiquée n’est pas sûre');
    await isAccessible(event);
  });

  it('says what makes no sense: an end before the start, a rule that is none', async () => {
    const event = await showOne({...bread, end: '2026-12-09T18:00:00+01:00', recurrence: 'FREQ=SOMETIMES'});
    expect(textOf(event)).to.include('Fin : ce qui est indiqué n’a pas de sens ici');
    expect(textOf(event)).to.include('Jeudi 10 décembre');
  });

  it('shows an event of another app, in the words of ActivityStreams', async () => {
    const turtle = `@prefix as: <https://www.w3.org/ns/activitystreams#>. @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.
      <#it> a as:Event; as:name "Bal"; as:startTime "2026-12-31T21:00:00Z"^^xsd:dateTime.`;
    const event = await show(html`<coop-event src="${pod.put('/ball.ttl', turtle)}#it"></coop-event>`);
    expect(one(event, 'h2').innerText).to.equal('Bal');
    expect(textOf(event)).to.include('22:00');
  });

  for (const level of [0, 2, 3, 6]) {
    it(`has its title on the level that the page gives with heading-level="${level}"`, async () => {
      const event = await show(html`<coop-event src=${put(bread)} heading-level=${level}></coop-event>`);
      expect(one(event, '.heading').localName).to.equal(level ? `h${level}` : 'div');
    });
  }

  it('fits into 320 pixels', async () => {
    const src = put({
      ...bread,
      name: 'Donaudampfschifffahrtsgesellschaftskapitänsversammlung',
      place: 'Anticonstitutionnellement',
    });
    const box = await show(html`<div style="width: 320px"><coop-event src=${src}></coop-event></div>`);
    expect(box.scrollWidth).to.be.at.most(320);
  });

  it('speaks English where the page does', async () => {
    document.documentElement.lang = 'en';
    const event = await showOne(bread);
    expect(textOf(event)).to.include('Thursday, December 10').and.to.include('Add to my calendar');
    await isAccessible(event);
  });
});

describe('an event that a link names', () => {
  liveIn('Europe/Paris');
  beforeEach(() => setClock('2026-12-08T10:00:00+01:00'));

  const found = async () => {
    const pod = startPod();
    const coop = await createSeededCoop([amina, elodie], pod);
    return {pod, coop, list: await addEventList(coop)};
  };
  const content = html`<coop-event src-param="id"></coop-event>`;

  it('is shown with its organiser if it lies in the home of a member', async () => {
    const {coop, list} = await found();
    openWith(await addEvent(coop, list, 'amina', fields));
    const event = await show(within(coop, content), 'coop-event');
    expect(one(event, 'h2').innerText).to.equal('Atelier pain');
    expect(textOf(event)).to.include('Organisé par Amina Benali');
  });

  it('is not shown if the coop knows nothing of it', async () => {
    const {coop, pod} = await found();
    openWith(`${pod.put('/elsewhere.ttl', documentOfEvents([{id: 'it', name: 'Arnaque', start: '2026-12-10'}]))}#it`);
    const event = await show(within(coop, content), 'coop-event');
    expect(textOf(event)).not.to.include('Arnaque');
    expect(textOf(event)).to.include(`Ce rendez-vous (${pod.host}) n’est pas dans l’agenda de la coopérative`);
    await isAccessible(event);
  });

  it('believes nobody who says to organise it but the member in whose home it lies', async () => {
    const {coop, list} = await found();
    openWith(await addEvent(coop, list, 'elodie', {...fields, organizer: [coop.webId('amina')]}));
    const event = await show(within(coop, content), 'coop-event');
    expect(textOf(event)).to.include('Organisé par Élodie Garnier').and.not.to.include('Amina');
  });

  it('offers no registration at a box that lies elsewhere', async () => {
    const {coop, list} = await found();
    const box = await openBox(coop, 'elodie');
    const iri = await addEvent(coop, list, 'amina', fields);
    const [url = ''] = iri.split('#');
    coop.pod.put(url, `${coop.pod.text(url)}\n<${iri}> <https://w3id.org/solidaire/ns#registrationBox> <${box}>.`);
    openWith(iri);
    const event = await show(within(coop, content, 'elodie'), 'coop-event');
    await sees(event, 'Atelier pain');
    expect(textOf(event)).not.to.include('Inscription');
    expect(coop.pod.arrivals.some((arrival) => arrival.url.startsWith(box) && arrival.method === 'GET')).to.be.false;
  });
});
