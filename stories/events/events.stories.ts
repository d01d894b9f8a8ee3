import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopEvents} from '../../components/events/events.js';
import {documentOfEvents, type ListedEvent} from '../../test/support/elements/agenda.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {loseServer, meet, openCoop, type Fate} from '../support/scene.js';
import {bread, cancelled, manyEvents, oddEvents, someEvents, weekly} from './agenda-scene.js';

interface Arguments {
  events: readonly ListedEvent[];
  /** What becomes of the calendar. */
  fate: Fate;
  view?: 'list' | 'week' | 'month';
  'page-size'?: number;
  'heading-level'?: number;
  'item-href'?: string;
  'without-controls'?: boolean;
  subscribe?: boolean;
  /** What is searched for. */
  search?: string;
  /** The button that is pressed at last. */
  press?: string;
  width?: string;
}

interface Loaded {
  coop: SeededCoop;
  src: string;
}

const tagIn = (canvas: Element) => canvas.querySelector<CoopEvents>('coop-events')!;

const meta: Meta<Arguments> = {
  title: 'Events/coop-events',
  component: 'coop-events',
  args: {events: someEvents, fate: 'there'},
  argTypes: {events: {control: false}},
  loaders: [
    async ({args: {events, fate}}): Promise<Loaded> => {
      const coop = await openCoop([]);
      const src = coop.pod.put('/agenda.ttl', documentOfEvents(events));
      meet(coop, fate, '/agenda.ttl');
      return {coop, src};
    },
  ],
  render: (args, {loaded}) => {
    const {coop, src} = loaded as Loaded;
    return html`<div style=${ifDefined(args.width && `inline-size: ${args.width}`)}>
      ${within(
        coop,
        html`<coop-events
          src=${src}
          view=${ifDefined(args.view)}
          page-size=${ifDefined(args['page-size'])}
          heading-level=${ifDefined(args['heading-level'])}
          item-href=${ifDefined(args['item-href'])}
          ?without-controls=${args['without-controls']}
          ?subscribe=${args.subscribe}
          ><p>Le programme est affiché à l’entrée.</p></coop-events
        >`,
      )}
    </div>`;
  },
  play: async ({canvasElement, args: {search, press}}) => {
    if (search === undefined && !press) return;
    const agenda = tagIn(canvasElement);
    await agenda.complete;
    const root = agenda.shadowRoot!;
    if (search !== undefined) {
      const input = root.querySelector<HTMLInputElement>('input')!;
      input.value = search;
      input.dispatchEvent(new InputEvent('input'));
    }
    [...root.querySelectorAll<HTMLElement>('button, summary')].find((one) => one.innerText.trim() === press)?.click();
    await agenda.complete;
  },
};
export default meta;
type Story = StoryObj<Arguments>;

export const Some: Story = {tags: ['looks']};
export const Loading: Story = {args: {fate: 'loading'}, tags: ['pending']};
export const Empty: Story = {args: {events: []}};
export const One: Story = {args: {events: [bread]}};
export const Many: Story = {args: {events: manyEvents(45)}};
export const Series: Story = {args: {events: [weekly]}};
export const Cancelled: Story = {args: {events: [cancelled]}};
export const Odd: Story = {args: {events: oddEvents}};
export const Past: Story = {args: {press: 'Voir les rendez-vous passés'}};
export const Found: Story = {args: {search: 'fournil'}};
export const NothingFound: Story = {args: {search: 'piscine'}};
export const Opened: Story = {args: {press: 'Atelier pain au levain'}};
export const AsLinks: Story = {args: {'item-href': 'rendez-vous.html?id={id}', 'heading-level': 2}};
export const WithoutHeadings: Story = {args: {'heading-level': 0}};
export const ToSubscribe: Story = {args: {subscribe: true}};
export const WithoutControls: Story = {args: {'without-controls': true, 'page-size': 3}};
export const Failed: Story = {args: {fate: 'failed'}};
export const SignInNeeded: Story = {args: {fate: 'sign-in needed'}};
export const Forbidden: Story = {args: {fate: 'forbidden'}};
export const Gone: Story = {args: {fate: 'gone'}};
export const Offline: Story = {args: {fate: 'offline'}};
export const OfflineCopy: Story = {
  play: ({canvasElement, loaded}) => loseServer((loaded as unknown as Loaded).coop, tagIn(canvasElement)),
};
export const Month: Story = {args: {view: 'month'}, tags: ['looks']};
export const MonthWithMuch: Story = {args: {view: 'month', events: manyEvents(45)}};
export const MonthOpened: Story = {args: {view: 'month', events: [cancelled], press: 'Visite du parc solaire'}};
export const MonthWithNothing: Story = {args: {view: 'month', events: []}};
export const MonthOfOddEvents: Story = {args: {view: 'month', events: oddEvents}};
export const Week: Story = {args: {view: 'week'}, tags: ['looks']};
export const WideWeek: Story = {args: {view: 'week', width: '70rem', events: manyEvents(45)}};
export const WeekOpened: Story = {args: {view: 'week', events: [cancelled], press: 'Visite du parc solaire'}};
export const WeekWithNothing: Story = {args: {view: 'week', events: []}};
export const WeekOfOddEvents: Story = {args: {view: 'week', events: oddEvents}};
export const NarrowMonth: Story = {args: {view: 'month', width: '20rem'}};
