import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {SeededCoop, SeedMember} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {amina, longWords} from '../support/people.js';
import {meet, openCoop, type Fate} from '../support/scene.js';

interface Arguments {
  /** What the member tells. */
  member: SeedMember;
  /** What becomes of the member's profile. */
  profile: Fate;
  'heading-level'?: number;
}

const meta: Meta<Arguments> = {
  title: 'Directory/coop-member',
  component: 'coop-member',
  args: {member: amina, profile: 'there'},
  argTypes: {member: {control: false}},
  loaders: [
    async ({args: {member, profile}}) => {
      const coop = await openCoop([member]);
      const src = coop.webId(member.id);
      meet(coop, profile, new URL(src).pathname);
      return {coop, src};
    },
  ],
  render: (args, {loaded}) => {
    const {coop, src} = loaded as {coop: SeededCoop; src: string};
    return within(
      coop,
      html`<coop-member src=${src} heading-level=${ifDefined(args['heading-level'])}
        ><p>Le bureau vous répond au 04 00 00 00 00.</p></coop-member
      >`,
    );
  },
};
export default meta;
type Story = StoryObj<Arguments>;

export const Everything: Story = {};
export const NameOnly: Story = {args: {member: {id: 'nour', name: 'Nour Haddad'}}};
export const WithoutAName: Story = {args: {member: {id: 'x', place: 'Die'}}};
export const LongWords: Story = {args: {member: longWords}};
export const UnsafeWebsite: Story = {args: {member: {id: 'bo', name: 'Bo', website: 'javascript:alert(1)'}}};
export const Loading: Story = {args: {profile: 'loading'}, tags: ['pending']};
export const Failed: Story = {args: {profile: 'failed'}};
export const SignInNeeded: Story = {args: {profile: 'sign-in needed'}};
export const Forbidden: Story = {args: {profile: 'forbidden'}};
export const Gone: Story = {args: {profile: 'gone'}};
export const Offline: Story = {args: {profile: 'offline'}};
