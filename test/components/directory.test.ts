import {html} from 'lit';
import '../../components/directory/directory.js';
import '../../components/community/community.js';
import type {CoopCommunity} from '../../components/community/community.js';
import type {CoopDirectory} from '../../components/directory/directory.js';
import {admitMember} from '../../pods/index.js';
import {amina, createSeededCoop, documentOfPeople, elodie, profile} from '../support/elements/seeded-coop.js';
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
  usePods,
} from '../support/elements/page.js';
import {communityOf, within} from '../support/elements/within.js';

const names = (directory: Element) => all(directory, 'li .heading').map(({innerText}) => innerText);

describe('the directory', () => {
  it('shows the members of the community around it, in the order of the alphabet', async () => {
    const coop = await createSeededCoop();
    usePods(coop.pod);
    const directory = await show(within(coop, html`<coop-directory></coop-directory>`), 'coop-directory');
    expect(names(directory)).to.deep.equal(['Amina Benali', 'Élodie Garnier', 'Zoé Œuvrard']);
    expect(textOf(directory)).to.include('Boulangère · Valence');
    expect(textOf(directory)).to.include('3 membres');
    await isAccessible(directory);
  });

  it('needs no community with an address of its own', async () => {
    const pod = startPod();
    const src = pod.put('/people.ttl', documentOfPeople(['Ada', 'Grace']));
    const directory = await show(html`<coop-directory src=${src}></coop-directory>`);
    expect(names(directory)).to.deep.equal(['Ada', 'Grace']);
  });

  it('takes its address from a property as well', async () => {
    const pod = startPod();
    const src = pod.put('/people.ttl', documentOfPeople(['Ada']));
    const directory = await show(html`<coop-directory .src=${src}></coop-directory>`);
    expect(names(directory)).to.deep.equal(['Ada']);
  });

  it('keeps its own content on screen while the list is on its way, and takes it away then', async () => {
    const pod = startPod();
    const src = pod.put('/people.ttl', documentOfPeople(['Ada']));
    const held = pod.faults.hold({path: '/people.ttl'});
    const directory = await draw<CoopDirectory>(html`<coop-directory src=${src}>Le bureau répond.</coop-directory>`);
    await held.arrived;
    await directory.updateComplete;
    expect(showsFallback(directory)).to.be.true;
    await isAccessible(directory);
    held.release();
    await directory.complete;
    expect(showsFallback(directory)).to.be.false;
    expect(names(directory)).to.deep.equal(['Ada']);
  });

  it('tells the page when the list is there, once', async () => {
    const pod = startPod();
    const src = pod.put('/people.ttl', documentOfPeople(['Ada']));
    let ready = 0;
    const directory = await show<CoopDirectory>(
      html`<coop-directory src=${src} @coop-ready=${() => ready++}></coop-directory>`,
    );
    await directory.refresh();
    expect(ready).to.equal(1);
  });

  it('says that there is nobody in an empty list', async () => {
    const coop = await createSeededCoop([]);
    usePods(coop.pod);
    const directory = await show(within(coop, html`<coop-directory></coop-directory>`), 'coop-directory');
    expect(textOf(directory)).to.include('Il n’y a pas encore de membre ici.');
    await isAccessible(directory);
  });

  it('counts one member as one', async () => {
    const coop = await createSeededCoop([amina]);
    usePods(coop.pod);
    const directory = await show(within(coop, html`<coop-directory></coop-directory>`), 'coop-directory');
    expect(textOf(directory)).to.match(/\b1 membre\b/);
  });

  it('names its search box in the language of the page', async () => {
    const pod = startPod();
    const src = pod.put('/people.ttl', documentOfPeople(['Ada']));
    const directory = await show(html`<coop-directory src=${src}></coop-directory>`);
    const [box] = one<HTMLInputElement>(directory, 'input[type=search]').labels ?? [];
    expect(box?.innerText).to.equal('Rechercher un membre');
  });

  it('is a list with one item for each member', async () => {
    const pod = startPod();
    const src = pod.put('/people.ttl', documentOfPeople(['Ada', 'Grace']));
    const directory = await show(html`<coop-directory src=${src}></coop-directory>`);
    expect(all(directory, 'ul > li')).to.have.length(2);
    expect(one(directory, 'ul').getAttribute('aria-label')).to.equal('Membres');
  });

  for (const [level, tag] of Object.entries({0: 'div', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6'})) {
    it(`makes each name a <${tag}> with heading-level="${level}"`, async () => {
      const pod = startPod();
      const src = pod.put('/people.ttl', documentOfPeople(['Ada']));
      const directory = await show(html`<coop-directory src=${src} heading-level=${level}></coop-directory>`);
      expect(one(directory, '.heading').localName).to.equal(tag);
      expect(one(directory, '.heading').innerText).to.equal('Ada');
    });
  }

  it('makes each name a link to the page that the integrator names', async () => {
    const coop = await createSeededCoop([amina]);
    usePods(coop.pod);
    const content = html`<coop-directory item-href="membre.html?id={id}"></coop-directory>`;
    const directory = await show(within(coop, content), 'coop-directory');
    const link = named(directory, 'Amina Benali', 'h3 a');
    expect(link.getAttribute('href')).to.equal(`membre.html?id=${encodeURIComponent(coop.webId('amina'))}`);
  });

  it('opens the details in place, read at their source, and closes them again', async () => {
    const coop = await createSeededCoop([amina]);
    usePods(coop.pod);
    const directory = await show(within(coop, html`<coop-directory></coop-directory>`), 'coop-directory');
    expect(textOf(directory)).not.to.include('Je fais du pain.');
    press(directory, 'Amina Benali');
    await sees(directory, 'Je fais du pain.');
    const button = named(directory, 'Amina Benali', 'h3 button');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(named(directory, 'fournil.example').getAttribute('href')).to.equal('https://fournil.example/');
    await isAccessible(directory);
    button.focus();
    button.click();
    await (directory as CoopDirectory).updateComplete;
    expect(textOf(directory)).not.to.include('Je fais du pain.');
    expect(directory.shadowRoot!.activeElement).to.equal(button);
  });

  it('shows what a member has just announced, read in the member’s own space', async () => {
    const coop = await createSeededCoop([amina, elodie]);
    usePods(coop.pod);
    const webId = coop.webId('amina');
    coop.pod.put('/amina/profile/card', profile(webId, {...amina, name: 'Amina Benali-Roux'}));
    const {membersAnnouncements} = coop.layout;
    const as = 'https://www.w3.org/ns/activitystreams#';
    coop.pod.put(membersAnnouncements, `<#a> <${as}object> <${webId}>. <#b> <${as}object> <https://elsewhere.example/x>.`);
    const directory = await show(within(coop, html`<coop-directory></coop-directory>`), 'coop-directory');
    expect(names(directory)).to.deep.equal(['Amina Benali-Roux', 'Élodie Garnier']);
  });

  it('shows again what has changed when the page asks for it', async () => {
    const pod = startPod();
    const src = pod.put('/people.ttl', documentOfPeople(['Ada']));
    const directory = await show<CoopDirectory>(html`<coop-directory src=${src}></coop-directory>`);
    pod.put('/people.ttl', documentOfPeople(['Ada', 'Grace']));
    await directory.refresh();
    expect(names(directory)).to.deep.equal(['Ada', 'Grace']);
  });

  it('follows its address, and a late answer never takes the place of a newer one', async () => {
    const pod = startPod();
    const first = pod.put('/first.ttl', documentOfPeople(['Ada']));
    const second = pod.put('/second.ttl', documentOfPeople(['Grace']));
    const held = pod.faults.hold({path: '/first.ttl'});
    const directory = await draw<CoopDirectory>(html`<coop-directory src=${first}></coop-directory>`);
    await held.arrived;
    directory.src = second;
    await sees(directory, 'Grace');
    held.release();
    await directory.complete;
    expect(names(directory)).to.deep.equal(['Grace']);
  });

  it('shows the same after it has been moved, with what was typed', async () => {
    const coop = await createSeededCoop();
    usePods(coop.pod);
    const content = html`<main><coop-directory></coop-directory></main>
      <aside></aside>`;
    const community = await show(within(coop, content));
    const directory = community.querySelector<CoopDirectory>('coop-directory')!;
    community.querySelector('aside')!.append(directory);
    await directory.complete;
    expect(names(directory)).to.have.length(3);
  });

  it('shows at once who has become a member on the same page', async () => {
    const coop = await createSeededCoop([amina]);
    usePods(coop.pod);
    const element = await show<CoopDirectory>(
      within(coop, html`<coop-directory></coop-directory>`, 'coop'),
      'coop-directory',
    );
    const {resources} = communityOf(element.closest<CoopCommunity>('coop-community')!);
    const {webId} = coop.addStranger(elodie);
    const {fetch} = coop.identity('coop');
    const home = `${coop.pod.origin}/elodie/coop/home/`;
    await admitMember({resources, fetch, layout: coop.layout, webId, home, now: new Date()});
    await sees(element, 'Élodie Garnier');
  });
});
