import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopMap} from '../../components/map/map.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {addPlace, addPlaceList, bakery, doubtful, expired, nowhere, workshop} from '../../test/support/elements/places.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {mappedIndex, type MappedPerson} from '../../test/support/fragments/mapped-people.js';
import {within} from '../../test/support/elements/within.js';
import {pressWhenThere, waitFor} from '../support/acting.js';
import {amina, people} from '../support/people.js';
import {loseServer, meet, openCoop, type Fate} from '../support/scene.js';

interface Arguments {
  /** How many members the coop has who are found by pages of an index: too many to be read as a whole. */
  indexed: number;
  places: readonly FieldValues[];
  /** What becomes of the list. */
  fate: Fate;
  language: string;
  layers?: string;
  facets?: string;
  'page-size'?: number;
  'heading-level'?: number;
  'item-href'?: string;
  tiles?: string;
  /** What is searched for. */
  search?: string;
  /** The buttons that are pressed at last. */
  pressed: readonly string[];
}

interface Loaded {
  coop: SeededCoop;
}

/** So many days ago. */
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const some: readonly FieldValues[] = [
  {...bakery, confirmedOn: [daysAgo(20)]},
  {...workshop, confirmedOn: [daysAgo(90)]},
  {...doubtful, confirmedOn: [daysAgo(420)]},
  {...nowhere, confirmedOn: [daysAgo(3)]},
];

const meta: Meta<Arguments> = {
  title: 'Map/coop-map',
  component: 'coop-map',
  args: {indexed: 0, places: some, fate: 'there', language: 'fr', pressed: []},
  argTypes: {places: {control: false}},
  loaders: [
    async ({args: {indexed, places, fate}}): Promise<Loaded> => {
      const coop = await openCoop([amina]);
      if (indexed) await putIndex(coop, membersInTowns(indexed), fate);
      const list = await addPlaceList(coop);
      for (const [index, place] of places.entries()) await addPlace(coop, list, 'amina', `place-${index}`, place);
      if (!indexed) meet(coop, fate, new URL(list).pathname);
      return {coop};
    },
  ],
  render: (args, {loaded}) => {
    const {coop} = loaded as Loaded;
    const content = html`<coop-map
      layers=${ifDefined(args.layers)}
      facets=${ifDefined(args.facets)}
      page-size=${ifDefined(args['page-size'])}
      heading-level=${ifDefined(args['heading-level'])}
      item-href=${ifDefined(args['item-href'])}
      base-map="base-map"
      tiles=${ifDefined(args.tiles)}
      ><p>Un plan est à l’entrée de chaque local.</p></coop-map
    >`;
    return html`<div lang=${args.language}>${within(coop, content)}</div>`;
  },
  play: async ({canvasElement, args: {search, pressed}}) => {
    const tag = canvasElement.querySelector<CoopMap>('coop-map')!;
    if (search === undefined && !pressed.length) return;
    await tag.complete;
    const root = tag.shadowRoot!;
    if (search !== undefined) {
      const input = root.querySelector<HTMLInputElement>('input')!;
      input.value = search;
      input.dispatchEvent(new InputEvent('input'));
    }
    for (const press of pressed) {
      [...root.querySelectorAll<HTMLElement>('button')].find((one) => one.innerText.trim() === press)?.click();
      await tag.complete;
    }
  },
};
export default meta;

/** Opens the map, and waits until something is drawn on it. By identifiers: the button reads differently in each language. */
async function openMap(canvas: Element): Promise<void> {
  const tag = canvas.querySelector<CoopMap>('coop-map')!;
  await tag.complete;
  await pressWhenThere(tag, '#open');
  await waitFor(() => tag.shadowRoot!.querySelector('.chart-view'));
  await tag.complete;
}

type Story = StoryObj<Arguments>;

/** Members by turns in four towns, each fifth of whom is not to be found. */
function membersInTowns(count: number): MappedPerson[] {
  const towns = [
    {town: 'Crest', latitude: 44.7286, longitude: 5.0203},
    {town: 'Lyon', latitude: 45.764, longitude: 4.8357},
    {town: 'Paris', latitude: 48.8566, longitude: 2.3522},
    {town: 'Brest', latitude: 48.3904, longitude: -4.4861},
  ];
  return people(count).map(({id, name = ''}, index) => {
    const {town, latitude, longitude} = towns[index % towns.length]!;
    const spot = {latitude: latitude + (index % 7) / 100, longitude: longitude + (index % 13) / 100};
    return {id, name, town, ...(index % 5 && {spot})};
  });
}

/** Lays an index over the members' list of a coop, as its steward does; `fate`: what becomes of the pages that the map reads. */
async function putIndex({pod, list}: SeededCoop, members: readonly MappedPerson[], fate: Fate): Promise<void> {
  const {files, document} = await mappedIndex(list, members, {weight: 3_000});
  for (const [url, text] of files) pod.put(url, text);
  const [own = ''] = list.split('#');
  pod.put(own, `${pod.text(own)}\n${document}`);
  if (fate === 'failed') pod.faults.answer(500, {path: /\/by\/tiles\//, times: Infinity});
}

export const Some: Story = {tags: ['looks']};
export const English: Story = {args: {language: 'en'}};
export const Loading: Story = {args: {fate: 'loading'}, tags: ['pending']};
export const Empty: Story = {args: {places: []}};
export const One: Story = {args: {places: [some[0]!]}};
export const Many: Story = {
  args: {
    places: Array.from({length: 30}, (_, index) => ({
      ...bakery,
      name: [`Lieu ${index + 1}`],
      latitude: [String(44.4 + (index % 6) / 10)],
      longitude: [String(4.8 + Math.floor(index / 6) / 10)],
      confirmedOn: [daysAgo(index)],
    })),
  },
};
export const Open: Story = {args: {pressed: ['Ouvrir la carte']}, tags: ['looks']};
export const OpenWithTiles: Story = {
  args: {pressed: ['Ouvrir la carte'], tiles: 'https://tiles.example/{z}/{x}/{y}.png'},
};
export const Details: Story = {args: {pressed: ['Le Fournil']}};
export const AsLinks: Story = {args: {'item-href': 'lieu.html?id={id}', 'heading-level': 2}};
export const WithoutHeadings: Story = {args: {'heading-level': 0}};
export const Around: Story = {args: {pressed: ['Autour d’un lieu']}, tags: ['looks']};
export const Files: Story = {args: {pressed: ['Télécharger']}};
export const Filters: Story = {args: {facets: 'category town', pressed: ['Filtrer']}};
export const Expired: Story = {args: {places: [...some, expired], pressed: ['Les montrer quand même']}};
export const NothingFound: Story = {args: {search: 'piscine'}};
export const SeveralLayers: Story = {args: {layers: 'places members'}};
export const OverAnIndex: Story = {args: {indexed: 300, layers: 'members'}};
export const OverAnIndexOpen: Story = {
  args: {indexed: 300, layers: 'members'},
  tags: ['looks'],
  play: ({canvasElement}) => openMap(canvasElement),
};
export const OverAnIndexFailed: Story = {
  args: {indexed: 300, layers: 'members', fate: 'failed'},
  play: ({canvasElement}) => openMap(canvasElement),
};
export const Failed: Story = {args: {fate: 'failed'}};
export const Forbidden: Story = {args: {fate: 'forbidden'}};
export const Offline: Story = {args: {fate: 'offline'}};
export const OfflineCopy: Story = {
  play: ({canvasElement, loaded}) =>
    loseServer((loaded as unknown as Loaded).coop, canvasElement.querySelector<CoopMap>('coop-map')!),
};
