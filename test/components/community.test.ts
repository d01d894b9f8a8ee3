import {html} from 'lit';
import '../../components/directory/directory.js';
import '../../components/community/sign-in.js';
import '../../components/community/community.js';
import type {CoopCommunity} from '../../components/community/community.js';
import type {CoopDirectory} from '../../components/directory/directory.js';
import type {SessionChangeEvent} from '../../components/data/events.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {
  all,
  draw,
  expect,
  isAccessible,
  sees,
  show,
  showsFallback,
  startPod,
  textOf,
  usePods,
} from '../support/elements/page.js';
import {communityOf, ScriptedSession, within} from '../support/elements/within.js';
import {createMemoryPod} from '../support/memory-pod.js';

const names = (directory: Element) => all(directory, 'li .heading').map(({innerText}) => innerText);
const provider = (coop: SeededCoop, id = '') =>
  html`<coop-community id=${id} src=${coop.src} session="host"></coop-community>`;

describe('a tag finds its community:', () => {
  let north: SeededCoop;
  let south: SeededCoop;
  beforeEach(async () => {
    const pods = ['https://north.example', 'https://south.example'].map((origin) => createMemoryPod({origin}));
    usePods(...pods);
    north = await createSeededCoop([amina], pods[0]);
    south = await createSeededCoop([elodie], pods[1]);
  });
  const find = (root: Element) => root.querySelector<CoopDirectory>('coop-directory')!;

  it('the nearest one around it', async () => {
    const page = await show(within(north, html`${within(south, html`<coop-directory></coop-directory>`)}`));
    expect(names(find(page))).to.deep.equal(['Élodie Garnier']);
  });

  it('the one that it names, wherever that is', async () => {
    const inner = within(south, html`<coop-directory community="north"></coop-directory>`);
    const page = await show(html`<div>${inner}${provider(north, 'north')}</div>`);
    expect(names(find(page))).to.deep.equal(['Amina Benali']);
  });

  it('another one when it names another', async () => {
    const content = html`<coop-directory community="north"></coop-directory>`;
    const page = await show(html`<div>${provider(north, 'north')}${provider(south, 'south')}${content}</div>`);
    find(page).community = 'south';
    await sees(find(page), 'Élodie Garnier');
    expect(names(find(page))).to.deep.equal(['Élodie Garnier']);
  });

  it('the only one on the page, even empty and after it', async () => {
    const page = await show(
      html`<div>
        <p><coop-directory></coop-directory></p>
        ${provider(north)}
      </div>`,
    );
    expect(names(find(page))).to.deep.equal(['Amina Benali']);
  });

  it('one that comes later, wherever it comes', async () => {
    const page = await show(
      html`<div>
        <p><coop-directory>Le bureau répond.</coop-directory></p>
      </div>`,
    );
    const directory = find(page);
    expect(textOf(directory)).to.include('il manque l’adresse de la coopérative');
    expect(showsFallback(directory)).to.be.true;
    await isAccessible(directory);
    const late = document.createElement('coop-community');
    Object.assign(late, {src: north.src, session: 'host'});
    page.append(late);
    await sees(directory, 'Amina Benali');
  });

  it('one that is put around it later', async () => {
    const page = await show(html`<div><coop-directory></coop-directory></div>`);
    const late = document.createElement('coop-community');
    Object.assign(late, {src: north.src, session: 'host'});
    page.replaceChildren(late, ...page.childNodes);
    late.append(find(page));
    await sees(find(page), 'Amina Benali');
  });

  it('none when there are several and it names none', async () => {
    const page = await show(html`<div>${provider(north)}${provider(south)}<coop-directory>Appelez.</coop-directory></div>`);
    expect(textOf(find(page))).to.include('plusieurs coopératives sont possibles');
    expect(showsFallback(find(page))).to.be.true;
    await isAccessible(find(page));
  });

  it('none when it names one that is not there', async () => {
    const page = await show(html`<div>${provider(north)}<coop-directory community="nowhere"></coop-directory></div>`);
    expect(textOf(find(page))).to.include('il manque l’adresse de la coopérative');
  });

  it('its own address wins over the community’s list', async () => {
    const page = await show(within(north, html`<coop-directory src=${south.list}></coop-directory>`));
    expect(names(find(page))).to.deep.equal(['Élodie Garnier']);
  });

  it('another one after it has been moved there', async () => {
    const page = await show(html`<div>${within(north, html`<coop-directory></coop-directory>`)}${provider(south)}</div>`);
    const directory = find(page);
    page.querySelectorAll('coop-community')[1]!.append(directory);
    await sees(directory, 'Élodie Garnier');
    expect(names(directory)).to.deep.equal(['Élodie Garnier']);
  });
});

describe('the community', () => {
  let coop: SeededCoop;
  beforeEach(async () => {
    coop = await createSeededCoop([amina, elodie], startPod());
  });

  it('draws nothing of its own and is no box', async () => {
    const element = await show(html`<coop-community src=${coop.src}><p>Bonjour</p></coop-community>`);
    expect(getComputedStyle(element).display).to.equal('contents');
    expect(element.innerText).to.equal('Bonjour');
  });

  it('gives the tags another coop when its address changes', async () => {
    const pods = ['https://north.example', 'https://south.example'].map((origin) => createMemoryPod({origin}));
    usePods(...pods);
    const [north, south] = [await createSeededCoop([amina], pods[0]), await createSeededCoop([elodie], pods[1])];
    const element = await show<CoopCommunity>(within(north, html`<coop-directory></coop-directory>`));
    element.src = south.src;
    const directory = element.querySelector('coop-directory')!;
    await sees(directory, 'Élodie Garnier');
    expect(names(directory)).to.deep.equal(['Élodie Garnier']);
  });

  it('takes an address from a property that differs from nothing', async () => {
    const element = document.createElement('coop-community');
    element.src = coop.src;
    element.innerHTML = '<coop-directory></coop-directory>';
    const page = await draw(html`<div></div>`);
    page.append(element);
    await sees(element.querySelector('coop-directory')!, 'Amina Benali');
  });

  it('tells the page who signs in and out, once each', async () => {
    const told: (string | null)[] = [];
    const handle = ({webId}: SessionChangeEvent) => void told.push(webId);
    const page = await show(html`<div @coop-session-change=${handle}>${within(coop, html``)}</div>`);
    const element = page.querySelector('coop-community')!;
    element.identity = coop.identity('amina');
    await element.complete;
    element.identity = {...coop.identity('amina')};
    await element.complete;
    element.identity = null;
    await element.complete;
    expect(told).to.deep.equal([coop.webId('amina'), null]);
  });

  it('tells of whoever is signed in from the beginning', async () => {
    const told: (string | null)[] = [];
    const handle = ({webId}: SessionChangeEvent) => void told.push(webId);
    await show(html`<div @coop-session-change=${handle}>${within(coop, html``, 'amina')}</div>`);
    expect(told).to.deep.equal([coop.webId('amina')]);
  });

  it('never sends credentials to a host that is neither the coop’s nor the member’s', async () => {
    const elsewhere = createMemoryPod({origin: 'https://elsewhere.example'});
    const src = elsewhere.put('/people.ttl', '<#a> a <http://xmlns.com/foaf/0.1/Person>.');
    elsewhere.rule('/people.ttl', 'acl:agent <https://nobody.example/#me>; acl:mode acl:Read');
    usePods(coop.pod, elsewhere);
    await show(within(coop, html`<coop-directory src=${src}></coop-directory>`, 'amina'));
    expect(elsewhere.arrivals.map(({agent}) => agent)).to.deep.equal([undefined]);
  });

  it('reads what is public without credentials also for whoever is signed in', async () => {
    const before = coop.pod.arrivals.length;
    await show(within(coop, html`<coop-directory></coop-directory>`, 'amina'));
    const agents = coop.pod.arrivals.slice(before).map(({agent}) => agent);
    expect(agents.filter(Boolean)).to.deep.equal([]);
  });

  it('keeps one watch on a session however often it is moved', async () => {
    const page = await show(html`<div>${within(coop, html`<coop-sign-in></coop-sign-in>`)}</div>`);
    const element = page.querySelector('coop-community')!;
    const session = new ScriptedSession();
    communityOf(element).useSession(session);
    for (let turn = 0; turn < 10; turn++) page.append(element);
    expect(session.watchers.size).to.equal(1);
    session.set({status: 'signed-in', ...coop.identity('amina')});
    await sees(element.querySelector('coop-sign-in')!, 'Bonjour Amina Benali');
  });
});
