import {html} from 'lit';
import '../../components/things/item.js';
import '../../components/community/community.js';
import type {CoopForm} from '../../components/things/form.js';
import type {CoopItem} from '../../components/things/item.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {addStatements, addTool, addToolList} from '../support/elements/tool-library.js';
import {
  all,
  atEnd,
  draw,
  expect,
  isAccessible,
  listenToConsole,
  named,
  one,
  press,
  sees,
  show,
  showsFallback,
  startPod,
  textOf,
  type,
} from '../support/elements/page.js';
import {communityOf, within} from '../support/elements/within.js';
import {atelier, toolKind} from '../support/tools.js';

const saw = {
  name: ['Scie à onglet'],
  category: [`${atelier}wood`],
  uses: ['scier', 'tailler'],
  deposit: ['1234.5'],
  isFree: ['false'],
  openSince: ['2024-05-01'],
  manual: ['https://atelier.example/scie'],
  note: ['Lame neuve.\nÀ rendre propre.'],
};

describe('one thing of any kind', () => {
  let coop: SeededCoop;
  let pod: ReturnType<typeof startPod>;
  let list: string;
  let iri: string;
  beforeEach(async () => {
    pod = startPod();
    coop = await createSeededCoop([amina, elodie], pod);
    list = await addToolList(coop);
    iri = await addTool(coop, list, 'amina', {...saw, keeper: [coop.webId('elodie')]});
  });
  const item = (src = iri) => html`<coop-item src=${src} .described=${toolKind}>Bientôt.</coop-item>`;
  const showItem = (who?: string, content = item()) => show<CoopItem>(within(coop, content, who), 'coop-item');

  /** Puts the thing's address into the page's own, until the end of the test. */
  function openAt(address: string): void {
    const before = location.href;
    history.replaceState(null, '', `?outil=${encodeURIComponent(address)}`);
    atEnd(() => history.replaceState(null, '', before));
  }
  const fromAddress = html`<coop-item src-param="outil" .described=${toolKind}>Bientôt.</coop-item>`;

  it('is shown with its name and all that it tells, in the reader’s language', async () => {
    const element = await showItem();
    expect(one(element, 'h3').textContent).to.equal('Scie à onglet');
    const text = textOf(element);
    for (const told of ['Catégorie Bois', 'Caution en euros 1 234,5', 'Disponible non', 'Au prêt depuis 1 mai 2024'])
      expect(text).to.include(told);
    expect(text).to.include('Gardé par Élodie Garnier').and.to.include('atelier.example/scie');
    expect(all(element, '.values li').map(({innerText}) => innerText)).to.have.members(['scier', 'tailler']);
    expect(one(element, '.prose').innerText).to.equal('Lame neuve.\nÀ rendre propre.');
    await isAccessible(element);
  });

  it('that may no longer be read goes from the screen at once, and the sentence says why', async () => {
    const element = await showItem('amina');
    const {resources} = communityOf(element.closest('coop-community')!);
    pod.faults.answer(403, {method: 'GET', path: new URL(iri).pathname, times: Infinity});
    await resources.readAgain(iri);
    await sees(element, 'Vous n’avez pas accès');
    expect(textOf(element)).not.to.include('Scie à onglet');
    await isAccessible(element);
  });

  it('does not say where it lies', async () => {
    expect(textOf(await showItem())).not.to.include(pod.host);
  });

  it('is shown in English on an English page', async () => {
    document.documentElement.lang = 'en';
    const text = textOf(await showItem());
    expect(text).to.include('Category Wood').and.to.include('Available no').and.to.include('May 1, 2024');
  });

  it('shows only the fields that the page asks for, in its order', async () => {
    const element = await showItem(
      undefined,
      html`<coop-item src=${iri} fields="open-since category" .described=${toolKind}></coop-item>`,
    );
    expect(all(element, 'dt').map(({innerText}) => innerText)).to.deep.equal(['Au prêt depuis', 'Catégorie']);
  });

  it('shows parts as lists of their own', async () => {
    addStatements(coop, iri, '<#it> a:place <#p>. <#p> a:street "Rue Haute"; a:town "Die".');
    const element = await showItem();
    expect(one(element, 'dl dl').innerText.replace(/\s+/g, ' ')).to.equal('Rue Rue Haute Commune Die');
  });

  it('shows a picture with what it shows in words', async () => {
    addStatements(
      coop,
      iri,
      `<#it> a:photo <scie.png>. <scie.png> <http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/AltTextAccessibility> "Une scie bleue"@fr.`,
    );
    const picture = one<HTMLImageElement>(await showItem(), 'img');
    expect(picture.alt).to.equal('Une scie bleue');
    expect(picture.src).to.match(/scie\.png$/);
  });

  it('shows twenty of a thousand values, and the others to whoever asks', async () => {
    const uses = Array.from({length: 1_000}, (_, index) => JSON.stringify(`usage ${index}`)).join(', ');
    addStatements(coop, iri, `<#it> a:use ${uses}.`);
    const element = await showItem();
    expect(all(element, 'dd > .values > li')).to.have.length(20);
    expect(one(element, 'summary').innerText).to.match(/Tout afficher \(1.002\)/u);
  });

  it('makes no markup and no address of what is hostile', async () => {
    addStatements(
      coop,
      iri,
      `<#it> a:use "<img src=x onerror=alert(1)>"; a:manual <javascript:alert(1)>; a:photo <javascript:alert(2)>; a:deposit "beaucoup".`,
    );
    coop.pod.put(
      iri.split('#')[0]!,
      coop.pod.text(iri.split('#')[0]!)!.replace(/<https:\/\/atelier\.example\/scie>/, '<data:x>'),
    );
    const element = await showItem();
    expect(all(element, 'img, script')).to.be.empty;
    for (const link of all<HTMLAnchorElement>(element, 'a')) expect(link.protocol).to.match(/^https?:$/);
    expect(textOf(element)).to.include('<img src=x onerror=alert(1)>').and.to.include('Mode d’emploi : l’adresse indiquée');
  });

  it('says which value makes no sense', async () => {
    addStatements(coop, iri, '<#it> a:openSince "hier".');
    coop.pod.put(iri.split('#')[0]!, coop.pod.text(iri.split('#')[0]!)!.replace('2024-05-01', 'avant'));
    expect(textOf(await showItem())).to.include('Au prêt depuis : ce qui est indiqué n’a pas de sens ici');
  });

  it('marks what its shape does not allow, and shows it all the same', async () => {
    const [url = ''] = iri.split('#');
    coop.pod.put(url, coop.pod.text(url)!.replace('ns#wood', 'ns#stone').replace('1234.5', '-1'));
    const element = await showItem();
    expect(textOf(element)).to.include('Catégorie : ce qui est indiqué n’est pas comme il faut.');
    expect(textOf(element)).to.include('Caution en euros -1').and.to.include('Caution en euros : ce qui est indiqué');
    await isAccessible(element);
  });

  for (const [language, sentence] of [
    ['fr', 'Remarques : ce qui est indiqué n’est pas comme il faut.'],
    ['en', 'Notes: what it says is not as it should be.'],
  ] as const) {
    it(`shows and marks a text in a language that is not foreseen (${language})`, async () => {
      document.documentElement.lang = language;
      const [url = ''] = iri.split('#');
      coop.pod.put(url, coop.pod.text(url)!.replace(/note> "Lame neuve[^"]*"(@\w+)?/, 'note> "Neues Blatt"@de'));
      const element = await showItem();
      expect(textOf(element)).to.include('Neues Blatt').and.to.include(sentence);
      await isAccessible(element);
    });
  }

  it('that is a part of itself is shown as deep as anybody looks', async () => {
    const looped: typeof toolKind = {
      ...toolKind,
      descriptor: {
        ...toolKind.descriptor,
        fields: {
          ...toolKind.descriptor.fields,
          place: {...toolKind.descriptor.fields.place!, kind: () => looped.descriptor},
        },
      },
      fields: toolKind.fields.map((field) => (field.name === 'place' ? {...field, kind: () => looped} : field)),
    };
    addStatements(coop, iri, '<#it> a:place <#it>.');
    const element = await showItem(undefined, html`<coop-item src=${iri} .described=${looped}></coop-item>`);
    expect(all(element, 'dl')).to.have.length(4);
    expect(all<HTMLAnchorElement>(element, 'dl dl dl dl a').some(({href}) => href === iri)).to.be.true;
  });

  it('keeps the page’s own content until it is there', async () => {
    const held = pod.faults.hold({path: new URL(iri).pathname});
    const element = await draw<CoopItem>(within(coop, item()), 'coop-item');
    await held.arrived;
    expect(showsFallback(element)).to.be.true;
    held.release();
    await sees(element, 'Scie à onglet');
  });

  it('says that its server does not work, and tries again on demand', async () => {
    pod.faults.answer(500, {path: new URL(iri).pathname});
    const element = await showItem();
    expect(textOf(element)).to.include('ne fonctionne pas correctement');
    await isAccessible(element);
    press(element, 'Réessayer');
    await sees(element, 'Scie à onglet');
  });

  it('says that it is gone', async () => {
    pod.delete(iri.split('#')[0]!);
    expect(textOf(await showItem())).to.include(`ne sont pas, ou plus, chez ${pod.host}`);
  });

  it('is for members only if its author says so', async () => {
    const closed = await addTool(coop, list, 'amina', {name: ['Perceuse']}, 'members');
    expect(textOf(await showItem(undefined, item(closed)))).to.include('Connectez-vous');
    expect(textOf(await showItem('elodie', item(closed)))).to.include('Perceuse');
  });

  it('says that it cannot be shown to somebody who may not read it', async () => {
    const own = await addTool(coop, list, 'amina', {name: ['Perceuse']}, 'private');
    expect(textOf(await showItem('elodie', item(own)))).to.include('Vous n’avez pas accès');
  });

  it('that a link names is shown if it lies in a member’s home', async () => {
    openAt(iri);
    expect(textOf(await showItem(undefined, fromAddress))).to.include('Scie à onglet');
  });

  it('that a link names is not shown if it is none of the coop’s', async () => {
    const stranger = coop.addStranger({id: 'mallory'});
    const foreign = coop.pod.put(`${stranger.storage}scie.ttl`, `<#it> a <${atelier}Tool>; <${atelier}name> "Arnaque".`);
    openAt(`${foreign}#it`);
    const element = await showItem(undefined, fromAddress);
    expect(textOf(element)).to.include(`vient de ${pod.host} et n’est pas d’un membre`).and.not.to.include('Arnaque');
    expect(pod.arrivals.filter(({url}) => url === foreign)).to.be.empty;
    await isAccessible(element);
  });

  it('follows an address that changes while it is read', async () => {
    const other = await addTool(coop, list, 'amina', {name: ['Perceuse']});
    const held = pod.faults.hold({path: new URL(iri).pathname});
    const element = await draw<CoopItem>(within(coop, item()), 'coop-item');
    await held.arrived;
    element.src = other;
    held.release();
    await sees(element, 'Perceuse');
    await element.complete;
    expect(textOf(element)).not.to.include('Scie');
  });

  it('is drawn by the page’s own template, in the page', async () => {
    const said = listenToConsole();
    const element = await showItem(
      undefined,
      html`<coop-item src=${iri} .described=${toolKind}
        ><template slot="item"
          ><h4 data-field="name"></h4>
          <p data-if="note" data-field="note"></p></template
      ></coop-item>`,
    );
    expect([...element.querySelectorAll(':scope > :not(template)')].map(({textContent}) => textContent)).to.deep.equal([
      'Scie à onglet',
      'Lame neuve.\nÀ rendre propre.',
    ]);
    expect(all(element, 'h3, dl')).to.be.empty;
    expect(said).to.be.empty;
  });

  it('can be changed in place by its author, and by nobody else', async () => {
    const editable = html`<coop-item src=${iri} editable .described=${toolKind}></coop-item>`;
    expect(all(await showItem('elodie', editable), 'button')).to.be.empty;
    const element = await showItem('amina', editable);
    press(element, 'Modifier');
    await sees(element, 'Fermer le formulaire');
    expect(one(element, 'coop-form').getAttribute('src')).to.equal(iri);
  });

  describe('that its author has changed in place', () => {
    async function openForm() {
      const element = await showItem('amina', html`<coop-item src=${iri} editable .described=${toolKind}></coop-item>`);
      press(element, 'Modifier');
      await sees(element, 'Fermer le formulaire');
      const form = one<CoopForm>(element, 'coop-form');
      await form.complete;
      return {element, form};
    }
    async function rename(form: CoopForm, name: string) {
      type(form, 'input', name);
      press(form, 'Enregistrer');
      await form.complete;
    }

    it('says that it is saved, aloud too, and leaves the focus where the form was opened', async () => {
      const {element, form} = await openForm();
      const status = one(element, '.editing [role=status]');
      expect(status.innerText).to.equal('');
      await rename(form, 'Grande scie');
      await sees(element, 'C’est enregistré.');
      expect(status.innerText).to.equal('C’est enregistré.');
      expect(one(element, 'h3').innerText).to.equal('Grande scie');
      expect(all(element, 'coop-form')).to.be.empty;
      expect(element.shadowRoot!.activeElement).to.equal(named(element, 'Modifier'));
      await isAccessible(element);
      press(element, 'Modifier');
      await sees(element, 'Fermer le formulaire');
      expect(status.innerText).to.equal('');
    });

    it('keeps the form open as long as the list could not be told', async () => {
      const {element, form} = await openForm();
      pod.put('/coop/tools/new.ttl', '');
      pod.faults.answer(500, {method: 'PATCH', path: '/coop/tools/new.ttl', times: 20});
      await rename(form, 'Grande scie');
      await sees(form, 'C’est enregistré, mais la liste n’a pas pu être prévenue.');
      expect(all(element, 'coop-form')).to.have.length(1);
    });
  });
});
