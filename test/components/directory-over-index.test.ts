import {html} from 'lit';
import '../../components/directory/directory.js';
import type {CoopDirectory} from '../../components/directory/directory.js';
import {keyOf} from '../../vocab/fragments/keys.js';
import type {ListedPerson} from '../bench/people.js';
import {indexOfPeople} from '../support/fragments/people-index.js';
import {choose, chosenIn, pressFilter, valuesIn} from '../support/elements/facets.js';
import {
  all,
  complete,
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

const names = (directory: Element) => all(directory, 'li .heading').map(({innerText}) => innerText);

const towns = ['Crest', 'Die', 'Valence', 'Nyons'];
const trades = ['Soudure', 'Énergie', 'Pain'];

/** Members with numbered names, in towns and with trades by turns. */
function somePeople(count: number): ListedPerson[] {
  return Array.from({length: count}, (_, index) => ({
    webId: `https://members.example/p${index}/card#me`,
    home: `https://members.example/p${index}/coop/`,
    row: `r-${index}`,
    name: `${index % 10 === 7 ? 'Élodie' : 'Membre'} ${String(index + 1).padStart(4, '0')}`,
    role: index === 40 ? 'Horlogère' : 'Artisan',
    place: towns[index % 4]!,
    skills: [trades[index % 3]!],
  }));
}

describe('a directory of more members than are read as a whole', () => {
  let pod: ReturnType<typeof startPod>;
  beforeEach(() => {
    pod = startPod();
  });

  /** As the list of a coop says that there are six thousand: building them all would only take time. */
  async function showMany(people = somePeople(700), attributes: {facets?: string; most?: number} = {}) {
    const src = `${pod.origin}/list/index.ttl#it`;
    const {files, document} = await indexOfPeople(src, people, {most: attributes.most ?? 60});
    for (const [url, text] of files) pod.put(url, text);
    const claimed = document.replace(/(sortKey>; <[^>]*remainingItems>) \d+/, `$1 ${Math.max(6_000, people.length)}`);
    pod.put(src.split('#')[0]!, claimed);
    const {facets} = attributes;
    const directory = await show<CoopDirectory>(
      facets === undefined
        ? html`<coop-directory src=${src}></coop-directory>`
        : html`<coop-directory src=${src} facets=${facets}></coop-directory>`,
    );
    return {directory, files, src};
  }
  const search = async (directory: CoopDirectory, text: string) => {
    type(directory, 'input', text);
    await directory.updateComplete;
    await complete(directory.parentElement!);
  };
  const pages = () => pod.arrivals.filter(({url}) => url.includes('/by/')).map(({url}) => url);

  it('shows the first page by name, with the number of all, after two pages of the index', async () => {
    const {directory} = await showMany();
    expect(names(directory)).to.have.length(20);
    expect(names(directory)[0]).to.equal('Élodie 0008');
    expect(textOf(directory))
      .to.match(/700 membres/)
      .and.to.include('Page 1 sur 35');
    expect(pages()).to.have.length(2);
    await isAccessible(directory);
  });

  it('turns pages and reads on where they have not been read', async () => {
    const {directory} = await showMany();
    const seen = new Set(names(directory));
    for (let page = 2; page <= 6; page++) {
      press(directory, 'Page suivante');
      await complete(directory.parentElement!);
      for (const name of names(directory)) seen.add(name);
    }
    expect(seen.size).to.equal(120);
    expect(textOf(directory)).to.include('Page 6 sur 35');
  });

  it('finds é when e is typed, and says that there are more than are read', async () => {
    const {directory} = await showMany();
    await search(directory, 'membre');
    expect(textOf(directory)).to.match(/Plus de \d+ membres trouvés/);
    expect(textOf(directory)).to.match(/Page 1(?! sur)/);
    await search(directory, 'elodie 0048');
    expect(names(directory)).to.deep.equal(['Élodie 0048']);
    expect(textOf(one(directory, '.count'))).to.equal('1 membre');
    await waitUntil(() => one(directory, '.summary [role=status]').textContent === '1 membre');
  });

  it('looks at the activity too, and says that nobody fits only when all was looked at', async () => {
    const {directory} = await showMany();
    await search(directory, 'horlo');
    expect(names(directory)).to.deep.equal(['Membre 0041']);
    await search(directory, 'qqq');
    expect(textOf(directory)).to.include('Aucun membre ne correspond à « qqq ».');
    await isAccessible(directory);
    press(directory, 'Effacer la recherche');
    await complete(directory.parentElement!);
    expect(names(directory)).to.have.length(20);
  });

  it('narrows down by what the index counts', async () => {
    const {directory} = await showMany(somePeople(700), {facets: 'skills place'});
    await pressFilter(directory);
    expect(valuesIn(directory, 'Commune')).to.deep.equal([
      'Toutes les communes',
      'Crest (175)',
      'Die (175)',
      'Nyons (175)',
      'Valence (175)',
    ]);
    await isAccessible(directory);
    await choose(directory, 'Commune', 'Die');
    await complete(directory.parentElement!);
    expect(textOf(one(directory, '.count'))).to.equal('175 membres');
    await choose(directory, 'Savoir-faire', 'Énergie');
    await complete(directory.parentElement!);
    expect(chosenIn(directory)).to.deep.equal(['Die', 'Énergie']);
    const fit = somePeople(700).filter(({place, skills}) => place === 'Die' && skills[0] === 'Énergie');
    expect(fit.map(({name}) => name)).to.include.members(names(directory));
    await search(directory, 'elodie');
    const found = fit.filter(({name}) => keyOf(name).startsWith('elodie')).map(({name}) => name);
    expect(new Set(names(directory))).to.deep.equal(new Set(found.slice(0, 20)));
  });

  it('offers a box to look for a value with, where there are very many', async () => {
    const people = somePeople(700).map((person, index) => ({...person, place: `Lieu-dit ${String(index % 350)}`}));
    const {directory} = await showMany(people, {facets: 'place'});
    await pressFilter(directory);
    expect(textOf(directory)).to.include('Les 200 plus courants');
    type(directory, '#find-place', 'lieu-dit 34');
    await complete(directory.parentElement!);
    expect(valuesIn(directory, 'Commune').slice(1)).to.include('Lieu-dit 34 (2)').and.to.have.length(11);
    await isAccessible(directory);
  });

  it('shows the others when a page cannot be read, says so, and tries again', async () => {
    const {directory, files} = await showMany();
    const page = [...files].find(([url, text]) => url.includes('/words/') && text.includes('"horlogere'))![0];
    pod.faults.answer(500, {path: new URL(page).pathname});
    await search(directory, 'horlo');
    expect(textOf(directory)).to.include('Une partie de la liste n’a pas pu être lue');
    expect(textOf(directory)).not.to.include('Aucun membre ne correspond');
    press(directory, 'Réessayer');
    await sees(directory, 'Membre 0041');
    expect(textOf(directory)).not.to.include('n’a pas pu être lue');
  });

  it('shows what was typed last, in whatever order answers come', async () => {
    const {directory} = await showMany();
    await search(directory, 'zzz');
    const held = pod.faults.hold({path: /\/words\//, times: 1});
    type(directory, 'input', 'horlo');
    await held.arrived;
    type(directory, 'input', 'zz');
    await sees(directory, 'Aucun membre ne correspond à « zz ».');
    held.release();
    await complete(directory.parentElement!);
    expect(textOf(directory)).to.include('« zz »');
    expect(names(directory)).to.have.length(0);
  });
});
