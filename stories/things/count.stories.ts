import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {ListedTool} from '../../test/support/elements/tool-document.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {toolKind} from '../../test/support/tools.js';
import type {Fate} from '../support/scene.js';
import {numberedTools, openTools, saw, someTools} from '../support/tools.js';

interface Arguments {
  /** What is in the list. */
  tools: readonly ListedTool[];
  /** What becomes of the list. */
  list: Fate;
}

const meta: Meta<Arguments> = {
  title: 'Things/coop-count',
  component: 'coop-count',
  args: {tools: someTools, list: 'there'},
  argTypes: {tools: {control: false}},
  loaders: [async ({args}) => openTools(args.tools, args.list)],
  render: (_, {loaded}) =>
    within(
      loaded['coop'] as SeededCoop,
      html`<coop-count for="tools">des outils</coop-count>
        <coop-list
          id="tools"
          src=${loaded['src'] as string}
          .described=${toolKind}
          search
          count-label="outil|outils"
        ></coop-list>`,
    ),
};
export default meta;
type Story = StoryObj<Arguments>;

export const Some: Story = {tags: ['looks']};
export const Loading: Story = {args: {list: 'loading'}, tags: ['pending']};
export const Empty: Story = {args: {tools: []}};
export const One: Story = {args: {tools: [saw]}};
export const Many: Story = {args: {tools: numberedTools(1_200)}};
export const Failed: Story = {args: {list: 'failed'}};
export const Forbidden: Story = {args: {list: 'forbidden'}};
export const Offline: Story = {args: {list: 'offline'}};
