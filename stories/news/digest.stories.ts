import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopDigest} from '../../components/news/digest.js';
import {addEvent, addEventList} from '../../test/support/elements/agenda.js';
import {addPollList, listPolls} from '../../test/support/elements/listed-polls.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {meet, type Fate} from '../support/scene.js';
import {bikes, inDays, odd, openNews, oven, partner, type StoryArticle} from './news-scene.js';

interface Arguments {
  articles: readonly StoryArticle[];
  /** Whether there are events and decisions. */
  isFull: boolean;
  /** Who is signed in. */
  who: string;
  /** What becomes of the news. */
  fate: Fate;
  language: string;
  'heading-level'?: number;
  /** What is chosen in each field, by the field. */
  chosen: Readonly<Record<string, string>>;
  /** The button that is pressed at last. */
  press?: string;
}

interface Loaded {
  coop: SeededCoop;
}

const meta: Meta<Arguments> = {
  title: 'News/coop-digest',
  component: 'coop-digest',
  args: {
    articles: [oven, bikes, partner],
    isFull: true,
    who: 'amina',
    fate: 'there',
    language: 'fr',
    chosen: {from: inDays(-30).slice(0, 10), to: inDays(0).slice(0, 10)},
  },
  argTypes: {articles: {control: false}, chosen: {control: false}},
  loaders: [
    async ({args: {articles, isFull, fate}}): Promise<Loaded> => {
      // Another story's draft lies there under the same name.
      localStorage.clear();
      const {coop, list} = await openNews(articles);
      if (isFull) await fill(coop);
      meet(coop, fate, new URL(list).pathname);
      return {coop};
    },
  ],
  render: (args, {loaded}) => {
    const content = html`<coop-digest heading-level=${ifDefined(args['heading-level'])} article-href="article.html?id={id}"
      ><p>La lettre se prépare ici.</p></coop-digest
    >`;
    const tags = within((loaded as Loaded).coop, content, args.who || undefined);
    return html`<div lang=${args.language}>${tags}</div>`;
  },
  play: async ({args: {chosen, press}, canvasElement}) => {
    const tag = canvasElement.querySelector<CoopDigest>('coop-digest')!;
    await tag.complete;
    if (!tag.shadowRoot!.querySelector('#period')) return;
    for (const [field, value] of [['period', 'days'], ...Object.entries(chosen)] as const) await choose(tag, field, value);
    if (press !== undefined) tag.shadowRoot!.querySelectorAll<HTMLElement>(press)[0]?.click();
    await tag.complete;
  },
};
export default meta;
type Story = StoryObj<Arguments>;

async function choose(tag: CoopDigest, field: string, value: string): Promise<void> {
  await tag.updateComplete;
  const input = tag.shadowRoot!.querySelector<HTMLInputElement>(`#${field}`)!;
  input.value = value;
  const type = field === 'introduction' || field === 'title' ? 'input' : 'change';
  input.dispatchEvent(new Event(type, {bubbles: true}));
  await tag.complete;
}

async function fill(coop: SeededCoop): Promise<void> {
  const events = await addEventList(coop);
  await addEvent(coop, events, 'amina', {name: ['Repair café'], start: [inDays(5)], place: ['Crest']});
  await addEvent(coop, events, 'amina', {name: ['Assemblée générale'], start: [inDays(12).slice(0, 10)]});
  const polls = await addPollList(coop);
  await listPolls(coop, polls, [
    {id: 'roof', question: 'Refaire le toit ?', closes: inDays(-3), verdict: 'adopted'},
    {id: 'name', question: 'Quel nom ?', closes: inDays(-8), verdict: 'chosen'},
  ]);
}

const preview = '.actions button';
const introduction = 'Bonjour à **toutes et tous**,\n\nvoici la lettre de novembre.';

export const Full: Story = {tags: ['looks']};
export const ForMembers: Story = {args: {chosen: {...meta.args!.chosen, audience: 'members'}}};
export const English: Story = {args: {language: 'en'}};
export const Preview: Story = {args: {press: preview, chosen: {...meta.args!.chosen, introduction}}, tags: ['looks']};
export const PreviewWithoutHeadings: Story = {args: {press: preview, 'heading-level': 0}};
export const LongWordsAndMarkup: Story = {args: {articles: odd, press: preview}};
export const Nothing: Story = {args: {articles: [], isFull: false}};
export const MistakenDays: Story = {args: {chosen: {from: '2026-11-20', to: '2026-11-19'}}};
export const Visitor: Story = {args: {who: ''}};
export const Loading: Story = {args: {fate: 'loading'}, tags: ['pending'], play: () => undefined};
export const Failed: Story = {args: {fate: 'failed'}};
export const Forbidden: Story = {args: {fate: 'forbidden'}};
export const Offline: Story = {args: {fate: 'offline'}};
