import {html, type TemplateResult} from 'lit';
import '../../components/community/community.js';
import '../../components/events/event-form.js';
import type {CoopEventForm} from '../../components/events/event-form.js';
import {addCalendar, addEvent} from '../support/elements/calendar.js';
import {fill, input} from '../support/elements/labelled.js';
import {all, expect, isAccessible, named, press, sees, show, startPod, textOf, waitUntil} from '../support/elements/page.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';

const schema = 'http://schema.org/';

/** A meeting on a Tuesday in winter; in summer, Paris has another offset. */
const meeting = {
  name: ['Réunion du mardi'],
  start: ['2031-01-14T19:00:00+01:00'],
  end: ['2031-01-14T21:00:00+01:00'],
  timeZone: ['Europe/Paris'],
  place: ['Salle des fêtes'],
};

describe('the form for events', () => {
  let coop: SeededCoop;
  let pod: ReturnType<typeof startPod>;
  let list: string;
  beforeEach(async () => {
    pod = startPod();
    coop = await createSeededCoop([amina, elodie], pod);
    list = await addCalendar(coop);
  });
  const showForm = (
    content: TemplateResult = html`<coop-event-form>Bientôt.</coop-event-form>`,
    who: string | undefined = 'amina',
  ) => show<CoopEventForm>(within(coop, content, who || undefined), 'coop-event-form');
  const edit = (iri: string) => showForm(html`<coop-event-form src=${iri}>Bientôt.</coop-event-form>`);
  const stored = (iri: string) => pod.text(new URL(iri).pathname)!;
  const save = async (element: CoopEventForm, text: string | RegExp = 'C’est enregistré.') => {
    await element.updateComplete;
    press(element, 'Enregistrer');
    await sees(element, text);
  };
  /** Saves something new. @returns its address. */
  const saveNew = async (element: CoopEventForm) => {
    let iri = '';
    element.addEventListener('coop-thing-change', (event) => (iri = event.iri));
    await save(element);
    return iri;
  };
  /** The path of the box that an event names. */
  const boxIn = (text: string) => new URL(/https:[^>"]*-events\/[^>"/]*\//.exec(text)![0]).pathname;
  const fillMeeting = (element: CoopEventForm) => {
    fill(element, 'Titre', 'Atelier vélo');
    fill(element, 'Jour', '2031-07-01');
    fill(element, 'Heure de début', '18:30');
    fill(element, 'Heure de fin', '20:00');
  };
  const inParis = (element: CoopEventForm) => chooseZone(element, 'Europe/Paris');
  const chooseZone = async (element: CoopEventForm, zone: string) => {
    const details = all<HTMLDetailsElement>(element, 'details')[0]!;
    details.open = true;
    await waitUntil(() => input(element, 'Les heures sont celles de').querySelectorAll?.('option').length > 100);
    fill(element, 'Les heures sont celles de', zone);
    await element.updateComplete;
  };

  it('writes an event with the offset that its place has on that day', async () => {
    const element = await showForm();
    await inParis(element);
    fillMeeting(element);
    await isAccessible(element);
    const iri = await saveNew(element);
    expect(iri).to.match(new RegExp(`^${coop.home('amina')}public/`));
    const text = stored(iri);
    expect(text).to.include('"2031-07-01T18:30:00+02:00"').and.to.include('"2031-07-01T20:00:00+02:00"');
    expect(text).to.include('"Europe/Paris"').and.to.include(coop.webId('amina'));
  });

  it('is told to the calendar of the coop', async () => {
    const element = await showForm();
    fillMeeting(element);
    const iri = await saveNew(element);
    expect(pod.text('/coop/events/new.ttl')).to.include(iri.split('#')[0]!);
  });

  it('writes days without times for what lasts all day, and no time zone', async () => {
    const element = await showForm();
    fill(element, 'Titre', 'Foire aux graines');
    fill(element, 'Toute la journée', 'true');
    await element.updateComplete;
    fill(element, 'Premier jour', '2031-03-29');
    fill(element, 'Dernier jour, s’il y en a plusieurs', '2031-03-30');
    await isAccessible(element);
    const text = stored(await saveNew(element));
    expect(text).to.include('"2031-03-29"').and.to.include('"2031-03-30"').and.not.to.include('Europe');
  });

  it('has the end go with the start to another day', async () => {
    const element = await showForm();
    fillMeeting(element);
    fill(element, 'Jour de fin', '2031-07-02');
    fill(element, 'Jour', '2031-07-10');
    await element.updateComplete;
    expect(input(element, 'Jour de fin').value).to.equal('2031-07-11');
  });

  it('brings back the times that were typed when it is not to last all day after all', async () => {
    const element = await showForm();
    fillMeeting(element);
    fill(element, 'Toute la journée', 'true');
    await element.updateComplete;
    fill(element, 'Toute la journée', 'false');
    await element.updateComplete;
    expect([input(element, 'Heure de début').value, input(element, 'Heure de fin').value]).to.deep.equal(['18:30', '20:00']);
  });

  describe('says in words what is wrong', () => {
    const wrongs: readonly (readonly [name: string, typed: Readonly<Record<string, string>>, sentence: string])[] = [
      ['no title', {Titre: ''}, 'Écrivez un titre, en 160 caractères au plus.'],
      ['no day', {Jour: ''}, 'Choisissez un jour.'],
      ['no time', {'Heure de début': ''}, 'Indiquez une heure, ou cochez « Toute la journée ».'],
      ['an end before the start', {'Heure de fin': '18:00'}, 'La fin est avant le début.'],
      ['an end on the day before', {'Jour de fin': '2031-06-30'}, 'La fin est avant le début.'],
      ['an end day without a time', {'Heure de fin': '', 'Jour de fin': '2031-07-02'}, 'Indiquez l’heure de fin.'],
    ];
    for (const [name, typed, sentence] of wrongs) {
      it(name, async () => {
        const element = await showForm();
        fillMeeting(element);
        for (const [label, text] of Object.entries(typed)) fill(element, label, text);
        await save(element, /à corriger/);
        expect(textOf(element)).to.include(sentence);
        await isAccessible(element);
      });
    }

    it('places that are none, and registration that closes after all is over', async () => {
      const element = await showForm();
      fillMeeting(element);
      fill(element, 'On s’inscrit ici', 'true');
      await element.updateComplete;
      fill(element, 'Nombre de places', '0');
      fill(element, 'Inscriptions jusqu’à', '2031-07-02T10:00');
      await save(element, '2 champs à corriger');
      expect(textOf(element)).to.include('Écrivez un nombre entier, 1 au moins.');
      expect(textOf(element)).to.include('Les inscriptions se ferment après la fin du rendez-vous.');
      fill(element, 'Nombre de places', '12');
      // After the start, and before the end.
      fill(element, 'Inscriptions jusqu’à', '2031-07-01T19:00');
      await saveNew(element);
    });

    const places: readonly (readonly [label: string, typed: Readonly<Record<string, string>>, mistake: string])[] = [
      ['Jour', {Jour: ''}, 'Jour – Choisissez un jour.'],
      ['Premier jour', {'Toute la journée': 'true', 'Premier jour': ''}, 'Premier jour – Choisissez un jour.'],
      ['Heure de début', {'Heure de début': ''}, 'Heure de début – Indiquez une heure, ou cochez « Toute la journée ».'],
      ['Heure de fin', {'Heure de fin': '18:00'}, 'Heure de fin – La fin est avant le début.'],
      ['Heure de fin', {'Heure de fin': '', 'Jour de fin': '2031-07-02'}, 'Heure de fin – Indiquez l’heure de fin.'],
      [
        'Dernier jour, s’il y en a plusieurs',
        {'Toute la journée': 'true', 'Dernier jour, s’il y en a plusieurs': '2031-06-01'},
        'Dernier jour, s’il y en a plusieurs – La fin est avant le début.',
      ],
      [
        'Dernière date possible',
        {Répétition: 'week', 'Fin de la répétition': 'until'},
        'Dernière date possible – Choisissez la dernière date.',
      ],
      [
        'Nombre de fois, la première comprise',
        {Répétition: 'week', 'Fin de la répétition': 'count', 'Nombre de fois, la première comprise': '0'},
        'Nombre de fois, la première comprise – Écrivez combien de fois : de 1 à 1 000.',
      ],
    ];
    for (const [label, typed, mistake] of places) {
      it(`and names and leads to the input that is meant: ${mistake}`, async () => {
        const element = await showForm();
        fillMeeting(element);
        for (const [name, text] of Object.entries(typed)) {
          fill(element, name, text);
          await element.updateComplete;
        }
        await save(element, /à corriger/);
        press(element, mistake);
        await element.updateComplete;
        expect(element.shadowRoot!.activeElement).to.equal(input(element, label));
      });
    }
  });

  it('warns of a date that is past, and saves it', async () => {
    const element = await showForm();
    fillMeeting(element);
    fill(element, 'Jour', '2020-07-01');
    await sees(element, 'Cette date est passée.');
    await saveNew(element);
  });

  it('says whether people meet at a place, at a distance or both', async () => {
    const element = await showForm();
    fillMeeting(element);
    fill(element, 'Lieu', 'Atelier');
    fill(element, 'Adresse de la visioconférence', 'https://visio.example/atelier');
    expect(stored(await saveNew(element))).to.include('MixedEventAttendanceMode');
  });

  describe('repeats', () => {
    const rules: readonly (readonly [choice: string, day: string, rule: string])[] = [
      ['Chaque semaine, le mardi', '2031-07-01', 'FREQ=WEEKLY'],
      ['Toutes les deux semaines, le mardi', '2031-07-01', 'FREQ=WEEKLY;INTERVAL=2'],
      ['Chaque mois, le deuxième mardi', '2031-07-08', 'FREQ=MONTHLY;BYDAY=2TU'],
      ['Chaque mois, le dernier mardi', '2031-07-29', 'FREQ=MONTHLY;BYDAY=-1TU'],
    ];
    const choose = async (element: CoopEventForm, label: string, text: string) => {
      await element.updateComplete;
      const option = all<HTMLOptionElement>(element, 'option').find(({text: shown}) => shown === text)!;
      fill(element, label, option.value);
      await element.updateComplete;
    };
    for (const [choice, day, rule] of rules) {
      it(choice, async () => {
        const element = await showForm();
        fillMeeting(element);
        fill(element, 'Jour', day);
        await choose(element, 'Répétition', choice);
        await choose(element, 'Fin de la répétition', 'Après un nombre de fois');
        fill(element, 'Nombre de fois, la première comprise', '10');
        expect(stored(await saveNew(element))).to.include(`"${rule};COUNT=10"`);
      });
    }

    it('until the end of a day by the clock of its place', async () => {
      const element = await showForm();
      await chooseZone(element, 'America/New_York');
      fillMeeting(element);
      await choose(element, 'Répétition', 'Chaque semaine, le mardi');
      await choose(element, 'Fin de la répétition', 'À une date');
      fill(element, 'Dernière date possible', '2031-07-29');
      expect(stored(await saveNew(element))).to.include('"FREQ=WEEKLY;UNTIL=20310730T035959Z"');
    });

    it('and follows the start to another day', async () => {
      const iri = await addEvent(coop, list, 'amina', {values: {...meeting, recurrence: ['FREQ=MONTHLY;BYDAY=2TU']}});
      const element = await edit(iri);
      expect(textOf(element)).to.include('Chaque mois, le deuxième mardi');
      fill(element, 'Jour', '2031-01-15');
      await save(element);
      expect(stored(iri)).to.include('"FREQ=MONTHLY;BYDAY=3WE"');
    });

    it('and says what is missing of its end', async () => {
      const element = await showForm();
      fillMeeting(element);
      await choose(element, 'Répétition', 'Chaque semaine, le mardi');
      await choose(element, 'Fin de la répétition', 'À une date');
      await save(element, /à corriger/);
      press(element, 'Dernière date possible – Choisissez la dernière date.');
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement).to.equal(input(element, 'Dernière date possible'));
      await isAccessible(element);
    });

    it('keeps a rule that it cannot show, and says it in a sentence', async () => {
      const rule = 'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=10';
      const iri = await addEvent(coop, list, 'amina', {values: {...meeting, recurrence: [rule]}});
      const element = await edit(iri);
      expect(textOf(element)).to.include('Il se répète chaque semaine, mardi et jeudi, 10 fois.');
      fill(element, 'Titre', 'Réunions');
      await save(element);
      expect(stored(iri)).to.include(`"${rule}"`).and.to.include('Réunions');
    });

    it('and one date of it is moved, another one cancelled with a reason', async () => {
      const iri = await addEvent(coop, list, 'amina', {values: {...meeting, recurrence: ['FREQ=WEEKLY;COUNT=6']}});
      const element = await edit(iri);
      await waitUntil(() => named(element, 'Changer une date'));
      press(element, 'Changer une date');
      await element.updateComplete;
      await waitUntil(() => input(element, 'Date de la série').localName === 'select');
      await choose(element, 'Date de la série', 'mardi 21 janvier 2031');
      const [, moved] = all<HTMLInputElement>(element, 'input[type=date]').filter(({id}) => !/-day$/.test(id));
      moved!.value = '2031-01-23';
      moved!.dispatchEvent(new Event('input', {bubbles: true}));
      await isAccessible(element);
      await save(element);
      expect(stored(iri)).to.include('"2031-01-21T19:00:00+01:00"').and.to.include('"2031-01-23T19:00:00+01:00"');
      expect(stored(iri)).to.include('"2031-01-23T21:00:00+01:00"');

      press(element, 'Changer une date');
      await element.updateComplete;
      await choose(element, 'Date de la série', 'mardi 28 janvier 2031');
      const becomes = all<HTMLSelectElement>(element, 'select').filter(
        ({labels}) => labels[0]?.innerText === 'Ce qu’elle devient',
      );
      becomes[1]!.value = 'cancelled';
      becomes[1]!.dispatchEvent(new Event('change', {bubbles: true}));
      await element.updateComplete;
      fill(element, 'Raison de l’annulation', 'Salle prise');
      await save(element);
      expect(stored(iri)).to.include('"Salle prise"').and.to.include('schema:eventStatus schema:EventCancelled');
    });
  });

  describe('cancels', () => {
    let iri: string;
    beforeEach(async () => {
      iri = await addEvent(coop, list, 'amina', {values: meeting});
    });

    it('with a reason, after a question', async () => {
      const element = await edit(iri);
      press(element, 'Annuler ce rendez-vous…');
      await sees(element, 'Annuler ce rendez-vous ?');
      await isAccessible(element);
      fill(element, 'Raison de l’annulation', 'Il neige.');
      press(element, 'Oui, l’annuler');
      await sees(element, 'C’est enregistré.');
      await sees(element, 'Ce rendez-vous est annulé.');
      expect(stored(iri)).to.include('EventCancelled').and.to.include('Il neige.');
      await isAccessible(element);
    });

    it('not without a reason', async () => {
      const element = await edit(iri);
      press(element, 'Annuler ce rendez-vous…');
      await element.updateComplete;
      press(element, 'Oui, l’annuler');
      await sees(element, 'Écrivez pourquoi il est annulé.');
      expect(stored(iri)).not.to.include('EventCancelled');
    });

    it('not if the person thinks again, and the focus is where it was', async () => {
      const element = await edit(iri);
      press(element, 'Annuler ce rendez-vous…');
      await element.updateComplete;
      press(element, 'Ne pas l’annuler');
      await sees(element, 'Annuler ce rendez-vous…');
      await waitUntil(() => element.shadowRoot!.activeElement === named(element, 'Annuler ce rendez-vous…'));
    });

    it('and lets it take place after all, without the reason', async () => {
      iri = await addEvent(coop, list, 'amina', {
        values: {...meeting, status: [`${schema}EventCancelled`], reason: ['Il neige.']},
      });
      const element = await edit(iri);
      expect(textOf(element)).to.include('Ce rendez-vous est annulé.');
      press(element, 'Le maintenir finalement');
      await save(element);
      expect(stored(iri)).to.include('EventScheduled').and.not.to.include('Il neige.');
    });
  });

  it('begins with what another event says, but for its dates', async () => {
    const values = {
      ...meeting,
      recurrence: ['FREQ=WEEKLY'],
      note: ['On en parle.'],
      capacity: ['12'],
      category: ['Atelier'],
    };
    const other = await addEvent(coop, list, 'elodie', {values});
    const element = await showForm(html`<coop-event-form copy-of=${other}></coop-event-form>`);
    expect(input(element, 'Titre').value).to.equal('Réunion du mardi');
    expect(input(element, 'Jour').value).to.equal('');
    expect(input(element, 'Heure de début').value).to.equal('19:00');
    fill(element, 'Jour', '2031-02-04');
    const iri = await saveNew(element);
    expect(iri).to.match(new RegExp(`^${coop.home('amina')}public/`));
    const text = stored(iri);
    expect(text).to.include('"2031-02-04T19:00:00+01:00"').and.to.include('On en parle.').and.not.to.include('FREQ');
  });

  it('shares an event with the coops that the page names, and keeps those that it does not', async () => {
    const stranger = 'https://autre.example/#it';
    const iri = await addEvent(coop, list, 'amina', {values: {...meeting, sharedWith: [stranger]}});
    const partners = [{iri: 'https://voisine.example/#it', name: 'La Voisine'}];
    const element = await showForm(html`<coop-event-form src=${iri} .partners=${partners}></coop-event-form>`);
    fill(element, 'La Voisine', 'true');
    await save(element);
    expect(stored(iri)).to.include(partners[0]!.iri).and.to.include(stranger);
  });

  it('makes the place where people register, and names it', async () => {
    const element = await showForm();
    fillMeeting(element);
    fill(element, 'On s’inscrit ici', 'true');
    await element.updateComplete;
    fill(element, 'Nombre de places', '12');
    const text = stored(await saveNew(element));
    expect(pod.text(`${boxIn(text)}struck.ttl`)).not.to.equal(undefined);
    expect(text).to.include('registrationBox');
  });

  it('says that nobody can register yet where that place cannot be made, and makes it when asked to', async () => {
    const element = await showForm();
    fillMeeting(element);
    fill(element, 'On s’inscrit ici', 'true');
    await element.updateComplete;
    // As often as it is tried before the event is sent, and once after it.
    pod.faults.answer(503, {method: 'HEAD', path: /-events\//, times: 4});
    const iri = await saveNew(element);
    await sees(element, 'On ne peut pas encore s’inscrire');
    await isAccessible(element);
    press(element, 'Préparer les inscriptions');
    await waitUntil(() => !textOf(element).includes('On ne peut pas encore s’inscrire'));
    expect(pod.text(`${boxIn(stored(iri))}struck.ttl`)).not.to.equal(undefined);
  });

  it('leaves what it does not know of an event as it is', async () => {
    const iri = await addEvent(coop, list, 'amina', {
      values: {...meeting, uid: ['abc@autre.example'], latitude: ['48.85'], longitude: ['2.35']},
    });
    const element = await edit(iri);
    fill(element, 'Titre', 'Réunion');
    await save(element);
    expect(stored(iri)).to.include('abc@autre.example').and.to.include('48.85');
  });

  it('forgets the point on the map when the place is another one', async () => {
    const iri = await addEvent(coop, list, 'amina', {values: {...meeting, latitude: ['48.85'], longitude: ['2.35']}});
    const element = await edit(iri);
    fill(element, 'Lieu', 'Mairie');
    await save(element);
    expect(stored(iri)).not.to.include('48.85');
  });

  it('keeps what was typed when the page is closed', async () => {
    const first = await showForm();
    fillMeeting(first);
    first.closest('coop-community')!.remove();
    const second = await showForm();
    expect(input(second, 'Titre').value).to.equal('Atelier vélo');
    expect(input(second, 'Heure de fin').value).to.equal('20:00');
  });

  it('keeps on the device what cannot be sent, and sends it with the place to register once the server is back', async () => {
    const element = await showForm();
    let iri = '';
    element.addEventListener('coop-thing-change', (event) => ({iri} = event));
    fillMeeting(element);
    fill(element, 'On s’inscrit ici', 'true');
    await element.updateComplete;
    pod.faults.close();
    await save(element, /C’est gardé sur cet appareil/);
    await isAccessible(element);
    pod.faults.open();
    window.dispatchEvent(new Event('online'));
    await sees(element, 'C’est enregistré.');
    const box = boxIn(stored(iri));
    await waitUntil(() => pod.text(`${box}struck.ttl`) !== undefined);
  });

  it('asks in words where somebody else has changed the same', async () => {
    const iri = await addEvent(coop, list, 'amina', {values: {...meeting, recurrence: ['FREQ=WEEKLY;COUNT=6']}});
    const element = await edit(iri);
    fill(element, 'Répétition', 'two-weeks');
    const path = new URL(iri).pathname;
    pod.put(path, pod.text(path)!.replace('FREQ=WEEKLY;COUNT=6', 'FREQ=WEEKLY;COUNT=9'));
    await save(element, 'Cela a aussi été modifié ailleurs');
    const answers = all(element, '.conflict .value').map(({innerText}) => innerText);
    expect(answers[0]).to.include('toutes les 2 semaines, 6 fois');
    expect(answers[1]).to.include('chaque semaine, 9 fois');
    all<HTMLInputElement>(element, '.conflict input')[1]!.click();
    await element.updateComplete;
    expect(input(element, 'Répétition').value).to.equal('week');
    await save(element);
    expect(stored(iri)).to.include('FREQ=WEEKLY;COUNT=9');
  });

  it('changes an event of another app, in the form of iCalendar, without losing what that says', async () => {
    const url = `${coop.home('amina')}public/other.ttl`;
    pod.put(
      new URL(url).pathname,
      `@prefix cal: <http://www.w3.org/2002/12/cal/ical#>. @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.
      <#it> a cal:Vevent; cal:summary "Picnic"; cal:dtstart "2031-06-23T10:00:00Z"^^xsd:dateTime; cal:priority 5.`,
    );
    const element = await edit(`${url}#it`);
    expect(input(element, 'Titre').value).to.equal('Picnic');
    fill(element, 'Titre', 'Pique-nique');
    await save(element);
    expect(pod.text(new URL(url).pathname))
      .to.include('Pique-nique')
      .and.to.include('priority')
      .and.to.include('2031-06-23T10:00:00Z');
  });

  it('says so where the event to begin with cannot be read', async () => {
    const element = await showForm(
      html`<coop-event-form copy-of="${coop.home('amina')}public/none.ttl#it"></coop-event-form>`,
    );
    expect(all(element, '.problem')).to.have.length(1);
    expect(all(element, 'input')).to.be.empty;
  });

  it('says that a date to change is none of the series, once that begins on another day', async () => {
    const values = {...meeting, recurrence: ['FREQ=WEEKLY;COUNT=6']};
    const element = await edit(await addEvent(coop, list, 'amina', {values}));
    press(element, 'Changer une date');
    await element.updateComplete;
    await waitUntil(() => input(element, 'Date de la série').localName === 'select');
    fill(element, 'Date de la série', '2031-01-21');
    await element.updateComplete;
    const [day] = all<HTMLInputElement>(element, 'input[type=date]');
    day!.value = '2031-01-15';
    day!.dispatchEvent(new Event('input'));
    await save(element, /à corriger/);
    expect(textOf(element)).to.include('Il n’a pas lieu ce jour-là.');
    await isAccessible(element);
  });

  it('puts a date of a series back as it was planned', async () => {
    const iri = await addEvent(coop, list, 'amina', {
      values: {...meeting, recurrence: ['FREQ=WEEKLY;COUNT=6']},
      dates: [{original: ['2031-01-21T19:00:00+01:00'], newStart: ['2031-01-23T19:00:00+01:00']}],
    });
    const element = await edit(iri);
    press(element, 'La remettre comme prévu : mardi 21 janvier 2031');
    await save(element);
    expect(stored(iri)).not.to.include('2031-01-23').and.not.to.include('subEvent');
  });

  it('shows times by the clock of the event, also once it is saved in another zone', async () => {
    const iri = await addEvent(coop, list, 'amina', {values: {...meeting, timeZone: ['America/New_York']}});
    const element = await edit(iri);
    expect(input(element, 'Heure de début').value).to.equal('13:00');
    await chooseZone(element, 'Europe/Paris');
    expect(input(element, 'Heure de début').value).to.equal('13:00');
    await save(element);
    expect(stored(iri)).to.include('"2031-01-14T13:00:00+01:00"').and.to.include('"Europe/Paris"');
    expect(input(element, 'Heure de début').value).to.equal('13:00');
  });

  it('suggests the kinds that the page names', async () => {
    const element = await showForm(html`<coop-event-form kinds="Atelier, Réunion"></coop-event-form>`);
    const suggested = [...input(element, 'Sorte 1').list!.options].map(({value}) => value);
    expect(suggested).to.deep.equal(['Atelier', 'Réunion']);
  });

  it('can be filled in and saved with the keyboard alone, in the order in which it is read', async () => {
    const element = await showForm();
    const order = all<HTMLInputElement>(element, 'input, select, textarea, button, summary').filter(
      (one) => one.tabIndex >= 0,
    );
    const names = order.map((one) => (one.labels?.[0] ?? one).innerText.replace(/\s*\(.*\)$/, '').trim());
    expect(names.slice(0, 7)).to.deep.equal([
      'Reprendre un fichier d’agenda',
      'Titre',
      'Toute la journée',
      'Jour',
      'Heure de début',
      'Heure de fin',
      'Jour de fin',
    ]);
    expect(order.every((one) => one.tabIndex === 0)).to.be.true;
  });

  it('tells whoever is not signed in so', async () => {
    const element = await showForm(undefined, '');
    expect(textOf(element)).to.include('Connectez-vous pour ajouter ou modifier un rendez-vous.');
  });

  it('speaks English on an English page', async () => {
    document.documentElement.lang = 'en';
    const element = await showForm();
    expect(textOf(element)).to.match(/^Add an event Take over a calendar file \(\.ics\) Title \(required\)/);
    await isAccessible(element);
  });

  it('fits on 320 pixels', async () => {
    const element = await showForm();
    element.style.inlineSize = '320px';
    expect(element.scrollWidth).to.be.at.most(320);
  });
});
