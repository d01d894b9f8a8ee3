import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopDirectory} from '../../components/directory/directory.js';
import type {SeededCoop, SeedMember} from '../../test/support/elements/seeded-coop.js';
import {addGroups} from '../../test/support/elements/with-groups.js';
import {within} from '../../test/support/elements/within.js';
import {amina, longWords, people} from '../support/people.js';
import {meet, openCoop, type Fate} from '../support/scene.js';

interface Arguments {
  members: readonly SeedMember[];
  facets: string;
  /** What is chosen in each list, by the first letters, in the order of the lists. */
  chosen: readonly string[];
  /** Whether the filters are open in the end. */
  open: boolean;
  /** What is searched for besides. */
  search: string;
  /** What becomes of the document with the coop's groups. */
  groups: Fate;
}

/** The list with its filters: the button, what it opens, and what is chosen. */
const meta: Meta<Arguments> = {
  title: 'Directory/coop-directory with filters',
  component: 'coop-directory',
  args: {
    members: [amina, longWords, ...people(30)],
    facets: 'skills place group',
    chosen: [],
    open: true,
    search: '',
    groups: 'there',
  },
  argTypes: {members: {control: false}},
  loaders: [
    async ({args: {members, groups}}) => {
      const coop = await openCoop(members);
      const idsOf = (some: readonly SeedMember[]) => some.map(({id}) => id);
      const address = await addGroups(coop, {
        Diois: idsOf(members.filter((_, index) => index % 3)),
        'Val de Drôme': idsOf(members.filter((_, index) => index % 4 === 0)),
      });
      meet(coop, groups, new URL(address).pathname);
      return {coop};
    },
  ],
  render: ({facets}, {loaded}) =>
    within(
      loaded['coop'] as SeededCoop,
      html`<coop-directory facets=${facets} item-href="membre.html?id={id}"></coop-directory>`,
    ),
  play: async ({args: {chosen, open, search}, canvasElement}) => {
    const directory = canvasElement.querySelector<CoopDirectory>('coop-directory')!;
    const root = directory.shadowRoot!;
    const pressFilter = async () => {
      root.querySelector<HTMLButtonElement>('.filter')!.click();
      await directory.complete;
    };
    await directory.complete;
    await pressFilter();
    for (const [index, beginning] of chosen.entries()) {
      const select = root.querySelectorAll('select')[index]!;
      const option = [...select.options].find(({text}) => beginning && text.startsWith(beginning));
      if (!option) continue;
      select.value = option.value;
      select.dispatchEvent(new Event('change'));
      await directory.updateComplete;
    }
    const box = root.querySelector('input')!;
    box.value = search;
    box.dispatchEvent(new InputEvent('input'));
    if (!open) await pressFilter();
  },
};
export default meta;
type Story = StoryObj<Arguments>;

export const Open: Story = {};
export const Chosen: Story = {args: {chosen: ['Soudure', 'Crest']}};
/** In dark, in forced colours, from right to left, 320 px wide as well, with the longest words. */
export const ChosenInEveryLook: Story = {args: {chosen: ['Grund', 'Saint-Remy', 'Diois']}, tags: ['looks', '!autodocs']};
export const Closed: Story = {args: {chosen: ['Soudure', 'Crest'], open: false}};
export const NothingFound: Story = {args: {chosen: ['Soudure', 'Crest'], search: 'xyz'}};
export const GroupsFailed: Story = {args: {groups: 'failed'}};
export const NothingToChoose: Story = {args: {members: [{id: 'x', name: 'Zoé Œuvrard'}], facets: 'skills'}};
