import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopChats} from '../../components/chat/chats.js';
import {within} from '../../test/support/elements/within.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {loseServer, meet, type Fate} from '../support/scene.js';
import {openConversations, type StoryList} from './chat-scene.js';

interface Arguments {
  has: StoryList;
  /** Who is signed in. */
  who: string;
  /** What becomes of the person's own notes. */
  fate: Fate;
  language: string;
}

interface Loaded {
  coop: SeededCoop;
}

const meta: Meta<Arguments> = {
  title: 'Chat/coop-chats',
  component: 'coop-chats',
  args: {has: 'many', who: 'elodie', fate: 'there', language: 'fr'},
  loaders: [
    async ({args: {has, fate, who}}): Promise<Loaded> => {
      const coop = await openConversations(has);
      if (who) meet(coop, fate, new URL(`${coop.home(who)}private/chats.ttl`).pathname);
      return {coop};
    },
  ],
  render: (args, {loaded}) => {
    const {coop} = loaded as Loaded;
    const content = html`<coop-chats item-href="salon.html?id={id}"><p>Vos conversations</p></coop-chats>`;
    return html`<div lang=${args.language}>${within(coop, content, args.who || undefined)}</div>`;
  },
};
export default meta;
type Story = StoryObj<Arguments>;

const chatsIn = (canvas: HTMLElement) => canvas.querySelector<CoopChats>('coop-chats')!;

export const Full: Story = {tags: ['looks']};
export const English: Story = {args: {language: 'en'}};
export const One: Story = {args: {has: 'one'}};
export const Empty: Story = {args: {has: 'none'}, tags: ['looks']};
export const NewOne: Story = {
  tags: ['looks'],
  play: async ({canvasElement}) => {
    const chats = chatsIn(canvasElement);
    await chats.complete;
    chats.shadowRoot!.querySelector<HTMLElement>('summary')!.click();
    await chats.updateComplete;
    chats.shadowRoot!.querySelector<HTMLButtonElement>('form button.primary')!.click();
    await chats.complete;
  },
};
export const SignedOut: Story = {args: {who: ''}};
export const Loading: Story = {args: {fate: 'loading'}, tags: ['pending']};
export const Failed: Story = {args: {fate: 'failed'}};
export const Forbidden: Story = {args: {fate: 'forbidden'}};
export const Offline: Story = {args: {fate: 'offline'}};
export const OfflineCopy: Story = {
  play: ({canvasElement, loaded}) => loseServer((loaded as unknown as Loaded).coop, chatsIn(canvasElement)),
};
