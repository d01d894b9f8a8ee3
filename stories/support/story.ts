import type {TemplateResult} from 'lit';

type Values = Record<string, unknown>;

/** What a story, or all stories of a file, say: as much of it as is needed to draw one outside its own page of the gallery. */
interface StoryParts {
  readonly args?: Values;
  readonly loaders?: readonly ((context: {args: Values}) => Values | Promise<Values>)[];
  readonly render?: (args: Values, context: {loaded: Values}) => TemplateResult;
  readonly play?: (context: {canvasElement: HTMLElement; args: Values; loaded: Values}) => Promise<void> | void;
  readonly tags?: readonly string[];
}

/** One story of the gallery, with what its file says for all of them. */
export interface Story extends StoryParts {
  readonly name: string;
}

/** A story with the servers behind it, ready to be drawn. */
export interface LoadedStory {
  readonly story: Story;
  readonly loaded: Values;
  readonly template: TemplateResult;
}

/** The stories of a file, in the order of their names: `import * as file from '…stories.js'`. */
export function storiesOf(file: object): Story[] {
  const {default: meta, ...stories} = file as Record<string, StoryParts> & {default: StoryParts};
  return Object.entries(stories).map(([name, story]) => ({
    ...meta,
    ...story,
    name,
    args: {...meta.args, ...story.args},
    loaders: [...(meta.loaders ?? []), ...(story.loaders ?? [])],
    tags: [...(meta.tags ?? []), ...(story.tags ?? [])],
  }));
}

/** Puts up what a story stands on. */
export async function loadStory(story: Story): Promise<LoadedStory> {
  const {args = {}, loaders = [], render} = story;
  const loaded = Object.assign({}, ...(await Promise.all(loaders.map(async (load) => load({args}))))) as Values;
  if (!render) throw new Error(`${story.name} draws nothing`);
  return {story, loaded, template: render(args, {loaded})};
}

/** Does what the story does once it is drawn. */
export async function playStory({story, loaded}: LoadedStory, canvasElement: HTMLElement): Promise<void> {
  await story.play?.({canvasElement, args: story.args ?? {}, loaded});
}
