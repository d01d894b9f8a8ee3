import {html} from 'lit';
import '../../components/library/document.js';
import '../../components/community/community.js';
import type {CoopDocument} from '../../components/library/document.js';
import {addLibrary, type LibraryContent, type SeededLibrary} from '../support/elements/library.js';
import {
  all,
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
import {catchSavedFiles} from '../support/elements/saved-files.js';
import {amina, createSeededCoop, elodie, zoe, type SeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';

const statutes = {
  id: 'statuts',
  title: 'Statuts de la coopérative',
  summary: 'Ce que nous avons décidé ensemble.',
  format: 'application/pdf',
  size: 182_044,
  categories: ['vie', 'budgets'],
  keywords: ['règlement'],
  authors: ['Le conseil'],
  dated: '2026-03-02',
  language: 'en',
  readingTime: 12,
  version: 3,
};

describe('the page of one document', () => {
  let pod: ReturnType<typeof startPod>;
  let coop: SeededCoop;
  let library: SeededLibrary;
  beforeEach(async () => {
    pod = startPod();
    coop = await createSeededCoop([amina, elodie, zoe], pod);
  });
  const seed = async (content: LibraryContent) => (library = await addLibrary(coop, content));
  const open = (iri: string, who?: string, more = html``) =>
    show<CoopDocument>(
      within(
        coop,
        html`<coop-document src=${iri} edit-href="modifier.html?id={id}"><p>Au bureau.</p></coop-document>${more}`,
        who,
      ),
      'coop-document',
    );
  const openByLink = (iri: string, who?: string) => {
    const before = location.href;
    history.replaceState(null, '', `?id=${encodeURIComponent(iri)}`);
    const shown = show<CoopDocument>(
      within(coop, html`<coop-document src-param="id"><p>Au bureau.</p></coop-document>`, who),
      'coop-document',
    );
    return shown.finally(() => history.replaceState(null, '', before));
  };

  it('says what is in it, who has written it, and who can see it', async () => {
    await seed({everyone: [statutes]});
    const page = await open(library.documentAt('statuts'));
    const text = textOf(page);
    expect(text).to.include('Statuts de la coopérative');
    expect(text).to.include('Ce que nous avons décidé ensemble.');
    expect(text).to.include('Tout le monde peut voir ce document.');
    for (const told of ['Le conseil', 'Amina Benali', '2 mars 2026', 'Version 3', 'anglais', '12 minutes', 'règlement'])
      expect(text).to.include(told);
    expect(text).to.include('Comptes › Budgets');
    expect(text).to.include('Vie de la coopérative');
    await isAccessible(page);
  });

  it('says in the text of the button which format the file has, and how large it is', async () => {
    await seed({everyone: [statutes]});
    const page = await open(library.documentAt('statuts'));
    expect(named(page, 'Télécharger (PDF, 182 ko)').localName).to.equal('button');
  });

  it('saves a file under its title, and never as what its server calls it', async () => {
    await seed({everyone: [{...statutes, title: '../../Statuts\u202e ✊'}]});
    const saved = catchSavedFiles();
    const page = await open(library.documentAt('statuts'));
    press(page, 'Télécharger (PDF, 182 ko)');
    await waitUntil(() => saved.length > 0, 'it is saved');
    expect(saved[0]!.name).to.equal('-..-Statuts ✊.pdf');
    expect(saved[0]!.content.type).to.equal('application/octet-stream');
  });

  it('fetches a file that is not for everybody in the reader’s name', async () => {
    await seed({members: [statutes]});
    const saved = catchSavedFiles();
    const page = await open(library.documentAt('statuts'), 'zoe');
    expect(textOf(page)).to.include('Les membres peuvent voir ce document.');
    press(page, 'Télécharger (PDF, 182 ko)');
    await waitUntil(() => saved.length > 0, 'it is saved');
    expect(await saved[0]!.content.text()).to.equal('Statuts de la coopérative');
    expect(pod.arrivals.at(-1)?.agent).to.equal(coop.webId('zoe'));
  });

  it('asks for a file of everybody’s as nobody, also for somebody who is signed in', async () => {
    await seed({everyone: [statutes]});
    const saved = catchSavedFiles();
    const page = await open(library.documentAt('statuts'), 'zoe');
    press(page, 'Télécharger (PDF, 182 ko)');
    await waitUntil(() => saved.length > 0, 'it is saved');
    expect(pod.arrivals.at(-1)?.agent).to.equal(undefined);
  });

  it('says why a file cannot be fetched', async () => {
    await seed({everyone: [{...statutes, id: 'perdu'}]});
    const iri = library.documentAt('perdu');
    pod.delete(new URL('files/perdu', iri).href);
    const page = await open(iri);
    press(page, 'Télécharger (PDF, 182 ko)');
    await waitUntil(() => all(page, '[role=alert]').length > 0, 'it is said');
    await isAccessible(page);
  });

  it('names the group that can see it', async () => {
    await seed({group: [statutes]});
    const page = await open(library.documentAt('statuts'), 'amina');
    await sees(page, 'Les membres du groupe « Groupe de Valence » peuvent voir ce document.');
  });

  it('is closed to a member who is not in the group', async () => {
    await seed({group: [statutes]});
    const page = await open(library.documentAt('statuts'), 'zoe');
    expect(textOf(page)).not.to.include('Statuts');
    expect(showsFallback(page)).to.equal(true);
  });

  it('asks a visitor to sign in for what only members see', async () => {
    await seed({members: [statutes]});
    const page = await open(library.documentAt('statuts'));
    expect(textOf(page)).not.to.include('Statuts');
    expect(textOf(page)).to.include('Connectez-vous');
  });

  it('has older versions, the newest first, each with its day, what changed, and its file', async () => {
    const more = `dct:hasVersion <#v1>, <#v2>.
      <#v1> a schema:MediaObject; schema:contentUrl <document-a.pdf>; schema:version 1; dct:date "2024-01-05"^^xsd:date.
      <#v2> a schema:MediaObject; schema:contentUrl <document-b.odt>; schema:version 2; dct:date "2025-06-01"^^xsd:date;
        dcat:byteSize 4000; schema:encodingFormat "application/vnd.oasis.opendocument.text"; schema:releaseNotes "L’article 4"`;
    await seed({everyone: [{...statutes, more}]});
    const page = await open(library.documentAt('statuts'));
    expect(all(page, '.older li').map(textOf)).to.deep.equal([
      'version 2 · 1er juin 2025 · L’article 4 Télécharger la version 2 (ODT, 4 ko)',
      'version 1 · 5 janvier 2024 Télécharger la version 1',
    ]);
    await isAccessible(page);
  });

  it('says since when it should have been reviewed, before anything else', async () => {
    await seed({everyone: [{...statutes, reviewDate: '2020-01-31'}]});
    const page = await open(library.documentAt('statuts'));
    expect(textOf(one(page, '.review'))).to.include('À relire depuis le 31 janvier 2020');
  });

  it('offers the accessible version right beside the file', async () => {
    await seed({everyone: [{...statutes, more: 'dct:hasFormat <document-x.txt>'}]});
    const page = await open(library.documentAt('statuts'));
    expect(all(page, '.files button').map(textOf)).to.deep.equal([
      'Télécharger (PDF, 182 ko)',
      'Télécharger la version accessible (TXT)',
    ]);
  });

  it('leads to a page of another site by a link that says where it goes', async () => {
    await seed({everyone: [{id: 'guide', title: 'Guide', file: 'https://guides.example/scop'}]});
    const page = await open(library.documentAt('guide'));
    const link = named(page, 'Ouvrir sur guides.example');
    expect(link.getAttribute('href')).to.equal('https://guides.example/scop');
    expect(link.getAttribute('rel')).to.include('noreferrer');
    expect(textOf(page)).not.to.include('Regarder ici');
  });

  it('has no link to follow for a page that lies where members’ spaces are, whatever it says it is', async () => {
    const file = new URL('/evil/page.html', pod.origin).href;
    await seed({everyone: [{...statutes, file}]});
    const page = await open(library.documentAt('statuts'));
    expect(all(page, 'a').filter((link) => link.getAttribute('href')?.startsWith(pod.origin))).to.have.length(0);
    expect(named(page, 'Télécharger (PDF, 182 ko)').localName).to.equal('button');
  });

  it('names the licence as people know it, and links to its text', async () => {
    await seed({everyone: [{...statutes, more: 'dct:license <https://creativecommons.org/licenses/by-sa/4.0/>'}]});
    const page = await open(library.documentAt('statuts'));
    const link = named(page, 'Réutilisable en citant l’auteur·rice, aux mêmes conditions (CC BY-SA)');
    expect(link.getAttribute('href')).to.include('creativecommons.org');
  });

  it('leads to the page that shows the decision from which it comes', async () => {
    const decision = new URL('/coop/polls/p1/index.ttl#it', pod.origin).href;
    await seed({everyone: [{...statutes, more: `schema:isBasedOn <${decision}>`}]});
    const page = await open(library.documentAt('statuts'));
    expect(textOf(page)).not.to.include('Voir la décision');
    page.setAttribute('decision-href', 'vote.html?id={id}');
    await sees(page, 'Voir la décision');
    expect(named(page, 'Voir la décision dont il découle').getAttribute('href')).to.equal(
      `vote.html?id=${encodeURIComponent(decision)}`,
    );
  });

  it('can be changed by its author, and by no other member', async () => {
    await seed({everyone: [statutes]});
    const iri = library.documentAt('statuts');
    expect(named(await open(iri, 'amina'), 'Modifier ce document').getAttribute('href')).to.include(encodeURIComponent(iri));
    expect(textOf(await open(iri, 'zoe'))).not.to.include('Modifier ce document');
  });

  it('shows a document named by a link only if it is the coop’s', async () => {
    await seed({everyone: [statutes]});
    expect(textOf(await openByLink(library.documentAt('statuts')))).to.include('Statuts de la coopérative');
    const iri = pod.put(
      '/elsewhere/doc.ttl',
      '<#it> a <http://schema.org/DigitalDocument>; <http://purl.org/dc/terms/title> "Faux".',
    );
    const page = await openByLink(`${iri}#it`);
    expect(textOf(page)).to.include('n’est pas un document de cette coopérative');
    expect(textOf(page)).not.to.include('Faux');
  });

  it('says so if it is gone, and keeps the page’s own words below', async () => {
    await seed({everyone: [statutes]});
    const iri = library.documentAt('statuts');
    pod.delete(iri.split('#')[0]!);
    const page = await open(iri);
    expect(textOf(page)).to.include('ne sont pas, ou plus');
    expect(showsFallback(page)).to.equal(true);
    await isAccessible(page);
  });

  it('breaks a title of 255 letters, and does not widen the page', async () => {
    await seed({everyone: [{...statutes, title: '🌱'.repeat(20) + 'x'.repeat(140)}]});
    const page = await open(library.documentAt('statuts'));
    page.style.inlineSize = '320px';
    await page.updateComplete;
    expect(page.scrollWidth).to.be.at.most(320);
  });
});
