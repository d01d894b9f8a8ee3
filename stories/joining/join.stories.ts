import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopJoin} from '../../components/joining/join.js';
import {changeDocument, readJoinRequests, refuseRequest, requestToJoin, requestToLeave} from '../../pods/index.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {amina} from '../support/people.js';
import {meet, openCoop, type Fate} from '../support/scene.js';
import {closeCoop, openToAll} from './support.js';

interface Arguments {
  /** How far the person is when the page is opened. */
  before: 'signed out' | 'not asked' | 'asked' | 'refused' | 'member' | 'registered elsewhere' | 'leaving';
  /** Whom the coop admits. */
  policy: 'approved' | 'open' | 'closed';
  /** What the coop wrote when it refused. */
  reason?: string;
  /** What becomes of the coop's list of members. */
  list: Fate;
  /** What is pressed as soon as the tag is there. */
  pressed?: string;
  /** What becomes of what is written then. */
  box: Fate;
  'heading-level'?: number;
}

const newcomer = {id: 'nour', name: 'Nour Haddad', role: 'Couturière', place: 'Romans-sur-Isère'};

/** Brings the coop into the state in which the page finds it. */
async function prepare(coop: SeededCoop, {before, reason}: Arguments): Promise<void> {
  if (before === 'asked' || before === 'refused') await requestToJoin(await coop.joining(newcomer.id));
  if (before === 'leaving') await requestToLeave(await coop.joining(amina.id), coop.home(amina.id));
  if (before === 'refused') {
    const desk = await coop.desk();
    const read = await readJoinRequests(desk.resources, desk.fetch, desk.coop);
    if (read.ok) await refuseRequest(desk, read.value.requests[0]!, reason ?? '');
  }
  if (before === 'registered elsewhere') await forgetHome(coop);
}

/** The list as a program that knows nothing of homes has filled it. */
async function forgetHome(coop: SeededCoop): Promise<void> {
  const {resources, fetch, membersList} = await coop.desk();
  const plan = (graph: Iterable<{object: {value: string}}>) => {
    const deletes = [...graph].filter(({object}) => object.value === coop.home(amina.id));
    return {ok: true as const, value: {deletes: deletes as never, inserts: []}};
  };
  await changeDocument({resources, fetch, url: membersList, plan});
}

const meta: Meta<Arguments> = {
  title: 'Joining/coop-join',
  component: 'coop-join',
  args: {before: 'not asked', policy: 'approved', list: 'there', box: 'there'},
  loaders: [
    async ({args}) => {
      const coop = await openCoop([amina]);
      coop.addStranger(newcomer);
      if (args.policy === 'open') openToAll(coop);
      await prepare(coop, args);
      if (args.policy === 'closed') closeCoop(coop);
      meet(coop, args.list, new URL(coop.list).pathname);
      return {coop};
    },
  ],
  render: ({before, ...args}, {loaded}) => {
    const isMember = ['member', 'registered elsewhere', 'leaving'].includes(before);
    const who = isMember ? amina.id : newcomer.id;
    return within(
      loaded['coop'] as SeededCoop,
      html`<coop-join heading-level=${ifDefined(args['heading-level'])}
        ><p>Pour nous rejoindre, appelez René au 04 00 00 00 00.</p></coop-join
      >`,
      before === 'signed out' ? undefined : who,
    );
  },
  play: async ({args: {pressed, box}, canvasElement, loaded}) => {
    if (!pressed) return;
    const coop = loaded['coop'] as SeededCoop;
    const tag = canvasElement.querySelector<CoopJoin>('coop-join')!;
    await tag.complete;
    meet(coop, box, new URL(coop.layout.joiningBox).pathname);
    const buttons = [...tag.shadowRoot!.querySelectorAll('button')];
    buttons.find(({textContent}) => textContent.trim() === pressed)!.click();
    if (box !== 'loading') await tag.complete;
  },
};
export default meta;
type Story = StoryObj<Arguments>;

export const NotAsked: Story = {};
export const SignedOut: Story = {args: {before: 'signed out'}};
export const Sending: Story = {args: {pressed: 'Demander à rejoindre', box: 'loading'}, tags: ['pending']};
export const Asked: Story = {args: {before: 'asked'}};
export const TakenBack: Story = {args: {before: 'asked', pressed: 'Retirer ma demande'}};
export const Refused: Story = {args: {before: 'refused', reason: 'Nous sommes au complet.\nRevenez en mars !'}};
export const RefusedWithoutAWord: Story = {args: {before: 'refused'}};
export const RefusedWithMarkup: Story = {
  args: {before: 'refused', reason: `<img src=x onerror=alert(1)> ${'Anticonstitutionnellement'.repeat(12)}`},
};
export const Member: Story = {args: {before: 'member'}};
export const RegisteredElsewhere: Story = {args: {before: 'registered elsewhere'}};
export const Leaving: Story = {args: {before: 'leaving'}};
export const LeavingNow: Story = {args: {before: 'member', pressed: 'Quitter La Coopérative des Deux Rives'}};
export const Stayed: Story = {args: {before: 'leaving', pressed: 'Annuler mon départ'}};
export const OpenCoop: Story = {args: {policy: 'open'}};
export const AskedAnOpenCoop: Story = {args: {policy: 'open', before: 'asked'}};
export const ClosedCoop: Story = {args: {policy: 'closed'}};
export const MemberOfAClosedCoop: Story = {args: {policy: 'closed', before: 'member'}};
export const NotSent: Story = {args: {pressed: 'Demander à rejoindre', box: 'failed'}};
export const NotNoted: Story = {args: {before: 'member', pressed: 'Quitter La Coopérative des Deux Rives', box: 'offline'}};
export const WithoutHeadings: Story = {args: {before: 'member', 'heading-level': 0}};
export const Loading: Story = {args: {list: 'loading'}, tags: ['pending']};
export const Failed: Story = {args: {list: 'failed'}};
export const Forbidden: Story = {args: {list: 'forbidden'}};
export const Offline: Story = {args: {list: 'offline'}};
