import {html} from 'lit';
import '../../components/directory/directory.js';
import '../../components/community/community.js';
import type {CoopDirectory} from '../../components/directory/directory.js';
import {choose, chosenIn, pressFilter, selectOf, valuesIn} from '../support/elements/facets.js';
import {createSeededCoop, type SeededCoop} from '../support/elements/seeded-coop.js';
import {addGroups} from '../support/elements/with-groups.js';
import {
  all,
  complete,
  expect,
  isAccessible,
  named,
  press,
  sees,
  show,
  startPod,
  textOf,
  waitUntil,
} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';

const names = (directory: Element) => all(directory, 'li .heading').map(({innerText}) => innerText);

describe('the directory’s filter by group', () => {
  let coop: SeededCoop;
  let address: string;
  beforeEach(async () => {
    coop = await createSeededCoop(undefined, startPod());
    address = await addGroups(coop, {Diois: ['elodie', 'zoe'], 'Val de Drôme': ['zoe'], Vercors: []});
  });

  const showDirectory = (facets = 'skills group', who?: string) =>
    show<CoopDirectory>(within(coop, html`<coop-directory facets=${facets}></coop-directory>`, who), 'coop-directory');
  const requestsFor = (url: string) => coop.pod.arrivals.filter((arrival) => arrival.url === url && !arrival.agent).length;

  it('reads the coop’s groups in one request, and only when it is opened', async () => {
    const directory = await showDirectory();
    expect(requestsFor(address)).to.equal(0);
    const before = coop.pod.arrivals.length;
    await pressFilter(directory);
    expect(coop.pod.arrivals.slice(before).map(({url}) => url)).to.deep.equal([address]);
    await pressFilter(directory);
    await pressFilter(directory);
    expect(requestsFor(address)).to.equal(1);
  });

  it('reads no groups where the page asks for other filters', async () => {
    const directory = await showDirectory('skills place');
    await pressFilter(directory);
    expect(requestsFor(address)).to.equal(0);
  });

  it('offers the groups that have members here, and shows who is in one', async () => {
    const directory = await showDirectory();
    await pressFilter(directory);
    expect(valuesIn(directory, 'Groupe')).to.deep.equal(['Tous les groupes', 'Diois (2)', 'Val de Drôme (1)']);
    await choose(directory, 'Groupe', 'Diois');
    expect(names(directory)).to.deep.equal(['Élodie Garnier', 'Zoé Œuvrard']);
    await isAccessible(directory);
    await choose(directory, 'Savoir-faire', 'Solaire');
    expect(names(directory)).to.deep.equal(['Élodie Garnier']);
    expect(valuesIn(directory, 'Groupe')).to.deep.equal(['Tous les groupes', 'Diois (1)']);
    expect(chosenIn(directory)).to.deep.equal(['Diois', 'Solaire']);
  });

  it('costs one sentence when the groups cannot be read, and the rest works', async () => {
    coop.pod.faults.answer(500, {path: new URL(address).pathname, times: 1});
    const directory = await showDirectory();
    await pressFilter(directory);
    expect(textOf(directory)).to.include('Les groupes n’ont pas pu être lus.');
    expect(all(directory, 'select')).to.have.length(1);
    await isAccessible(directory);
    await choose(directory, 'Savoir-faire', 'Solaire');
    expect(names(directory)).to.deep.equal(['Élodie Garnier']);
    press(directory, 'Réessayer');
    await waitUntil(() => all(directory, 'select').length === 2);
    expect(textOf(directory)).not.to.include('pas pu être lus');
    expect(directory.shadowRoot!.activeElement?.textContent?.trim()).to.equal('Filtrer');
  });

  it('is left out where the coop has no groups, quietly', async () => {
    const other = await createSeededCoop(undefined, startPod());
    const directory = await show<CoopDirectory>(
      within(other, html`<coop-directory facets="group"></coop-directory>`),
      'coop-directory',
    );
    await pressFilter(directory);
    expect(all(directory, 'select')).to.have.length(0);
    expect(textOf(directory)).to.include('Il n’y a pas encore de filtre à choisir.');
  });

  it('reads again when the page asks for it, and forgets a group that is gone', async () => {
    const directory = await showDirectory();
    await pressFilter(directory);
    await choose(directory, 'Groupe', 'Val');
    coop.pod.put(address, '');
    await addGroups(coop, {Diois: ['amina']});
    await directory.refresh();
    await complete(document);
    expect(chosenIn(directory)).to.deep.equal([]);
    expect(names(directory)).to.have.length(3);
    expect(valuesIn(directory, 'Groupe')).to.deep.equal(['Tous les groupes', 'Diois (1)']);
  });

  it('shows nothing of groups that whoever signs out may no longer see', async () => {
    coop.pod.rule(address, `acl:agent <${coop.webId('amina')}>; acl:mode acl:Read`);
    const directory = await showDirectory('group', 'amina');
    await pressFilter(directory);
    await choose(directory, 'Groupe', 'Diois');
    expect(names(directory)).to.have.length(2);
    Object.assign(directory.closest('coop-community')!, {identity: null});
    await sees(directory, 'Les groupes n’ont pas pu être lus.');
    expect(textOf(directory)).not.to.include('Diois');
    expect(names(directory)).to.have.length(3);
  });

  it('holds when the directory is moved', async () => {
    const content = html`<main><coop-directory facets="group"></coop-directory></main>
      <aside></aside>`;
    const community = await show(within(coop, content));
    const directory = community.querySelector<CoopDirectory>('coop-directory')!;
    await pressFilter(directory);
    await choose(directory, 'Groupe', 'Diois');
    community.querySelector('aside')!.append(directory);
    await directory.complete;
    expect(names(directory)).to.deep.equal(['Élodie Garnier', 'Zoé Œuvrard']);
    expect(chosenIn(directory)).to.deep.equal(['Diois']);
    expect(selectOf(directory, 'Groupe').selectedOptions[0]?.text).to.equal('Diois (2)');
  });

  it('names groups in the language of the page', async () => {
    coop.pod.put(address, `${coop.pod.text(address)} <#g0> <http://www.w3.org/2006/vcard/ns#fn> "Die valley"@en.`);
    const directory = await showDirectory('group');
    await pressFilter(directory);
    await choose(directory, 'Groupe', 'Diois');
    document.documentElement.lang = 'en';
    await sees(directory, /Group\b.*Die valley/);
    expect(selectOf(directory, 'Group').selectedOptions[0]?.text).to.equal('Die valley (2)');
    expect(chosenIn(directory)[0]).to.include('Die valley');
    named(directory, 'Filter');
  });
});
