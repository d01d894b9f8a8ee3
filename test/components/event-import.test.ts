import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/events/event-form.js';
import type {CoopEventForm} from '../../components/events/event-form.js';
import {uidOf} from '../../vocab/formats/icalendar/uid.js';
import {addCalendar, addEvent} from '../support/elements/calendar.js';
import {calendarText, chooseFile, eventLines, type FileEvent} from '../support/elements/calendar-files.js';
import {liveIn} from '../support/elements/clock.js';
import {fill, input} from '../support/elements/labelled.js';
import {all, atEnd, complete, expect, isAccessible, press, sees, show, startPod, textOf} from '../support/elements/page.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';

const bread: FileEvent = {
  uid: 'pain@ailleurs.example',
  name: 'Atelier pain',
  more: [
    'DTSTART;TZID=Europe/Paris:20310701T183000',
    'DTEND;TZID=Europe/Paris:20310701T200000',
    'LOCATION:Le Fournil',
    'CONFERENCE;VALUE=URI:https://visio.example/pain',
    'DESCRIPTION:Apportez un bol.\\nEt un torchon.',
    'CATEGORIES:Atelier',
  ],
};
const fair: FileEvent = {
  uid: 'foire@ailleurs.example',
  name: 'Foire aux graines',
  more: ['DTSTART;VALUE=DATE:20310329', 'DTEND;VALUE=DATE:20310331'],
};
const weekly: FileEvent = {
  uid: 'permanence@ailleurs.example',
  name: 'Permanence',
  more: [
    'DTSTART;TZID=Europe/Paris:20310114T190000',
    'DTEND;TZID=Europe/Paris:20310114T210000',
    'RRULE:FREQ=WEEKLY;COUNT=6',
  ],
};
/** Two dates of the series: one is moved, the other cancelled. */
const exceptions = [
  ...eventLines({
    ...weekly,
    more: [
      'RECURRENCE-ID;TZID=Europe/Paris:20310121T190000',
      'DTSTART;TZID=Europe/Paris:20310123T190000',
      'DTEND;TZID=Europe/Paris:20310123T210000',
    ],
  }),
  ...eventLines({
    ...weekly,
    more: [
      'RECURRENCE-ID;TZID=Europe/Paris:20310128T190000',
      'DTSTART;TZID=Europe/Paris:20310128T190000',
      'STATUS:CANCELLED',
      'COMMENT:Salle prise',
    ],
  }),
];

describe('a calendar file that is taken over', () => {
  liveIn('Europe/Paris');
  let coop: SeededCoop;
  let pod: ReturnType<typeof startPod>;
  let list: string;
  /** Paths of what was written, in order. */
  let written: string[];
  beforeEach(async () => {
    pod = startPod();
    coop = await createSeededCoop([amina, elodie], pod);
    list = await addCalendar(coop);
    written = [];
    pod.watch((url) => written.push(new URL(url).pathname));
  });
  const showForm = () =>
    show<CoopEventForm>(within(coop, html`<coop-event-form>Bientôt.</coop-event-form>`, 'amina'), 'coop-event-form');
  const take = async (element: CoopEventForm, ...content: Parameters<typeof chooseFile>[1]) => {
    chooseFile(element, content);
    await complete(element.parentElement!);
  };
  const takeEvents = (element: CoopEventForm, ...events: readonly FileEvent[]) => take(element, calendarText(events));
  const folder = (audience: string) => new URL(`${coop.home('amina')}${audience}/`).pathname;
  /** The documents that were written into Amina's home, as often as they were. */
  const documents = (audience = 'public') =>
    written.filter((path) => path.startsWith(folder(audience)) && path.endsWith('.ttl'));
  const saveNew = async (element: CoopEventForm) => {
    let iri = '';
    element.addEventListener('coop-thing-change', (event) => (iri = event.iri));
    press(element, 'Enregistrer');
    await sees(element, 'C’est enregistré.');
    return pod.text(new URL(iri).pathname)!;
  };
  const boxes = (element: CoopEventForm) => all<HTMLInputElement>(element, 'ul input[type=checkbox]');
  const rowTexts = (element: CoopEventForm) => all(element, 'ul label').map((label) => label.innerText.replace(/\s+/g, ' '));

  describe('with one event', () => {
    it('fills the form in, says so, and is saved like any other', async () => {
      const element = await showForm();
      await takeEvents(element, bread);
      await sees(element, '« Atelier pain » est repris du fichier. Vérifiez, puis enregistrez.');
      expect(element.shadowRoot!.activeElement?.textContent).to.include('Atelier pain');
      expect(input(element, 'Jour').value).to.equal('2031-07-01');
      expect(input(element, 'Heure de début').value).to.equal('18:30');
      expect(input(element, 'Lieu').value).to.equal('Le Fournil');
      expect(input(element, 'Adresse de la visioconférence').value).to.equal('https://visio.example/pain');
      expect(input(element, 'Description').value).to.equal('Apportez un bol.\nEt un torchon.');
      await isAccessible(element);
      const text = await saveNew(element);
      expect(text).to.include('"2031-07-01T18:30:00+02:00"').and.to.include('"Europe/Paris"');
      expect(text).to.include('pain@ailleurs.example').and.to.include('"Atelier"').and.to.include(coop.webId('amina'));
    });

    it('takes the dates of a series that are moved or cancelled', async () => {
      const element = await showForm();
      await take(element, calendarText([weekly], exceptions));
      await sees(element, 'Date du mardi 28 janvier 2031');
      const text = await saveNew(element);
      expect(text).to.include('"FREQ=WEEKLY;COUNT=6"').and.to.include('"2031-01-23T19:00:00+01:00"');
      expect(text).to.include('"Salle prise"');
    });

    it('keeps a rule that the form cannot show, and says it in words', async () => {
      const element = await showForm();
      const rule = 'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=10';
      await takeEvents(element, {...weekly, more: [...weekly.more.slice(0, 2), `RRULE:${rule}`]});
      await sees(element, 'Il se répète chaque semaine, mardi et jeudi, 10 fois.');
      expect(await saveNew(element)).to.include(`"${rule}"`);
    });

    it('takes whole days as days', async () => {
      const element = await showForm();
      await takeEvents(element, fair);
      await element.updateComplete;
      expect(input(element, 'Dernier jour, s’il y en a plusieurs').value).to.equal('2031-03-30');
      expect(await saveNew(element))
        .to.include('"2031-03-29"')
        .and.to.include('"2031-03-30"')
        .and.not.to.include('Europe');
    });

    it('says that it is being read as long as it cannot be compared', async () => {
      const element = await showForm();
      const held = pod.faults.hold({path: folder('public')});
      chooseFile(element, [calendarText([bread])]);
      await sees(element, 'Lecture du fichier…');
      held.release();
      await sees(element, 'Vérifiez, puis enregistrez.');
      expect(textOf(element)).not.to.include('Lecture');
    });

    it('gives way to another file that is chosen while it is being read', async () => {
      const element = await showForm();
      const held = pod.faults.hold({path: folder('public')});
      chooseFile(element, [calendarText([bread])]);
      await sees(element, 'Lecture du fichier…');
      chooseFile(element, ['Bonjour']);
      await sees(element, 'Ce n’est pas un fichier d’agenda.');
      held.release();
      await complete(element.parentElement!);
      expect(input(element, 'Titre').value).to.equal('');
    });

    it('keeps the dates of a series that is kept in UTC', async () => {
      const element = await showForm();
      const rule = 'FREQ=WEEKLY;BYDAY=TU;COUNT=4';
      await takeEvents(element, {...weekly, more: ['DTSTART:20310114T233000Z', `RRULE:${rule}`]});
      await sees(element, 'Fuseau horaire : UTC');
      expect(input(element, 'Jour').value).to.equal('2031-01-14');
      expect(await saveNew(element))
        .to.include('"2031-01-14T23:30:00Z"')
        .and.to.include(`"${rule}"`);
    });

    it('is not taken into a form in which something is typed: it is offered beside it, and what was typed stays', async () => {
      const element = await showForm();
      fill(element, 'Titre', 'Assemblée générale');
      await takeEvents(element, bread);
      await sees(element, 'Ajouter 1 rendez-vous');
      press(element, 'Revenir au formulaire');
      await element.updateComplete;
      expect(input(element, 'Titre').value).to.equal('Assemblée générale');
      expect(element.shadowRoot!.activeElement).to.equal(input(element, 'Reprendre un fichier d’agenda (.ics)'));
    });

    it('is not taken over again once it is in the calendar', async () => {
      const element = await showForm();
      await takeEvents(element, bread);
      await saveNew(element);
      press(element, 'Ajouter un autre rendez-vous');
      await complete(element.parentElement!);
      await takeEvents(element, bread);
      await sees(element, '« Atelier pain » est déjà dans l’agenda. Rien n’est repris.');
      expect(input(element, 'Titre').value).to.equal('');
    });
  });

  describe('with several', () => {
    it('offers them by title and date, and adds those that are chosen', async () => {
      const element = await showForm();
      const told: string[] = [];
      element.addEventListener('coop-thing-change', ({iri}) => told.push(iri));
      await takeEvents(element, bread, fair, weekly);
      expect(rowTexts(element)).to.deep.equal([
        'Atelier pain mardi 1er juillet 2031, 18:30',
        'Foire aux graines samedi 29 mars 2031',
        'Permanence mardi 14 janvier 2031, 19:00 · se répète',
      ]);
      await isAccessible(element);
      boxes(element)[1]!.click();
      await element.updateComplete;
      press(element, 'Ajouter 2 rendez-vous');
      await sees(element, '2 rendez-vous ajoutés.');
      await isAccessible(element);
      expect(documents()).to.have.length(2);
      expect(told).to.have.length(2);
      const announced = pod.text('/coop/events/new.ttl')!;
      for (const iri of told) expect(announced).to.include(iri);
      const texts = documents()
        .map((path) => pod.text(path)!)
        .join('\n');
      expect(texts).to.include('permanence@ailleurs.example').and.to.include('pain@ailleurs.example');
      expect(texts).not.to.include('foire@');
    });

    it('chooses all and none at once', async () => {
      const element = await showForm();
      await takeEvents(element, bread, fair, weekly);
      input(element, 'Tout choisir').click();
      await element.updateComplete;
      expect(boxes(element).some(({checked}) => checked)).to.equal(false);
      press(element, 'Ajouter');
      await sees(element, 'Choisissez au moins un rendez-vous.');
      input(element, 'Tout choisir').click();
      await sees(element, 'Ajouter 3 rendez-vous');
    });

    it('adds nothing twice, pressed twice', async () => {
      const element = await showForm();
      await takeEvents(element, bread, fair);
      press(element, 'Ajouter 2 rendez-vous');
      press(element, 'Ajouter 2 rendez-vous');
      await sees(element, '2 rendez-vous ajoutés.');
      expect(documents()).to.have.length(2);
    });

    it('shows unchosen what was added before, on a page that was opened anew', async () => {
      const first = await showForm();
      await takeEvents(first, bread, fair);
      press(first, 'Ajouter 2 rendez-vous');
      await sees(first, '2 rendez-vous ajoutés.');
      first.parentElement!.remove();
      const element = await showForm();
      await takeEvents(element, bread, fair, weekly);
      expect(rowTexts(element).filter((text) => text.endsWith('déjà dans l’agenda'))).to.have.length(2);
      expect(boxes(element).map(({checked, disabled}) => [checked, disabled])).to.deep.equal([
        [false, true],
        [false, true],
        [true, false],
      ]);
      press(element, 'Ajouter 1 rendez-vous');
      await sees(element, '1 rendez-vous ajouté.');
      expect(documents()).to.have.length(3);
    });

    it('knows what somebody else has in the calendar, also by the file that the calendar itself gives', async () => {
      const values = (name: string, uid?: string) => ({name: [name], start: ['2031-07-01'], ...(uid && {uid: [uid]})});
      await addEvent(coop, list, 'elodie', {values: values('Pain', bread.uid)});
      const own = await addEvent(coop, list, 'elodie', {values: values('Foire')});
      const element = await showForm();
      await takeEvents(element, bread, {...fair, uid: uidOf(own)}, weekly);
      expect(boxes(element).map(({checked}) => checked)).to.deep.equal([false, false, true]);
    });

    it('has one that stands in it twice once', async () => {
      const element = await showForm();
      await take(element, calendarText([bread, fair]), calendarText([bread]));
      expect(boxes(element)).to.have.length(2);
    });

    it('is left on the screen for nobody who comes after', async () => {
      const element = await showForm();
      await takeEvents(element, bread, fair);
      Object.assign(element.closest('coop-community')!, {identity: coop.identity('elodie')});
      await sees(element, 'Titre (obligatoire)');
      expect(textOf(element)).not.to.include('Atelier pain');
      Object.assign(element.closest('coop-community')!, {identity: null});
      await sees(element, 'Connectez-vous');
    });

    it('leaves what its author marked as private unchosen', async () => {
      const element = await showForm();
      await takeEvents(element, {...bread, more: [...bread.more, 'CLASS:PRIVATE']}, fair);
      expect(boxes(element).map(({checked}) => checked)).to.deep.equal([false, true]);
      expect(rowTexts(element)[0]).to.include('marqué comme privé');
    });

    it('says how many could not be added, keeps them chosen, and adds them when tried again', async () => {
      const element = await showForm();
      await takeEvents(element, bread, fair);
      pod.faults.answer(403, {method: 'PUT', path: /public\/[^/]+\.ttl$/});
      press(element, 'Ajouter 2 rendez-vous');
      await sees(element, '1 rendez-vous ajouté, 1 n’a pas pu l’être.');
      await isAccessible(element);
      press(element, 'Ajouter 1 rendez-vous');
      await sees(element, '2 rendez-vous ajoutés.');
      expect(documents()).to.have.length(2);
    });

    it('keeps them on the device as long as their server is away, and says so', async () => {
      const element = await showForm();
      await takeEvents(element, bread, fair);
      pod.faults.close();
      press(element, 'Ajouter 2 rendez-vous');
      await sees(element, '2 rendez-vous gardés sur cet appareil jusqu’à l’envoi.');
    });

    it('writes them for the audience that is chosen', async () => {
      const element = await showForm();
      await takeEvents(element, bread, fair);
      input(element, 'Les membres').click();
      await element.updateComplete;
      press(element, 'Ajouter 2 rendez-vous');
      await sees(element, '2 rendez-vous ajoutés.');
      expect(documents()).to.have.length(0);
      expect(documents('members')).to.have.length(2);
    });

    it('leaves out what the page does not let through', async () => {
      const element = await showForm();
      element.addEventListener('coop-save-request', (event) => {
        if (event.values.name?.[0] === 'Foire aux graines') event.preventDefault();
      });
      await takeEvents(element, bread, fair);
      press(element, 'Ajouter 2 rendez-vous');
      await sees(element, '1 rendez-vous ajouté.');
      expect(documents()).to.have.length(1);
    });
  });

  describe('is refused, and says why', () => {
    const image = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0xff, 0xfe]);
    const refused: readonly (readonly [name: string, content: BlobPart, sentence: string])[] = [
      ['an empty file', '', 'Ce fichier est vide.'],
      ['a file of something else', 'Bonjour', 'Ce n’est pas un fichier d’agenda.'],
      ['a picture with the name of a calendar', image, 'Ce n’est pas un fichier d’agenda.'],
      ['a calendar without an event', calendarText([]), 'Il n’y a aucun rendez-vous dans ce fichier.'],
    ];
    for (const [name, content, sentence] of refused) {
      it(name, async () => {
        const element = await showForm();
        await take(element, content);
        await sees(element, sentence);
        await isAccessible(element);
        // The form is as usable as before.
        await takeEvents(element, bread);
        await sees(element, 'Vérifiez, puis enregistrez.');
      });
    }

    it('a file of 5 MB, which is not even opened', async () => {
      const opening = Object.getOwnPropertyDescriptor(Blob.prototype, 'arrayBuffer')!;
      let isOpened = false;
      const value = () => {
        isOpened = true;
        return Promise.reject(new Error('Nobody opens this'));
      };
      Object.defineProperty(Blob.prototype, 'arrayBuffer', {...opening, value});
      atEnd(() => Object.defineProperty(Blob.prototype, 'arrayBuffer', opening));
      const element = await showForm();
      await take(element, new Uint8Array(5 << 20));
      await sees(element, 'Ce fichier dépasse 2 Mo.');
      expect(isOpened).to.equal(false);
    });

    it('an event without a start, and names it', async () => {
      const element = await showForm();
      await takeEvents(element, {...bread, more: []});
      await sees(element, 'Il n’y a aucun rendez-vous dans ce fichier.');
      await sees(element, '1 rendez-vous sans jour de début : laissés de côté (par exemple « Atelier pain »).');
    });

    it('where it cannot be seen what is in the calendar already', async () => {
      const element = await showForm();
      pod.faults.answer(500, {path: folder('public'), times: Infinity});
      await takeEvents(element, bread);
      await sees(element, 'Rien n’est repris : on ne peut pas voir ce qui est déjà dans l’agenda.');
      expect(input(element, 'Titre').value).to.equal('');
    });
  });

  describe('is taken as far as it makes sense', () => {
    it('a script in the description stays text', async () => {
      const script = '<script>globalThis.hacked = true</script><img src=x onerror="globalThis.hacked = true">';
      const element = await showForm();
      await takeEvents(element, {...bread, name: script, more: [...bread.more.slice(0, 2), `DESCRIPTION:${script}`]});
      expect(input(element, 'Description').value).to.equal(script);
      await takeEvents(element, {...bread, uid: 'other', name: script}, fair);
      expect(rowTexts(element)[0]).to.include('<script>');
      expect(all(element, 'script, img')).to.have.length(0);
      expect((globalThis as {hacked?: boolean}).hacked).to.equal(undefined);
    });

    it('lines without sense are left out, and said', async () => {
      const element = await showForm();
      await take(element, calendarText([bread]).replace('LOCATION', 'n’importe quoi\r\nLOCATION'));
      await sees(element, '1 ligne du fichier sans aucun sens (par exemple « n’importe quoi »).');
    });

    it('a file that ends in the middle', async () => {
      const element = await showForm();
      const text = calendarText([bread, fair]);
      await take(element, text.slice(0, text.indexOf('CATEGORIES')));
      await sees(element, '« Atelier pain » est repris du fichier.');
    });

    it('a mark at its beginning that says that it is UTF-8', async () => {
      const element = await showForm();
      await take(element, `\uFEFF${calendarText([{...bread, name: 'Fête d’été'}])}`);
      await sees(element, '« Fête d’été » est repris');
      expect(textOf(element)).not.to.include('à l’ancienne');
    });

    it('accents of before UTF-8, and says to check them', async () => {
      const element = await showForm();
      await take(
        element,
        Uint8Array.from(calendarText([{...bread, name: 'F\xeate'}]), (char) => char.charCodeAt(0)),
      );
      await sees(element, '« Fête » est repris');
      await sees(element, 'Les accents du fichier sont écrits à l’ancienne : vérifiez-les.');
    });

    it('a time zone that nobody knows, and says so', async () => {
      const element = await showForm();
      const more = ['DTSTART;TZID=Nulle/Part:20310701T183000'];
      await takeEvents(element, {...bread, more}, fair, weekly);
      await sees(
        element,
        'Un fuseau horaire inconnu : vérifiez les heures, et ce qui manque (par exemple « Atelier pain »).',
      );
      expect(boxes(element)).to.have.length(2);
    });

    it('a text that is too long is cut, and said', async () => {
      const element = await showForm();
      await takeEvents(element, {...bread, name: 'Très '.repeat(60)});
      await sees(element, 'Un texte trop long est coupé');
      expect(input(element, 'Titre').value).to.have.length(160);
      await saveNew(element);
    });

    it('more than a thousand events: the first hundred are shown, and how many are not', async () => {
      const many = Array.from({length: 1_010}, (_, index) => ({...fair, uid: `n${index}`, name: `Rendez-vous ${index}`}));
      const element = await showForm();
      await takeEvents(element, ...many);
      await sees(element, 'Le fichier est trop long : 10 rendez-vous de la fin ne sont pas lus.');
      await sees(element, '900 rendez-vous de plus ne sont pas montrés.');
      expect(boxes(element)).to.have.length(100);
    });

    it('an event without an identifier is the same one the next time', async () => {
      const element = await showForm();
      await takeEvents(element, {...bread, uid: undefined});
      await saveNew(element);
      press(element, 'Ajouter un autre rendez-vous');
      await complete(element.parentElement!);
      await takeEvents(element, {...bread, uid: undefined});
      await sees(element, 'est déjà dans l’agenda');
    });
  });

  it('is taken over in English', async () => {
    const element = await show<CoopEventForm>(
      within(coop, html`<coop-event-form lang="en"></coop-event-form>`, 'amina'),
      'coop-event-form',
    );
    await takeEvents(element, bread, fair);
    await sees(element, 'The file holds 2 events. Choose those to add.');
    press(element, 'Add 2 events');
    await sees(element, '2 events added.');
  });
});
