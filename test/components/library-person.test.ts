import {html} from 'lit';
import '../../components/library/library.js';
import '../../components/library/document.js';
import '../../components/library/document-form.js';
import type {CoopDocument} from '../../components/library/document.js';
import '../../components/community/community.js';
import type {CoopDocumentForm} from '../../components/library/document-form.js';
import type {CoopLibrary} from '../../components/library/library.js';
import {addPersonalLibraries} from '../../pods/library/create-library.js';
import {Resources} from '../../pods/documents/resources.js';
import {all, atEnd, expect, one, press, sees, show, textOf, usePods, waitUntil} from '../support/elements/page.js';
import {amina, createSeededCoop, zoe, type SeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';

describe('the folder of one member', () => {
  let coop: SeededCoop;
  beforeEach(async () => {
    const before = location.href;
    atEnd(() => history.replaceState(history.state, '', before));
    coop = await createSeededCoop([amina, zoe]);
    usePods(coop.pod);
    const {webId, fetch} = coop.identity('coop');
    const session = {status: 'signed-in', webId, fetch} as const;
    const resources = new Resources({fetch: coop.pod.fetch, session: () => session, mayAuthenticate: () => true});
    const made = await addPersonalLibraries({resources, fetch, owner: webId, layout: coop.layout});
    if (!made.ok) throw new Error(made.problem.kind);
    const id = encodeURIComponent(coop.identity('amina').webId);
    history.replaceState(history.state, '', `${location.pathname}?id=${id}`);
  });

  const openForm = (who: string) =>
    show<CoopDocumentForm>(
      within(coop, html`<coop-document-form person-param="id"></coop-document-form>`, who),
      'coop-document-form',
    );
  const openFolder = (who: string) =>
    show<CoopLibrary>(
      within(coop, html`<coop-library person-param="id" item-href="x.html?doc={id}"></coop-library>`, who),
      'coop-library',
    );
  const titles = (tag: Element) => all(tag, '.item .heading').map(({innerText}) => innerText.trim());

  /** A moderator puts a contract into Amina's folder. */
  async function fileContract(): Promise<void> {
    const form = await openForm('coop');
    const data = new DataTransfer();
    data.items.add(new File(['Contrat'], 'Contrat.txt', {type: 'text/plain'}));
    const chooser = one<HTMLInputElement>(form, 'input[type=file]');
    chooser.files = data.files;
    chooser.dispatchEvent(new Event('change'));
    await form.updateComplete;
    press(form, 'Ajouter le document');
    await sees(form, '1 document est ajouté.');
    form.closest('coop-community')!.remove();
  }

  it('is made when a moderator first puts something into it, and shown to that member', async () => {
    await fileContract();
    const library = await openFolder('amina');
    await waitUntil(() => titles(library).length === 1);
    expect(titles(library)).to.deep.equal(['Contrat']);
  });

  it('is shown to a moderator who looks after that member, each document too', async () => {
    await fileContract();
    const library = await openFolder('coop');
    await waitUntil(() => titles(library).length === 1);
    const src = all<HTMLAnchorElement>(library, '.item a').map(({href}) => new URL(href).searchParams.get('doc'))[0]!;
    library.closest('coop-community')!.remove();
    history.replaceState(history.state, '', `${location.pathname}?doc=${encodeURIComponent(src)}`);
    const open = (who: string) =>
      show<CoopDocument>(within(coop, html`<coop-document src-param="doc"></coop-document>`, who), 'coop-document');
    const shown = await open('coop');
    await sees(shown, 'Contrat');
    shown.closest('coop-community')!.remove();
    const refused = await open('zoe');
    await refused.complete;
    expect(textOf(refused)).to.not.include('Contrat');
  });

  it('is not shown to another member, who is told so', async () => {
    await fileContract();
    const library = await openFolder('zoe');
    await library.complete;
    expect(titles(library)).to.deep.equal([]);
    expect(textOf(library)).to.not.include('Contrat');
  });

  it('of an address that is none says that it cannot be found', async () => {
    history.replaceState(history.state, '', `${location.pathname}?id=javascript:alert(1)`);
    const library = await openFolder('coop');
    await library.complete;
    expect(titles(library)).to.deep.equal([]);
    expect(all(library, '[part~=problem]').length).to.equal(1);
  });
});
