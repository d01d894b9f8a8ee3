import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {people} from '../support/people.js';
import {openCoop} from '../support/scene.js';

interface Arguments {
  /** How many providers the page has, all of them empty, beside the directory. */
  providers: number;
}

const meta: Meta<Arguments> = {
  title: 'Community/coop-community',
  component: 'coop-community',
  args: {providers: 1},
  loaders: [async () => ({coop: await openCoop(people(3))})],
  render: ({providers}, {loaded}) => {
    const {src} = loaded['coop'] as SeededCoop;
    return html`<coop-directory><p>Le bureau vous répond au 04 00 00 00 00.</p></coop-directory>
      ${Array.from({length: providers}, () => html`<coop-community src=${src} session="host"></coop-community>`)}`;
  },
  // Together on one page of documentation, none would be the only one.
  tags: ['!autodocs'],
};
export default meta;
type Story = StoryObj<Arguments>;

export const TheOnlyOne: Story = {};
export const None: Story = {args: {providers: 0}};
export const Several: Story = {args: {providers: 2}};
