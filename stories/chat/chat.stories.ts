import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopChat} from '../../components/chat/chat.js';
import {within} from '../../test/support/elements/within.js';
import type {SeededRoom} from '../../test/support/elements/chat.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {loseServer, meet, type Fate} from '../support/scene.js';
import {openTalk, type StoryTalk} from './chat-scene.js';

interface Arguments {
  said: StoryTalk;
  /** Who is signed in. */
  who: string;
  /** What becomes of the room. */
  fate: Fate;
  language: string;
}

interface Loaded {
  coop: SeededCoop;
  room: SeededRoom;
}

const meta: Meta<Arguments> = {
  title: 'Chat/coop-chat',
  component: 'coop-chat',
  args: {said: 'many', who: 'elodie', fate: 'there', language: 'fr'},
  loaders: [
    async ({args: {said, fate}}): Promise<Loaded> => {
      const scene = await openTalk(said);
      meet(scene.coop, fate, new URL(scene.room.channel).pathname);
      return scene;
    },
  ],
  render: (args, {loaded}) => {
    const {coop, room} = loaded as Loaded;
    const content = html`<coop-chat src=${room.channel} item-href="membre.html?id={id}"
      ><p>On parle aussi au marché, le samedi.</p></coop-chat
    >`;
    return html`<div lang=${args.language}>${within(coop, content, args.who || undefined)}</div>`;
  },
};
export default meta;
type Story = StoryObj<Arguments>;

export const Full: Story = {tags: ['looks']};
export const English: Story = {args: {language: 'en'}};
export const One: Story = {args: {said: 'one'}};
export const Empty: Story = {args: {said: 'nothing'}};
export const Unconfirmed: Story = {args: {said: 'unconfirmed'}, tags: ['looks']};
export const Hostile: Story = {args: {said: 'hostile'}};
export const SignedOut: Story = {args: {who: ''}};
export const Writing: Story = {
  tags: ['looks'],
  play: async ({canvasElement}) => {
    const chat = canvasElement.querySelector<CoopChat>('coop-chat')!;
    await chat.complete;
    chat.shadowRoot!.querySelector<HTMLTextAreaElement>('textarea')!.focus();
    await chat.complete;
  },
};
export const Loading: Story = {args: {fate: 'loading'}, tags: ['pending']};
export const Failed: Story = {args: {fate: 'failed'}};
export const Gone: Story = {args: {fate: 'gone'}};
export const Forbidden: Story = {args: {fate: 'forbidden'}};
export const Offline: Story = {args: {fate: 'offline'}};
export const OfflineCopy: Story = {
  play: ({canvasElement, loaded}) =>
    loseServer((loaded as unknown as Loaded).coop, canvasElement.querySelector<CoopChat>('coop-chat')!),
};
