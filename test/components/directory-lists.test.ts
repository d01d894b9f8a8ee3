import {html} from 'lit';
import '../../components/directory/directory.js';
import '../../components/community/community.js';
import type {CoopDirectory} from '../../components/directory/directory.js';
import {createSeededCoop, prefixes} from '../support/elements/seeded-coop.js';
import {all, expect, isAccessible, press, sees, show, startPod, textOf} from '../support/elements/page.js';

const names = (directory: Element) => all(directory, 'li .heading').map(({innerText}) => innerText);
const showList = (src: string) => show<CoopDirectory>(html`<coop-directory src=${src}></coop-directory>`);

describe('the directory reads', () => {
  let pod: ReturnType<typeof startPod>;
  beforeEach(() => {
    pod = startPod();
  });

  it('a members’ list by its address alone', async () => {
    const coop = await createSeededCoop(undefined, pod);
    expect(names(await showList(coop.list))).to.deep.equal(['Amina Benali', 'Élodie Garnier', 'Zoé Œuvrard']);
  });

  it('a members’ list by the address of its document', async () => {
    const coop = await createSeededCoop(undefined, pod);
    expect(names(await showList(coop.list.split('#')[0]!))).to.have.length(3);
  });

  it('an address book with an index of names', async () => {
    const src = pod.put('/book/index.ttl', `${prefixes}<#this> a vcard:AddressBook; vcard:nameEmailIndex <people.ttl>.`);
    pod.put(
      '/book/people.ttl',
      `${prefixes}<p/1/index.ttl#this> vcard:fn "Ada"; vcard:inAddressBook <index.ttl#this>.
       <p/2/index.ttl#this> vcard:fn "Grace"; vcard:inAddressBook <index.ttl#this>.`,
    );
    expect(names(await showList(`${src}#this`))).to.deep.equal(['Ada', 'Grace']);
  });

  it('a group with names, and one whose names must be looked up', async () => {
    pod.put('/grace.ttl', `${prefixes}<#me> a foaf:Person; foaf:name "Grace".`);
    const src = pod.put(
      '/group.ttl',
      `${prefixes}<#g> a vcard:Group; vcard:hasMember <#ada>, <grace.ttl#me>. <#ada> vcard:fn "Ada".`,
    );
    expect(names(await showList(`${src}#g`))).to.deep.equal(['Ada', 'Grace']);
  });

  it('a container of profiles, leaving alone what is none', async () => {
    pod.put('/people/ada.ttl', `${prefixes}<#me> a foaf:Person; foaf:name "Ada".`);
    pod.put('/people/grace.ttl', `${prefixes}<#me> a schema:Person; schema:name "Grace".`);
    pod.put('/people/picture.png', 'not a picture', 'image/png');
    pod.put('/people/recipe.ttl', '<#it> a <#Recipe>.');
    expect(names(await showList(`${pod.origin}/people/`))).to.deep.equal(['Ada', 'Grace']);
    expect(pod.arrivals.some(({url}) => url.endsWith('.png'))).to.be.false;
  });

  it('one document with many people of several vocabularies', async () => {
    const src = pod.put(
      '/people.ttl',
      `${prefixes}<#a> a foaf:Person; foaf:name "Ada". <#b> a vcard:Individual; vcard:fn "Bo".
       <#c> a schema:Person; schema:name "Cleo". <#d> a <#Dog>; foaf:name "Rex".`,
    );
    expect(names(await showList(src))).to.deep.equal(['Ada', 'Bo', 'Cleo']);
  });

  it('a single profile', async () => {
    const src = pod.put('/card', `${prefixes}<> foaf:primaryTopic <#me>. <#me> vcard:fn "Ada".`);
    expect(names(await showList(src))).to.deep.equal(['Ada']);
  });

  it('an address relative to the page', async () => {
    const directory = await showList('no-such-file.ttl');
    expect(textOf(directory)).to.include(location.host);
  });

  it('an empty container as an empty list', async () => {
    pod.put('/people/', '');
    expect(textOf(await showList(`${pod.origin}/people/`))).to.include('Il n’y a pas encore de membre ici.');
  });

  it('the first hundred sources by itself, and more when asked', async () => {
    for (let index = 100; index < 220; index++)
      pod.put(`/people/${index}.ttl`, `${prefixes}<#me> a foaf:Person; foaf:name "Membre ${index}".`);
    const directory = await showList(`${pod.origin}/people/`);
    const opened = () => pod.arrivals.filter(({url}) => /people\/\d/.test(url)).length;
    expect(opened()).to.equal(100);
    expect(textOf(directory)).to.include('20 fiches restent à lire.');
    await isAccessible(directory);
    press(directory, 'Lire la suite');
    await sees(directory, /^(?!.*restent à lire)/);
    expect(opened()).to.equal(120);
  });

  it('people in the language of the page', async () => {
    const src = pod.put(
      '/people.ttl',
      `${prefixes}<#a> a foaf:Person; foaf:name "Ada"; vcard:role "Baker"@en, "Boulangère"@fr.`,
    );
    expect(textOf(await showList(src)))
      .to.include('Boulangère')
      .and.not.to.include('Baker');
  });

  it('the same list once for two tags of one community', async () => {
    const coop = await createSeededCoop(undefined, pod);
    const before = pod.arrivals.length;
    await show(
      html`<coop-community src=${coop.src} session="host">
        <coop-directory></coop-directory><coop-directory></coop-directory>
      </coop-community>`,
    );
    const urls = pod.arrivals.slice(before).map(({url}) => url);
    expect(urls).to.deep.equal([...new Set(urls)]);
  });
});
