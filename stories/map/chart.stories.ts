import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {picturesAround, writePmtiles} from '../../test/support/elements/pmtiles.js';
import {oneSpot, place, showChart, showChooser, someMarks, type Scene} from './chart-scene.js';

const meta: Meta<Scene> = {
  title: 'Map/the map itself',
  args: {marks: someMarks},
  argTypes: {marks: {control: false}},
  render: ({width}) => place(width),
  play: ({canvasElement, args}) => showChart(canvasElement, args),
};
export default meta;
type Story = StoryObj<Scene>;

const crest = {latitude: 44.728, longitude: 5.022};

export const Everything: Story = {tags: ['looks']};
export const Valley: Story = {args: {spot: {latitude: 44.75, longitude: 5.1}, kilometres: 35}, tags: ['looks']};
export const Town: Story = {args: {spot: crest, kilometres: 2}, tags: ['looks']};
export const World: Story = {args: {spot: {latitude: 25, longitude: 5}, kilometres: 9_000}};
export const OnAPhone: Story = {args: {spot: {latitude: 44.75, longitude: 5.1}, kilometres: 35, width: '18rem'}};
export const OnOneSpot: Story = {args: {marks: oneSpot, press: '.cluster'}, tags: ['looks']};
export const Nothing: Story = {args: {marks: []}};
export const WithPicturesOfItsOwn: Story = {
  play: async ({canvasElement, args}) => {
    const file = await writePmtiles(await picturesAround(crest, 12, 1), {metadata: {attribution: '© La coopérative'}});
    return showChart(canvasElement, {...args, spot: crest, kilometres: 12, base: {pmtiles: URL.createObjectURL(file)}});
  },
};
export const WithoutBaseMap: Story = {args: {base: {folder: 'https://nowhere.example/'}}};
export const ChoosesAPoint: Story = {play: ({canvasElement}) => showChooser(canvasElement, crest), tags: ['looks']};
