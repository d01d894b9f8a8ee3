import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopJoinRequests} from '../../components/joining/join-requests.js';
import {changeInvitations, requestToJoin, requestToLeave} from '../../pods/index.js';
import type {SeededCoop, SeedMember} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {amina, longWords, people} from '../support/people.js';
import {meet, openCoop, type Fate} from '../support/scene.js';
import {drop, forgedWish, openToAll} from './support.js';

interface Arguments {
  /** Who asks to join. */
  asking: readonly SeedMember[];
  /** What else lies in the box. */
  box: readonly ('rubbish' | 'unconfirmed' | 'unconfirmed leave' | 'leave')[];
  /** How many people are invited. */
  invited: number;
  /** Whether one of those who ask is. */
  expected: boolean;
  open: boolean;
  who?: 'moderator' | 'member';
  /** What becomes of the coop's box. */
  requests: Fate;
  /** What becomes of the list of invitations. */
  invitations: Fate;
  /** What becomes of the coop's list of members; when something is pressed, once the tag is there. */
  list: Fate;
  /** What is typed into the field for invitations, or the field for a reason. */
  typed?: string;
  /** What is pressed, one after the other. */
  pressed: readonly string[];
  'heading-level'?: number;
}

const nour = {id: 'nour', name: 'Nour Haddad', role: 'Couturière', place: 'Romans-sur-Isère'};
const ali: SeedMember = {id: 'ali', name: 'Ali Kaya', place: 'Crest'};

async function prepare(coop: SeededCoop, {asking, box, invited, expected, open}: Arguments): Promise<void> {
  if (open) openToAll(coop);
  for (const person of asking) coop.addStranger(person);
  for (const {id} of asking) await requestToJoin(await coop.joining(id));
  if (box.includes('leave')) await requestToLeave(await coop.joining(amina.id), coop.home(amina.id));
  if (box.includes('unconfirmed'))
    await drop(coop, 'coop', forgedWish(coop, {wish: 'Join', webId: coop.addStranger(ali).webId}));
  if (box.includes('unconfirmed leave'))
    await drop(coop, 'coop', forgedWish(coop, {wish: 'Leave', webId: coop.webId(amina.id)}));
  if (box.includes('rubbish')) for (const body of ['<', '<#a> a <#b>.', '']) await drop(coop, 'coop', body);
  const add = Array.from({length: invited}, (_, index) => `${coop.pod.origin}/p${index}/profile/card#me`);
  if (expected) add.push(coop.webId(asking[0]!.id));
  await changeInvitations(await coop.desk(), {add});
}

const meta: Meta<Arguments> = {
  title: 'Joining/coop-join-requests',
  component: 'coop-join-requests',
  args: {
    asking: [],
    box: [],
    invited: 0,
    expected: false,
    open: false,
    requests: 'there',
    invitations: 'there',
    list: 'there',
    pressed: [],
    who: 'moderator',
  },
  argTypes: {asking: {control: false}},
  loaders: [
    async ({args}) => {
      const coop = await openCoop([amina]);
      await prepare(coop, args);
      meet(coop, args.requests, new URL(coop.layout.joiningBox).pathname);
      if (!args.pressed.length) meet(coop, args.list, new URL(coop.list).pathname);
      meet(coop, args.invitations, `${new URL(coop.layout.moderation).pathname}invitations.ttl`);
      return {coop};
    },
  ],
  render: ({who, ...args}, {loaded}) =>
    within(
      loaded['coop'] as SeededCoop,
      html`<coop-join-requests heading-level=${ifDefined(args['heading-level'])}
        ><p>Les demandes s’affichent ici.</p></coop-join-requests
      >`,
      who === 'moderator' ? 'coop' : who && amina.id,
    ),
  play: async ({args: {typed, pressed, list}, canvasElement, loaded}) => {
    const coop = loaded['coop'] as SeededCoop;
    const tag = canvasElement.querySelector<CoopJoinRequests>('coop-join-requests')!;
    if (!pressed.length) return;
    await tag.complete;
    meet(coop, list, new URL(coop.list).pathname);
    const root = tag.shadowRoot!;
    if (typed) root.querySelector<HTMLTextAreaElement>('#addresses')!.value = typed;
    for (const name of pressed) {
      [...root.querySelectorAll('button')].find(({textContent}) => textContent.trim() === name)!.click();
      await tag.complete;
    }
  },
};
export default meta;
type Story = StoryObj<Arguments>;

const addresses = `https://amina.exemple.fr/profil#moi
bonjour
javascript:alert(1)`;

export const None: Story = {};
export const One: Story = {args: {asking: [nour]}};
export const Many: Story = {args: {asking: [...people(7), longWords], invited: 3}};
export const Unconfirmed: Story = {args: {asking: [nour], box: ['unconfirmed', 'unconfirmed leave']}};
export const AnsweredByRule: Story = {args: {asking: [nour], box: ['leave'], expected: true}};
export const LeavingFailed: Story = {args: {box: ['leave'], list: 'failed'}};
export const Refusing: Story = {args: {asking: [nour, ali], pressed: ['Refuser Nour Haddad']}};
export const Accepted: Story = {args: {asking: [nour, ali], pressed: ['Accepter Nour Haddad']}};
export const NotAccepted: Story = {args: {asking: [nour], pressed: ['Accepter Nour Haddad'], list: 'failed'}};
export const Invitations: Story = {args: {invited: 3}};
export const InvitationsToCorrect: Story = {args: {invited: 1, typed: addresses, pressed: ['Inviter']}};
export const InvitationsNotRead: Story = {args: {invitations: 'failed'}};
export const OpenCoop: Story = {args: {open: true}};
export const Rubbish: Story = {args: {box: ['rubbish'], asking: [nour]}};
export const NotAModerator: Story = {args: {who: 'member'}};
export const SignedOut: Story = {args: {who: undefined}};
export const WithoutHeadings: Story = {args: {asking: [nour], 'heading-level': 0}};
export const Forbidden: Story = {args: {requests: 'forbidden'}};
export const Failed: Story = {args: {requests: 'failed'}};
export const Offline: Story = {args: {requests: 'offline'}};
export const Loading: Story = {args: {requests: 'loading'}, tags: ['pending']};
