import {isAtSea} from '../../components/map/chart/base/at-sea.js';
import {pressKeys} from '../support/elements/assistive.js';
import {
  builtMap,
  buttonsOn,
  crest,
  die,
  focusedOn,
  marksOf,
  namesOn,
  nantes,
  openMap,
  until,
} from '../support/elements/chart.js';
import {all, atEnd, expect, isAccessible, one, sees} from '../support/elements/page.js';

const near = ({latitude, longitude}: typeof crest, index: number) => ({
  latitude: latitude + (index % 4) / 10_000,
  longitude: longitude + Math.floor(index / 4) / 10_000,
});
const aroundCrest = (count: number) =>
  Array.from({length: count}, (_, index) => ({name: `Atelier ${index}`, spot: near(crest, index), town: 'Crest'}));

const manyInTown = (count: number) =>
  marksOf(
    ...Array.from({length: count}, (_, index) => ({
      name: `Lieu ${index}`,
      town: 'Crest',
      spot: {latitude: crest.latitude + (index % 200) / 4_000, longitude: crest.longitude + Math.floor(index / 200) / 4_000},
    })),
  );
const times = (count: number, what: string) => Array.from({length: count}, () => what);

describe('an open map', () => {
  it('draws land, coasts and borders from the site’s own files, and says whose they are', async () => {
    performance.clearResourceTimings();
    const {element} = await openMap(marksOf({name: 'Épicerie', spot: crest}, {name: 'Jardin', spot: nantes}));
    const drawn = (path: string) => one(element, path).getAttribute('d')?.length ?? 0;
    await until(() => ['.land', '.coast', '.border'].every((path) => drawn(path) > 300), 'land');
    expect(one(element, '.chart-credit').textContent).to.equal('Fond de carte : Natural Earth');
    const origins = performance.getEntriesByType('resource').map(({name}) => new URL(name).origin);
    expect([...new Set(origins)]).to.deep.equal([location.origin]);
  });

  it('names each mark by what it is, how exactly its place is known, and that it should be checked', async () => {
    const {element, told} = await openMap(
      marksOf(
        {name: 'Épicerie', spot: crest, isDoubtful: true},
        {name: 'Amina', spot: nantes, layer: 'members', within: 5},
        {name: 'Fête', spot: {latitude: 50.6, longitude: 3}, layer: 'events'},
      ),
    );
    expect(namesOn(element)).to.have.members([
      'Épicerie (Lieu), à vérifier',
      'Amina (Membre), à 5 km près',
      'Fête (Rendez-vous)',
    ]);
    expect(all(element, '.area').length).to.equal(1);
    await isAccessible(element);
    buttonsOn(element)[1]!.click();
    expect(told).to.deep.equal(['select m1']);
  });

  it('is walked through from north to south and from west to east', async () => {
    const {element} = await openMap(
      marksOf(
        {name: 'Sud', spot: {latitude: 43.3, longitude: 5.4}},
        {name: 'Est', spot: {latitude: 48.58, longitude: 7.75}},
        {name: 'Nord', spot: {latitude: 50.6, longitude: 3}},
        {name: 'Ouest', spot: {latitude: 48.4, longitude: -4.5}},
      ),
    );
    expect(namesOn(element).map((name) => name.split(' ')[0])).to.deep.equal(['Nord', 'Ouest', 'Est', 'Sud']);
  });

  it('shows marks near each other as one, named by how many and where, and goes nearer when it is pressed', async () => {
    const {element} = await openMap(
      marksOf(...aroundCrest(3), {name: 'Halle', spot: die, town: 'Die'}, {name: 'Jardin', spot: nantes, town: 'Nantes'}),
    );
    expect(namesOn(element)).to.have.members(['4 lieux : Crest, Die', 'Jardin (Lieu)']);
    const cluster = buttonsOn(element).find((button) => button.textContent.includes('4'))!;
    cluster.focus();
    cluster.click();
    await until(() => namesOn(element).includes('3 lieux : Crest'), 'nearer');
    expect(namesOn(element)).to.include('Halle (Lieu)').and.not.to.include('Jardin (Lieu)');
    expect(focusedOn(element)).to.equal('3 lieux : Crest');
  });

  it('lists those on one spot; Escape closes the list, then leaves the map', async () => {
    const {element, told} = await openMap(
      marksOf(
        {name: 'Salle', spot: crest},
        {name: 'Fête', spot: crest, layer: 'events'},
        {name: 'Groupe', spot: crest, layer: 'groups'},
      ),
    );
    buttonsOn(element)[0]!.focus();
    await pressKeys('Enter');
    await sees(element, '3 au même endroit');
    await isAccessible(element);
    expect(all(element, '.chart-list li').map(({textContent}) => textContent.trim())).to.have.members([
      'Salle (Lieu)',
      'Fête (Rendez-vous)',
      'Groupe (Groupe)',
    ]);
    await pressKeys('Escape');
    expect(one(element, '.chart-list').hidden).to.equal(true);
    expect(focusedOn(element)).to.equal('3 lieux');
    expect(told).to.deep.equal([]);
    await pressKeys('Escape');
    expect(told).to.deep.equal(['leave']);
  });

  it('is moved by keys, keeps the focus where it is while it moves, and says what is in view', async () => {
    const {element} = await openMap(marksOf({name: 'Jardin', spot: nantes}, {name: 'Épicerie', spot: crest}));
    await sees(element, '2 repères visibles');
    buttonsOn(element)
      .find((button) => button.textContent.includes('Jardin'))!
      .focus();
    await pressKeys(...times(3, 'ArrowLeft'));
    await sees(element, '1 repère visible');
    expect(focusedOn(element)).to.equal('Jardin (Lieu)');
    await pressKeys(...times(7, 'ArrowRight'));
    await until(() => !namesOn(element).includes('Jardin (Lieu)'), 'moved on');
    expect(focusedOn(element)).to.equal('Épicerie (Lieu)');
    const scale = () => one(element, '.chart-scale').textContent;
    const before = scale();
    await pressKeys('+');
    await until(() => scale() !== before, 'nearer');
    await pressKeys('-');
    await until(() => scale() === before, 'as before');
  });

  it('gives the focus to the map as a whole when nothing else is in view', async () => {
    const {element} = await openMap(marksOf({name: 'Épicerie', spot: crest}));
    buttonsOn(element)[0]!.focus();
    await pressKeys(...times(6, 'ArrowRight'));
    await sees(element, 'Aucun repère ici');
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '.chart-view'));
  });

  it('is moved and zoomed by buttons for whoever cannot drag', async () => {
    const {element} = await openMap(marksOf({name: 'Jardin', spot: nantes}, {name: 'Épicerie', spot: crest}));
    for (const button of all<HTMLButtonElement>(element, '.control')) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
      expect(button.getAttribute('aria-label')).not.to.equal('');
    }
    for (const way of times(8, 'east')) one(element, `.control.${way}`).click();
    await sees(element, 'Aucun repère ici');
    for (const way of times(2, 'out')) one(element, `.control.${way}`).click();
    await until(() => buttonsOn(element).length, 'in view again');
  });

  it('is moved by a pointer, and writes nothing to the page around it', async () => {
    const {element} = await openMap(marksOf({name: 'Épicerie', spot: crest}));
    const view = one(element, '.chart-view');
    const outside = () =>
      [document.documentElement, document.body, element].map((one) => (one.cloneNode() as Element).outerHTML);
    const before = outside();
    const {left, top} = view.getBoundingClientRect();
    const point = (type: string, x: number) =>
      view.dispatchEvent(
        new PointerEvent(type, {clientX: left + x, clientY: top + 50, pointerId: 1, button: 0, bubbles: true}),
      );
    view.setPointerCapture = () => undefined;
    point('pointerdown', 600);
    for (const x of [500, 300, 10]) point('pointermove', x);
    expect(outside()).to.deep.equal(before);
    point('pointerup', 10);
    await sees(element, 'Aucun repère ici');
    expect(outside()).to.deep.equal(before);
  });

  it('writes the name of what has the focus on the map, also at its edges', async () => {
    const corners = [
      [50.9, -4.5],
      [50.9, 7.7],
      [43, -4.5],
      [43, 7.7],
    ] as const;
    const places = corners.map(([latitude, longitude]) => ({
      name: `Un nom plutôt long ${latitude}`,
      spot: {latitude, longitude},
    }));
    const {element} = await openMap(marksOf(...places));
    const view = one(element, '.chart-view').getBoundingClientRect();
    for (const button of buttonsOn(element)) {
      const {left, top, right, bottom} = button.querySelector('.name')!.getBoundingClientRect();
      expect(left).to.be.at.least(view.left);
      expect(top).to.be.at.least(view.top);
      expect(right).to.be.at.most(view.right);
      expect(bottom).to.be.at.most(view.bottom);
    }
  });

  it('finds a mark among many, alone or in the list of its spot', async () => {
    const {element, chart} = await openMap(
      marksOf(
        ...aroundCrest(30),
        {name: 'Salle', spot: die, id: 'room'},
        {name: 'Fête', spot: die},
        {name: 'Jardin', spot: nantes, id: 'garden'},
      ),
    );
    await chart.find('garden');
    expect(focusedOn(element)).to.equal('Jardin (Lieu)');
    await chart.find('room');
    expect(focusedOn(element)).to.equal('Salle (Lieu)');
    await chart.find('nobody');
  });

  it('stays usable with 40,000 marks in one town, which a worker groups', async function () {
    this.timeout(20_000);
    performance.clearResourceTimings();
    const {element} = await openMap(manyInTown(40_000));
    expect(buttonsOn(element).length).to.be.within(1, 90);
    await sees(element, /40 000 repères visibles/);
    expect(element.shadowRoot!.querySelectorAll('*').length).to.be.below(400);
    expect(performance.getEntriesByType('resource').map(({name}) => name)).to.satisfy((names: string[]) =>
      names.some((name) => name.endsWith('/cluster-worker.js')),
    );
  });

  it('groups marks on the page where there can be no worker', async () => {
    const {Worker} = window;
    window.Worker = class {
      constructor() {
        throw new DOMException('Not by this policy.', 'SecurityError');
      }
    } as unknown as typeof Worker;
    atEnd(() => (window.Worker = Worker));
    const {element} = await openMap(manyInTown(3_000));
    await sees(element, /3 000 repères visibles/);
  });

  it('groups marks on the page where the worker’s file is missing', async () => {
    const {Worker} = window;
    window.Worker = class extends Worker {
      constructor(_: string | URL, options?: WorkerOptions) {
        super('/nowhere/cluster-worker.js', options);
      }
    };
    atEnd(() => (window.Worker = Worker));
    const {element} = await openMap(manyInTown(3_000));
    await sees(element, /3 000 repères visibles/);
  });

  it('shows the world and says that there is nothing, without marks', async () => {
    const {element} = await openMap([]);
    await sees(element, 'Aucun repère ici');
    expect(buttonsOn(element)).to.deep.equal([]);
  });

  it('leaves out what lies nowhere on the earth, and shows the rest', async () => {
    const {element} = await openMap(
      marksOf(
        {name: 'Nulle part', spot: {latitude: Number.NaN, longitude: 5}},
        {name: 'Trop haut', spot: {latitude: 95, longitude: 5}},
        {name: 'Épicerie', spot: crest},
      ),
    );
    expect(namesOn(element)).to.deep.equal(['Épicerie (Lieu)']);
  });

  it('says so where the base map is missing, once, and shows the marks all the same', async () => {
    const {element, told} = await openMap(marksOf({name: 'Épicerie', spot: crest}), {folder: '/nowhere'});
    expect(namesOn(element)).to.deep.equal(['Épicerie (Lieu)']);
    await until(() => told.length, 'a sentence');
    one(element, '.chart-view').focus();
    await pressKeys('ArrowLeft');
    expect(told).to.deep.equal(['Le fond de carte n’a pas pu être chargé. Les repères sont quand même là.']);
  });

  it('draws the land that the browser has seen before, when the site cannot be asked', async () => {
    await openMap(marksOf({name: 'Épicerie', spot: crest}));
    const ownFetch = globalThis.fetch;
    atEnd(() => (globalThis.fetch = ownFetch));
    globalThis.fetch = (input, init) =>
      init?.cache === 'force-cache' ? ownFetch(input, init) : Promise.reject(new TypeError('no network'));
    const {element, told} = await openMap(marksOf({name: 'Épicerie', spot: crest}));
    await until(() => one(element, '.land').getAttribute('d')?.length, 'land');
    expect(told).to.deep.equal([]);
  });

  it('draws the coop’s own file with its names as text, and says so if it is none', async () => {
    const file = (content: unknown) => URL.createObjectURL(new Blob([JSON.stringify(content)]));
    const geometry = {type: 'Point', coordinates: [5.1, 44.8]};
    const marks = marksOf({name: 'Épicerie', spot: crest}, {name: 'Halle', spot: die});
    const drawn = await openMap(marks, {
      ...builtMap,
      geojson: file({type: 'Feature', properties: {name: '<b>Gare</b>'}, geometry}),
      attribution: 'La coopérative',
    });
    await sees(drawn.element, '<b>Gare</b>');
    expect(one(drawn.element, '.chart-credit').textContent).to.equal('Fond de carte : Natural Earth · La coopérative');
    const other = await openMap(marks, {...builtMap, geojson: file(['no', 'GeoJSON'])});
    await until(() => other.told.includes('Le tracé ajouté à la carte n’a pas pu être lu.'), 'a sentence');
    expect(namesOn(other.element).length).to.equal(2);
  });

  it('shows the pictures of a tile server where the page names one, and no land above them', async () => {
    const {element} = await openMap(marksOf({name: 'Épicerie', spot: crest}), {
      ...builtMap,
      tiles: '/tiles/{z}/{x}/{y}.png',
      attribution: 'Le serveur d’à côté',
    });
    const tiles = all<HTMLImageElement>(element, '.leaflet-tile');
    expect(tiles.length).to.be.within(4, 40);
    expect(tiles[0]!.src).to.match(/\/tiles\/13\/\d+\/\d+\.png$/);
    expect(tiles[0]!.referrerPolicy).to.equal('no-referrer');
    expect(element.shadowRoot!.querySelector('.land')).to.equal(null);
    expect(one(element, '.chart-credit').textContent).to.equal('Le serveur d’à côté');
    await isAccessible(element);
  });

  it('names a mark by its text, whatever is in it', async () => {
    const {element} = await openMap(marksOf({name: '<img src=x onerror=alert(1)>', spot: crest, town: '<i>Crest</i>'}));
    expect(namesOn(element)).to.deep.equal(['<img src=x onerror=alert(1)> (Lieu)']);
    expect(all(element, '.chart-frame img, .chart-frame i').length).to.equal(0);
  });

  it('shows other marks where it is, and keeps the focus on one that stays', async () => {
    const stays = {name: 'Épicerie', spot: crest, id: 'shop'};
    const {element, chart} = await openMap(marksOf(stays, {name: 'Jardin', spot: nantes, id: 'garden'}));
    buttonsOn(element)
      .find((button) => button.textContent.includes('Épicerie'))!
      .focus();
    await chart.show(marksOf({name: 'Halle', spot: {latitude: 46, longitude: 2}, id: 'hall'}, stays));
    expect(namesOn(element)).to.have.members(['Halle (Lieu)', 'Épicerie (Lieu)']);
    expect(focusedOn(element)).to.equal('Épicerie (Lieu)');
  });

  it('has the numbers of the list on its marks, as far as there is room', async () => {
    const numbers = (element: HTMLElement) => buttonsOn(element).map(({dataset}) => dataset.number);
    const [shop, garden] = [
      {name: 'Épicerie', spot: crest},
      {name: 'Jardin', spot: nantes},
    ];
    const {element, chart} = await openMap(marksOf({...garden, number: 3}, {...shop, number: 12}));
    expect(numbers(element)).to.deep.equal(['3', '12']);
    buttonsOn(element)[0]!.focus();
    await chart.show(marksOf({...garden, number: 1}, {...shop, number: 1_000}));
    expect(numbers(element)).to.deep.equal(['1', undefined]);
    expect(focusedOn(element)).to.equal('Jardin (Lieu)');
  });

  it('is closed amid a glide without a word on the console', async () => {
    const mistakes: string[] = [];
    const note = ({message}: ErrorEvent) => void mistakes.push(message);
    window.addEventListener('error', note);
    atEnd(() => window.removeEventListener('error', note));
    const [first, second] = [await openMap(marksOf({name: 'Épicerie', spot: crest})), await openMap([])];
    first.chart.focus();
    await pressKeys('+');
    first.chart.close();
    second.chart.focus();
    const before = one(second.element, '.chart-scale').textContent;
    await pressKeys('+');
    await until(() => one(second.element, '.chart-scale').textContent !== before, 'the end of the other glide');
    expect(mistakes).to.deep.equal([]);
  });

  it('leaves nothing behind when it is closed', async () => {
    const {element, chart} = await openMap(marksOf({name: 'Épicerie', spot: crest}));
    chart.close();
    expect(element.shadowRoot!.querySelector('.chart-frame')).to.equal(null);
  });
});

describe('whether a point is at sea', () => {
  it('is told by the land of the base map', async () => {
    expect(await isAtSea(builtMap, crest)).to.equal(false);
    expect(await isAtSea(builtMap, {latitude: 46, longitude: -30})).to.equal(true);
    expect(await isAtSea(builtMap, {latitude: 42.5, longitude: 6.5})).to.equal(true);
  });

  it('is not told near the coast, nor without a base map', async () => {
    expect(await isAtSea(builtMap, {latitude: 43.2965, longitude: 5.3698})).to.equal(undefined);
    expect(await isAtSea({folder: '/nowhere'}, crest)).to.equal(undefined);
  });
});
