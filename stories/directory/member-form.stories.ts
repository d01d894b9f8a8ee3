import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopMemberForm} from '../../components/directory/member-form.js';
import {profile as profileOf, type SeededCoop, type SeedMember} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {amina, longWords} from '../support/people.js';
import {meet, meetSaving, openCoop, type Fate, type Saving} from '../support/scene.js';
import {drawPhotoAddress, drawPortrait, tell} from './member-scene.js';

interface Arguments {
  /** Whose profile it is. */
  member: SeedMember;
  signedIn: boolean;
  /** What becomes of the profile. */
  profile: Fate;
  /** Whether the person is in the coop's list, and so has a choice. */
  isMember: boolean;
  /** Whether some of it is for some only, and there is a picture. */
  more: boolean;
  /** A file that is chosen as soon as the form is there. */
  photo?: 'picture' | 'no picture';
  /** What is typed and saved as soon as the form is there. */
  typed?: Readonly<Record<string, string>>;
  /** What somebody else saves in between. */
  elsewhere?: Partial<SeedMember>;
  /** What the server does with what is saved. */
  saving?: Saving;
}

/** Chooses a file, as a person does, and waits until the form has something to say of it. */
async function chooseFile(form: CoopMemberForm, kind: 'picture' | 'no picture'): Promise<void> {
  const input = form.shadowRoot!.querySelector<HTMLInputElement>('#photo')!;
  const content = kind === 'picture' ? await drawPortrait() : new Blob(['heic']);
  const files = new DataTransfer();
  files.items.add(new File([content], 'portrait.png', {type: 'image/png'}));
  input.files = files.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
  while (!form.shadowRoot!.querySelector('.picture img, #photo-state')) await new Promise(requestAnimationFrame);
}

const meta: Meta<Arguments> = {
  title: 'Directory/coop-member-form',
  component: 'coop-member-form',
  args: {member: amina, signedIn: true, profile: 'there', isMember: true, more: false},
  argTypes: {member: {control: false}, photo: {control: false}},
  loaders: [
    async ({args: {member, profile, isMember, more}}) => {
      // Nothing that an earlier story has left in this browser.
      localStorage.clear();
      const coop = await openCoop(isMember ? [member] : []);
      if (!isMember) coop.addStranger(member);
      if (more) {
        const values = {phone: ['tel:0475000000'], note: ['Pour moi.'], photo: [await drawPhotoAddress()]};
        await tell(coop, member.id, values, {phone: 'members', note: 'private'});
      }
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
  play: async ({args: {typed, elsewhere, saving, member, photo}, canvasElement, loaded}) => {
    const form = canvasElement.querySelector<CoopMemberForm>('coop-member-form')!;
    if (typed || photo) await form.complete;
    if (photo) await chooseFile(form, photo);
    if (!typed) return;
    if (elsewhere) {
      const {pod, webId} = loaded['coop'] as SeededCoop;
      pod.put(webId(member.id).split('#')[0]!, profileOf(webId(member.id), {...member, ...elsewhere}));
    }
    meetSaving(loaded['coop'] as SeededCoop, saving, '');
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
export const SomeForSome: Story = {args: {more: true}};
export const PhotoChosen: Story = {args: {photo: 'picture'}, tags: ['looks']};
export const PhotoUnreadable: Story = {args: {photo: 'no picture'}};
export const NotAMember: Story = {args: {isMember: false}};
export const Empty: Story = {args: {member: {id: 'nour'}}};
export const LongWords: Story = {args: {member: longWords}};
export const SignedOut: Story = {args: {signedIn: false}};
export const Loading: Story = {args: {profile: 'loading'}, tags: ['pending']};
export const Failed: Story = {args: {profile: 'failed'}};
export const Forbidden: Story = {args: {profile: 'forbidden'}};
export const Gone: Story = {args: {profile: 'gone'}};
export const Offline: Story = {args: {profile: 'offline'}};
export const ToCorrect: Story = {
  args: {typed: {name: '', website: 'pas une adresse', role: 'x'.repeat(121), phone: 'appelez-moi', email: 'amina'}},
};
export const Saved: Story = {args: {typed: {place: 'Die'}}};
export const Kept: Story = {args: {typed: {place: 'Die'}, saving: 'is away'}};
export const Refused: Story = {args: {typed: {place: 'Die'}, saving: 'refuses'}};
export const ChangedElsewhere: Story = {
  args: {typed: {name: 'Amina Roux', place: 'Die'}, elsewhere: {name: 'Amina B.', place: 'Lyon'}},
};
