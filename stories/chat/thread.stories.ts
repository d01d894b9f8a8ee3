import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import {within} from '../../test/support/elements/within.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {openTalk} from './chat-scene.js';

interface Arguments {
  /** Who is signed in. */
  who: string;
  language: string;
}

const meta: Meta<Arguments> = {
  title: 'Chat/coop-thread',
  component: 'coop-thread',
  args: {who: 'elodie', language: 'fr'},
  loaders: [
    async (): Promise<{coop: SeededCoop}> => {
      const {coop} = await openTalk('nothing');
      return {coop};
    },
  ],
  render: (args, {loaded}) => {
    const {coop} = loaded as {coop: SeededCoop};
    const content = html`<coop-thread
      about="https://things.example/events/1#it"
      about-title="Portes ouvertes"
    ></coop-thread>`;
    return html`<div lang=${args.language}>${within(coop, content, args.who || undefined)}</div>`;
  },
};
export default meta;
type Story = StoryObj<Arguments>;

export const Empty: Story = {tags: ['looks']};
export const English: Story = {args: {language: 'en'}};
export const SignedOut: Story = {args: {who: ''}};
