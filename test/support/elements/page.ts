/** What tests of elements share: a page with a language, servers behind it, and ways to look as a person does. */
import {expect, fixtureSync, waitUntil} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {createMemoryPod, type MemoryPod} from '../memory-pod.js';
import {keepNoCopies} from './forgetful.js';
import {connectPage} from './network.js';

export {expect, waitUntil};

/** What every tag of the kit has. */
export type Tag = HTMLElement & {readonly complete: Promise<void>; readonly updateComplete: Promise<boolean>};

let disconnect: (() => void) | undefined;
const undos: (() => void)[] = [];

beforeEach(() => {
  document.documentElement.lang = 'fr';
});

keepNoCopies();

afterEach(() => {
  disconnect?.();
  disconnect = undefined;
  for (const undo of undos.splice(0)) undo();
  document.documentElement.removeAttribute('dir');
  localStorage.clear();
  sessionStorage.clear();
});

/** From now until the end of the test, the page's requests go to these servers. */
export function usePods(...pods: readonly MemoryPod[]): void {
  disconnect?.();
  disconnect = connectPage(...pods);
}

/** Told apart from those of other files: what was typed there and never arrived is still in the browser. */
const file = Math.random().toString(36).slice(2, 6);
let count = 0;

/** A fresh server at a fresh address, behind the page: what tags without a community have read is kept as long as the page. */
export function startPod(): MemoryPod & {readonly host: string} {
  const host = `pods-${file}-${++count}.example`;
  const pod = createMemoryPod({origin: `https://${host}`});
  usePods(pod);
  return {...pod, host};
}

/** Does `undo` at the end of the test, whatever comes of it. */
export function atEnd(undo: () => void): void {
  undos.push(undo);
}

/** Draws into the page and waits until the tags in it show all that they were asked to show. */
export async function show<T extends HTMLElement = Tag>(content: TemplateResult | string, selector?: string): Promise<T> {
  const element = await draw<T>(content, selector);
  await complete(element.parentElement ?? element);
  return element;
}

/** Draws into the page and waits for nothing but the first drawing. */
export async function draw<T extends HTMLElement = Tag>(content: TemplateResult | string, selector?: string): Promise<T> {
  // Not by waiting for a frame, of which a page behind another one gets none.
  const element = fixtureSync<T & Partial<Tag>>(content);
  await element.updateComplete;
  return selector ? element.querySelector<T>(selector)! : element;
}

/** Waits for every tag below `root` that can be waited for. */
export async function complete(root: ParentNode): Promise<void> {
  const tags = [...root.querySelectorAll<Tag>('*')].filter((element) => element.localName.startsWith('coop-'));
  await Promise.all(tags.map((tag) => tag.complete));
  await Promise.all(tags.map((tag) => tag.complete));
}

/** The text that a person sees in a tag, spaces made simple; the fallback is not in it. */
export function textOf(element: Element | null | undefined): string {
  const root = element?.shadowRoot ?? element;
  return normalise(root instanceof ShadowRoot ? [...root.children].map(visibleText).join(' ') : visibleText(root));
}

function visibleText(element: Element | ShadowRoot | null | undefined): string {
  return element instanceof HTMLElement ? element.innerText : '';
}

function normalise(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** All that fits a selector inside a tag. */
export function all<T extends HTMLElement = HTMLElement>(element: Element, selector: string): T[] {
  return [...element.shadowRoot!.querySelectorAll<T>(selector)];
}

/** What fits a selector inside a tag, or an error that says what is there. */
export function one<T extends HTMLElement = HTMLElement>(element: Element, selector: string): T {
  const found = element.shadowRoot!.querySelector<T>(selector);
  if (!found) throw new Error(`No “${selector}” in <${element.localName}>: ${textOf(element)}`);
  return found;
}

/** The button or link that reads `name`, or an error that says what is there. */
export function named(element: Element, name: string, selector = 'button, a'): HTMLElement {
  const found = all(element, selector).find((candidate) => normalise(candidate.textContent) === name);
  if (!found) throw new Error(`No “${name}” in <${element.localName}>: ${textOf(element)}`);
  return found;
}

/** Presses the button that reads `name`. */
export function press(element: Element, name: string): void {
  named(element, name).click();
}

/** Puts a text into a field, as typing does. */
export function type(element: Element, selector: string, text: string): void {
  const field = one<HTMLInputElement>(element, selector);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

/** Whether the tag's own content, its fallback, is on screen. */
export function showsFallback(element: Element): boolean {
  return element.shadowRoot?.querySelector('slot:not([name])') !== null;
}

/** Waits until the tag shows a text. */
export async function sees(element: Element, text: string | RegExp): Promise<void> {
  const fits = () => (typeof text === 'string' ? textOf(element).includes(text) : text.test(textOf(element)));
  await waitUntil(fits, undefined, {timeout: 5_000}).catch(() => {
    throw new Error(`“${text}” never came in <${element.localName}>: ${textOf(element)}`);
  });
}

/** Holds a tag against the rules of axe. */
export async function isAccessible(element: Element): Promise<void> {
  await expect(element).to.be.accessible();
}

/** What the console was told until the end of the test. */
export function listenToConsole(): string[] {
  const said: string[] = [];
  const {warn, error} = console;
  console.warn = console.error = (...parts: unknown[]) => void said.push(parts.map(String).join(' '));
  atEnd(() => Object.assign(console, {warn, error}));
  return said;
}

/** Makes waits of `above` milliseconds and more end at once, until the end of the test: a slow server need not slow the tests. */
export function shortenWaits(above: number): void {
  const {setTimeout: wait} = globalThis;
  const hurry = (handler: () => void, delay = 0) => wait(handler, delay >= above ? 0 : delay);
  Object.assign(globalThis, {setTimeout: hurry});
  atEnd(() => Object.assign(globalThis, {setTimeout: wait}));
}
