import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopEvents} from '../../components/events/events.js';
import {documentOfEvents, type ListedEvent} from '../../test/support/elements/agenda.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {openCoop} from '../support/scene.js';
import {bread, hourFromNow, someEvents} from './agenda-scene.js';

interface Arguments {
  events: readonly ListedEvent[];
  facets: string;
  view?: 'list' | 'week' | 'month';
  /** What is chosen in each list, by the first letters, in the order of the lists. */
  chosen: readonly string[];
  /** Whether the filters are open in the end. */
  open: boolean;
  /** What is searched for besides. */
  search: string;
}

interface Loaded {
  coop: SeededCoop;
  src: string;
}

const longWords: ListedEvent = {
  ...bread,
  id: 'long',
  name: 'Donaudampfschifffahrtsgesellschaftskapitänsversammlung',
  start: hourFromNow(6, '10:00'),
  place: 'Anticonstitutionnellement '.repeat(3).trim(),
  more: 'schema:keywords "Donaudampfschifffahrtsgesellschaftskapitänsversammlung"; schema:inLanguage "de"',
};

/** A calendar with its filters: the button, what it opens, and what is chosen. */
const meta: Meta<Arguments> = {
  title: 'Events/coop-events with filters',
  component: 'coop-events',
  args: {
    events: [...someEvents, longWords],
    facets: 'category attendance language place distance',
    chosen: [],
    open: true,
    search: '',
  },
  argTypes: {events: {control: false}},
  loaders: [
    async ({args: {events}}): Promise<Loaded> => {
      const coop = await openCoop([]);
      return {coop, src: coop.pod.put('/agenda.ttl', documentOfEvents(events))};
    },
  ],
  render: ({facets, view}, {loaded}) => {
    const {coop, src} = loaded as Loaded;
    return within(
      coop,
      html`<coop-events
        src=${src}
        facets=${facets}
        view=${ifDefined(view)}
        item-href="rendez-vous.html?id={id}"
      ></coop-events>`,
    );
  },
  play: async ({args: {chosen, open, search}, canvasElement}) => {
    const agenda = canvasElement.querySelector<CoopEvents>('coop-events')!;
    const root = agenda.shadowRoot!;
    const pressFilter = async () => {
      root.querySelector<HTMLButtonElement>('.filter')!.click();
      await agenda.complete;
    };
    await agenda.complete;
    await pressFilter();
    for (const [index, beginning] of chosen.entries()) {
      const select = root.querySelectorAll('select')[index]!;
      const option = [...select.options].find(({text}) => beginning && text.startsWith(beginning));
      if (!option) continue;
      select.value = option.value;
      select.dispatchEvent(new Event('change'));
      await agenda.updateComplete;
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
export const Chosen: Story = {args: {chosen: ['Atelier', 'Sur place']}};
export const Near: Story = {args: {facets: 'distance', chosen: ['Maison']}};
/** In dark, in forced colours, from right to left, 320 px wide as well, with the longest words. */
export const ChosenInEveryLook: Story = {
  args: {facets: 'distance category language', chosen: ['Maison'], events: [...someEvents, longWords]},
  tags: ['looks', '!autodocs'],
};
export const Closed: Story = {args: {chosen: ['Atelier'], open: false}};
export const NarrowedWeek: Story = {args: {chosen: ['Atelier'], view: 'week'}};
export const NarrowedMonth: Story = {args: {chosen: ['Atelier'], view: 'month'}};
export const NothingFound: Story = {args: {chosen: ['Atelier'], search: 'xyz'}};
export const NothingToChoose: Story = {args: {events: [bread]}};
