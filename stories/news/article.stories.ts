import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopArticle} from '../../components/news/article.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {loseServer, meet, type Fate} from '../support/scene.js';
import {bikes, corrected, later, odd, openNews, oven, ovenInEnglish, partner, type StoryArticle} from './news-scene.js';

interface Arguments {
  article: StoryArticle;
  /** The same in other languages. */
  translations: readonly StoryArticle[];
  /** Who is signed in. */
  who: string;
  /** What becomes of the article. */
  fate: Fate;
  language: string;
  'heading-level'?: number;
  'edit-href'?: string;
  'translate-href'?: string;
}

interface Loaded {
  coop: SeededCoop;
  iri: string;
}

const picture = `data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==`;

const meta: Meta<Arguments> = {
  title: 'News/coop-article',
  component: 'coop-article',
  args: {article: {...oven, category: ['bread']}, translations: [], who: '', fate: 'there', language: 'fr'},
  argTypes: {article: {control: false}, translations: {control: false}},
  loaders: [
    async ({args: {article, translations, fate}}): Promise<Loaded> => {
      const {coop, iris} = await openNews([article, ...translations]);
      const [iri = ''] = iris;
      meet(coop, fate, new URL(iri).pathname);
      return {coop, iri};
    },
  ],
  render: (args, {loaded}) => {
    const {coop, iri} = loaded as Loaded;
    const content = html`<coop-article
      src=${iri}
      heading-level=${ifDefined(args['heading-level'])}
      edit-href=${ifDefined(args['edit-href'])}
      translate-href=${ifDefined(args['translate-href'])}
      ><p>L’article est affiché à l’entrée.</p></coop-article
    >`;
    return html`<div lang=${args.language}>${within(coop, content, args.who || undefined)}</div>`;
  },
};
export default meta;
type Story = StoryObj<Arguments>;

export const Full: Story = {tags: ['looks']};
export const English: Story = {args: {language: 'en'}};
export const InTwoLanguages: Story = {args: {translations: [ovenInEnglish]}};
export const Corrected: Story = {args: {article: corrected}, tags: ['looks']};
export const WithPicture: Story = {args: {article: {...oven, image: [picture]}}};
export const Short: Story = {args: {article: bikes}};
export const Partner: Story = {args: {article: partner}};
export const TitleOnly: Story = {args: {article: {name: 'title', title: ['Fermé lundi']}}};
export const LongWords: Story = {args: {article: odd[0]!}};
export const Hostile: Story = {args: {article: odd[1]!}};
export const BeforeItsTime: Story = {args: {article: later}};
export const BeforeItsTimeToItsAuthor: Story = {args: {article: later, who: 'amina'}};
export const ToItsAuthor: Story = {
  args: {who: 'amina', 'edit-href': 'ecrire.html?id={id}', 'translate-href': 'ecrire.html?from={id}'},
};
export const WithoutHeadings: Story = {args: {'heading-level': 0}};
export const Loading: Story = {args: {fate: 'loading'}, tags: ['pending']};
export const Failed: Story = {args: {fate: 'failed'}};
export const Gone: Story = {args: {fate: 'gone'}};
export const Forbidden: Story = {args: {fate: 'forbidden'}};
export const Offline: Story = {args: {fate: 'offline'}};
export const OfflineCopy: Story = {
  play: ({canvasElement, loaded}) =>
    loseServer((loaded as unknown as Loaded).coop, canvasElement.querySelector<CoopArticle>('coop-article')!),
};
