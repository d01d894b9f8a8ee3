import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopDirectory} from '../../components/directory/directory.js';
import {isAt, onDevice, refuses, writeTown, type DeviceAnswer} from '../../test/support/elements/around.js';
import {documentOfPlaced, type PlacedPerson} from '../../test/support/elements/placed-people.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {amina, longWords} from '../support/people.js';
import {openCoop} from '../support/scene.js';

interface Arguments {
  people: readonly PlacedPerson[];
  /** The town that is written; nothing to leave the box empty. */
  town: string;
  /** What the device answers; nothing if it is not asked. */
  device?: DeviceAnswer;
}

const neighbours: readonly PlacedPerson[] = [
  {name: 'Amina Benali', town: 'Valence', skill: 'Pain au levain', at: ['44.9334', '4.8924', '0']},
  {name: 'René Œuvrard', town: 'Crest', skill: 'Soudure', at: ['44.7286', '5.0203', '5']},
  {name: 'Élodie Garnier', town: 'Die', skill: 'Solaire', at: ['44.7536', '5.3702', '0']},
  {name: 'Zoé Martin', town: 'Romans-sur-Isère', at: ['45.0454', '5.0527', '50']},
  {name: 'Jeanne Le Goff', town: 'Crest', skill: 'Comptabilité'},
  {name: longWords.name!, town: longWords.place!, skill: longWords.skills![0]!, at: ['48.63', '4.65', '5']},
];

/** The list by how far people are from a place. */
const meta: Meta<Arguments> = {
  title: 'Directory/coop-directory around a place',
  component: 'coop-directory',
  args: {people: neighbours, town: ''},
  argTypes: {people: {control: false}, device: {control: false}},
  loaders: [async () => ({coop: await openCoop([amina])})],
  render: ({people}, {loaded}) => {
    const coop = loaded['coop'] as SeededCoop;
    const src = coop.pod.put('/people.ttl', documentOfPlaced(...people));
    return within(coop, html`<coop-directory src=${src} near facets="skills"></coop-directory>`);
  },
  play: async ({args: {town, device}, canvasElement}) => {
    const directory = canvasElement.querySelector<CoopDirectory>('coop-directory')!;
    await directory.complete;
    directory.shadowRoot!.querySelector<HTMLButtonElement>('.near')!.click();
    await directory.complete;
    await directory.updateComplete;
    if (town) writeTown(directory, town);
    if (device) {
      await onDevice(device, async () => {
        directory.shadowRoot!.querySelector<HTMLButtonElement>('[aria-describedby=here-hint]')!.click();
        await directory.complete;
      });
    }
    await directory.complete;
  },
};
export default meta;
type Story = StoryObj<Arguments>;

export const Open: Story = {};
export const AroundATown: Story = {args: {town: 'Crest'}};
/** In dark, in forced colours, from right to left, 320 px wide as well, with the longest words. */
export const AroundATownInEveryLook: Story = {args: {town: 'Crest'}, tags: ['looks', '!autodocs']};
export const UnknownTown: Story = {args: {town: 'Paris'}};
export const AroundMe: Story = {args: {device: isAt(44.75, 5.2)}};
export const PositionRefused: Story = {args: {device: refuses}};
export const NobodyOnTheMap: Story = {
  args: {people: neighbours.map(({name, town}) => ({name, ...(town && {town})})), device: isAt(44.75, 5.2)},
};
