import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
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
  for: string;
  facets?: string;
  sort?: string;
  /** Whether another tag says how many there are. */
  counted: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Things/coop-filter',
  component: 'coop-filter',
  args: {
    tools: someTools,
    list: 'there',
    for: 'tools',
    facets: 'category uses deposit open-since',
    sort: 'name -deposit',
    counted: true,
  },
  argTypes: {tools: {control: false}},
  loaders: [async ({args}) => openTools(args.tools, args.list)],
  render: (args, {loaded}) =>
    within(
      loaded['coop'] as SeededCoop,
      html`<coop-filter for=${args.for} search facets=${ifDefined(args.facets)} sort=${ifDefined(args.sort)}
          ><p>Les filtres arrivent.</p></coop-filter
        >
        ${args.counted ? html`<coop-count for=${args.for}></coop-count>` : nothing}
        <coop-list id="tools" src=${loaded['src'] as string} .described=${toolKind} count-label="outil|outils"></coop-list>`,
    ),
};
export default meta;
type Story = StoryObj<Arguments>;

export const Some: Story = {tags: ['looks']};
export const Loading: Story = {args: {list: 'loading'}, tags: ['pending']};
export const CountsItself: Story = {args: {counted: false}, tags: ['looks']};
export const Empty: Story = {args: {tools: []}};
export const One: Story = {args: {tools: [saw]}};
export const Many: Story = {args: {tools: numberedTools(450)}};
export const WithoutList: Story = {args: {for: 'elsewhere'}};
export const Failed: Story = {args: {list: 'failed'}};
export const Forbidden: Story = {args: {list: 'forbidden'}};
export const Offline: Story = {args: {list: 'offline'}};
