import {html, type TemplateResult} from 'lit';
import '../../components/library/document-form.js';
import '../../components/community/community.js';
import type {CoopDocumentForm} from '../../components/library/document-form.js';
import {addLibrary, type LibraryContent, type SeededLibrary} from '../support/elements/library.js';
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
import {amina, createSeededCoop, zoe, type SeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';

const statutes = {
  id: 'statuts',
  title: 'Statuts',
  format: 'application/pdf',
  size: 182_044,
  version: 1,
  dated: '2026-03-02',
  file: 'document-1.pdf',
};

describe('the form for documents', () => {
  let pod: ReturnType<typeof startPod>;
  let coop: SeededCoop;
  let library: SeededLibrary;
  beforeEach(async () => {
    pod = startPod();
    coop = await createSeededCoop([amina, zoe], pod);
  });
  const seed = async (content: LibraryContent = {}) => (library = await addLibrary(coop, content));
  const showForm = (
    content: TemplateResult = html`<coop-document-form></coop-document-form>`,
    who: string | undefined = 'amina',
  ) => show<CoopDocumentForm>(within(coop, content, who), 'coop-document-form');
  const edit = (iri: string, who?: string) => showForm(html`<coop-document-form src=${iri}></coop-document-form>`, who);
  const leave = (element: Element) => element.closest('coop-community')!.remove();
  const stored = (url: string) => pod.text(new URL(url).pathname);
  const text = (name: string, content = `Ce qui est dans ${name}`) => new File([content], name, {type: 'text/plain'});
  const choose = async (element: CoopDocumentForm, ...files: File[]) => {
    const data = new DataTransfer();
    for (const file of files) data.items.add(file);
    const chooser = one<HTMLInputElement>(element, 'input[type=file]');
    chooser.files = data.files;
    chooser.dispatchEvent(new Event('change'));
    await element.updateComplete;
  };
  const changes = (element: HTMLElement) => {
    const told: {iri: string; isAnnounced: boolean}[] = [];
    element.addEventListener('coop-thing-change', (event) => told.push(event));
    return told;
  };

  it('is no wider than a small telephone, with a file chosen', async () => {
    await seed();
    const element = await showForm();
    await choose(element, text('Bilan.txt'));
    element.style.inlineSize = '288px';
    await element.updateComplete;
    expect(element.scrollWidth, 'no sideways scrolling').to.be.at.most(288);
  });

  it('adds several documents at once, each with its title and file, for the readers that were chosen', async () => {
    await seed();
    const element = await showForm();
    const told = changes(element);
    await choose(element, text('Compte_rendu.txt'), text('budget 2026.csv'));
    expect(all<HTMLInputElement>(element, '.part input[id*=title]').map(({value}) => value)).to.deep.equal([
      'Compte rendu',
      'budget 2026',
    ]);
    await isAccessible(element);
    press(element, 'Ajouter 2 documents');
    await sees(element, '2 documents sont ajoutés.');
    expect(told).to.have.length(2);
    for (const {iri, isAnnounced} of told) {
      expect(iri).to.include(`${coop.home('amina')}public/`);
      expect(isAnnounced).to.equal(true);
    }
    const [file] = /<([^>]*document-[^>]*\.txt)>/.exec(stored(told[0]!.iri)!)!.slice(1);
    expect(stored(file!)).to.equal('Ce qui est dans Compte_rendu.txt');
    expect(stored(told[1]!.iri)).to.include('text/csv');
    await isAccessible(element);
  });

  it('puts a document where those who were chosen can see it, and nobody else', async () => {
    await seed();
    const element = await showForm();
    const told = changes(element);
    await choose(element, text('secret.txt'));
    const select = input(element, 'Qui peut voir ces documents ?') as unknown as HTMLSelectElement;
    expect([...select.options].map(({text: option}) => option.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Tout le monde',
      'Les membres',
      'Les membres du groupe « Groupe de Valence »',
      'Vous seul·e',
    ]);
    fill(element, 'Qui peut voir ces documents ?', library.lists.members);
    press(element, 'Ajouter le document');
    await sees(element, '1 document est ajouté.');
    const {iri} = told[0]!;
    expect(iri).to.include('/members/');
    const {fetch: asZoe} = coop.identity('zoe');
    expect((await asZoe(iri)).status).to.equal(200);
    expect((await pod.fetch(iri)).status).to.equal(401);
  });

  it('says of all documents what is typed once, and of one what is typed for it', async () => {
    await seed();
    const element = await showForm();
    const told = changes(element);
    await choose(element, text('a.txt'), text('b.txt'));
    const boxes = all<HTMLInputElement>(element, '.group .categories input');
    boxes[0]!.click();
    const [, second] = all<HTMLDetailsElement>(element, 'details');
    second!.open = true;
    const own = [...second!.querySelectorAll<HTMLInputElement>('.categories input')];
    own.at(-1)!.click();
    await element.updateComplete;
    press(element, 'Ajouter 2 documents');
    await sees(element, '2 documents sont ajoutés.');
    expect(stored(told[0]!.iri)).to.include('#comptes').and.not.to.include('#vie');
    expect(stored(told[1]!.iri)).to.include('#vie').and.not.to.include('#comptes');
    expect(stored(told[1]!.iri)).to.match(/dct:language|terms\/language/);
  });

  it('adds a link in the place of a file', async () => {
    await seed();
    const element = await showForm();
    const told = changes(element);
    press(element, 'Ajouter plutôt un lien');
    await waitUntil(() => element.shadowRoot!.activeElement?.localName === 'input');
    fill(element, 'Titre', 'Guide');
    fill(element, 'Adresse', 'https://guides.example/scop');
    press(element, 'Ajouter le document');
    await sees(element, '1 document est ajouté.');
    expect(stored(told[0]!.iri)).to.include('<https://guides.example/scop>');
  });

  it('says why files are not taken, and takes the others', async () => {
    await seed();
    const element = await showForm();
    await choose(element, text('vide.txt', ''), text('a.txt'));
    expect(textOf(element)).to.include('« vide.txt » est vide.');
    await choose(element, text('a.txt'));
    expect(textOf(element)).to.include('« a.txt » est déjà choisi.');
    await choose(element, text('a.txt', 'Autre chose, sous le même nom.'));
    expect(textOf(element)).to.include('Un autre fichier porte le même nom');
    expect(all(element, '.part')).to.have.length(2);
    const large = text('film.mp4');
    Object.defineProperty(large, 'size', {value: 2_000_000_000});
    const data = {types: ['Files'], files: [large]};
    const drop = Object.assign(new Event('drop', {cancelable: true}), {dataTransfer: data});
    one(element, '.drop').dispatchEvent(drop);
    await element.updateComplete;
    expect(textOf(element)).to.include('« film.mp4 » est trop gros.');
    await isAccessible(element);
  });

  it('says the limits before anything is chosen', async () => {
    await seed();
    const element = await showForm();
    const chooser = input(element, 'Choisir des fichiers');
    const hint = chooser.getAttribute('aria-describedby')!;
    expect(textOf(one(element, `#${hint}`))).to.include('Jusqu’à 250 Mo chacun.');
  });

  it('asks for a title, and leads to where it is missing', async () => {
    await seed();
    const element = await showForm();
    await choose(element, text('a.txt'));
    fill(element, 'Titre', '');
    press(element, 'Ajouter le document');
    await sees(element, 'Écrivez un titre, en 160 caractères au plus.');
    expect(element.shadowRoot!.activeElement?.classList.contains('summary')).to.equal(true);
  });

  it('tells each document that did not go, and tries it again by itself', async () => {
    await seed();
    const element = await showForm();
    const told = changes(element);
    await choose(element, text('a.txt'), text('b.txt'));
    pod.faults.answer(507, {method: 'PUT', path: /document-.*\.txt$/});
    press(element, 'Ajouter 2 documents');
    await sees(element, '1 document n’est pas ajouté.');
    expect(textOf(element)).to.include('Il n’y a plus assez de place dans cet espace.');
    expect(textOf(element)).to.include('1 document est ajouté.');
    await isAccessible(element);
    press(element, 'Réessayer « a »');
    await sees(element, '2 documents sont ajoutés.');
    expect(told).to.have.length(2);
    expect(all(element, '.part')).to.have.length(0);
  });

  it('stops the sending of one document, and sends the next', async () => {
    await seed();
    const element = await showForm();
    await choose(element, text('a.txt'), text('b.txt'));
    const held = pod.faults.hold({method: 'PUT', path: /document-.*\.txt$/, times: 1});
    press(element, 'Ajouter 2 documents');
    await sees(element, 'Arrêter l’envoi de « a »');
    expect(one<HTMLProgressElement>(element, 'progress').max).to.be.greaterThan(0);
    press(element, 'Arrêter l’envoi de « a »');
    await sees(element, '1 document est ajouté.');
    expect(textOf(element)).to.include('L’envoi est arrêté.');
    held.release();
  });

  it('has the browser ask before the page is left while a file is sent, and only then', async () => {
    await seed();
    const isAsked = () => !dispatchEvent(new Event('beforeunload', {cancelable: true}));
    const element = await showForm();
    await choose(element, text('Bilan.txt'));
    expect(isAsked()).to.equal(false);
    const held = pod.faults.hold({method: 'PUT', path: /document-/});
    press(element, 'Ajouter le document');
    await held.arrived;
    expect(isAsked()).to.equal(true);
    held.release();
    await sees(element, '1 document est ajouté.');
    expect(isAsked()).to.equal(false);
  });

  it('asks no longer once the sending was stopped, or the file was refused', async () => {
    await seed();
    const isAsked = () => !dispatchEvent(new Event('beforeunload', {cancelable: true}));
    pod.faults.answer(413, {method: 'PUT', path: /document-/});
    const element = await showForm();
    await choose(element, text('Bilan.txt'));
    press(element, 'Ajouter le document');
    await sees(element, 'Réessayer');
    expect(isAsked()).to.equal(false);
  });

  it('keeps what was typed and chosen if the page is closed', async () => {
    await seed();
    const element = await showForm();
    await choose(element, text('a.txt'));
    fill(element, 'Résumé', 'Ce qui compte.');
    await waitUntil(async () => (await keptPictures(coop.webId('amina'))) === 1);
    leave(element);
    const again = await showForm();
    const told = changes(again);
    expect(input(again, 'Résumé').value).to.equal('Ce qui compte.');
    press(again, 'Ajouter le document');
    await sees(again, '1 document est ajouté.');
    expect(stored(told[0]!.iri)).to.include('Ce qui compte.');
    await waitUntil(async () => (await keptPictures(coop.webId('amina'))) === 0);
  });

  it('makes a photo smaller, and leaves what the camera has noted in it behind', async () => {
    await seed();
    const canvas = Object.assign(document.createElement('canvas'), {width: 3_000, height: 1_000});
    canvas.getContext('2d')!.fillRect(0, 0, 100, 100);
    const photo = await new Promise<Blob>((resolve) => canvas.toBlob((blob) => resolve(blob!), 'image/jpeg'));
    const noted = new File([photo, 'GPS 44.93,4.89'], 'four.jpg', {type: 'image/jpeg'});
    const element = await showForm();
    const sent: Blob[] = [];
    const {fetch: asAmina} = coop.identity('amina');
    element.closest('coop-community')!.identity = {
      webId: coop.webId('amina'),
      fetch: (request, init) => {
        if (init?.body instanceof Blob) sent.push(init.body);
        return asAmina(request, init);
      },
    };
    await element.complete;
    await choose(element, noted);
    expect(textOf(element)).to.include('Garder les images telles quelles');
    press(element, 'Ajouter le document');
    await sees(element, '1 document est ajouté.');
    const bitmap = await createImageBitmap(sent[0]!);
    expect(bitmap.width).to.equal(2_400);
    expect(await sent[0]!.text()).not.to.include('GPS');
  });

  it('stores a page as bytes that no browser opens, and shows what it is', async () => {
    await seed();
    const element = await showForm();
    const told = changes(element);
    await choose(element, text('../../index.html', '<script>alert(1)</script>'));
    expect(input(element, 'Titre').value).to.include('index.html');
    press(element, 'Ajouter le document');
    await sees(element, '1 document est ajouté.');
    const turtle = stored(told[0]!.iri)!;
    expect(turtle).to.include('application/octet-stream').and.not.to.include('.html>');
  });

  it('is for members', async () => {
    await seed();
    coop.addStranger({id: 'luc'});
    expect(textOf(await showForm(undefined, 'luc'))).to.include('Seuls les membres de la coopérative');
  });

  describe('of one document', () => {
    it('changes what is said of it, and tells its own list', async () => {
      await seed({members: [statutes]});
      const iri = library.documentAt('statuts');
      const element = await edit(iri);
      expect(input(element, 'Titre').value).to.equal('Statuts');
      fill(element, 'Titre', 'Statuts votés');
      press(element, 'Enregistrer');
      await sees(element, 'C’est enregistré.');
      expect(stored(iri)).to.include('Statuts votés');
      expect(stored(library.lists.members.replace('index.ttl', 'new.ttl'))).to.include(iri.split('#')[0]!);
      await isAccessible(element);
    });

    it('replaces the file by a new version, and keeps the old one among the older', async () => {
      await seed({everyone: [statutes]});
      const iri = library.documentAt('statuts');
      const element = await edit(iri);
      press(element, 'Remplacer le fichier');
      await sees(element, 'Le nouveau fichier devient la version 2.');
      await waitUntil(() => element.shadowRoot!.activeElement?.id === 'desk-replace-panel');
      await isAccessible(element);
      press(element, 'Remplacer');
      await sees(element, 'Choisissez un fichier qui n’est pas vide.');
      const data = new DataTransfer();
      data.items.add(text('nouveau.txt', 'Nouveau'));
      const chooser = one<HTMLInputElement>(element, '#desk-file');
      chooser.files = data.files;
      chooser.dispatchEvent(new Event('change'));
      fill(element, 'Ce qui a changé', 'L’article 4');
      press(element, 'Remplacer');
      await sees(element, 'Le fichier est remplacé.');
      const turtle = stored(iri)!;
      expect(turtle).to.include('L’article 4').and.to.include('document-1.pdf').and.to.include('.txt>');
      await waitUntil(() => element.shadowRoot!.activeElement?.id === 'desk-outcome');
    });

    it('says who loses sight of it and who gains it before it is moved', async () => {
      await seed({everyone: [{...statutes, file: 'https://guides.example/statuts'}]});
      const iri = library.documentAt('statuts');
      const element = await showForm(html`<coop-document-form src=${iri} item-href="d.html?id={id}"></coop-document-form>`);
      const told = changes(element);
      press(element, 'Changer qui peut voir ce document');
      await sees(element, 'Aujourd’hui : tout le monde.');
      expect(textOf(element)).to.include('Ne pourront plus le voir : tout le monde, sauf les membres.');
      await isAccessible(element);
      press(element, 'Changer');
      await sees(element, 'C’est changé.');
      expect(stored(iri)).to.equal(undefined);
      expect(told.at(-1)!.iri).to.include('/members/');
      expect(stored(told.at(-1)!.iri)).to.include('Statuts');
      const {href} = one<HTMLAnchorElement>(element, '#desk-outcome a');
      expect(new URL(href).searchParams.get('id')).to.equal(told.at(-1)!.iri);
    });

    it('is deleted with its files, once who loses it has been said', async () => {
      await seed({members: [statutes]});
      const iri = library.documentAt('statuts');
      const file = new URL('document-1.pdf', iri).href;
      pod.put(file, '%PDF-', 'application/pdf');
      const element = await edit(iri);
      press(element, 'Supprimer ce document');
      await sees(element, 'Ne pourront plus le voir : les membres. Son fichier est supprimé aussi.');
      await isAccessible(element);
      press(element, 'Annuler');
      await waitUntil(() => element.shadowRoot!.activeElement?.id === 'desk-remove');
      expect(stored(iri)).not.to.equal(undefined);
      press(element, 'Supprimer ce document');
      await element.updateComplete;
      press(element, 'Supprimer définitivement');
      await sees(element, 'Le document est supprimé.');
      expect(stored(iri)).to.equal(undefined);
      expect(stored(file)).to.equal(undefined);
      expect(all(element, 'form')).to.have.length(0);
    });

    it('is not moved as long as something is typed that is not saved', async () => {
      await seed({everyone: [statutes]});
      const element = await edit(library.documentAt('statuts'));
      fill(element, 'Titre', 'Autre');
      press(element, 'Changer qui peut voir ce document');
      await element.updateComplete;
      named(element, 'Changer').click();
      await sees(element, 'Enregistrez d’abord ce que vous avez changé plus haut.');
    });

    it('offers nothing beside the form to somebody who cannot write there', async () => {
      await seed({everyone: [statutes]});
      const element = await edit(library.documentAt('statuts'), 'zoe');
      expect(textOf(element)).not.to.include('Supprimer ce document');
    });
  });
});
