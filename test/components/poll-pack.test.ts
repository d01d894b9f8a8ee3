import {PackPart} from '../../components/poll/pack/pack-part.js';
import {pollParts} from '../../pods/polls/addresses.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {
  all,
  expect,
  isAccessible,
  named,
  one,
  press,
  sees,
  startPod,
  textOf,
  type,
  waitUntil,
} from '../support/elements/page.js';
import {giveInbox, showPart} from '../support/elements/poll-part.js';
import {addPollList, draftOf, opening, openPollIn} from '../support/elements/polls.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';

const prefixes = `@prefix schema: <http://schema.org/>. @prefix as: <https://www.w3.org/ns/activitystreams#>.
@prefix coop: <https://w3id.org/solidaire/ns#>. @prefix dcat: <http://www.w3.org/ns/dcat#>.\n`;

describe('what to read before voting', () => {
  liveIn('Europe/Paris');
  let coop: SeededCoop;
  let iri: string;
  beforeEach(async () => {
    coop = await createSeededCoop([amina, elodie], startPod());
    const list = await addPollList(coop);
    setClock(opening);
    iri = await openPollIn(coop, list, draftOf('yes-no', {question: 'Acheter un four ?'}), ['amina', 'elodie']);
  });
  const place = () => pollParts.pack({iri}).split('#')[0]!;
  const stored = () => coop.pod.text(place()) ?? '';
  const open = (who = 'amina') => showPart(PackPart, coop, iri, who);
  const texts = (page: Element, selector: string) =>
    all(page, selector).map(({innerText}) => innerText.trim().replace(/\n+/g, ' | '));
  const write = (turtle: string) => coop.pod.put(place(), prefixes + turtle);

  it('shows documents, arguments on both sides, and questions with their answers', async () => {
    write(`<#it> a coop:ReadingPack; schema:associatedMedia <#d>; coop:argumentFor <#f>; coop:argumentAgainst <#a>; schema:mainEntity <#q>.
      <#d> schema:name "Devis"; schema:contentUrl <https://x.example/devis.pdf>; schema:encodingFormat "application/pdf"; dcat:byteSize 120000.
      <#f> as:content "On cuit deux fois plus."; schema:author <${coop.webId('elodie')}>. <#a> as:content "C’est cher.".
      <#q> a schema:Question; schema:text "Combien ?"; schema:acceptedAnswer <#r>. <#r> schema:text "900 euros.".`);
    const page = await open();
    expect(textOf(page)).to.include('Devis (PDF · 120 ko)').and.to.include('Combien ? 900 euros.');
    expect(texts(page, '.side')).to.deep.equal([
      'Arguments pour | On cuit deux fois plus. | Par Élodie Garnier',
      'Arguments contre | C’est cher.',
    ]);
    await isAccessible(page);
  });

  it('shows the side that has no argument yet in the same way', async () => {
    write('<#it> a coop:ReadingPack; coop:argumentFor <#f>. <#f> as:content "On cuit deux fois plus.".');
    const page = await open();
    expect(texts(page, '.side')[1]).to.equal('Arguments contre | Pas encore d’argument.');
    await isAccessible(page);
  });

  it('shows words of others as words, never as markup', async () => {
    write('<#it> a coop:ReadingPack; coop:argumentFor <#f>. <#f> as:content "<img src=x onerror=alert(1)> & co".');
    const page = await open();
    expect(textOf(page)).to.include('<img src=x onerror=alert(1)> & co');
    expect(all(page, 'img')).to.have.length(0);
  });

  it('shows nothing where there is nothing to read and nobody to ask', async () => {
    const page = await showPart(PackPart, coop, iri, 'coop');
    expect(texts(page, 'button.ask')).to.deep.equal([]);
  });

  it('says why it cannot be read, and reads it again', async () => {
    coop.pod.faults.answer(403, {method: 'GET', path: new URL(place()).pathname});
    const page = await open();
    await isAccessible(page);
    write('<#it> a coop:ReadingPack; coop:argumentFor <#f>. <#f> as:content "On cuit deux fois plus.".');
    press(page, 'Réessayer');
    await sees(page, 'On cuit deux fois plus.');
  });

  describe('questions', () => {
    let inbox: string;
    beforeEach(async () => {
      inbox = await giveInbox(coop, 'coop');
    });
    const letters = () => coop.pod.arrivals.filter(({method, url}) => method === 'POST' && url === inbox);

    it('go to one of those who run the vote, as a letter', async () => {
      const page = await open();
      press(page, 'Poser une question');
      await sees(page, 'Cette personne lit votre question et votre nom.');
      expect(page.shadowRoot!.activeElement?.id).to.equal('pack-question');
      await isAccessible(page);
      type(page, '#pack-question', 'Combien coûte le four ?');
      press(page, 'Envoyer');
      await sees(page, 'Votre question est envoyée à');
      expect(letters()).to.have.length(1);
      expect(page.shadowRoot!.activeElement?.className).to.equal('ask');
    });

    it('are not sent empty, or too long', async () => {
      const page = await open();
      press(page, 'Poser une question');
      await sees(page, 'Envoyer');
      press(page, 'Envoyer');
      await sees(page, 'Écrivez votre question.');
      type(page, '#pack-question', 'x'.repeat(1_001));
      press(page, 'Envoyer');
      await sees(page, /Écrivez 1\s?000 caractères au plus\./);
      expect(letters()).to.have.length(0);
      await isAccessible(page);
    });

    it('stay in the form when they are refused, and after it was closed', async () => {
      const page = await open();
      press(page, 'Poser une question');
      await sees(page, 'Envoyer');
      type(page, '#pack-question', 'Combien ?');
      coop.pod.faults.answer(403, {method: 'POST', path: new URL(inbox).pathname});
      press(page, 'Envoyer');
      await sees(page, 'Votre question n’est pas partie.');
      press(page, 'Annuler');
      await page.updateComplete;
      press(page, 'Poser une question');
      await sees(page, 'Envoyer');
      expect(one<HTMLTextAreaElement>(page, '#pack-question').value).to.equal('Combien ?');
    });
  });

  describe('those who run the vote', () => {
    it('add an argument, which makes the document, and members read it', async () => {
      const page = await open('coop');
      await sees(page, 'Compléter ce que les membres lisent');
      await isAccessible(page);
      press(page, 'Ajouter un argument contre');
      await sees(page, 'Enregistrer');
      expect(page.shadowRoot!.activeElement?.id).to.equal('pack-text');
      type(page, '#pack-text', 'C’est cher.');
      await isAccessible(page);
      press(page, 'Enregistrer');
      await sees(page, 'C’est enregistré.');
      await waitUntil(
        () => page.shadowRoot!.activeElement?.getAttribute('data-item') === 'argumentAgainst',
        'the focus is back',
      );
      expect(stored()).to.include('ReadingPack').and.to.include('C’est cher.');
      page.closest('coop-community')!.remove();
      expect(texts(await open(), '.side')[1]).to.include('C’est cher.');
    });

    it('answer a question later, and change it', async () => {
      write('<#it> a coop:ReadingPack; schema:mainEntity <#q>. <#q> a schema:Question; schema:text "Combien ?".');
      const page = await open('coop');
      await sees(page, 'Pas encore de réponse.');
      await sees(page, 'Modifier');
      press(page, 'Modifier « Combien ? »');
      await sees(page, 'Enregistrer');
      type(page, '#pack-more', '900 euros.');
      press(page, 'Enregistrer');
      await sees(page, 'C’est enregistré.');
      await sees(page, 'Combien ? 900 euros.');
      expect(stored()).to.include('900 euros.');
    });

    it('add a document by its address, and are told what an address is', async () => {
      const page = await open('coop');
      await sees(page, 'Ajouter un document');
      press(page, 'Ajouter un document');
      await sees(page, 'Adresse du document');
      type(page, '#pack-text', 'Devis');
      type(page, '#pack-more', 'javascript:alert(1)');
      press(page, 'Enregistrer');
      await sees(page, 'Écrivez une adresse comme https://exemple.fr.');
      expect(page.shadowRoot!.activeElement?.id).to.equal('pack-more');
      type(page, '#pack-more', 'https://x.example/devis.pdf');
      press(page, 'Enregistrer');
      await sees(page, 'C’est enregistré.');
      await waitUntil(() => all(page, '.documents a').length, 'it is shown');
      expect(named(page, 'Devis').getAttribute('href')).to.equal('https://x.example/devis.pdf');
    });

    it('are asked before something is taken out', async () => {
      write('<#it> a coop:ReadingPack; coop:argumentFor <#f>, <#g>. <#f> as:content "Un". <#g> as:content "Deux".');
      const page = await open('coop');
      await sees(page, 'Retirer');
      press(page, 'Retirer « Un »');
      await sees(page, 'Retirer « Un » ?');
      expect(page.shadowRoot!.activeElement?.className).to.equal('confirm-removal');
      await isAccessible(page);
      press(page, 'Garder');
      await page.updateComplete;
      press(page, 'Retirer « Un »');
      await sees(page, 'Retirer « Un » ?');
      press(page, 'Retirer');
      await waitUntil(() => !stored().includes('"Un"'), 'it is gone');
      expect(stored()).to.include('"Deux"');
      expect(textOf(page)).not.to.include('Retirer « Un »');
    });

    it('are told when somebody else has changed the same argument, and can still save', async () => {
      write('<#it> a coop:ReadingPack; coop:argumentFor <#f>. <#f> as:content "Un".');
      const page = await open('coop');
      await sees(page, 'Modifier « Un »');
      press(page, 'Modifier « Un »');
      await sees(page, 'Enregistrer');
      type(page, '#pack-text', 'Un, par moi');
      write('<#it> a coop:ReadingPack; coop:argumentFor <#f>. <#f> as:content "Un, par une autre".');
      press(page, 'Enregistrer');
      await sees(page, 'Quelqu’un l’a changé entre-temps.');
      expect(stored()).to.include('par une autre');
      press(page, 'Enregistrer');
      await sees(page, 'C’est enregistré.');
      expect(stored()).to.include('par moi');
    });
  });

  it('fits a narrow screen', async () => {
    write(`<#it> a coop:ReadingPack; coop:argumentFor <#f>; coop:argumentAgainst <#a>.
      <#f> as:content "${'long'.repeat(60)}". <#a> as:content "C’est cher.".`);
    const page = await open('coop');
    page.style.inlineSize = '320px';
    await sees(page, 'C’est cher.');
    expect(page.scrollWidth).to.be.at.most(320);
  });
});
