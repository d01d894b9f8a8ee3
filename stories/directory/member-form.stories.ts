import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopMemberForm} from '../../components/directory/member-form.js';
import {profile as profileOf, type SeededCoop, type SeedMember} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {amina, longWords} from '../support/people.js';
import {meet, openCoop, type Fate} from '../support/scene.js';

interface Arguments {
  /** Whose profile it is. */
  member: SeedMember;
  signedIn: boolean;
  /** What becomes of the profile. */
  profile: Fate;
  /** What is typed and saved as soon as the form is there. */
  typed?: Readonly<Record<string, string>>;
  /** What somebody else saves in between. */
  elsewhere?: Partial<SeedMember>;
}

const meta: Meta<Arguments> = {
  title: 'Directory/coop-member-form',
  component: 'coop-member-form',
  args: {member: amina, signedIn: true, profile: 'there'},
  argTypes: {member: {control: false}},
  loaders: [
    async ({args: {member, profile}}) => {
      // Nothing that an earlier story has left in this tab.
      sessionStorage.clear();
      const coop = await openCoop([member]);
      meet(coop, profile, new URL(coop.webId(member.id)).pathname);
      return {coop};
    },
  ],
  render: ({member, signedIn}, {loaded}) =>
    within(
      loaded['coop'] as SeededCoop,
      html`<coop-member-form><p>Connectez-vous pour tenir votre fiche à jour.</p></coop-member-form>`,
      signedIn ? member.id : undefined,
    ),
  play: async ({args: {typed, elsewhere, member}, canvasElement, loaded}) => {
    if (!typed) return;
    const form = canvasElement.querySelector<CoopMemberForm>('coop-member-form')!;
    await form.complete;
    if (elsewhere) {
      const {pod, webId} = loaded['coop'] as SeededCoop;
      pod.put(webId(member.id).split('#')[0]!, profileOf(webId(member.id), {...member, ...elsewhere}));
    }
    for (const [field, text] of Object.entries(typed)) {
      const input = form.shadowRoot!.querySelector<HTMLInputElement>(`#${field}`)!;
      input.value = text;
      input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    }
    await form.updateComplete;
    form.shadowRoot!.querySelector('form')!.requestSubmit();
    await form.complete;
  },
};
export default meta;
type Story = StoryObj<Arguments>;

export const Filled: Story = {};
export const Empty: Story = {args: {member: {id: 'nour'}}};
export const LongWords: Story = {args: {member: longWords}};
export const SignedOut: Story = {args: {signedIn: false}};
export const Loading: Story = {args: {profile: 'loading'}, tags: ['pending']};
export const Failed: Story = {args: {profile: 'failed'}};
export const Forbidden: Story = {args: {profile: 'forbidden'}};
export const Gone: Story = {args: {profile: 'gone'}};
export const Offline: Story = {args: {profile: 'offline'}};
export const ToCorrect: Story = {args: {typed: {name: '', website: 'pas une adresse', role: 'x'.repeat(121)}}};
export const Saved: Story = {args: {typed: {place: 'Die'}}};
export const ChangedElsewhere: Story = {
  args: {typed: {name: 'Amina Roux', place: 'Die'}, elsewhere: {name: 'Amina B.', place: 'Lyon'}},
};
