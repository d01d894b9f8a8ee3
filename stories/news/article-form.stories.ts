import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopArticleForm} from '../../components/news/article-form.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {meet, meetSaving, type Fate, type Saving} from '../support/scene.js';
import {corrected, later, longText, openNews, oven, type StoryArticle} from './news-scene.js';

interface Arguments {
  /** The article that is changed; nothing for a new one. */
  article?: StoryArticle;
  /** Whether it is translated, and not changed. */
  isTranslated?: boolean;
  /** Who is signed in. */
  who: string;
  /** What becomes of the list. */
  fate: Fate;
  language: string;
  /** What is typed, by the labels of the inputs. */
  typed: Readonly<Record<string, string>>;
  /** The choices that are made, by their labels. */
  chosen: readonly string[];
  /** The buttons that are pressed in the end. */
  pressed: readonly string[];
  saving?: Saving;
}

interface Loaded {
  coop: SeededCoop;
  iri?: string;
}

const meta: Meta<Arguments> = {
  title: 'News/coop-article-form',
  component: 'coop-article-form',
  args: {who: 'amina', fate: 'there', language: 'fr', typed: {}, chosen: [], pressed: []},
  argTypes: {article: {control: false}},
  loaders: [
    async ({args: {article, fate}}): Promise<Loaded> => {
      // Nothing that an earlier story has left in this browser.
      localStorage.clear();
      const {coop, list, iris} = await openNews(article ? [article] : []);
      meet(coop, fate, new URL(list).pathname);
      return {coop, ...(iris[0] !== undefined && {iri: iris[0]})};
    },
  ],
  render: ({who, language, isTranslated}, {loaded}) => {
    const {coop, iri} = loaded as Loaded;
    const content = html`<coop-article-form
      src=${ifDefined(isTranslated ? undefined : iri)}
      translation-of=${ifDefined(isTranslated ? iri : undefined)}
      >Ici vient le formulaire.</coop-article-form
    >`;
    return html`<div lang=${language}>${within(coop, content, who || undefined)}</div>`;
  },
  play: async ({canvasElement, loaded, args: {typed, chosen, pressed, saving}}) => {
    const form = canvasElement.querySelector<CoopArticleForm>('coop-article-form')!;
    if (!chosen.length && !Object.keys(typed).length && !pressed.length) return;
    await form.complete;
    const root = form.shadowRoot!;
    const find = (name: string) =>
      [...root.querySelectorAll<HTMLInputElement>('input, textarea')].find(({labels}) =>
        [...(labels ?? [])].some(({innerText}) => innerText.replace('(obligatoire)', '').trim() === name),
      );
    for (const name of chosen) {
      find(name)?.click();
      await form.updateComplete;
    }
    for (const [name, text] of Object.entries(typed)) {
      const input = find(name)!;
      input.value = text;
      input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    }
    const {coop, iri = coop.src} = loaded as unknown as Loaded;
    meetSaving(coop, saving, iri);
    for (const name of pressed) {
      await form.updateComplete;
      [...root.querySelectorAll<HTMLElement>('button')].find((one) => one.innerText.trim() === name)?.click();
    }
    await form.complete;
  },
};
export default meta;
type Story = StoryObj<Arguments>;

const typed = {Titre: 'Le four est arrivé', Texte: longText};

export const New: Story = {tags: ['looks']};
export const English: Story = {args: {language: 'en'}};
export const Preview: Story = {args: {typed, pressed: ['Aperçu']}, tags: ['looks']};
export const Draft: Story = {args: {chosen: ['Moi seul·e (brouillon)']}};
export const Later: Story = {args: {chosen: ['Plus tard']}};
export const Partner: Story = {args: {chosen: ['Un article d’un partenaire, par un lien']}};
export const Mistakes: Story = {args: {chosen: ['Plus tard'], pressed: ['Enregistrer']}};
export const Saved: Story = {args: {typed, pressed: ['Enregistrer']}};
export const Changing: Story = {args: {article: corrected}, tags: ['looks']};
export const ChangingBeforeItsTime: Story = {args: {article: later}};
export const Translating: Story = {args: {article: oven, isTranslated: true}};
export const Refused: Story = {args: {article: oven, typed: {Titre: 'Autre'}, pressed: ['Enregistrer'], saving: 'refuses'}};
export const Waiting: Story = {args: {article: oven, typed: {Titre: 'Autre'}, pressed: ['Enregistrer'], saving: 'is away'}};
export const SignedOut: Story = {args: {who: ''}};
export const NoMember: Story = {args: {who: 'stranger'}};
export const Loading: Story = {args: {fate: 'loading'}, tags: ['pending']};
export const Failed: Story = {args: {fate: 'failed'}};
export const Forbidden: Story = {args: {fate: 'forbidden'}};
export const ChangingWhileItsListIsForbidden: Story = {args: {article: oven, fate: 'forbidden'}};
export const Offline: Story = {args: {fate: 'offline'}};
