import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopCommunity} from '../../components/community/community.js';
import type {CoopSignIn} from '../../components/community/sign-in.js';
import type {ProblemKind} from '../../pods/problem.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {communityOf, ScriptedSession, within} from '../../test/support/elements/within.js';
import {amina, longWords} from '../support/people.js';
import {openCoop} from '../support/scene.js';

interface Arguments {
  providers: string;
  /** Who is signed in. */
  who?: 'amina' | 'long';
  restoring: boolean;
  /** Why nobody is signed in although somebody should be. */
  problem?: ProblemKind;
  /** The buttons that are pressed one after the other, by their order. */
  press: readonly number[];
}

const meta: Meta<Arguments> = {
  title: 'Community/coop-sign-in',
  component: 'coop-sign-in',
  args: {providers: 'https://deux-rives.example/ https://solid.example/', restoring: false, press: []},
  argTypes: {press: {control: false}},
  loaders: [async () => ({coop: await openCoop([amina, longWords])})],
  render: ({providers, who}, {loaded}) =>
    within(
      loaded['coop'] as SeededCoop,
      html`<coop-sign-in providers=${providers}><a href="compte.html">Se connecter</a></coop-sign-in>`,
      who,
    ),
  play: async ({args: {restoring, problem, press}, canvasElement}) => {
    const community = canvasElement.querySelector<CoopCommunity>('coop-community')!;
    const element = canvasElement.querySelector<CoopSignIn>('coop-sign-in')!;
    await community.complete;
    const url = 'https://deux-rives.example/';
    if (restoring) communityOf(community).useSession(new ScriptedSession({status: 'restoring'}));
    if (problem)
      communityOf(community).useSession(new ScriptedSession({status: 'signed-out', problem: {kind: problem, url}}));
    for (const index of press) {
      await element.complete;
      element.shadowRoot!.querySelectorAll('button')[index]!.click();
      await new Promise(requestAnimationFrame);
    }
  },
};
export default meta;
type Story = StoryObj<Arguments>;

export const SignedOut: Story = {};
export const Choosing: Story = {args: {press: [0]}};
export const AnotherAccount: Story = {args: {press: [0, 2]}};
export const BadAddress: Story = {args: {press: [0, 2, 2]}};
export const Restoring: Story = {args: {restoring: true}};
export const SignedIn: Story = {args: {who: 'amina'}};
export const LongName: Story = {args: {who: 'long'}};
export const Expired: Story = {args: {problem: 'signed-out'}};
export const Refused: Story = {args: {problem: 'refused'}};
export const Unreachable: Story = {args: {problem: 'offline'}};
