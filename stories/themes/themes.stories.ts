import {html} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {ArgTypes, Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import {themeTokens} from '../../components/ui/tokens.js';
import {loadStory, playStory, type LoadedStory} from '../support/story.js';
import {everyTag} from './every-tag.js';
import './theme-report.js';
import type {ChosenTokens} from './theme-report.js';

/** What a designer chooses, by the names of the tokens without `--coop-`; nothing leaves what the theme says. */
type Arguments = Record<string, string | undefined>;

interface Loaded {
  scenes: readonly {tag: string; scene: LoadedStory}[];
}

const argTypes = Object.fromEntries(
  themeTokens.map(({name, meaning, syntax, initial, group}) => [
    name.replace('--coop-', ''),
    {
      name,
      description: meaning,
      control: {type: syntax === '<color>' ? 'color' : 'text'},
      table: {category: group, defaultValue: {summary: initial}},
    },
  ]),
) as Partial<ArgTypes<Arguments>>;

function chosenOf(args: Arguments): ChosenTokens {
  const chosen = themeTokens.map(({name}) => [name, args[name.replace('--coop-', '')]]);
  return Object.fromEntries(chosen.filter(([, value]) => value)) as ChosenTokens;
}

/** Gives an element these tokens and no others. */
function wear(element: Element | undefined, chosen: ChosenTokens): void {
  if (!(element instanceof HTMLElement)) return;
  for (const {name} of themeTokens) element.style.removeProperty(name);
  for (const [name, value] of Object.entries(chosen)) element.style.setProperty(name, value);
}

/** All tags at once, in the theme that the toolbar names, with whatever is chosen in the controls, and what can be read of it. */
const meta: Meta<Arguments> = {
  title: 'Themes/All tags',
  argTypes,
  loaders: [
    async (): Promise<Loaded> => {
      const scenes: {tag: string; scene: LoadedStory}[] = [];
      // One after the other: each clears what another one may have left in the browser.
      for (const {tag, story} of everyTag) scenes.push({tag, scene: await loadStory(story)});
      return {scenes};
    },
  ],
  render: (args, {loaded, globals}) => {
    const {scenes} = loaded as unknown as Loaded;
    const chosen = chosenOf(args);
    return html`<div ${ref((element) => wear(element, chosen))}>
      <theme-report lang="en" dir="ltr" .chosen=${chosen} look=${JSON.stringify([globals, chosen])}></theme-report>
      ${scenes.map(
        ({tag, scene}) =>
          html`<section data-tag=${tag}>
            <h2 lang="en"><code>&lt;${tag}&gt;</code></h2>
            ${scene.template}
          </section>`,
      )}
    </div>`;
  },
  play: async ({canvasElement, loaded}) => {
    const {scenes} = loaded as unknown as Loaded;
    const sectionOf = (tag: string) => canvasElement.querySelector<HTMLElement>(`[data-tag=${tag}]`)!;
    await Promise.all(scenes.map(({tag, scene}) => playStory(scene, sectionOf(tag))));
  },
  tags: ['looks', '!autodocs'],
};
export default meta;
type Story = StoryObj<Arguments>;

export const AllTags: Story = {};
/** Pale colours, to see what the page says of them. */
export const TooPale: Story = {args: {'color-accent': '#f3b83f', 'color-muted': '#a0a0a0'}, tags: ['!looks', 'pale']};
