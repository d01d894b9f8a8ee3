import {html} from 'lit';
import '../../components/directory/directory.js';
import type {CoopDirectory} from '../../components/directory/directory.js';
import {chooseDistance, isAt, onDevice, refuses, writeTown, type DeviceAnswer} from '../support/elements/around.js';
import {choose, pressFilter} from '../support/elements/facets.js';
import {
  all,
  complete,
  expect,
  isAccessible,
  named,
  one,
  press,
  sees,
  show,
  startPod,
  textOf,
  type,
  waitUntil,
} from '../support/elements/page.js';
import {documentOfPlaced, type PlacedPerson} from '../support/elements/placed-people.js';

const names = (directory: Element) => all(directory, 'li .heading').map(({innerText}) => innerText);
const lines = (directory: Element) => all(directory, 'li [part=line]').map((line) => textOf(line));
const focused = (directory: Element) => directory.shadowRoot!.activeElement;

const ada: PlacedPerson = {name: 'Ada', town: 'Die', skill: 'Soudure', at: ['44.7536', '5.3702', '0']};
const bo: PlacedPerson = {name: 'Bo', town: 'Crest', skill: 'Pain', at: ['44.7286', '5.0203', '5']};
const cleo: PlacedPerson = {name: 'Cléo', town: 'Valence', skill: 'Soudure', at: ['44.9334', '4.8924', '0']};
const dan: PlacedPerson = {name: 'Dan', town: 'Crest', skill: 'Soudure'};

describe('looking around a place in a directory', () => {
  let pod: ReturnType<typeof startPod>;
  beforeEach(() => {
    pod = startPod();
  });

  const showPeople = (people: readonly PlacedPerson[] = [ada, bo, cleo, dan], facets?: string) => {
    const src = pod.put('/people.ttl', documentOfPlaced(...people));
    return show<CoopDirectory>(
      facets === undefined
        ? html`<coop-directory src=${src} near></coop-directory>`
        : html`<coop-directory src=${src} near facets=${facets}></coop-directory>`,
    );
  };
  const open = async (people?: readonly PlacedPerson[], facets?: string) => {
    const directory = await showPeople(people, facets);
    press(directory, 'Autour de…');
    await waitUntil(() => focused(directory)?.id === 'around', 'the box for a town has no focus');
    await complete(directory.parentElement!);
    return directory;
  };
  const lookAround = async (directory: CoopDirectory, town: string) => {
    writeTown(directory, town);
    await sees(directory, `Du plus près au plus loin de ${town}.`);
    await complete(directory.parentElement!);
  };

  it('is not there unless the page wants it', async () => {
    const src = pod.put('/people.ttl', documentOfPlaced(ada));
    const directory = await show<CoopDirectory>(html`<coop-directory src=${src}></coop-directory>`);
    expect(textOf(directory)).not.to.include('Autour');
  });

  it('keeps what is being typed when the list is drawn anew', async () => {
    const directory = await open();
    type(directory, '#around', 'Cre');
    directory.requestUpdate();
    await directory.updateComplete;
    expect(one<HTMLInputElement>(directory, '#around').value).to.equal('Cre');
  });

  it('comes with a button, and asks neither the device nor any server before somebody looks', async () => {
    await onDevice(refuses, async (asked) => {
      const directory = await showPeople();
      const before = pod.arrivals.length;
      expect(names(directory)).to.deep.equal(['Ada', 'Bo', 'Cléo', 'Dan']);
      expect(named(directory, 'Autour de…').getAttribute('aria-expanded')).to.equal('false');
      await isAccessible(directory);
      press(directory, 'Autour de…');
      await waitUntil(() => focused(directory)?.id === 'around');
      expect(named(directory, 'Autour de…').getAttribute('aria-expanded')).to.equal('true');
      await isAccessible(directory);
      expect(asked()).to.equal(0);
      expect(pod.arrivals.length).to.equal(before);
    });
  });

  it('sorts by how far people are from a town, says how far, and how many are not on the map', async () => {
    const directory = await open();
    expect(all<HTMLOptionElement>(directory, '#known option').map(({value}) => value)).to.have.members([
      'Die',
      'Crest',
      'Valence',
    ]);
    await lookAround(directory, 'Crest');
    expect(names(directory)).to.deep.equal(['Bo', 'Cléo', 'Ada']);
    expect(lines(directory)).to.deep.equal(['Crest · à moins de 1 km, à 5 km près', 'Valence · à 25 km', 'Die · à 28 km']);
    expect(textOf(one(directory, '.count'))).to.equal('3 membres');
    expect(textOf(directory)).to.include('1 membre n’est pas sur la carte.');
    expect(focused(directory)?.id).to.equal('around');
    await isAccessible(directory);
  });

  it('says aloud in which order the list is, and how many are in it', async () => {
    const directory = await open();
    await lookAround(directory, 'Crest');
    const said = () => all(directory, '[role=status]').map((region) => textOf(region));
    await waitUntil(() => said().some((text) => text.startsWith('Du plus près au plus loin de Crest.')));
    await waitUntil(() => said().includes('3 membres'));
  });

  it('takes a town as it is typed, without accents or capitals, and says which one it does not know', async () => {
    const directory = await open();
    writeTown(directory, 'valence');
    await sees(directory, 'Du plus près au plus loin de Valence.');
    expect(names(directory)).to.deep.equal(['Cléo', 'Bo', 'Ada']);
    writeTown(directory, 'Paris');
    await sees(directory, '« Paris » n’est pas dans la liste.');
    expect(one<HTMLInputElement>(directory, '#around').value).to.equal('Paris');
    expect(names(directory)).to.deep.equal(['Cléo', 'Bo', 'Ada']);
    await isAccessible(directory);
  });

  it('shows only those within a distance, and the way back where there is nobody', async () => {
    const directory = await open([ada, {...bo, at: undefined}, cleo]);
    await lookAround(directory, 'Die');
    chooseDistance(directory, 20);
    await directory.updateComplete;
    expect(names(directory)).to.deep.equal(['Ada']);
    await onDevice(isAt(48.8566, 2.3522), async () => {
      press(directory, 'Autour de moi');
      await sees(directory, 'Aucun membre trouvé à cette distance.');
    });
    await isAccessible(directory);
    one(directory, '.more button').click();
    await directory.updateComplete;
    expect(names(directory)).to.deep.equal(['Ada', 'Bo', 'Cléo']);
    expect(lines(directory)[0]).to.equal('Die');
    await waitUntil(() => focused(directory)?.id === 'around');
  });

  it('keeps what is searched for and chosen', async () => {
    const directory = await open(undefined, 'skills');
    await pressFilter(directory);
    await choose(directory, 'Savoir-faire', 'Soudure');
    await lookAround(directory, 'Crest');
    expect(names(directory)).to.deep.equal(['Cléo', 'Ada']);
    type(directory, '#search', 'ada');
    await complete(directory.parentElement!);
    expect(names(directory)).to.deep.equal(['Ada']);
    type(directory, '#search', 'qqq');
    await sees(directory, 'qqq');
    expect(textOf(directory)).not.to.include('sur la carte.');
  });

  it('looks around the reader, and goes on without if the device does not say where that is', async () => {
    const directory = await open();
    await onDevice(refuses, async (asked) => {
      press(directory, 'Autour de moi');
      await sees(directory, 'Votre navigateur ne donne pas votre position. Écrivez plutôt une commune.');
      expect(asked()).to.equal(1);
      expect(names(directory)).to.deep.equal(['Ada', 'Bo', 'Cléo', 'Dan']);
      await isAccessible(directory);
    });
    await onDevice(isAt(44.75, 5.37), async () => {
      press(directory, 'Autour de moi');
      await sees(directory, 'Du plus près au plus loin de vous.');
      expect(names(directory)).to.deep.equal(['Ada', 'Bo', 'Cléo']);
    });
    expect(pod.arrivals.filter(({url}) => url.includes('44.75'))).to.deep.equal([]);
  });

  it('stays with the town that was written while the device was looking for its position', async () => {
    let answer = () => {};
    const late: DeviceAnswer = (done) => (answer = () => isAt(48.8566, 2.3522)(done));
    const directory = await open();
    await onDevice(late, async () => {
      press(directory, 'Autour de moi');
      await sees(directory, 'Recherche de votre position…');
      await lookAround(directory, 'Die');
      answer();
      await complete(directory.parentElement!);
      expect(textOf(directory)).to.include('Du plus près au plus loin de Die.');
      expect(one<HTMLInputElement>(directory, '#around').value).to.equal('Die');
    });
  });

  it('says that nobody is on the map', async () => {
    const directory = await open([dan, {...bo, at: undefined}]);
    await onDevice(isAt(44.75, 5.37), async () => {
      press(directory, 'Autour de moi');
      await sees(directory, 'Aucun membre trouvé sur la carte.');
    });
    expect(textOf(directory)).to.include('2 membres ne sont pas sur la carte.');
    expect(textOf(one(directory, '.count'))).to.equal('0 membre');
    await isAccessible(directory);
  });

  it('takes nobody for placed who has not chosen to be, or is nowhere on the earth', async () => {
    const places: readonly (readonly [string, string, string])[] = [
      ['91', '5', '0'],
      ['44', '181', '0'],
      ['NaN', 'NaN', '0'],
      ['Infinity', '5', '0'],
      ['1e999', '5', '0'],
      ['44', '<img src=x onerror=alert(1)>', '0'],
      ['44', '5', '-1'],
      ['44', '5', 'abc'],
      ['', '', ''],
    ];
    const strangers = places.map((at, index): PlacedPerson => ({name: `Zed ${index}`, town: 'Crest', at}));
    const directory = await open([bo, ...strangers]);
    await lookAround(directory, 'Crest');
    expect(names(directory)).to.deep.equal(['Bo']);
    expect(textOf(directory)).to.include('9 membres ne sont pas sur la carte.');
  });

  it('follows a list that changes, and a page that no longer wants it', async () => {
    const directory = await open();
    await lookAround(directory, 'Crest');
    pod.put('/people.ttl', documentOfPlaced(ada, {...bo, at: ada.at!}, cleo, dan));
    await directory.refresh();
    await complete(directory.parentElement!);
    await waitUntil(() => names(directory).join() === 'Cléo,Ada,Bo', 'Bo has not moved');
    directory.near = false;
    await directory.updateComplete;
    expect(names(directory)).to.deep.equal(['Ada', 'Bo', 'Cléo', 'Dan']);
    expect(textOf(directory)).not.to.include('Autour');
  });

  it('fits a screen that is 320 pixels wide', async () => {
    const directory = await open();
    directory.parentElement!.style.inlineSize = '20rem';
    await lookAround(directory, 'Crest');
    expect(directory.scrollWidth).to.be.at.most(320);
  });
});
