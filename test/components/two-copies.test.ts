import {html} from 'lit';
import {amina, createSeededCoop, type SeededCoop} from '../support/elements/seeded-coop.js';
import {all, expect, listenToConsole, show, startPod} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';
import {version} from '../../components/version.js';

/** By address at run time: these are the bundles for plain pages, and the modules of the package. */
const bundle = (name: string) => import(new URL(`/dist/cdn/${name}.js`, location.href).href) as Promise<object>;
const modules = (path: string) => import(new URL(`/build/components/${path}.js`, location.href).href) as Promise<object>;

describe('two copies of the kit on one page', () => {
  let coop: SeededCoop;
  let warnings: string[];

  before(async () => {
    // Half of the tags from one copy, half from the other, before either copy is loaded as a whole.
    await Promise.all([bundle('coop-community'), modules('directory/directory'), bundle('coop-member')]);
  });
  beforeEach(async () => {
    warnings = listenToConsole();
    coop = await createSeededCoop([amina], startPod());
  });

  it('share a community: the tags of one find the provider of the other', async () => {
    const content = html`<coop-directory></coop-directory><coop-member src=${coop.webId('amina')}></coop-member>`;
    const page = await show(within(coop, content, 'amina'));
    const names = [...page.querySelectorAll('coop-directory, coop-member')].map((tag) => all(tag, '.heading')[0]?.innerText);
    expect(names).to.deep.equal(['Amina Benali', 'Amina Benali']);
  });

  it('find each other also when the provider is empty and comes last', async () => {
    const page = await show(
      html`<div>
        <coop-directory></coop-directory>
        <coop-community src=${coop.src} session="host"></coop-community>
      </div>`,
    );
    expect(all(page.querySelector('coop-directory')!, '.heading')[0]?.innerText).to.equal('Amina Benali');
  });

  it('the first to come stays, and the console says both versions once', async () => {
    const before = customElements.get('coop-directory');
    await bundle('all');
    await modules('all');
    expect(customElements.get('coop-directory')).to.equal(before);
    const told = warnings.filter((text) => text.includes('is registered already'));
    // One line from each copy, for each has met the other's tags.
    expect(told).to.have.length(2);
    for (const line of told) expect(line).to.include(`by version ${version}; version ${version} steps back`);
  });

  it('say nothing more when they are loaded again', async () => {
    await bundle('coop-directory');
    await modules('directory/member');
    expect(warnings).to.deep.equal([]);
  });
});
