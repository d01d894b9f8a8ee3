import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopPolls} from '../../components/poll/polls.js';
import {addPollList, leaveVote, listPolls, type ListedPoll} from '../../test/support/elements/listed-polls.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {amina} from '../support/people.js';
import {loseServer, meet, openCoop, type Fate} from '../support/scene.js';

interface Arguments {
  polls: readonly ListedPoll[];
  /** Polls in which the reader has voted, by their names. */
  voted: readonly string[];
  /** Who is signed in. */
  who: string;
  /** What becomes of the list. */
  fate: Fate;
  language: string;
  'page-size'?: number;
  'heading-level'?: number;
  'item-href'?: string;
  'without-controls'?: boolean;
  /** What is searched for. */
  search?: string;
  /** The button that is pressed at last. */
  press?: string;
}

interface Loaded {
  coop: SeededCoop;
}

const aDay = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * aDay).toISOString();

const open: ListedPoll = {id: 'open', question: 'Quels ateliers ouvrir ?', method: 'MultipleChoice', closes: inDays(6)};
const next: ListedPoll = {
  id: 'next',
  question: 'Quand nous réunir ?',
  summary: 'Deux heures, à Crest.\nRepas partagé ensuite.',
  method: 'DateFinder',
  closes: inDays(2),
};
const soon: ListedPoll = {
  id: 'soon',
  question: 'Élargir le bureau ?',
  method: 'ConsentMethod',
  opens: inDays(3),
  closes: inDays(10),
};
const over: ListedPoll = {id: 'over', question: 'Changer les statuts ?', method: 'YesNoAbstain', closes: inDays(-1)};
const adopted: ListedPoll = {
  ...over,
  id: 'adopted',
  question: 'Adopter le budget ?',
  closes: inDays(-20),
  verdict: 'adopted',
};
const tied: ListedPoll = {id: 'tied', question: 'Quelle couleur ?', method: 'Schulze', closes: inDays(-40), verdict: 'tied'};

const meta: Meta<Arguments> = {
  title: 'Polls/coop-polls',
  component: 'coop-polls',
  args: {polls: [open, next, soon, over, adopted, tied], voted: ['next'], who: 'amina', fate: 'there', language: 'fr'},
  argTypes: {polls: {control: false}},
  loaders: [
    async ({args: {polls, voted, fate}}): Promise<Loaded> => {
      const coop = await openCoop([amina]);
      coop.addStranger({id: 'stranger'});
      const list = await addPollList(coop);
      const addresses = await listPolls(coop, list, polls);
      for (const [index, {id}] of polls.entries()) if (voted.includes(id)) await leaveVote(coop, 'amina', addresses[index]!);
      meet(coop, fate, new URL(list).pathname);
      return {coop};
    },
  ],
  render: (args, {loaded}) => {
    const {coop} = loaded as Loaded;
    const content = html`<coop-polls
      page-size=${ifDefined(args['page-size'])}
      heading-level=${ifDefined(args['heading-level'])}
      item-href=${ifDefined(args['item-href'])}
      ?without-controls=${args['without-controls']}
      ><p>Les décisions sont affichées à l’entrée.</p></coop-polls
    >`;
    return html`<div lang=${args.language}>${within(coop, content, args.who || undefined)}</div>`;
  },
  play: async ({canvasElement, args: {search, press}}) => {
    const tag = canvasElement.querySelector<CoopPolls>('coop-polls')!;
    if (search === undefined && !press) return;
    await tag.complete;
    const root = tag.shadowRoot!;
    if (search !== undefined) {
      const input = root.querySelector<HTMLInputElement>('input')!;
      input.value = search;
      input.dispatchEvent(new InputEvent('input'));
    }
    [...root.querySelectorAll<HTMLElement>('button')].find((one) => one.innerText.trim() === press)?.click();
    await tag.complete;
  },
};
export default meta;
type Story = StoryObj<Arguments>;

export const Some: Story = {tags: ['looks']};
export const English: Story = {args: {language: 'en'}};
export const Loading: Story = {args: {fate: 'loading'}, tags: ['pending']};
export const Empty: Story = {args: {polls: []}};
export const One: Story = {args: {polls: [open]}};
export const Many: Story = {
  args: {polls: Array.from({length: 23}, (_, index) => ({...adopted, id: `p${index}`, question: `Vote ${index + 1}`}))},
};
export const Odd: Story = {
  args: {
    polls: [
      {...open, id: 'long', question: 'Donaudampfschifffahrtsgesellschaftskapitänsversammlung '.repeat(3)},
      {id: 'nameless', closes: inDays(1)},
      {id: 'unsafe', question: '<img src=x onerror=alert(1)>', method: 'Unknown'},
    ],
  },
};
export const Opened: Story = {args: {press: 'Quand nous réunir ?'}};
export const AsLinks: Story = {args: {'item-href': 'decision.html?id={id}', 'heading-level': 2}};
export const WithoutHeadings: Story = {args: {'heading-level': 0}};
export const WithoutControls: Story = {args: {'without-controls': true, 'page-size': 3}};
export const Found: Story = {args: {search: 'budget'}};
export const NothingFound: Story = {args: {search: 'piscine'}};
export const SignedOut: Story = {args: {who: ''}};
export const NoMember: Story = {args: {who: 'stranger'}};
export const Failed: Story = {args: {fate: 'failed'}};
export const Forbidden: Story = {args: {fate: 'forbidden'}};
export const Gone: Story = {args: {fate: 'gone'}};
export const Offline: Story = {args: {fate: 'offline'}};
export const OfflineCopy: Story = {
  play: ({canvasElement, loaded}) =>
    loseServer((loaded as unknown as Loaded).coop, canvasElement.querySelector<CoopPolls>('coop-polls')!),
};
