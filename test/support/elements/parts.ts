import {render} from 'lit';
import type {CoopCommunity} from '../../../components/community/community.js';
import type {Overlay} from '../../../pods/documents/overlay.js';
import type {PodDocument, ResourceState} from '../../../pods/documents/resources.js';
import {loadStory, playStory, storiesOf, type Story} from '../../../stories/support/story.js';
import {expect, type Tag} from './page.js';
import {communityOf} from './within.js';

interface Described {
  readonly tagName: string;
  readonly cssParts?: readonly {readonly name: string}[];
}

/** Does with a tag what shows more of it. Between two steps the tag is looked at. */
export type Explore = (tag: Tag, look: () => Promise<void>) => Promise<void>;

/** The colour that only a part's rule in the page's style sheet gives. */
const given = 'rgb(1, 2, 3)';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function documentedParts(tag: string): Promise<string[]> {
  const manifest = (await (await fetch('/custom-elements.json')).json()) as {modules: {declarations: Described[]}[]};
  const found = manifest.modules.flatMap(({declarations}) => declarations).find(({tagName}) => tagName === tag);
  return (found?.cssParts ?? []).map(({name}) => name);
}

/** A page's own rules: whatever carries one of these parts gets a colour that nothing else has. */
function styleParts(tag: string, parts: readonly string[]): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(parts.map((part) => `${tag}::part(${part}) {outline-color: ${given} !important}`).join('\n'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet));
}

/** What a walk through the states of a tag has found. */
class Found {
  readonly styled = new Set<string>();
  /** Parts that no comment names. */
  readonly unknown = new Set<string>();
  /** Parts that a page's rule does not reach. */
  readonly unreached = new Set<string>();

  constructor(
    private readonly documented: readonly string[],
    private readonly unseen: readonly string[],
  ) {}

  get missing(): string[] {
    return this.documented.filter((part) => !this.styled.has(part) && !this.unseen.includes(part));
  }

  look(tag: Element): void {
    for (const element of tag.shadowRoot?.querySelectorAll('[part]') ?? []) {
      for (const part of element.part) this.note(element, part);
    }
  }

  private note(element: Element, part: string): void {
    if (!this.documented.includes(part)) this.unknown.add(part);
    else if (getComputedStyle(element).outlineColor === given) this.styled.add(part);
    else this.unreached.add(part);
  }
}

/** Opens what opens, in a list as on the page of one thing. */
async function openAll(tag: Tag, look: () => Promise<void>): Promise<void> {
  const root = tag.shadowRoot!;
  for (const button of root.querySelectorAll<HTMLElement>('[aria-expanded=false], .heading button.link')) button.click();
  await look();
}

/** As the browser does when a page goes to paper, and comes back. */
async function print(look: () => Promise<void>): Promise<void> {
  for (const type of ['beforeprint', 'afterprint']) {
    dispatchEvent(new Event(type));
    await look();
  }
}

/** Searches for how a name begins, and prints what is found. */
async function search(tag: Tag, look: () => Promise<void>): Promise<void> {
  const root = tag.shadowRoot!;
  const input = root.querySelector<HTMLInputElement>('[part~=search] input');
  const name = root.querySelector<HTMLElement>('[part~=name]')?.innerText ?? '';
  for (const query of input ? [name.slice(0, 1), ''] : []) {
    input!.value = query;
    input!.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await look();
    await print(look);
  }
}

/** Searches, and chooses something of each filter. */
async function narrowDown(tag: Tag, look: () => Promise<void>): Promise<void> {
  const root = tag.shadowRoot!;
  await search(tag, look);
  root.querySelector<HTMLElement>('[part~=filter][aria-expanded=false]')?.click();
  await look();
  for (const select of root.querySelectorAll<HTMLSelectElement>('[part~=facets] select')) {
    select.selectedIndex = select.options.length - 1;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await look();
  }
  root.querySelector<HTMLElement>('[part~=facets] input[type=checkbox]')?.click();
  await look();
}

/** The same for the same: whoever compares what is shown with what was shown must not see a change each time. */
function remembering<Key extends object>(make: (key: Key) => Key): (key: Key) => Key {
  const made = new WeakMap<Key, Key>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

const waits = remembering<PodDocument>((document) => ({...document, pending: ['here']}));
const waiting = remembering<ResourceState>((state) =>
  state.document ? {...state, document: waits(state.document)} : {...state},
);

/** Shows every document as if something of it waited to be sent. */
function holdBack(provider: CoopCommunity): void {
  const overlay: Overlay = {
    reading: (_url, read) => (read.ok ? {...read, value: waits(read.value)} : read),
    state: (_url, state) => waiting(state),
  };
  // Whatever opens the outbox lays over it what really waits: nothing, here.
  Object.defineProperty(communityOf(provider).resources, 'overlay', {get: () => overlay, set: () => undefined});
}

/** Draws a story and looks at a tag of it all the while: some parts are there only for a moment. */
async function walk(story: Story, tag: string, found: Found, {isHeld = false, explore}: Ways = {}): Promise<void> {
  const canvas = document.createElement('div');
  document.body.append(canvas);
  const tags = () => [...canvas.querySelectorAll<Tag>(tag)];
  const look = async () => {
    await Promise.all([nextFrame(), ...tags().map(({complete}) => complete)]);
    await nextFrame();
    for (const one of tags()) found.look(one);
  };
  try {
    const scene = await loadStory(story);
    render(scene.template, canvas);
    if (isHeld) canvas.querySelectorAll<CoopCommunity>('coop-community').forEach(holdBack);
    let isOver = false;
    const over = Promise.all([playStory(scene, canvas), ...tags().map(({complete}) => complete)]).finally(
      () => (isOver = true),
    );
    while (!isOver) {
      await nextFrame();
      for (const one of tags()) found.look(one);
    }
    await over;
    if (explore) for (const one of tags()) await explore(one, look);
  } finally {
    canvas.remove();
  }
}

/** Goes on until nothing is missing. */
async function walkAll(stories: readonly Story[], tag: string, found: Found, ways: Ways): Promise<void> {
  for (const story of stories) if (found.missing.length) await walk(story, tag, found, ways);
}

interface Ways {
  readonly isHeld?: boolean;
  readonly explore?: Explore;
}

/** What else is known of the parts of a tag. */
export interface PartsOptions {
  /** What shows more of this tag than its stories do. */
  readonly explore?: Explore;
  /** Parts that are in its code, and that no story shows. One that a story shows must leave this list. */
  readonly unseen?: readonly string[];
}

/**
 * Goes through the stories of a tag until each part that its comment documents has been seen, and styled by a page: first as they are,
 * then with what a reader can do to them, and with everything waiting to be sent.
 */
export function testParts(tag: string, files: readonly object[], {explore, unseen = []}: PartsOptions = {}): void {
  it(`${tag} has the parts that are documented, no others, and a page can style each`, async function () {
    this.timeout(110_000);
    const documented = await documentedParts(tag);
    const found = new Found(documented, unseen);
    const undo = styleParts(tag, documented);
    const stories = files.flatMap(storiesOf).filter(({tags}) => !tags?.includes('pending'));
    // Those that the gallery shows in every look stand for the tag: what a reader can do is done to them.
    const main = stories.filter(({tags}) => tags?.includes('looks'));
    await walkAll(stories, tag, found, {});
    for (const more of [explore, openAll, narrowDown]) if (more) await walkAll(main, tag, found, {explore: more});
    await walkAll(main, tag, found, {explore: openAll, isHeld: true});
    undo();
    const faults = {missing: found.missing, unknown: [...found.unknown], unreached: [...found.unreached]};
    expect(faults).to.deep.equal({missing: [], unknown: [], unreached: []});
    expect(
      unseen.filter((part) => found.styled.has(part)),
      'seen after all',
    ).to.deep.equal([]);
  });
}
