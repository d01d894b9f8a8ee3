import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {amina, longWords, people} from '../support/people.js';
import {openCoop} from '../support/scene.js';

interface Arguments {
  signedIn: boolean;
  page: 'directory' | 'member' | 'own profile';
}

const pages = {
  directory: () =>
    html`<h1>Les membres</h1>
      <coop-directory heading-level="2"></coop-directory>`,
  member: (src: string) => html`<coop-member heading-level="2" src=${src}></coop-member>`,
  'own profile': () => html`<coop-member-form heading-level="2"></coop-member-form>`,
};

/** The tags as the pages of one site. */
const meta: Meta<Arguments> = {
  title: 'Composition/The site of a coop',
  args: {signedIn: true, page: 'directory'},
  loaders: [async () => ({coop: await openCoop([amina, longWords, ...people(22)])})],
  render: ({signedIn, page}, {loaded}) => {
    const coop = loaded['coop'] as SeededCoop;
    const content = html`<header><coop-sign-in providers="https://deux-rives.example/"></coop-sign-in></header>
      <main>${pages[page](coop.webId('amina'))}</main>`;
    return within(coop, content, signedIn ? 'amina' : undefined);
  },
  // Each of these is looked at in every look: dark, forced colours, from right to left, 320 px.
  tags: ['looks', '!autodocs'],
};
export default meta;
type Story = StoryObj<Arguments>;

export const Directory: Story = {};
export const DirectoryForVisitors: Story = {args: {signedIn: false}};
export const Member: Story = {args: {page: 'member'}};
export const OwnProfile: Story = {args: {page: 'own profile'}};
