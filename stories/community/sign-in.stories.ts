import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopCommunity} from '../../components/community/community.js';
import type {CoopSignIn} from '../../components/community/sign-in.js';
import type {Community} from '../../components/data/community.js';
import {Drafts} from '../../components/data/drafts.js';
import {outboxNames} from '../../pods/outbox/names.js';
import type {ProblemKind} from '../../pods/problem.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {communityOf, ScriptedSession, within} from '../../test/support/elements/within.js';
import {amina, longWords} from '../support/people.js';
import {dishKind} from '../../test/support/outbox/recipe.js';
import {meet, openCoop} from '../support/scene.js';

interface Arguments {
  providers: string;
  /** Who is signed in. */
  who?: 'amina' | 'long';
  restoring: boolean;
  /** Why nobody is signed in although somebody should be. */
  problem?: ProblemKind;
  /** Changes that were typed and are not sent, and texts that are not saved. */
  unsent: {readonly changes: number; readonly drafts: number};
  /** The buttons that are pressed one after the other, by their order. */
  press: readonly number[];
}

/** Types without a network, and saves only some of it. */
async function leaveUnsent(coop: SeededCoop, community: Community, webId: string, {changes, drafts}: Arguments['unsent']) {
  const notes = new Drafts<{text: string}>('coop:draft:note:');
  for (let index = 0; index < drafts; index++) notes.keep(`${webId} ${index}`, {text: 'Soupe'});
  if (!changes) return;
  await community.resources.read(webId);
  meet(coop, 'offline', '');
  const outbox = (await community.outbox())!;
  const edits = [{iri: webId, kind: dishKind, base: {}, values: {note: ['Soupe']}}];
  for (let index = 0; index < changes; index++) await outbox.add({type: 'edit', iri: webId, edits});
}

const meta: Meta<Arguments> = {
  title: 'Community/coop-sign-in',
  component: 'coop-sign-in',
  args: {
    providers: 'https://deux-rives.example/ https://solid.example/',
    restoring: false,
    unsent: {changes: 0, drafts: 0},
    press: [],
  },
  argTypes: {press: {control: false}},
  loaders: [
    async () => {
      // Nothing that an earlier story has left in this browser.
      localStorage.clear();
      indexedDB.deleteDatabase(outboxNames.database);
      return {coop: await openCoop([amina, longWords])};
    },
  ],
  render: ({providers, who}, {loaded}) =>
    within(
      loaded['coop'] as SeededCoop,
      html`<coop-sign-in providers=${providers}><a href="compte.html">Se connecter</a></coop-sign-in>`,
      who,
    ),
  play: async ({args: {restoring, problem, press, unsent, who}, canvasElement, loaded}) => {
    const community = canvasElement.querySelector<CoopCommunity>('coop-community')!;
    const element = canvasElement.querySelector<CoopSignIn>('coop-sign-in')!;
    await community.complete;
    const coop = loaded['coop'] as SeededCoop;
    if (who) await leaveUnsent(coop, communityOf(community), coop.webId(amina.id), unsent);
    const url = 'https://deux-rives.example/';
    if (restoring) communityOf(community).useSession(new ScriptedSession({status: 'restoring'}));
    if (problem)
      communityOf(community).useSession(new ScriptedSession({status: 'signed-out', problem: {kind: problem, url}}));
    for (const index of press) {
      await element.complete;
      element.shadowRoot!.querySelectorAll('button')[index]!.click();
      await element.complete;
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
export const AskedWhenSigningOut: Story = {
  tags: ['looks'],
  args: {who: 'amina', unsent: {changes: 3, drafts: 2}, press: [0]},
};
export const AskedAboutChanges: Story = {args: {who: 'amina', unsent: {changes: 1, drafts: 0}, press: [0]}};
export const AskedAboutDrafts: Story = {args: {who: 'amina', unsent: {changes: 0, drafts: 1}, press: [0]}};
export const CannotBeSent: Story = {args: {who: 'amina', unsent: {changes: 3, drafts: 0}, press: [0, 0]}};
export const SomethingWaits: Story = {args: {who: 'amina', unsent: {changes: 2, drafts: 1}, problem: 'signed-out'}};
export const LongName: Story = {args: {who: 'long'}};
export const Expired: Story = {args: {problem: 'signed-out'}};
export const Refused: Story = {args: {problem: 'refused'}};
export const Unreachable: Story = {args: {problem: 'offline'}};
