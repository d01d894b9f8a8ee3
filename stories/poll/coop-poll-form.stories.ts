import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopPollForm} from '../../components/poll/poll-form.js';
import type {Method} from '../../vocab/kinds/poll/rules.js';
import {addPollList} from '../../test/support/elements/listed-polls.js';
import {elodie, zoe, type SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {amina} from '../support/people.js';
import {meet, openCoop, type Fate} from '../support/scene.js';

interface Arguments {
  /** Who is signed in. */
  who: string;
  hasPlace: boolean;
  /** What becomes of who the moderators are. */
  fate: Fate;
  language: string;
  method?: Method;
  /** What is typed, by the identifiers of the inputs. */
  typed: Readonly<Record<string, string>>;
  /** The buttons that are pressed in the end, one after the other. */
  pressed: readonly string[];
  /** Whether the server refuses to go on half-way. */
  breaksOff?: boolean;
}

interface Loaded {
  coop: SeededCoop;
}

const meta: Meta<Arguments> = {
  title: 'Polls/coop-poll-form',
  component: 'coop-poll-form',
  args: {who: 'coop', hasPlace: true, fate: 'there', language: 'fr', typed: {}, pressed: []},
  loaders: [
    async ({args: {hasPlace, fate, breaksOff}}): Promise<Loaded> => {
      // Nothing that an earlier story has left in this browser.
      localStorage.clear();
      const coop = await openCoop([amina, elodie, zoe]);
      if (hasPlace) await addPollList(coop);
      meet(coop, fate, new URL(coop.layout.moderators).pathname);
      if (breaksOff) coop.pod.faults.answer(500, {method: 'PUT', path: /copies/, times: Infinity});
      return {coop};
    },
  ],
  render: ({who, language}, {loaded}) => {
    const {coop} = loaded as Loaded;
    const content = html`<coop-poll-form item-href="decision.html?id={id}">Ici vient le formulaire.</coop-poll-form>`;
    return html`<div lang=${language}>${within(coop, content, who || undefined)}</div>`;
  },
  play: async ({canvasElement, args: {method, typed, pressed}}) => {
    if (!method && !Object.keys(typed).length && !pressed.length) return;
    const form = canvasElement.querySelector<CoopPollForm>('coop-poll-form')!;
    await form.complete;
    const root = form.shadowRoot!;
    if (method) root.getElementById(`method-${method}`)?.click();
    await form.updateComplete;
    for (const [id, text] of Object.entries(typed)) {
      const input = root.getElementById(id) as HTMLInputElement;
      input.value = text;
      input.dispatchEvent(new InputEvent('input'));
    }
    for (const name of pressed) {
      await form.updateComplete;
      [...root.querySelectorAll<HTMLElement>('button')].find((one) => one.innerText.trim() === name)?.click();
    }
    await form.complete;
  },
};
export default meta;
type Story = StoryObj<Arguments>;

const budget = {question: 'Adopter le budget ?', quorum: '50'};
const choices = {question: 'Quel nom ?', o1: 'La Ruche', o2: 'Le Nid'};

export const New: Story = {tags: ['looks']};
export const English: Story = {args: {language: 'en'}};
export const Choices: Story = {args: {method: 'multiple-choice', typed: choices, pressed: ['Ajouter une réponse']}};
export const Dates: Story = {args: {method: 'dates', typed: {question: 'Quand ?', o1: '2031-01-14', 'o1-start': '18:00'}}};
export const Points: Story = {args: {method: 'dots', typed: choices}};
export const Mistakes: Story = {args: {method: 'single-choice', typed: {closes: ''}, pressed: ['Relire les règles']}};
export const Review: Story = {args: {typed: budget, pressed: ['Relire les règles']}, tags: ['looks']};
export const ReviewOfChoices: Story = {args: {method: 'schulze', typed: choices, pressed: ['Relire les règles']}};
export const Opened: Story = {args: {typed: budget, pressed: ['Relire les règles', 'Ouvrir le vote']}};
export const BrokenOff: Story = {
  args: {typed: budget, pressed: ['Relire les règles', 'Ouvrir le vote'], breaksOff: true},
};
export const SignedOut: Story = {args: {who: ''}};
export const NoModerator: Story = {args: {who: 'amina'}};
export const NoPlace: Story = {args: {hasPlace: false}};
export const Loading: Story = {args: {fate: 'loading'}, tags: ['pending']};
export const Failed: Story = {args: {fate: 'failed'}};
export const Forbidden: Story = {args: {fate: 'forbidden'}};
export const Offline: Story = {args: {fate: 'offline'}};
