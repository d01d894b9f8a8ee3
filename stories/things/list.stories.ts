import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopList} from '../../components/things/list.js';
import type {ListedTool} from '../../test/support/elements/tool-document.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {toolKind} from '../../test/support/tools.js';
import {loseServer, type Fate} from '../support/scene.js';
import {numberedTools, oddTools, openTools, picturedTools, saw, someTools} from '../support/tools.js';

interface Arguments {
  /** What is in the list. */
  tools: readonly ListedTool[];
  /** What becomes of the list. */
  list: Fate;
  fields?: string;
  search?: string;
  facets?: string;
  filter?: string;
  sort?: string;
  'group-by'?: string;
  'item-href'?: string;
}

const meta: Meta<Arguments> = {
  title: 'Things/coop-list',
  component: 'coop-list',
  args: {tools: someTools, list: 'there'},
  argTypes: {tools: {control: false}},
  loaders: [async ({args}) => openTools(args.tools, args.list)],
  render: (args, {loaded}) =>
    within(
      loaded['coop'] as SeededCoop,
      html`<coop-list
        src=${loaded['src'] as string}
        .described=${toolKind}
        count-label="outil|outils"
        fields=${ifDefined(args.fields)}
        search=${ifDefined(args.search)}
        facets=${ifDefined(args.facets)}
        filter=${ifDefined(args.filter)}
        sort=${ifDefined(args.sort)}
        group-by=${ifDefined(args['group-by'])}
        item-href=${ifDefined(args['item-href'])}
        ><p>L’atelier vous répond au 04 00 00 00 00.</p></coop-list
      >`,
    ),
};
export default meta;
type Story = StoryObj<Arguments>;

export const Some: Story = {tags: ['looks']};
export const Loading: Story = {args: {list: 'loading'}, tags: ['pending']};
export const Empty: Story = {args: {tools: []}};
export const WithPictures: Story = {args: {tools: picturedTools, fields: 'name photo category'}, tags: ['looks']};
export const One: Story = {args: {tools: [saw]}};
export const Many: Story = {args: {tools: numberedTools(45), search: '', facets: 'category deposit'}};
export const WithFilters: Story = {
  tags: ['looks'],
  args: {search: 'name uses', facets: 'category uses is-free deposit open-since'},
};
export const Filtered: Story = {args: {filter: 'is-free=true; deposit<50', sort: '-deposit'}};
export const Grouped: Story = {args: {'group-by': 'category'}};
export const AsLinks: Story = {args: {'item-href': 'outil.html?id={id}', fields: 'category deposit open-since'}};
export const OddData: Story = {args: {tools: oddTools, fields: 'uses manual'}};
export const Failed: Story = {args: {list: 'failed'}};
export const SignInNeeded: Story = {args: {list: 'sign-in needed'}};
export const Forbidden: Story = {args: {list: 'forbidden'}};
export const Gone: Story = {args: {list: 'gone'}};
export const Offline: Story = {args: {list: 'offline'}};
export const OfflineCopy: Story = {
  play: ({canvasElement, loaded}) =>
    loseServer(loaded['coop'] as SeededCoop, canvasElement.querySelector<CoopList>('coop-list')!),
};

/** Markup of the page's own for each thing. */
export const WithTemplate: Story = {
  render: (_, {loaded}) =>
    within(
      loaded['coop'] as SeededCoop,
      html`<coop-list src=${loaded['src'] as string} .described=${toolKind}>
        <template slot="item">
          <strong data-field="name"></strong>
          <p data-if="deposit">Caution : <span data-field="deposit"></span> €</p>
          <ul>
            <li data-each="uses" data-field=""></li>
          </ul>
        </template>
      </coop-list>`,
    ),
};
