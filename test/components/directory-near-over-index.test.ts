import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/directory/directory.js';
import type {CoopDirectory} from '../../components/directory/directory.js';
import {kilometresBetween, type Spot} from '../../vocab/geo/spot.js';
import {chooseDistance, isAt, onDevice, writeTown} from '../support/elements/around.js';
import {choose, pressFilter} from '../support/elements/facets.js';
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
import {createSeededCoop, type SeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';
import {mappedIndex, rowOf, type MappedPerson} from '../support/fragments/mapped-people.js';

const names = (directory: Element) => all(directory, 'li .heading').map(({innerText}) => innerText);
const lines = (directory: Element) => all(directory, 'li [part=line]').map((line) => textOf(line));

/** Until all that was asked for is there; what comes first may ask for more. */
async function settled(directory: CoopDirectory): Promise<void> {
  await directory.complete;
  await directory.complete;
}

const brest: Spot = {latitude: 48.3904, longitude: -4.4861};
const towns = [
  {town: 'Crest', latitude: 44.7286, longitude: 5.0203},
  {town: 'Lyon', latitude: 45.764, longitude: 4.8357},
  {town: 'Paris', latitude: 48.8566, longitude: 2.3522},
  {town: 'Brest', ...brest},
];

/** Members with numbered names by turns in four towns, each fifth of them nowhere. */
const people: readonly MappedPerson[] = Array.from({length: 300}, (_, index) => {
  const {town, latitude, longitude} = towns[index % 4]!;
  const off = (digits: number) => (((index * digits) % 101) - 50) / 2_000;
  const spot = {latitude: latitude + off(7), longitude: longitude + off(13)};
  return {id: `p${index}`, name: `Membre ${String(index + 1).padStart(4, '0')}`, town, ...(index % 5 && {spot})};
});
const placed = people.filter(({spot}) => spot);
/** Their names, the nearest first. */
const around = (spot: Spot, some: readonly MappedPerson[] = placed) =>
  some
    .map(({name, spot: there}) => ({name, distance: kilometresBetween(spot, there!)}))
    .sort((a, b) => a.distance - b.distance)
    .map(({name}) => name);

describe('looking around a place among more members than are read as a whole', () => {
  let coop: SeededCoop;
  beforeEach(async () => {
    coop = await createSeededCoop([{id: 'amina', name: 'Amina'}], startPod());
  });

  async function index(options: Parameters<typeof mappedIndex>[2] = {}) {
    const {files, document} = await mappedIndex(coop.list, people, {weight: 3_000, ...options});
    for (const [url, text] of files) coop.pod.put(url, text);
    const own = coop.list.split('#')[0]!;
    coop.pod.put(own, `${coop.pod.text(new URL(own).pathname)!}\n${document}`);
    return files;
  }
  const tiles = () => coop.pod.arrivals.filter(({url}) => url.includes('/by/tiles/')).length;
  async function open(facets?: string) {
    const content =
      facets === undefined
        ? html`<coop-directory near></coop-directory>`
        : html`<coop-directory near facets=${facets}></coop-directory>`;
    const directory = await show<CoopDirectory>(within(coop, content), 'coop-directory');
    press(directory, 'Autour de…');
    await waitUntil(() => directory.shadowRoot!.activeElement?.id === 'around', 'the box for a town has no focus');
    await settled(directory);
    return directory;
  }
  async function lookFrom(directory: CoopDirectory, {latitude, longitude}: Spot) {
    await onDevice(isAt(latitude, longitude), async () => {
      press(directory, 'Autour de moi');
      await sees(directory, 'Du plus près au plus loin de vous.');
      await settled(directory);
    });
  }

  it('reads no page of the map before somebody looks around', async () => {
    await index();
    const directory = await open();
    expect(names(directory)).to.have.length(20);
    expect(tiles()).to.equal(0);
    await isAccessible(directory);
  });

  it('shows the nearest first, a page at a time, and reads little of the map for it', async () => {
    const files = await index();
    const directory = await open();
    await lookFrom(directory, brest);
    const expected = around(brest);
    expect(names(directory)).to.deep.equal(expected.slice(0, 20));
    expect(lines(directory)[0]).to.match(/^Brest · à (?:moins de )?\d+ km$/);
    expect(textOf(one(directory, '.count'))).to.equal(`${placed.length} membres`);
    expect(textOf(directory)).to.include(
      `${(6_000 - placed.length).toLocaleString('fr').replace(/\s/g, ' ')} membres ne sont pas sur la carte.`,
    );
    expect(tiles() * 2).to.be.below([...files.keys()].filter((url) => url.includes('/tiles/')).length);
    await isAccessible(directory);
    press(directory, 'Page suivante');
    await settled(directory);
    expect(names(directory)).to.deep.equal(expected.slice(20, 40));
    press(directory, 'Revenir à la liste par noms');
    await settled(directory);
    expect(names(directory)[0]).to.equal('Amina');
    expect(lines(directory).join()).not.to.include('km');
  });

  it('looks up a town of which nobody was read, and says which it does not know', async () => {
    await index();
    const directory = await open();
    writeTown(directory, 'Brest');
    await sees(directory, 'Du plus près au plus loin de Brest.');
    await settled(directory);
    expect(lines(directory).every((line) => line.startsWith('Brest · '))).to.be.true;
    writeTown(directory, 'Nantes');
    await sees(directory, '« Nantes » n’est pas dans la liste.');
  });

  it('shows of those who are near only who is searched for, and lets somebody look further', async () => {
    await index();
    const directory = await open();
    await lookFrom(directory, brest);
    type(directory, '#search', 'lyon');
    await settled(directory);
    for (let turn = 0; turn < 10 && !names(directory).length; turn++) {
      press(directory, 'Continuer la recherche');
      await settled(directory);
    }
    const expected = around(
      brest,
      placed.filter(({town}) => town === 'Lyon'),
    );
    expect(names(directory)).to.deep.equal(expected.slice(0, names(directory).length));
    expect(textOf(directory)).to.include('Seuls les membres qui sont sur la carte sont montrés.');
    await isAccessible(directory);
  });

  it('shows of those who are near only who fits what is chosen', async () => {
    await index();
    const directory = await open('place');
    await lookFrom(directory, brest);
    await pressFilter(directory);
    await choose(directory, 'Commune', 'Brest');
    await settled(directory);
    const expected = around(
      brest,
      placed.filter(({town}) => town === 'Brest'),
    );
    expect(names(directory)).to.deep.equal(expected.slice(0, 20));
  });

  it('says that nobody is within a distance only when all of it was looked at', async () => {
    await index();
    const directory = await open();
    chooseDistance(directory, 5);
    await lookFrom(directory, {latitude: 0, longitude: 0});
    chooseDistance(directory, 5);
    await sees(directory, 'Aucun membre trouvé à cette distance.');
    one(directory, '.more button').click();
    await settled(directory);
    expect(names(directory)).to.have.length(20);
  });

  it('shows who has come since the index was written, and not who has gone', async () => {
    const gone = around(brest)[0]!;
    const {id} = people.find(({name}) => name === gone)!;
    const own =
      rowOf({id: 'late', name: 'Zoé', spot: brest}, coop.list, '2026-03-01T00:00:00Z') +
      `<${coop.list.replace('#it', `#r-${id}`)}> a <https://www.w3.org/ns/activitystreams#Delete>.`;
    await index({own});
    const directory = await open();
    await lookFrom(directory, brest);
    expect(names(directory).slice(0, 2)).to.deep.equal(['Zoé', around(brest)[1]]);
  });

  it('says that a part is missing where a page of the map cannot be read', async () => {
    const files = await index();
    for (const url of files.keys())
      if (url.includes('/tiles/') && !url.endsWith('tiles/root.ttl'))
        coop.pod.faults.answer(500, {path: new URL(url).pathname});
    const directory = await open();
    await lookFrom(directory, brest);
    await sees(directory, 'Une partie de la liste n’a pas pu être lue');
  });

  it('puts nobody anywhere for coordinates that are none', async () => {
    const strange = `<${coop.list}> <https://w3id.org/tree#member> <${coop.list.replace('#it', '#r-x')}>.
      <${coop.list.replace('#it', '#r-x')}> a vcard:Individual; dct:isVersionOf <https://members.example/x/card#me>;
        vcard:fn "Xavier"; wgs:lat "1e999"; wgs:long "<script>"; coop:withinKilometres 0.`;
    await index({own: strange});
    const directory = await open();
    await lookFrom(directory, brest);
    expect(names(directory)).to.deep.equal(around(brest).slice(0, 20));
  });
});
