import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import {within} from '../../test/support/elements/within.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {meet, type Fate} from '../support/scene.js';
import {openTalk} from './chat-scene.js';

interface Arguments {
  /** Who is signed in. */
  who: string;
  /** What becomes of the person's own notes. */
  fate: Fate;
  language: string;
}

const meta: Meta<Arguments> = {
  title: 'Chat/coop-chats',
  component: 'coop-chats',
  args: {who: 'elodie', fate: 'there', language: 'fr'},
  loaders: [
    async ({args: {fate, who}}): Promise<{coop: SeededCoop}> => {
      const {coop} = await openTalk('one');
      if (who) meet(coop, fate, new URL(`${coop.home(who)}private/chats.ttl`).pathname);
      return {coop};
    },
  ],
  render: (args, {loaded}) => {
    const {coop} = loaded as {coop: SeededCoop};
    const content = html`<coop-chats item-href="salon.html?id={id}"><p>Vos conversations</p></coop-chats>`;
    return html`<div lang=${args.language}>${within(coop, content, args.who || undefined)}</div>`;
  },
};
export default meta;
type Story = StoryObj<Arguments>;

export const Empty: Story = {tags: ['looks']};
export const English: Story = {args: {language: 'en'}};
export const SignedOut: Story = {args: {who: ''}};
export const Loading: Story = {args: {fate: 'loading'}, tags: ['pending']};
export const Failed: Story = {args: {fate: 'failed'}};
