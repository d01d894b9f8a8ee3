import {html, type TemplateResult} from 'lit';
import '../../components/community/community.js';
import '../../components/events/event.js';
import '../../components/events/event-form.js';
import type {CoopEvent} from '../../components/events/event.js';
import type {CoopEventForm} from '../../components/events/event-form.js';
import {addEventList, documentOfEvents} from '../support/elements/agenda.js';
import {keptPictures} from '../support/elements/kept-pictures.js';
import {fill, input} from '../support/elements/labelled.js';
import {
  all,
  expect,
  isAccessible,
  named,
  one,
  press,
  sees,
  show,
  startPod,
  textOf,
  waitUntil,
} from '../support/elements/page.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';

/** Where files are chosen: not the calendar file that can be taken over. */
const documentInputs = 'input[type=file]:not([accept*=".ics"])';

describe('the documents of an event', () => {
  let coop: SeededCoop;
  let pod: ReturnType<typeof startPod>;
  beforeEach(async () => {
    pod = startPod();
    coop = await createSeededCoop([amina, elodie], pod);
    await addEventList(coop);
  });
  const showForm = (content: TemplateResult = html`<coop-event-form></coop-event-form>`) =>
    show<CoopEventForm>(within(coop, content, 'amina'), 'coop-event-form');
  const open = (iri: string, who?: string) =>
    show<CoopEvent>(within(coop, html`<coop-event src=${iri}></coop-event>`, who), 'coop-event');
  const leave = (element: Element) => element.closest('coop-community')!.remove();
  const stored = (iri: string) => pod.text(new URL(iri).pathname)!;
  const filesIn = (text: string) => [...new Set([...text.matchAll(/<([^>]*\/document-[^>]*)>/g)].map(([, file]) => file!))];
  const fileIn = (text: string) => filesIn(text)[0]!;
  const save = async (element: CoopEventForm, text: string | RegExp = 'C’est enregistré.') => {
    await element.updateComplete;
    press(element, 'Enregistrer');
    await sees(element, text);
  };
  const fillMeeting = (element: CoopEventForm) => {
    fill(element, 'Titre', 'Assemblée');
    fill(element, 'Jour', '2031-07-01');
    fill(element, 'Heure de début', '18:30');
  };
  const addDocument = async (element: CoopEventForm) => {
    const before = all(element, documentInputs).length;
    press(element, 'Ajouter un document');
    await waitUntil(() => all(element, documentInputs).length > before, 'there is room for it');
  };
  const choose = async (element: CoopEventForm, file: File, index = 0) => {
    const data = new DataTransfer();
    data.items.add(file);
    const chooser = all<HTMLInputElement>(element, documentInputs)[index]!;
    chooser.files = data.files;
    chooser.dispatchEvent(new Event('change'));
    await element.updateComplete;
  };
  const pdf = (size = 2_000, name = 'Ordre du jour.pdf') => new File(['x'.repeat(size)], name, {type: 'application/pdf'});
  /** Saves something new with what `prepare` adds. @returns its address. */
  const invite = async (prepare: (element: CoopEventForm) => Promise<void>) => {
    const element = await showForm();
    let iri = '';
    element.addEventListener('coop-thing-change', (event) => (iri = event.iri));
    fillMeeting(element);
    await prepare(element);
    await save(element);
    leave(element);
    return iri;
  };
  const inviteWithFile = () =>
    invite(async (element) => {
      await addDocument(element);
      await choose(element, pdf());
      await sees(element, 'Un fichier est choisi');
      await isAccessible(element);
    });

  it('are stored beside it, and everybody who sees it finds them', async () => {
    const iri = await inviteWithFile();
    const file = fileIn(stored(iri));
    expect(file).to.match(new RegExp(`^${coop.home('amina')}public/document-.*\\.pdf$`));
    expect(pod.text(new URL(file).pathname)).to.have.length(2_000);
    const event = await open(iri);
    await sees(event, 'Ordre du jour');
    expect(named(event, 'Ordre du jour').getAttribute('href')).to.equal(file);
    expect(textOf(one(event, '.documents'))).to.match(/PDF.*2\s?ko/i);
    await isAccessible(event);
  });

  it('can be addresses elsewhere', async () => {
    const iri = await invite(async (element) => {
      await addDocument(element);
      fill(element, 'Titre du document', 'Statuts');
      fill(element, 'Adresse du document', 'fournil.example/statuts.pdf');
    });
    const event = await open(iri);
    await sees(event, 'Statuts');
    expect(named(event, 'Statuts').getAttribute('href')).to.equal('https://fournil.example/statuts.pdf');
  });

  it('are in the form again when it is changed, and one that is taken away is gone', async () => {
    const iri = await inviteWithFile();
    const element = await showForm(html`<coop-event-form src=${iri}></coop-event-form>`);
    expect(input(element, 'Titre du document').value).to.equal('Ordre du jour');
    await addDocument(element);
    await choose(element, pdf(3, 'Plan.pdf'), 1);
    await sees(element, 'Un fichier est choisi');
    await save(element);
    const files = filesIn(stored(iri));
    expect(files).to.have.length(2);
    press(element, 'Retirer le document 1');
    await save(element);
    const [left] = filesIn(stored(iri));
    await waitUntil(
      () => files.filter((file) => pod.text(new URL(file).pathname) !== undefined).length === 1,
      'one is gone',
    );
    expect(pod.text(new URL(left!).pathname)).not.to.equal(undefined);
    expect(all(element, documentInputs)).to.have.length(1);
  });

  for (const [name, file, sentence] of [
    ['a page', new File(['<script>'], 'page.html', {type: 'text/html'}), 'Ce fichier n’est ni un PDF'],
    ['a drawing with scripts', new File(['<svg>'], 'dessin.svg', {type: 'image/svg+xml'}), 'Ce fichier n’est ni un PDF'],
    ['more than 10 MB', pdf(10_000_001), 'Ce fichier dépasse 10 Mo.'],
    ['nothing at all', pdf(0), 'Ce fichier est vide.'],
  ] as const) {
    it(`cannot be ${name}, and that is said`, async () => {
      const element = await showForm();
      await addDocument(element);
      await choose(element, file);
      await sees(element, sentence);
      await isAccessible(element);
      expect(textOf(element)).not.to.include('Un fichier est choisi');
    });
  }

  it('need a title, and a file or an address', async () => {
    const element = await showForm();
    fillMeeting(element);
    await addDocument(element);
    await save(element, /à corriger/);
    await sees(element, 'Choisissez un fichier, ou écrivez une adresse');
    await isAccessible(element);
  });

  it('that are chosen and not saved are there when the page is opened again', async () => {
    const element = await showForm();
    fillMeeting(element);
    await addDocument(element);
    await choose(element, pdf());
    await sees(element, 'Un fichier est choisi');
    await waitUntil(async () => (await keptPictures(coop.webId('amina'))) > 0, 'it is kept');
    leave(element);
    const again = await showForm();
    await sees(again, 'Un fichier est choisi');
    await save(again);
  });

  it('of members alone are fetched for whoever is signed in, and saved without being opened', async () => {
    const iri = await invite(async (element) => {
      await addDocument(element);
      await choose(element, pdf());
      input(element, 'Les membres').click();
    });
    expect(iri).to.match(new RegExp(`^${coop.home('amina')}members/`));
    const {pathname} = new URL(fileIn(stored(iri)));
    pod.put(pathname, '<script>', 'text/html');
    const event = await open(iri, 'elodie');
    await sees(event, 'Ordre du jour');
    const saved: HTMLAnchorElement[] = [];
    const links = HTMLAnchorElement.prototype;
    links.click = function () {
      saved.push(this);
    };
    try {
      named(event, 'Ordre du jour').dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
      await waitUntil(() => saved.length, 'it is saved');
    } finally {
      // That of every element is there again.
      Reflect.deleteProperty(links, 'click');
    }
    expect(saved[0]!.download).to.equal('Ordre du jour.pdf');
    expect((await (await fetch(saved[0]!.href)).blob()).type).to.equal('application/octet-stream');
  });

  describe('that others have written', () => {
    const showWith = async (more: string) => {
      const src = `${pod.put('/event.ttl', documentOfEvents([{id: 'it', name: 'Bal', start: '2031-01-01', more}]))}#it`;
      const event = await show<CoopEvent>(html`<coop-event src=${src}></coop-event>`);
      await sees(event, 'Bal');
      await event.complete;
      return event;
    };

    it('are never addresses that run code', async () => {
      const more = `schema:associatedMedia <#a>, <javascript:alert(2)>. <#a> schema:name "Piège"; schema:contentUrl <javascript:alert(1)>`;
      const event = await showWith(more);
      await sees(event, 'Une partie ne peut pas être affichée ici.');
      expect(all(event, '.documents a')).to.have.length(0);
    });

    it('go by the name of the file where there is no title, also where only the file is named', async () => {
      const more = `schema:associatedMedia <https://x.example/plan%20B.pdf>, <#a>. <#a> schema:contentUrl <https://x.example/a.odt>`;
      const event = await showWith(more);
      await sees(event, 'plan B.pdf');
      expect(all(event, '.documents a').map((link) => textOf(link))).to.deep.equal(['a.odt', 'plan B.pdf']);
    });

    it('are read as ActivityStreams attaches them', async () => {
      const as = 'https://www.w3.org/ns/activitystreams#';
      const more = `<${as}attachment> <#a>. <#a> <${as}name> "Affiche"; <${as}url> <https://x.example/a.png>; <${as}mediaType> "image/png"`;
      await sees(await showWith(more), 'Affiche (PNG)');
    });

    it('may be ten thousand: the first hundred are shown, and that it is not all', async () => {
      const links = Array.from({length: 10_000}, (_, index) => `<https://x.example/${index}.pdf>`).join(',');
      const event = await showWith(`schema:associatedMedia ${links}`);
      await sees(event, 'Une partie ne peut pas être affichée ici.');
      expect(all(event, '.documents a')).to.have.length(100);
    });
  });
});
