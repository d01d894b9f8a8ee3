import {html, type TemplateResult} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopEvent} from '../../components/events/event.js';
import type {CoopPoll} from '../../components/poll/poll.js';
import {within} from '../../test/support/elements/within.js';
import type {Vote} from '../poll/parts-scene.js';
import {pressWhenThere, waitFor} from '../support/acting.js';
import {openWholeCoop, type WholeCoop} from './whole-coop.js';

type Page = 'portal' | 'event' | 'decision';

interface Arguments {
  page: Page;
  /** Who is signed in, if anybody is. */
  who?: 'zoe';
  /** How far the decision has come. */
  phase: Vote['phase'];
}

/** Several tags beside each other where there is room, as the first page of a site has them. */
const portal = ({coop}: WholeCoop) =>
  html`<style>
      .doors {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
        gap: 1rem 3rem;
      }
    </style>
    <h1>La Coopérative des Deux Rives</h1>
    <div class="doors">
      <section>
        <h2>Prochains rendez-vous</h2>
        <coop-events without-controls page-size="3" item-href="rendez-vous.html?id={id}"></coop-events>
      </section>
      <section>
        <h2>Actualités</h2>
        <coop-news without-controls page-size="2" item-href="article.html?id={id}"></coop-news>
      </section>
      <section>
        <h2>Décisions</h2>
        <coop-polls without-controls page-size="2" item-href="decision.html?id={id}"></coop-polls>
      </section>
      <section>
        <h2>Documents</h2>
        <coop-library without-controls page-size="3" item-href="document.html?id={id}"></coop-library>
      </section>
      <section>
        <h2>Membres</h2>
        <coop-count for="members"></coop-count>
        <coop-list
          id="members"
          src=${coop.list}
          kind="member"
          fields="role place"
          sort="name"
          page-size="3"
          count-label="membre|membres"
          item-href="membre.html?id={id}"
        ></coop-list>
      </section>
    </div>`;

const eventPage = ({event, place}: WholeCoop) =>
  html`<h1>Rendez-vous</h1>
    <p><a href="agenda.html">Tout l’agenda</a></p>
    <coop-event src=${event}></coop-event>
    <h2>Où c’est</h2>
    <coop-map src=${place} view="map" base-map="base-map"></coop-map>
    <coop-thread about=${event} item-href="membre.html?id={id}" heading-level="2" open></coop-thread>`;

const decisionPage = ({poll}: WholeCoop) =>
  html`<h1>Décision</h1>
    <p><a href="decisions.html">Toutes les décisions</a></p>
    <coop-poll src=${poll}></coop-poll>
    <coop-thread about=${poll} item-href="membre.html?id={id}" heading-level="2" open></coop-thread>`;

const pages: Record<Page, (scene: WholeCoop) => TemplateResult> = {portal, event: eventPage, decision: decisionPage};

/** Whole pages of a site, with one coop behind all of their tags. What is sent here is kept by that coop, which lives in the page. */
const meta: Meta<Arguments> = {
  title: 'Composition/Pages of a site',
  args: {page: 'portal', phase: 'open'},
  loaders: [async ({args: {phase}}) => openWholeCoop(phase)],
  render: ({page, who}, {loaded}) => {
    const scene = loaded as unknown as WholeCoop;
    const content = html`<header>
        <coop-sign-in providers="https://deux-rives.example/"></coop-sign-in>
        <coop-status></coop-status>
      </header>
      <main>${pages[page](scene)}</main>`;
    return within(scene.coop, content, who);
  },
  // Each of these is looked at in every look, in other languages as well.
  tags: ['looks', '!autodocs'],
};
export default meta;
type Story = StoryObj<Arguments>;

export const Portal: Story = {args: {who: 'zoe'}};
export const PortalForVisitors: Story = {};

export const Event: Story = {args: {page: 'event', who: 'zoe'}};
export const EventForVisitors: Story = {args: {page: 'event'}};
/** Registers, and goes on once the page says that there is a place. */
export const EventAnswered: Story = {
  args: {page: 'event', who: 'zoe'},
  play: async ({canvasElement}) => {
    const event = canvasElement.querySelector<CoopEvent>('coop-event')!;
    await pressWhenThere(event, '[part=registration] form .primary');
    await waitFor(() => event.shadowRoot!.querySelector<HTMLElement>('[part=registration] .standing')?.innerText);
  },
};

export const Decision: Story = {args: {page: 'decision', who: 'zoe'}};
export const DecisionForVisitors: Story = {args: {page: 'decision'}};
/** Votes for the first answer, reads it over, sends it, and goes on once the page says that it has arrived. */
export const DecisionVoted: Story = {
  args: {page: 'decision', who: 'zoe'},
  play: async ({canvasElement}) => {
    const poll = canvasElement.querySelector<CoopPoll>('coop-poll')!;
    for (const press of ['input[type=radio]', 'form .primary', '.review .primary'])
      await pressWhenThere(poll, `[part=ballot] ${press}`);
    await waitFor(() => poll.shadowRoot!.querySelector('[part=ballot] .done'));
  },
};
export const DecisionTaken: Story = {args: {page: 'decision', who: 'zoe', phase: 'closed'}};
