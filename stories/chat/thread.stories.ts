import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopThread} from '../../components/chat/thread.js';
import {within} from '../../test/support/elements/within.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {loseServer, meet, type Fate} from '../support/scene.js';
import {openDiscussion, storyThing, type StoryThread} from './chat-scene.js';

interface Arguments {
  said: StoryThread;
  /** Who is signed in. */
  who: string;
  /** What becomes of the coop's list of conversations, or of the conversation. */
  fate: Fate;
  of: 'list' | 'room';
  /** Whether somebody has opened it. */
  open: boolean;
  language: string;
}

interface Loaded {
  coop: SeededCoop;
}

const meta: Meta<Arguments> = {
  title: 'Chat/coop-thread',
  component: 'coop-thread',
  args: {said: 'many', who: 'elodie', fate: 'there', of: 'list', open: true, language: 'fr'},
  loaders: [
    async ({args: {said, fate, of}}): Promise<Loaded> => {
      const {coop, list, room} = await openDiscussion(said);
      meet(coop, fate, new URL(of === 'room' && room ? room.channel : list).pathname);
      return {coop};
    },
  ],
  render: (args, {loaded}) => {
    const {coop} = loaded as Loaded;
    const content = html`<coop-thread about=${storyThing} about-title="Portes ouvertes" ?open=${args.open}
      ><p>On en parle aussi au marché.</p></coop-thread
    >`;
    return html`<div lang=${args.language}>${within(coop, content, args.who || undefined)}</div>`;
  },
};
export default meta;
type Story = StoryObj<Arguments>;

export const Closed: Story = {args: {open: false}, tags: ['looks']};
export const ClosedEnglish: Story = {args: {open: false, language: 'en'}};
export const Full: Story = {tags: ['looks']};
export const English: Story = {args: {language: 'en'}};
export const One: Story = {args: {said: 'one'}};
export const Twice: Story = {args: {said: 'twice'}};
export const Empty: Story = {args: {said: 'nothing'}, tags: ['looks']};
export const EmptyEnglish: Story = {args: {said: 'nothing', language: 'en'}};
export const SignedOut: Story = {args: {who: ''}};
export const Loading: Story = {args: {fate: 'loading'}, tags: ['pending']};
export const Failed: Story = {args: {fate: 'failed', said: 'one'}};
export const FailedEnglish: Story = {args: {fate: 'failed', said: 'one', language: 'en'}};
export const Forbidden: Story = {args: {fate: 'forbidden', of: 'room', said: 'twice'}};
export const ForbiddenEnglish: Story = {args: {fate: 'forbidden', of: 'room', said: 'twice', language: 'en'}};
export const Offline: Story = {args: {fate: 'offline'}};
export const OfflineCopy: Story = {
  play: ({canvasElement, loaded}) =>
    loseServer((loaded as unknown as Loaded).coop, canvasElement.querySelector<CoopThread>('coop-thread')!),
};
