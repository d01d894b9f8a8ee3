import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopDirectory} from '../../components/directory/directory.js';
import type {SeededCoop, SeedMember} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {amina, longWords, people} from '../support/people.js';
import {loseServer, meet, openCoop, type Fate} from '../support/scene.js';

interface Arguments {
  /** Members of the coop behind the story. */
  members: readonly SeedMember[];
  /** What becomes of the coop's list. */
  list: Fate;
  'page-size'?: number;
  'heading-level'?: number;
  'item-href'?: string;
}

const meta: Meta<Arguments> = {
  title: 'Directory/coop-directory',
  component: 'coop-directory',
  args: {members: people(12), list: 'there'},
  argTypes: {members: {control: false}},
  loaders: [
    async ({args}) => {
      const coop = await openCoop(args.members);
      meet(coop, args.list, new URL(coop.list).pathname);
      return {coop};
    },
  ],
  render: (args, {loaded}) =>
    within(
      loaded['coop'] as SeededCoop,
      html`<coop-directory
        page-size=${ifDefined(args['page-size'])}
        heading-level=${ifDefined(args['heading-level'])}
        item-href=${ifDefined(args['item-href'])}
        ><p>Le bureau vous répond au 04 00 00 00 00.</p></coop-directory
      >`,
    ),
};
export default meta;
type Story = StoryObj<Arguments>;

export const Some: Story = {};
export const Loading: Story = {args: {list: 'loading'}, tags: ['pending']};
export const Empty: Story = {args: {members: []}};
export const One: Story = {args: {members: [amina]}};
export const Many: Story = {args: {members: people(45)}};
export const AsLinks: Story = {args: {'item-href': 'membre.html?id={id}', 'heading-level': 2}};
export const WithoutHeadings: Story = {args: {'heading-level': 0}};
export const LongWords: Story = {args: {members: [longWords, amina, {id: 'x'}]}};
export const Failed: Story = {args: {list: 'failed'}};
export const SignInNeeded: Story = {args: {list: 'sign-in needed'}};
export const Forbidden: Story = {args: {list: 'forbidden'}};
export const Gone: Story = {args: {list: 'gone'}};
export const Offline: Story = {args: {list: 'offline'}};
export const OfflineCopy: Story = {
  tags: ['looks'],
  play: ({canvasElement, loaded}) =>
    loseServer(loaded['coop'] as SeededCoop, canvasElement.querySelector<CoopDirectory>('coop-directory')!),
};
