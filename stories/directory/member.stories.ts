import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopMember} from '../../components/directory/member.js';
import type {SeededCoop, SeedMember} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {amina, longWords} from '../support/people.js';
import {loseServer, meet, openCoop, type Fate} from '../support/scene.js';
import {drawPhotoAddress, openLetterBox, tell} from './member-scene.js';

interface Arguments {
  /** What the member tells. */
  member: SeedMember;
  /** What becomes of the member's profile. */
  profile: Fate;
  /** Who looks at it. */
  reader: 'visitor' | 'member' | 'self';
  /** Whether the member tells more to some than to others, takes messages and has a picture. */
  more: boolean;
  /** How far the reader is with a message. */
  message?: 'open' | 'sent' | 'kept' | 'failed' | 'empty';
  'heading-level'?: number;
}

const reader: SeedMember = {id: 'elodie', name: 'Élodie Garnier'};

const meta: Meta<Arguments> = {
  title: 'Directory/coop-member',
  component: 'coop-member',
  args: {member: amina, profile: 'there', reader: 'visitor', more: false},
  argTypes: {member: {control: false}, message: {control: false}},
  loaders: [
    async ({args: {member, profile, more}}) => {
      // Nothing that an earlier story has left in this browser.
      localStorage.clear();
      const coop = await openCoop([member, reader]);
      const src = coop.webId(member.id);
      if (more) {
        const values = {
          phone: ['tel:0475000000'],
          email: ['mailto:amina@fournil.example'],
          photo: [await drawPhotoAddress()],
        };
        const forMe = 'Penser à rappeler le meunier.';
        await tell(coop, member.id, {...values, note: [forMe]}, {phone: 'members', email: 'members', note: 'private'});
        await openLetterBox(coop, member.id);
      }
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
      {visitor: undefined, member: reader.id, self: args.member.id}[args.reader],
    );
  },
  play: async ({args: {message}, canvasElement, loaded}) => {
    if (!message) return;
    const tag = canvasElement.querySelector<CoopMember>('coop-member')!;
    const {coop} = loaded as {coop: SeededCoop};
    const find = async <T extends HTMLElement>(selector: string): Promise<T> => {
      for (;;) {
        const found = tag.shadowRoot!.querySelector<T>(selector);
        if (found) return found;
        await new Promise(requestAnimationFrame);
      }
    };
    await tag.complete;
    (await find('.write')).click();
    const field = await find<HTMLTextAreaElement>('#message');
    if (message === 'open') return;
    field.value = message === 'empty' ? '' : 'Bonjour Amina, reste-t-il de la place à la formation de samedi ?';
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    if (message === 'failed') coop.pod.faults.answer(403, {method: 'POST', times: Infinity});
    if (message === 'kept') coop.pod.faults.close();
    (await find<HTMLFormElement>('form')).requestSubmit();
    await find({sent: '.done', kept: '.contact > [role=status] .muted', failed: '.problem', empty: '.error'}[message]);
  },
};
export default meta;
type Story = StoryObj<Arguments>;

export const Everything: Story = {};
export const SeenByAVisitor: Story = {args: {more: true}};
export const SeenByAMember: Story = {args: {more: true, reader: 'member'}};
export const SeenByOneself: Story = {args: {more: true, reader: 'self'}, tags: ['looks']};
export const Writing: Story = {args: {more: true, reader: 'member', message: 'open'}};
export const NothingWritten: Story = {args: {more: true, reader: 'member', message: 'empty'}};
export const MessageSent: Story = {args: {more: true, reader: 'member', message: 'sent'}};
export const MessageKept: Story = {args: {more: true, reader: 'member', message: 'kept'}};
export const MessageFailed: Story = {args: {more: true, reader: 'member', message: 'failed'}, tags: ['looks']};
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
export const OfflineCopy: Story = {
  play: ({canvasElement, loaded}) =>
    loseServer(loaded['coop'] as SeededCoop, canvasElement.querySelector<CoopMember>('coop-member')!),
};
