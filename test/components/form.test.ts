import {html} from 'lit';
import '../../components/things/form.js';
import '../../components/community/community.js';
import type {CoopForm} from '../../components/things/form.js';
import type {SaveRequestEvent, ThingChangeEvent} from '../../components/data/events.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {addStatements, addTool, addToolList} from '../support/elements/tool-library.js';
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
  showsFallback,
  startPod,
  textOf,
  waitUntil,
} from '../support/elements/page.js';
import {draftKeys} from '../support/elements/drafts.js';
import {fill, input} from '../support/elements/labelled.js';
import {keptPictures} from '../support/elements/kept-pictures.js';
import {refuseStorage} from '../support/elements/refusals.js';
import {communityOf, ScriptedSession, sessionEndingAt, within} from '../support/elements/within.js';
import {eventForm} from '../../vocab/kinds/event/event-form.generated.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import type {FieldInfo} from '../../vocab/shapes/kind.js';
import type {ShapeSet} from '../../vocab/shapes/shacl/model.js';
import type {CoopCommunity} from '../../components/community/community.js';
import {toolShapes} from '../support/tool-shapes.js';
import {atelier, toolKind} from '../support/tools.js';

const saw = {
  name: ['Scie à onglet'],
  category: [`${atelier}wood`],
  uses: ['scier', 'tailler'],
  deposit: ['20.5'],
  isFree: ['true'],
  openSince: ['2024-05-01'],
  manual: ['https://atelier.example/scie'],
};

/** The shape of a tool, whose uses are in these languages. */
function usesIn(...languages: string[]): ShapeSet {
  const {shapes} = toolShapes(atelier);
  const id = `${atelier}ToolShape-use`;
  return {shapes: {...shapes, [id]: {...shapes[id]!, constraints: [{is: 'languageIn', languages}]}}};
}

const focused = (element: Element) => element.shadowRoot!.activeElement as HTMLElement;

describe('the form for things of any kind', () => {
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
  const path = () => new URL(iri).pathname;
  const stored = () => pod.text(path())!;
  const edit = () => html`<coop-form src=${iri} .described=${toolKind}>Bientôt.</coop-form>`;
  const showForm = (who: string | undefined = 'amina', content = edit()) =>
    show<CoopForm>(within(coop, content, who), 'coop-form');
  const save = async (element: Element, text: string | RegExp = 'C’est enregistré.') => {
    // What was said of an earlier saving goes first.
    await (element as CoopForm).updateComplete;
    press(element, document.documentElement.lang === 'en' ? 'Save' : 'Enregistrer');
    await sees(element, text);
  };

  describe('that changes one', () => {
    it('is filled with what the thing tells, each input with its label', async () => {
      const element = await showForm();
      expect(textOf(element)).to.match(/^Modifier : Scie à onglet/);
      expect(input(element, 'Nom').value).to.equal('Scie à onglet');
      expect(input(element, 'Catégorie').value).to.equal(`${atelier}wood`);
      expect([input(element, 'Usages 1').value, input(element, 'Usages 2').value]).to.have.members(['scier', 'tailler']);
      expect(input(element, 'Caution en euros').value).to.equal('20.5');
      expect(input(element, 'Disponible').checked).to.be.true;
      expect(input(element, 'Au prêt depuis').value).to.equal('2024-05-01');
      await sees(element, 'Gardé par');
      await waitUntil(() => input(element, 'Gardé par').value === 'Élodie Garnier');
      for (const field of all<HTMLInputElement>(element, 'input, textarea, select')) expect(field.labels).to.have.length(1);
      await isAccessible(element);
    });

    it('speaks English on an English page, also of what must be corrected and what is saved', async () => {
      document.documentElement.lang = 'en';
      const element = await showForm();
      expect(textOf(element)).to.match(/^Edit: Scie à onglet Name \(required\) As people ask for it\. Category/);
      expect(textOf(element)).to.include('Remove: scier').and.to.include('Add: Place').and.to.include('Notes (English)');
      fill(element, 'Deposit in euros', '-1');
      fill(element, 'Manual', 'nowhere');
      await save(element, '2 fields to correct:');
      expect(all(element, '.summary li').map(({innerText}) => innerText)).to.deep.equal([
        'Deposit in euros – No less than 0.',
        'Manual – Write an address like https://example.com.',
      ]);
      fill(element, 'Deposit in euros', '1');
      fill(element, 'Manual', 'atelier.example');
      await save(element, 'It is saved.');
      expect(textOf(element)).not.to.match(/enregistr|champ|obligatoire|Retirer|Ajouter/);
      await isAccessible(element);
    });

    it('says what is required, and helps', async () => {
      const element = await showForm();
      const name = input(element, 'Nom');
      expect(name.labels![0]!.innerText).to.include('(obligatoire)');
      const help = one(element, `#${name.getAttribute('aria-describedby')}`);
      expect(help.innerText).to.equal('Comme on le demande à l’atelier.');
    });

    it('saves what was changed and nothing else, and tells the page', async () => {
      addStatements(coop, iri, '<#it> a:weight 3. <#other> a:says "something else".');
      const element = await showForm();
      const events: (readonly string[] | undefined)[] = [];
      element.addEventListener('coop-thing-change', ({values}: ThingChangeEvent) => events.push(values.name));
      fill(element, 'Nom', 'Grande scie');
      fill(element, 'Caution en euros', '30');
      fill(element, 'Disponible', 'false');
      fill(element, 'Mode d’emploi', 'atelier.example/grande');
      await save(element);
      expect(stored()).to.include('Grande scie').and.to.include('something else').and.to.include('weight');
      expect(stored())
        .to.match(/deposit> "?30/)
        .and.to.include('https://atelier.example/grande')
        .and.not.to.include('onglet');
      expect(stored()).to.match(/isFree> "?false/);
      expect(events).to.deep.equal([['Grande scie']]);
      await isAccessible(element);
    });

    it('says that nothing has changed', async () => {
      const element = await showForm();
      const before = stored();
      await save(element, 'Rien n’a changé.');
      expect(stored()).to.equal(before);
    });

    it('lets the page keep it from being saved', async () => {
      const element = await showForm();
      const before = stored();
      element.addEventListener('coop-save-request', (event: SaveRequestEvent) => event.preventDefault());
      fill(element, 'Nom', 'Rien');
      press(element, 'Enregistrer');
      await element.complete;
      expect(stored()).to.equal(before);
      expect(input(element, 'Nom').value).to.equal('Rien');
    });

    it('tells what must be corrected, at the top and at each field, and leads there', async () => {
      const element = await showForm();
      fill(element, 'Nom', '');
      fill(element, 'Caution en euros', '-1');
      fill(element, 'Mode d’emploi', 'pas une adresse');
      await save(element, '3 champs à corriger :');
      await waitUntil(() => focused(element)?.classList.contains('summary'));
      const told = all(element, '.summary li').map(({innerText}) => innerText);
      expect(told).to.deep.equal([
        'Nom – Écrivez un nom, en 80 caractères au plus.',
        'Caution en euros – Pas moins de 0.',
        'Mode d’emploi – Écrivez une adresse comme https://exemple.fr.',
      ]);
      const name = input(element, 'Nom');
      expect(name.getAttribute('aria-invalid')).to.equal('true');
      expect(one(element, `#${name.getAttribute('aria-describedby')!.split(' ').at(-1)}`).innerText).to.include(
        'Écrivez un nom',
      );
      await isAccessible(element);
      press(element, 'Nom – Écrivez un nom, en 80 caractères au plus.');
      await waitUntil(() => focused(element) === name);
      fill(element, 'Nom', 'Scie');
      await element.updateComplete;
      expect(name.getAttribute('aria-invalid')).to.equal('false');
    });

    it('keeps what was typed when it cannot be saved', async () => {
      const element = await showForm();
      pod.faults.answer(403, {path: path(), method: 'PATCH'});
      fill(element, 'Nom', 'Grande scie');
      await save(element, 'Ce n’est pas enregistré. Ce que vous avez écrit est toujours là.');
      expect(input(element, 'Nom').value).to.equal('Grande scie');
      await isAccessible(element);
      await save(element);
      expect(stored()).to.include('Grande scie');
    });

    it('keeps what was typed when the tag is made again, and leaves nothing once it is saved', async () => {
      const first = await showForm();
      fill(first, 'Nom', 'Grande scie');
      const again = await showForm();
      expect(input(again, 'Nom').value).to.equal('Grande scie');
      await save(again);
      expect(draftKeys()).to.deep.equal([]);
    });

    it('says of what was typed on an earlier visit when that was, and begins anew if that is wanted', async () => {
      const first = await showForm();
      fill(first, 'Nom', 'Grande scie');
      expect(textOf(first)).not.to.include('sans l’enregistrer');
      const again = await showForm();
      expect(textOf(again)).to.match(/^Vous avez écrit ceci le .+, sans l’enregistrer\. Effacer ce brouillon/);
      await isAccessible(again);
      named(again, 'Effacer ce brouillon').click();
      await again.complete;
      await waitUntil(() => input(again, 'Nom').value === 'Scie à onglet');
      expect(textOf(again)).not.to.include('sans l’enregistrer');
      expect(draftKeys()).to.deep.equal([]);
      await waitUntil(() => focused(again) === input(again, 'Nom'));
    });

    it('leaves nothing of what was typed on the screen when somebody signs out, and offers it to that person again', async () => {
      const element = await showForm();
      fill(element, 'Nom', 'Grande scie');
      const session = new ScriptedSession({status: 'signed-out'});
      communityOf(element.closest<CoopCommunity>('coop-community')!).useSession(session);
      await sees(element, 'Connectez-vous pour écrire ici.');
      expect(all(element, 'input')).to.have.length(0);
      session.set({status: 'signed-in', ...coop.identity('amina')});
      await sees(element, 'Enregistrer');
      expect(input(element, 'Nom').value).to.equal('Grande scie');
    });

    it('shows both values where somebody else has changed the same field, and saves the one that is chosen', async () => {
      const element = await showForm();
      pod.put(path(), stored().replace('Scie à onglet', 'Scie de table').replace('"scier"', '"scier droit"'));
      fill(element, 'Nom', 'Grande scie');
      await save(element, 'Cela a aussi été modifié ailleurs');
      await waitUntil(() => focused(element)?.classList.contains('summary'));
      expect(textOf(element)).to.include('Ce que vous venez d’écrire').and.to.include('Scie de table');
      await isAccessible(element);
      all<HTMLInputElement>(element, '.conflict input')[1]!.click();
      await element.updateComplete;
      expect(input(element, 'Nom').value).to.equal('Scie de table');
      all<HTMLInputElement>(element, '.conflict input')[0]!.click();
      await element.updateComplete;
      await save(element);
      expect(stored()).to.include('Grande scie').and.to.include('scier droit').and.not.to.include('de table');
    });

    it('says that it is kept while the server is away, and when it has arrived', async () => {
      const element = await showForm();
      const changes: boolean[] = [];
      element.addEventListener('coop-thing-change', ({isAnnounced}: ThingChangeEvent) => changes.push(isAnnounced));
      pod.faults.close();
      fill(element, 'Nom', 'Grande scie');
      await save(element, 'C’est gardé sur cet appareil, et partira dès que possible. Impossible de joindre');
      expect(input(element, 'Nom').value).to.equal('Grande scie');
      expect(changes).to.deep.equal([]);
      await isAccessible(element);
      pod.faults.open();
      await sees(element, 'C’est enregistré.');
      expect(stored()).to.include('Grande scie');
      expect(changes).to.deep.equal([true]);
    });

    it('sends two changes in their order that were made while the server was away', async () => {
      const element = await showForm();
      pod.faults.close();
      fill(element, 'Nom', 'Grande scie');
      await save(element, 'C’est gardé sur cet appareil');
      fill(element, 'Nom', 'Très grande scie');
      fill(element, 'Caution en euros', '30');
      await save(element, 'C’est gardé sur cet appareil');
      pod.faults.open();
      // As a browser says it: after several tries in vain the next one of its own may be many seconds away.
      window.dispatchEvent(new Event('online'));
      await sees(element, 'C’est enregistré.');
      expect(stored()).to.include('"Très grande scie"').and.to.include('30').and.not.to.include('"Grande scie"');
    });

    it('gives back what was refused, although it was kept first', async () => {
      const element = await showForm();
      pod.faults.close();
      fill(element, 'Nom', 'Grande scie');
      await save(element, 'C’est gardé sur cet appareil');
      pod.faults.open();
      pod.faults.answer(403, {path: path(), method: 'PATCH'});
      await sees(element, 'Ce n’est pas enregistré. Ce que vous avez écrit est toujours là.');
      expect(input(element, 'Nom').value).to.equal('Grande scie');
      await save(element);
      expect(stored()).to.include('Grande scie').and.not.to.include('Scie à onglet');
    });

    it('gives back what was refused when it is opened again, and writes it once', async () => {
      const first = await showForm();
      pod.faults.answer(403, {path: path(), method: 'PATCH'});
      fill(first, 'Nom', 'Grande scie');
      await save(first, 'Ce n’est pas enregistré.');
      first.closest('coop-community')!.remove();
      for (const key of draftKeys()) localStorage.removeItem(key);
      const again = await showForm();
      await sees(again, 'Ce n’est pas enregistré.');
      expect(input(again, 'Nom').value).to.equal('Grande scie');
      await save(again);
      expect(stored().match(/Grande scie/g)).to.have.length(1);
    });

    it('writes anew what was deleted elsewhere, if the person wants that', async () => {
      const element = await showForm();
      fill(element, 'Nom', 'Grande scie');
      pod.delete(path());
      await save(element, 'Ce que vous avez modifié a été supprimé ailleurs.');
      await isAccessible(element);
      press(element, 'L’écrire à nouveau');
      await sees(element, 'C’est enregistré.');
      expect(stored()).to.include('Grande scie').and.to.include('tailler');
    });

    it('lets go of what the person gives up elsewhere on the page', async () => {
      const element = await showForm();
      pod.faults.close();
      fill(element, 'Nom', 'Grande scie');
      await save(element, 'C’est gardé sur cet appareil');
      const outbox = await communityOf(element.closest<CoopCommunity>('coop-community')!).outbox();
      await outbox!.discardAll();
      await waitUntil(() => input(element, 'Nom').value === 'Scie à onglet');
      expect(textOf(element)).not.to.include('C’est gardé');
    });

    it('adds and takes away values with the keyboard, and keeps the focus', async () => {
      const element = await showForm();
      const add = named(element, 'Ajouter : Usages');
      add.focus();
      add.click();
      await element.updateComplete;
      await waitUntil(() => focused(element) === input(element, 'Usages 3'));
      fill(element, 'Usages 3', 'poncer');
      await element.updateComplete;
      press(element, 'Retirer : scier');
      await waitUntil(() => focused(element).localName === 'input');
      await save(element);
      expect(stored()).to.include('poncer').and.to.include('tailler').and.not.to.include('"scier"');
    });

    it('edits parts in the same document, and keeps what it does not know of them', async () => {
      addStatements(coop, iri, '<#it> a:place <#p>. <#p> a a:Place; a:street "Rue Haute"; a:town "Die"; a:floor 2.');
      const element = await showForm();
      expect(one(element, '.part legend').innerText).to.equal('Lieu');
      fill(element, 'Commune', 'Crest');
      await save(element);
      expect(stored()).to.include('Crest').and.to.include('Rue Haute').and.to.include('floor').and.not.to.include('"Die"');
      await isAccessible(element);
    });

    describe('with a part without a name', () => {
      const nameless = '<#it> a:place [a a:Place; a:street "Rue Haute"; a:town "Die"].';
      const meanwhile = (change: (text: string) => string) => pod.put(path(), `${change(stored())} _:x <urn:y> _:z.`);
      beforeEach(() => addStatements(coop, iri, nameless));

      it('shows both values where somebody else has changed the same, and saves the one that is chosen', async () => {
        const element = await showForm();
        fill(element, 'Commune', 'Valence');
        meanwhile((text) => text.replace('"Die"', '"Crest"'));
        await save(element, 'Cela a aussi été modifié ailleurs');
        expect(one(element, '.conflict legend').innerText).to.equal('Lieu\u00a0: Commune');
        expect(all(element, '.conflict .value').map(({innerText}) => innerText)).to.deep.equal(['Valence', 'Crest']);
        await isAccessible(element);
        all<HTMLInputElement>(element, '.conflict input')[0]!.click();
        await save(element);
        expect(stored()).to.include('Valence').and.to.include('Rue Haute').and.not.to.include('Crest');
      });

      it('writes it again, with a name, where somebody else has taken it away and it is kept', async () => {
        const element = await showForm();
        fill(element, 'Commune', 'Valence');
        pod.put(path(), `@prefix a: <${atelier}>. <#it> a a:Tool; a:name "Scie à onglet".`);
        await save(element, 'Cela a aussi été modifié ailleurs');
        expect(one(element, '.conflict legend').innerText).to.equal('Lieu');
        expect(all(element, '.conflict .value')[0]!.innerText).to.equal('Rue Haute, Valence');
        expect(all(element, '.conflict .value')[1]!.innerText).to.equal('(vide)');
        await save(element);
        expect(stored()).to.include('Valence').and.to.include('Rue Haute').and.not.to.match(/_:|\[/);
      });
    });

    it('adds a part and takes one away', async () => {
      const element = await showForm();
      press(element, 'Ajouter : Lieu');
      await waitUntil(() => focused(element)?.localName === 'input' && focused(element) === input(element, 'Rue'));
      fill(element, 'Rue', 'Rue Basse');
      await save(element);
      expect(stored())
        .to.include('Rue Basse')
        .and.to.match(/a>? ?<[^>]*Place>|Place>/);
      press(element, 'Retirer : Lieu');
      await element.updateComplete;
      await save(element);
      expect(stored()).not.to.include('Rue Basse').and.not.to.include('Place>');
    });

    it('has one text a language, and changes each by itself', async () => {
      addStatements(coop, iri, '<#it> a:note "Lame neuve"@fr, "New blade"@en, "Neues Blatt"@de.');
      const element = await showForm();
      expect(input(element, 'Remarques (français)').value).to.equal('Lame neuve');
      const english = input(element, 'Remarques (anglais)');
      expect(english.value).to.equal('New blade');
      expect(english.lang).to.equal('en');
      fill(element, 'Remarques (anglais)', 'Sharp blade');
      await save(element);
      expect(stored()).to.include('"Sharp blade"@en').and.to.include('"Lame neuve"@fr').and.to.include('"Neues Blatt"@de');
    });

    describe('with texts that each say their language', () => {
      const titles = toolKind.fields.map((field) =>
        field.name === 'uses' ? {...field, languageChoices: ['fr', 'en']} : field,
      );
      const inTwo: typeof toolKind = {...toolKind, fields: titles, shapes: usesIn('fr', 'en')};
      const showTexts = () => showForm('amina', html`<coop-form src=${iri} .described=${inTwo}></coop-form>`);
      beforeEach(() => pod.put(path(), stored().replace(/"(scier|tailler)"/g, '"$1"@fr')));

      it('shows those in every language, and a choice of language beside each', async () => {
        addStatements(coop, iri, '<#it> a:use "sawing"@en.');
        const element = await showTexts();
        const uses = [1, 2, 3].map((nth) => input(element, `Usages ${nth}`));
        expect(uses.map(({value, lang}) => `${value} ${lang}`)).to.have.members(['scier fr', 'tailler fr', 'sawing en']);
        const choice = input(element, 'Langue de : Usages 1') as unknown as HTMLSelectElement;
        expect([...choice.options].map(({text}) => text)).to.deep.equal(['français', 'anglais']);
        await isAccessible(element);
      });

      it('writes each in the language that is chosen for it, the reader’s own if none is', async () => {
        const element = await showTexts();
        const told: SaveRequestEvent['values'][] = [];
        element.addEventListener('coop-save-request', ({values}: SaveRequestEvent) => told.push(values));
        press(element, 'Ajouter : Usages');
        await element.updateComplete;
        fill(element, 'Usages 3', 'sawing');
        await element.updateComplete;
        fill(element, 'Langue de : Usages 3', 'en');
        press(element, 'Ajouter : Usages');
        await element.updateComplete;
        fill(element, 'Usages 4', 'poncer');
        await save(element);
        expect(stored()).to.include('"sawing"@en').and.to.include('"poncer"@fr').and.to.include('"tailler"@fr');
        expect(told[0]!['uses@en']).to.deep.equal(['sawing']);
      });

      it('marks a language that is not foreseen, keeps it until another is chosen, and then writes that', async () => {
        pod.put(path(), stored().replace('"tailler"@fr', '"schneiden"@de'));
        const element = await showTexts();
        await sees(element, 'Choisissez une langue parmi celles qui sont proposées.');
        const [nth] = [1, 2].filter((one) => input(element, `Usages ${one}`).value === 'schneiden');
        expect(input(element, `Usages ${nth}`).getAttribute('aria-invalid')).to.equal('true');
        await isAccessible(element);
        fill(element, 'Nom', 'Grande scie');
        await save(element);
        expect(stored()).to.include('"schneiden"@de').and.to.include('Grande scie');
        await sees(element, 'Choisissez une langue parmi celles qui sont proposées.');
        fill(element, `Langue de : Usages ${nth}`, 'fr');
        await save(element);
        expect(stored()).to.include('"schneiden"@fr').and.not.to.include('@de');
      });
    });

    it('picks what it points to by its name', async () => {
      const element = await showForm();
      await waitUntil(() => input(element, 'Gardé par').value === 'Élodie Garnier');
      const names = [...input(element, 'Gardé par').list!.options].map(({value}) => value);
      expect(names).to.deep.equal(['Amina Benali', 'Élodie Garnier']);
      fill(element, 'Gardé par', 'Amina');
      await save(element, 'Choisissez dans la liste.');
      fill(element, 'Gardé par', 'Amina Benali');
      await save(element);
      expect(stored()).to.include(`keeper> <${coop.webId('amina')}>`);
    });

    it('shows twenty of a thousand values, and all of them to whoever asks', async () => {
      const uses = Array.from({length: 1_000}, (_, index) => JSON.stringify(`usage ${index}`)).join(', ');
      addStatements(coop, iri, `<#it> a:use ${uses}.`);
      const element = await showForm();
      expect(all(element, '.many .row')).to.have.length(20);
      fill(element, 'Usages 1', 'autre usage');
      await save(element);
      expect(stored()).to.include('autre usage').and.to.include('usage 999');
      named(element, 'Tout afficher (1 002)', 'button').click();
      await element.updateComplete;
      expect(all(element, '.many .row')).to.have.length(1_002);
    });

    async function choosePicture(element: Element, width = 300): Promise<void> {
      const canvas = Object.assign(document.createElement('canvas'), {width, height: 200});
      canvas.getContext('2d')!.fillRect(0, 0, 150, 100);
      const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
      const files = new DataTransfer();
      files.items.add(new File([content!], 'scie.png', {type: 'image/png'}));
      const field = input(element, 'Photo');
      field.files = files.files;
      field.dispatchEvent(new Event('change', {bubbles: true}));
      await sees(element, 'Ce que montre l’image');
      await waitUntil(() => !textOf(element).includes('en préparation'));
    }

    it('keeps a picture that was chosen when the page is closed, never where texts are kept, until it is saved', async () => {
      const first = await showForm();
      await choosePicture(first);
      fill(first, 'Ce que montre l’image', 'Une scie bleue');
      first.closest('coop-community')!.remove();
      expect(JSON.stringify([sessionStorage, localStorage])).not.to.match(/data:image|blob:/);
      const again = await showForm();
      expect(one<HTMLImageElement>(again, '.picture img').src).to.match(/^blob:/);
      expect(input(again, 'Ce que montre l’image').value).to.equal('Une scie bleue');
      await save(again);
      const [, url] = /photo> <([^>]+)>/.exec(stored())!;
      expect(pod.text(url!)).to.not.equal(undefined);
      await waitUntil(async () => (await keptPictures(coop.webId('amina'))) === 0);
    });

    it('offers a picture to somebody who has signed out and comes back, and shows it to nobody else', async () => {
      const element = await showForm();
      await choosePicture(element);
      expect(await keptPictures(coop.webId('amina'))).to.equal(1);
      const session = new ScriptedSession();
      communityOf(element.closest<CoopCommunity>('coop-community')!).useSession(session);
      await sees(element, 'Connectez-vous pour écrire ici.');
      expect(all(element, '.picture img')).to.have.length(0);
      session.set({status: 'signed-in', ...coop.identity('amina')});
      await sees(element, 'Enregistrer');
      expect(one<HTMLImageElement>(element, '.picture img').src).to.match(/^blob:/);
    });

    it('says where the browser keeps no picture, and saves it all the same', async () => {
      refuseStorage();
      const element = await showForm();
      await choosePicture(element);
      await sees(element, 'Ce navigateur ne garde pas l’image : enregistrez avant de fermer la page.');
      await isAccessible(element);
      await save(element);
      expect(stored()).to.match(/photo> <[^>]+photo-/);
    });

    it('makes a picture small, stores it beside the thing, and says of it what was written', async () => {
      const element = await showForm();
      const canvas = Object.assign(document.createElement('canvas'), {width: 3_000, height: 2_000});
      canvas.getContext('2d')!.fillRect(0, 0, 1_500, 1_000);
      const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
      const files = new DataTransfer();
      files.items.add(new File([content!], 'scie.png', {type: 'image/png'}));
      const field = input(element, 'Photo');
      field.files = files.files;
      field.dispatchEvent(new Event('change', {bubbles: true}));
      await sees(element, 'Ce que montre l’image');
      fill(element, 'Ce que montre l’image', 'Une scie bleue');
      await isAccessible(element);
      await save(element);
      const [, url] = /photo> <([^>]+)>/.exec(stored())!;
      expect(url).to.match(new RegExp(`^${coop.home('amina')}public/photo-`));
      expect(pod.text(url!)).to.not.equal(undefined);
      expect(stored()).to.include('AltTextAccessibility> "Une scie bleue"');
      press(element, 'Retirer : Photo');
      await element.updateComplete;
      await save(element);
      expect(stored()).not.to.include('photo').and.not.to.include('Une scie bleue');
      expect(pod.text(url!)).to.equal(undefined);
    });

    it('takes no file that is no picture', async () => {
      const element = await showForm();
      const files = new DataTransfer();
      files.items.add(new File(['no picture'], 'scie.png', {type: 'image/png'}));
      const field = input(element, 'Photo');
      field.files = files.files;
      field.dispatchEvent(new Event('change', {bubbles: true}));
      await sees(element, 'Cette image est illisible.');
    });

    it('tells two fields with one label apart', async () => {
      const twice = {...toolKind, fields: [...toolKind.fields, {...toolKind.fields[0]!, name: 'manual'}]};
      const element = await showForm('amina', html`<coop-form src=${iri} .described=${twice}></coop-form>`);
      expect(input(element, 'Nom (1)').value).to.equal('Scie à onglet');
      expect(input(element, 'Nom (2)').value).to.equal('https://atelier.example/scie');
    });

    it('draws fields of one group together, under its name', async () => {
      const group = {id: 'urn:lending', label: {fr: 'Le prêt', en: 'Lending'}, order: 2};
      const grouped = ['deposit', 'isFree'];
      const fields = toolKind.fields.map((field) => (grouped.includes(field.name) ? {...field, group} : field));
      const element = await showForm('amina', html`<coop-form src=${iri} .described=${{...toolKind, fields}}></coop-form>`);
      const set = one(element, '.group');
      expect(set.querySelector('legend')!.innerText).to.equal('Le prêt');
      expect(set.querySelectorAll('input')).to.have.length(2);
    });

    it('fills in kinds that contain themselves, as deep as anybody looks', async () => {
      const descriptor = {...toolKind.descriptor.fields.place!, kind: () => looped.descriptor};
      const looped: typeof toolKind = {
        ...toolKind,
        descriptor: {...toolKind.descriptor, fields: {...toolKind.descriptor.fields, place: descriptor}},
        fields: toolKind.fields.map((field) => (field.name === 'place' ? {...field, kind: () => looped} : field)),
      };
      addStatements(coop, iri, '<#it> a:place <#it>.');
      const element = await showForm('amina', html`<coop-form src=${iri} .described=${looped}></coop-form>`);
      expect(all(element, '.part')).to.have.length(2);
      expect(textOf(element)).to.include('Le reste va plus loin et n’est pas montré ici. Il reste tel quel.');
      fill(element, 'Nom', 'Grande scie');
    });

    describe('that points to things in other lists', () => {
      const pointing = (more: Partial<FieldInfo>): typeof toolKind => ({
        ...toolKind,
        fields: toolKind.fields.map((field) => (field.name === 'keeper' ? {...field, ...more} : field)),
      });
      const showPointing = (more: Partial<FieldInfo>) =>
        showForm('amina', html`<coop-form src=${iri} .described=${pointing(more)}></coop-form>`);
      const names = (element: Element) => [...input(element, 'Gardé par').list!.options].map(({value}) => value);

      it('suggests those in the coop’s list of their class by name, announced ones too, and stores the address', async () => {
        const plane = await addTool(coop, list, 'elodie', {name: ['Rabot']});
        const element = await showPointing({kind: () => toolKind, classes: [`${atelier}Tool`]});
        expect(names(element)).to.deep.equal(['Rabot', 'Scie à onglet']);
        fill(element, 'Gardé par', 'Rabot');
        await save(element);
        expect(stored()).to.include(`keeper> <${plane}>`);
        expect(input(element, 'Gardé par').value).to.equal('Rabot');
        await isAccessible(element);
      });

      it('suggests members where the class is that of people', async () => {
        expect(names(await showPointing({classes: ['http://xmlns.com/foaf/0.1/Person']}))).to.include('Amina Benali');
      });

      it('takes an address where the coop keeps no list of the class, and says how', async () => {
        const element = await showPointing({classes: ['https://elsewhere.example/ns#Barn']});
        const field = input(element, 'Gardé par');
        expect([field.type, field.list]).to.deep.equal(['url', null]);
        expect(textOf(element)).to.include('Copiez ici son adresse, qui commence par https://.');
        await isAccessible(element);
        fill(element, 'Gardé par', 'la grange');
        await save(element, 'Gardé par – Écrivez une adresse comme https://exemple.fr.');
        fill(element, 'Gardé par', 'https://elsewhere.example/barn#it');
        await save(element);
        expect(stored()).to.include('keeper> <https://elsewhere.example/barn#it>');
      });
    });

    it('draws twenty of a hundred parts, and keeps them all when it is saved', async () => {
      const many = {...toolKind.descriptor.fields.place!, many: true};
      const yards: typeof toolKind = {
        ...toolKind,
        descriptor: {...toolKind.descriptor, fields: {...toolKind.descriptor.fields, place: many}},
        fields: toolKind.fields.map(({maxCount, ...field}) => (field.name === 'place' ? field : {...field, maxCount})),
      };
      const parts = Array.from(
        {length: 100},
        (_, index) => `<#it> a:place <#p${index}>. <#p${index}> a:town "Ville ${index}".`,
      );
      addStatements(coop, iri, parts.join(' '));
      const element = await showForm(
        'amina',
        html`<coop-form src=${iri} .described=${{...yards, shapes: {shapes: {}}}}></coop-form>`,
      );
      expect(all(element, '.part')).to.have.length(20);
      fill(element, 'Nom', 'Grande scie');
      await save(element);
      expect(stored()).to.include('Ville 99');
      press(element, 'Tout afficher (100)');
      await waitUntil(() => all(element, '.part').length === 100);
      expect(focused(element).localName).to.equal('input');
    });

    describe('of which the document holds what its kind does not allow', () => {
      const showMarked = async (broken: (text: string) => string, language = 'fr') => {
        document.documentElement.lang = language;
        pod.put(path(), broken(stored()));
        return showForm();
      };
      const isWrong = (element: Element, label: string) => input(element, label).getAttribute('aria-invalid') === 'true';

      it('shows it, marks it, and lets it be put right', async () => {
        const element = await showMarked((text) => text.replace('ns#wood', 'ns#stone').replace('"20.5"', '"-1"'));
        await sees(element, '2 champs à corriger');
        expect(input(element, 'Caution en euros').value).to.equal('-1');
        expect(input(element, 'Catégorie').value).to.equal(`${atelier}stone`);
        expect([isWrong(element, 'Caution en euros'), isWrong(element, 'Catégorie'), isWrong(element, 'Nom')]).to.deep.equal(
          [true, true, false],
        );
        expect(focused(element)).to.equal(null);
        await isAccessible(element);
        fill(element, 'Caution en euros', '5');
        fill(element, 'Catégorie', `${atelier}metal`);
        await save(element);
        expect(stored()).to.include('ns#metal').and.not.to.include('"-1"').and.not.to.include('stone');
      });

      for (const [language, sentence, label] of [
        ['fr', 'Ce qui est enregistré ici n’est pas valable : « beaucoup ».', 'Caution en euros'],
        ['en', 'What is saved here makes no sense: “beaucoup”.', 'Deposit in euros'],
      ] as const) {
        it(`shows a text where a number should be, and replaces it (${language})`, async () => {
          const element = await showMarked((text) => text.replace('20.5', 'beaucoup'), language);
          expect(textOf(element)).to.include(sentence);
          expect(isWrong(element, label)).to.be.true;
          await isAccessible(element);
          fill(element, label, '12');
          await save(element, language === 'fr' ? 'C’est enregistré.' : 'It is saved.');
          expect(stored())
            .to.match(/deposit> "?12/)
            .and.not.to.include('beaucoup');
        });
      }

      it('shows every one of several values where there should be one', async () => {
        addStatements(coop, iri, '<#it> a:openSince "2020-01-01"^^<http://www.w3.org/2001/XMLSchema#date>.');
        const element = await showForm();
        await sees(element, 'Pas plus de 1.');
        expect([1, 2].map((nth) => input(element, `Au prêt depuis ${nth}`).value)).to.have.members([
          '2024-05-01',
          '2020-01-01',
        ]);
        press(element, 'Retirer : 2020-01-01');
        await element.updateComplete;
        await save(element);
        expect(stored()).to.include('2024-05-01').and.not.to.include('2020-01-01');
      });

      it('shows texts in a language that is not foreseen, and in none, and takes them away when they are emptied', async () => {
        addStatements(coop, iri, '<#it> a:note "Lame neuve"@fr, "Neues Blatt"@de, "Sans rien".');
        const element = await showForm();
        await sees(element, 'Choisissez une langue parmi celles qui sont proposées.');
        expect(input(element, 'Remarques (allemand)').value).to.equal('Neues Blatt');
        expect(isWrong(element, 'Remarques (allemand)')).to.be.true;
        expect(input(element, 'Remarques (sans langue)').value).to.equal('Sans rien');
        fill(element, 'Remarques (allemand)', '');
        fill(element, 'Remarques (sans langue)', '');
        await save(element);
        expect(stored()).to.include('Lame neuve').and.not.to.include('Neues').and.not.to.include('Sans rien');
      });
    });

    it('edits a thing in a document of five thousand statements', async () => {
      addStatements(
        coop,
        iri,
        Array.from({length: 5_000}, (_, index) => `<#n${index % 500}> a:p${index} "${index}".`).join(' '),
      );
      const element = await showForm();
      fill(element, 'Nom', 'Grande scie');
      await save(element);
      expect(stored()).to.include('Grande scie').and.to.include('p4999');
    });

    it('keeps what was typed when the session has ended, and says so', async () => {
      const element = await showForm();
      fill(element, 'Nom', 'Grande scie');
      const session = new ScriptedSession({status: 'signed-out', problem: {kind: 'signed-out'}});
      communityOf(element.closest<CoopCommunity>('coop-community')!).useSession(session);
      await element.updateComplete;
      await save(element, 'Votre connexion a expiré.');
      expect(input(element, 'Nom').value).to.equal('Grande scie');
    });

    it('keeps the text on screen when the session ends as it is sent, and sends it by itself once the person is there again', async () => {
      const element = await showForm();
      const session = sessionEndingAt('PATCH', coop.identity('amina'));
      communityOf(element.closest<CoopCommunity>('coop-community')!).useSession(session);
      await element.complete;
      fill(element, 'Nom', 'Grande scie');
      await save(element, 'C’est gardé sur cet appareil');
      expect(input(element, 'Nom').value).to.equal('Grande scie');
      session.set({status: 'signed-in', ...coop.identity('amina')});
      await sees(element, 'C’est enregistré.');
      expect(input(element, 'Nom').value).to.equal('Grande scie');
      expect(stored()).to.include('Grande scie');
      expect(draftKeys()).to.deep.equal([]);
    });

    it('says where the document holds what makes no sense, and replaces it', async () => {
      pod.put(path(), stored().replace('2024-05-01', 'hier'));
      const element = await showForm();
      expect(textOf(element)).to.include('Ce qui est enregistré ici n’est pas valable : « hier ».');
      fill(element, 'Au prêt depuis', '2025-01-02');
      await save(element);
      expect(stored()).to.include('2025-01-02').and.not.to.include('hier');
    });

    it('keeps its own content on screen while the thing is on its way', async () => {
      const held = pod.faults.hold({path: path()});
      const element = await draw<CoopForm>(within(coop, edit(), 'amina'), 'coop-form');
      await held.arrived;
      expect(showsFallback(element)).to.be.true;
      held.release();
      await sees(element, 'Enregistrer');
    });

    it('says why the thing cannot be read, and a button tries again', async () => {
      pod.faults.answer(500, {path: path()});
      const element = await showForm();
      expect(textOf(element)).to.include('ne fonctionne pas correctement');
      press(element, 'Réessayer');
      await sees(element, 'Enregistrer');
    });

    it('asks to sign in when nobody is', async () => {
      const element = await show(html`${within(coop, edit())}`, 'coop-form');
      expect(textOf(element)).to.include('Connectez-vous pour écrire ici.');
    });
  });

  describe('that asks for a day, and a time on it', () => {
    const showMoment = () => showForm('amina', html`<coop-form list=${list} .described=${eventForm}></coop-form>`);
    const savedStart = async (element: Element) => {
      let values: FieldValues = {};
      element.addEventListener('coop-thing-change', (event) => ({values} = event as ThingChangeEvent));
      await save(element);
      return values.start;
    };

    it('takes a day alone', async () => {
      const element = await showMoment();
      fill(element, 'Titre', 'Foire');
      fill(element, 'Début', '2031-03-29');
      await isAccessible(element);
      expect(await savedStart(element)).to.deep.equal(['2031-03-29']);
    });

    it('takes a time on it, with the offset of the reader’s own clock', async () => {
      const element = await showMoment();
      fill(element, 'Titre', 'Foire');
      fill(element, 'Début', '2031-03-29');
      fill(element, 'Heure de : Début', '10:00');
      const [start = ''] = (await savedStart(element)) ?? [];
      expect(start).to.match(/^2031-03-29T10:00:00(?:[+-]\d\d:\d\d)$/);
      expect(Date.parse(start)).to.equal(new Date('2031-03-29T10:00').getTime());
    });

    it('does not take a time without a day', async () => {
      const element = await showMoment();
      fill(element, 'Titre', 'Foire');
      fill(element, 'Heure de : Début', '10:00');
      await save(element, /à corriger/);
      expect(input(element, 'Début').getAttribute('aria-invalid')).to.equal('true');
    });
  });

  describe('that makes a new one', () => {
    const create = () => html`<coop-form list=${list} .described=${toolKind}>Bientôt.</coop-form>`;
    const written = () =>
      pod.arrivals.filter(({method, url}) => method === 'PUT' && url.endsWith('.ttl')).map(({url}) => url);

    it('writes it into the member’s own space, tells the list, and says so', async () => {
      const element = await showForm('elodie', create());
      expect(textOf(element)).to.match(/^Ajouter : Outil/);
      const before = written().length;
      fill(element, 'Nom', 'Rabot');
      fill(element, 'Catégorie', `${atelier}wood`);
      fill(element, 'Usages 1', 'raboter');
      fill(element, 'Remarques (anglais)', 'Sharp');
      press(element, 'Ajouter : Lieu');
      await element.updateComplete;
      fill(element, 'Commune', 'Crest');
      await isAccessible(element);
      const events: string[] = [];
      element.addEventListener('coop-thing-change', ({iri: changed}: ThingChangeEvent) => events.push(changed));
      await save(element);
      const [url] = written().slice(before);
      expect(url).to.match(new RegExp(`^${coop.home('elodie')}public/`));
      expect(events).to.deep.equal([`${url}#it`]);
      const text = pod.text(url!)!;
      expect(text).to.include('Rabot').and.to.include('raboter').and.to.include('"Sharp"@en').and.to.include('Crest');
      expect(text).not.to.match(/_:|\[/);
      expect(pod.text(new URL('/coop/tools/new.ttl', pod.origin).href)).to.include(url);
      await isAccessible(element);
    });

    it('is for members only if its author says so', async () => {
      const element = await showForm('elodie', create());
      const before = written().length;
      fill(element, 'Nom', 'Rabot');
      input(element, 'Les membres').click();
      await save(element);
      expect(written().slice(before)[0]).to.match(new RegExp(`^${coop.home('elodie')}members/`));
    });

    it('writes one thing when the answer was lost', async () => {
      const element = await showForm('elodie', create());
      const before = new Set(written());
      fill(element, 'Nom', 'Rabot');
      pod.faults.loseAnswer({method: 'PUT'});
      await save(element);
      expect(new Set(written().filter((url) => !before.has(url))).size).to.equal(1);
    });

    it('is kept while the server is away, and can be followed by another one', async () => {
      const element = await showForm('elodie', create());
      const before = new Set(written());
      pod.faults.close();
      for (const name of ['Rabot', 'Ciseau']) {
        fill(element, 'Nom', name);
        await save(element, 'C’est gardé sur cet appareil');
        press(element, 'En ajouter un autre');
        await waitUntil(() => focused(element)?.localName === 'input');
      }
      pod.faults.open();
      const names = () => [...new Set(written().filter((url) => !before.has(url)))].map((url) => pod.text(url) ?? '');
      await waitUntil(() => ['Rabot', 'Ciseau'].every((name) => names().some((text) => text.includes(name))));
      expect(names()).to.have.length(2);
    });

    it('comes back into the form if it is refused, also on a later page', async () => {
      const element = await showForm('elodie', create());
      fill(element, 'Nom', 'Rabot');
      pod.faults.answer(507, {method: 'PUT', path: /\.ttl$/});
      await save(element, 'Il n’y a plus de place');
      element.closest('coop-community')!.remove();
      for (const key of draftKeys()) localStorage.removeItem(key);
      const again = await showForm('elodie', create());
      await sees(again, 'Il n’y a plus de place');
      expect(input(again, 'Nom').value).to.equal('Rabot');
      await save(again);
      expect(new Set(written().filter((url) => pod.text(url)?.includes('Rabot'))).size).to.equal(1);
    });

    it('can be followed by another one', async () => {
      const element = await showForm('elodie', create());
      fill(element, 'Nom', 'Rabot');
      await save(element);
      press(element, 'En ajouter un autre');
      await waitUntil(() => focused(element)?.localName === 'input');
      expect(input(element, 'Nom').value).to.equal('');
    });

    it('is only for members', async () => {
      coop.addStranger({id: 'mallory'});
      expect(textOf(await showForm('mallory', create()))).to.include(
        'Seuls les membres de la coopérative peuvent écrire ici.',
      );
    });
  });
});
