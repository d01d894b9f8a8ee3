import {html, type TemplateResult} from 'lit';
import '../../components/community/community.js';
import '../../components/map/map.js';
import type {CoopMap} from '../../components/map/map.js';
import {builtMap} from '../support/elements/chart.js';
import {setClock} from '../support/elements/clock.js';
import {
  all,
  expect,
  isAccessible,
  one,
  press,
  sees,
  show,
  startPod,
  textOf,
  type,
  waitUntil,
} from '../support/elements/page.js';
import {addPlace, addPlaceList, bakery} from '../support/elements/places.js';
import {createSeededCoop, type SeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';
import {mappedIndex, rowOf, webIdOf, type MappedPerson} from '../support/fragments/mapped-people.js';

const names = (map: Element) => all(map, '.items .heading').map(({innerText}) => innerText);
const marksOn = (map: Element) => all(map, '.chart-view button').map((button) => button.querySelector('.name')!.textContent);

const towns = [
  {town: 'Crest', latitude: 44.7286, longitude: 5.0203},
  {town: 'Lyon', latitude: 45.764, longitude: 4.8357},
  {town: 'Paris', latitude: 48.8566, longitude: 2.3522},
  {town: 'Brest', latitude: 48.3904, longitude: -4.4861},
];

/** Members with numbered names by turns in four towns, each fifth of them nowhere. */
function somePeople(count: number): MappedPerson[] {
  return Array.from({length: count}, (_, index) => {
    const {town, latitude, longitude} = towns[index % 4]!;
    const off = (digits: number) => (((index * digits) % 101) - 50) / 2_000;
    const spot = {latitude: latitude + off(7), longitude: longitude + off(13)};
    return {id: `p${index}`, name: `Membre ${String(index + 1).padStart(4, '0')}`, town, ...(index % 5 && {spot})};
  });
}

const placed = (people: readonly MappedPerson[]) => people.filter(({spot}) => spot);

/** How many marks the buttons on a map stand for. */
function countOn(map: Element): number {
  return marksOn(map).reduce((sum, name) => {
    const [, count] = /^([\d\s\u202f\u00a0]+) lieux?/.exec(name) ?? [];
    return sum + (count ? Number(count.replace(/\D/g, '')) : 1);
  }, 0);
}

describe('a map of more members than are read as a whole', () => {
  let coop: SeededCoop;
  const people = somePeople(300);
  beforeEach(async () => {
    setClock('2026-11-28T10:00:00Z');
    coop = await createSeededCoop([{id: 'amina', name: 'Amina'}], startPod());
  });

  async function index(options: Parameters<typeof mappedIndex>[2] = {}) {
    const {files, document} = await mappedIndex(coop.list, people, {weight: 3_000, ...options});
    for (const [url, text] of files) coop.pod.put(url, text);
    const own = coop.list.split('#')[0]!;
    coop.pod.put(own, `${coop.pod.text(new URL(own).pathname)!}\n${document}`);
    return files;
  }
  const members = html`<coop-map layers="members" base-map=${builtMap.folder!}></coop-map>`;
  const openWith = (content: TemplateResult = members) => show<CoopMap>(within(coop, content), 'coop-map');
  const pages = (view = '') => coop.pod.arrivals.filter(({url}) => url.includes(`/by/${view}`)).map(({url}) => url);
  async function openMap(map: CoopMap) {
    press(map, 'Ouvrir la carte');
    await waitUntil(() => marksOn(map).length > 0, 'nothing on the map', {timeout: 5_000});
    await map.complete;
  }

  it('lists those who are somewhere by their names, says how many there are, and reads no page of the map before it is open', async () => {
    await index();
    const map = await openWith();
    const expected = placed(people).map(({name}) => name);
    expect(names(map)).to.deep.equal(expected.slice(0, 20));
    expect(textOf(one(map, '.count'))).to.equal(`${expected.length} membres`);
    expect(textOf(map)).to.include('Page 1 sur 12');
    expect(pages('tiles/')).to.deep.equal([]);
    await isAccessible(map);
    press(map, 'Page suivante');
    await map.complete;
    expect(names(map)).to.deep.equal(expected.slice(20, 40));
  });

  it('shows all of them on the map from one page, with the towns that they are in', async () => {
    await index();
    const map = await openWith();
    await openMap(map);
    expect(countOn(map)).to.equal(placed(people).length);
    expect(pages('tiles/')).to.have.length(1);
    expect(marksOn(map).join()).to.include('Paris').and.to.include('Brest');
    await isAccessible(map);
  });

  it('goes nearer until people stand by themselves, and tells of the one that is pressed', async () => {
    await index();
    const map = await openWith();
    await openMap(map);
    for (let turn = 0; turn < 8 && !all(map, '.chart-view .mark').length; turn++) {
      const before = marksOn(map).join();
      all(map, '.chart-view .cluster')[0]!.click();
      await waitUntil(() => marksOn(map).join() !== before, 'the map stays as it is', {timeout: 5_000});
      await map.complete;
    }
    const [mark] = all(map, '.chart-view .mark');
    const [, name] = /^(Membre \d+)/.exec(mark!.querySelector('.name')!.textContent)!;
    mark!.click();
    await waitUntil(() => map.shadowRoot!.activeElement?.classList.contains('chosen'));
    expect(textOf(one(map, '.chosen'))).to.include(name);
    await isAccessible(map);
  });

  it('leads from the list to a mark that was not read before', async () => {
    await index();
    const map = await openWith();
    await openMap(map);
    one(map, '.items li .locate').click();
    await waitUntil(() => map.shadowRoot!.activeElement?.matches('.chart-view button'), 'no mark has the focus', {
      timeout: 5_000,
    });
    expect(map.shadowRoot!.activeElement!.textContent).to.include(placed(people)[0]!.name);
    expect(pages('tiles/').length).to.be.below(5);
  });

  it('shows on the map those who are searched for, and no others', async () => {
    await index();
    const map = await openWith();
    await openMap(map);
    type(map, '#search', 'membre 0012');
    await map.complete;
    expect(names(map)).to.deep.equal(['Membre 0012']);
    expect(textOf(one(map, '.count'))).to.equal('1 membre');
    await waitUntil(() => marksOn(map).length === 1, 'others are on the map', {timeout: 5_000});
    expect(marksOn(map)[0]).to.include('Membre 0012');
    type(map, '#search', 'qqq');
    await sees(map, 'Rien ne correspond à « qqq ».');
    press(map, 'Effacer la recherche');
    await map.complete;
    await waitUntil(() => countOn(map) === placed(people).length, 'not all are back', {timeout: 5_000});
  });

  it('lists the nearest first around a town of which nobody was read, and says that there may be more', async () => {
    await index();
    const map = await openWith();
    press(map, 'Autour d’un lieu');
    await waitUntil(() => map.shadowRoot!.activeElement?.id === 'around');
    const input = one<HTMLInputElement>(map, '#around');
    const look = async (text: string) => {
      input.value = text;
      input.dispatchEvent(new Event('change'));
      await map.complete;
    };
    await look('brest');
    await sees(map, 'Du plus près au plus loin de Brest.');
    await waitUntil(() => names(map).length === 20, 'nobody is near', {timeout: 5_000});
    const inBrest = placed(people)
      .filter(({town}) => town === 'Brest')
      .map(({name}) => name);
    expect(inBrest).to.include.members(names(map));
    expect(textOf(one(map, '.count'))).to.equal(`${placed(people).length} membres`);
    const within50 = one<HTMLSelectElement>(map, '#within');
    within50.value = '50';
    within50.dispatchEvent(new Event('change'));
    await map.complete;
    expect(textOf(one(map, '.count'))).to.match(/^Plus de \d+ membres trouvés$|^60 membres$/);
    await isAccessible(map);
    await look('Nantes');
    await sees(map, '« Nantes » n’est pas dans la liste.');
  });

  it('joins the places of the coop, in one order', async () => {
    await index();
    await addPlace(coop, await addPlaceList(coop), 'amina', 'bakery', {...bakery, name: ['Le Fournil']});
    const map = await openWith(html`<coop-map layers="places members" base-map=${builtMap.folder!}></coop-map>`);
    expect(names(map)[0]).to.equal('Le Fournil');
    expect(names(map)[1]).to.equal(placed(people)[0]!.name);
    expect(textOf(one(map, '.count'))).to.equal(`${placed(people).length + 1} résultats`);
    await openMap(map);
    expect(countOn(map)).to.equal(placed(people).length + 1);
    type(map, '#search', 'fournil');
    await map.complete;
    expect(names(map)).to.deep.equal(['Le Fournil']);
  });

  it('says that a part is missing, and shows how many are there all the same', async () => {
    const files = await index();
    for (const url of files.keys())
      if (url.includes('/tiles/') && !url.endsWith('tiles/root.ttl'))
        coop.pod.faults.answer(500, {path: new URL(url).pathname});
    const map = await openWith();
    await openMap(map);
    one(map, '.items li .locate').click();
    await sees(map, 'Une partie de la liste n’a pas pu être lue');
    await waitUntil(() => map.shadowRoot!.activeElement?.matches('.chart-view button'), 'no mark has the focus');
    expect(map.shadowRoot!.activeElement!.textContent).to.include(placed(people)[0]!.name);
  });

  it('shows who has come since, and not who has gone', async () => {
    const gone = placed(people)[0]!;
    const late = {id: 'late', name: 'Abel', town: 'Die', spot: {latitude: 44.75, longitude: 5.37}};
    const own = `${rowOf(late, coop.list, '2026-03-01T00:00:00Z')} <${coop.list.replace('#it', `#r-${gone.id}`)}> a as:Delete; dct:isVersionOf <${webIdOf(gone)}>.`;
    await index({own});
    const map = await openWith();
    expect(names(map)[0]).to.equal('Abel');
    expect(names(map)).not.to.include(gone.name);
    await openMap(map);
    type(map, '#search', 'abel');
    await map.complete;
    expect(names(map)).to.deep.equal(['Abel']);
  });
});
