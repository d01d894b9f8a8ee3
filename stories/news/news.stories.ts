import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopNews} from '../../components/news/news.js';
import {publishFeed} from '../../test/support/elements/news.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {loseServer, meet, seesLate, type Fate} from '../support/scene.js';
import {bikes, inDays, later, odd, openNews, oven, ovenInEnglish, partner, type StoryArticle} from './news-scene.js';

interface Arguments {
  articles: readonly StoryArticle[];
  /** Who is signed in. */
  who: string;
  /** What becomes of the list. */
  fate: Fate;
  /** What becomes of the list for members. */
  ofMembers: Fate;
  /** Whether the list is published for programs as well. */
  hasFeed?: boolean;
  language: string;
  'page-size'?: number;
  'heading-level'?: number;
  'item-href'?: string;
  'edit-href'?: string;
  facets?: string;
  'without-controls'?: boolean;
  /** What is searched for. */
  search?: string;
  /** The button that is pressed at last. */
  press?: string;
}

interface Loaded {
  coop: SeededCoop;
}

const meta: Meta<Arguments> = {
  title: 'News/coop-news',
  component: 'coop-news',
  args: {
    articles: [{...oven, category: ['bread']}, {...bikes, category: ['bikes']}, partner, later],
    who: '',
    fate: 'there',
    ofMembers: 'there',
    language: 'fr',
  },
  argTypes: {articles: {control: false}},
  loaders: [
    async ({args: {articles, fate, ofMembers, hasFeed}}): Promise<Loaded> => {
      const {coop, list, members} = await openNews(articles);
      if (hasFeed) await publishFeed(coop, list);
      meet(coop, fate, new URL(list).pathname);
      meet(coop, ofMembers, new URL(members).pathname);
      return {coop};
    },
  ],
  render: (args, {loaded}) => {
    const {coop} = loaded as Loaded;
    const content = html`<coop-news
      page-size=${ifDefined(args['page-size'])}
      heading-level=${ifDefined(args['heading-level'])}
      item-href=${ifDefined(args['item-href'])}
      edit-href=${ifDefined(args['edit-href'])}
      facets=${ifDefined(args.facets)}
      ?without-controls=${args['without-controls']}
      ><p>Les nouvelles sont affichées à l’entrée.</p></coop-news
    >`;
    return html`<div lang=${args.language}>${within(coop, content, args.who || undefined)}</div>`;
  },
  play: async ({canvasElement, args: {search, press}}) => {
    const tag = canvasElement.querySelector<CoopNews>('coop-news')!;
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
export const Empty: Story = {args: {articles: []}};
export const One: Story = {args: {articles: [oven]}};
export const WithFeed: Story = {args: {hasFeed: true}};
export const PartlyLate: Story = {
  args: {who: 'amina', ofMembers: 'loading'},
  tags: ['pending'],
  play: ({canvasElement}) => seesLate(canvasElement.querySelector('coop-news')!),
};
export const PartlyFailed: Story = {args: {who: 'amina', ofMembers: 'failed'}};
export const Many: Story = {
  args: {
    articles: Array.from({length: 23}, (_, index) => ({
      ...bikes,
      name: `n${index}`,
      title: [`Article ${index + 1}`],
      published: [inDays(-index)],
    })),
  },
};
export const Odd: Story = {args: {articles: odd}};
export const Opened: Story = {args: {press: 'Le four est arrivé'}, tags: ['looks']};
export const InTwoLanguages: Story = {args: {articles: [oven, ovenInEnglish]}};
export const AsLinks: Story = {args: {'item-href': 'article.html?id={id}', 'heading-level': 2}};
export const WithoutHeadings: Story = {args: {'heading-level': 0}};
export const WithoutControls: Story = {args: {'without-controls': true, 'page-size': 2}};
export const Filters: Story = {args: {facets: 'category author language', press: 'Filtrer'}};
export const Found: Story = {args: {search: 'four'}};
export const NothingFound: Story = {args: {search: 'piscine'}};
export const ToItsAuthor: Story = {args: {who: 'amina', 'edit-href': 'ecrire.html?id={id}'}};
export const Drafts: Story = {args: {who: 'amina', 'edit-href': 'ecrire.html?id={id}', press: 'Mes brouillons'}};
export const Failed: Story = {args: {fate: 'failed'}};
export const Forbidden: Story = {args: {fate: 'forbidden'}};
export const Gone: Story = {args: {fate: 'gone'}};
export const Offline: Story = {args: {fate: 'offline'}};
export const OfflineCopy: Story = {
  play: ({canvasElement, loaded}) =>
    loseServer((loaded as unknown as Loaded).coop, canvasElement.querySelector<CoopNews>('coop-news')!),
};
