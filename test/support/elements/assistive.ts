/** The page as people meet it who do not see it, or use no mouse. The runner provides both (web-test-runner.config.js). */
import {expect} from './page.js';

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Node[];
  readonly [state: string]: unknown;
}

interface Runner {
  pressKey(key: string): Promise<void>;
  readAccessibility(): Promise<Node>;
  keptSnapshot(name: string, now: string): Promise<string>;
}

const runner = globalThis as unknown as Runner;

/** Presses keys one after the other, as `Tab`, `Space` or `ArrowDown`, or a single character. */
export async function pressKeys(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await runner.pressKey(key);
}

/** What says nothing by itself: what is in it stands in its place. */
const silent = new Set([
  'none',
  'generic',
  'RootWebArea',
  'InlineTextBox',
  'LineBreak',
  'ListMarker',
  'LabelText',
  'LegendText',
]);
const states = ['checked', 'disabled', 'invalid', 'level', 'required', 'valuetext', 'expanded'];

/** What the browser tells to screen readers, a line for each thing, indented by what it is in. */
async function readAloud(): Promise<string> {
  return `${linesOf(await runner.readAccessibility(), '').join('\n')}\n`;
}

function linesOf(node: Node, indent: string): string[] {
  const {role, name = '', children = []} = node;
  if (role === 'StaticText') return name.trim() ? [`${indent}${spoken(name)}`] : [];
  const inside = (deeper: string) => children.flatMap((child) => linesOf(child, deeper));
  if (silent.has(role)) return inside(indent);
  const told = states.flatMap((state) => (isTold(role, state, node[state]) ? [`${state}=${String(node[state])}`] : []));
  const head = `${indent}${role}${name ? ` “${spoken(name)}”` : ''}${told.length ? ` (${told.join(', ')})` : ''}`;
  const below = inside(`${indent}  `);
  // What the name has said already is not said again.
  return [head, ...(below.length === 1 && below[0]!.trim() === spoken(name) ? [] : below)];
}

/** What is not so is only told of what can be checked. */
function isTold(role: string, state: string, value: unknown): boolean {
  if (value === undefined || value === 'false') return false;
  if (state === 'level') return role === 'heading';
  return value !== false || state === 'checked';
}

function spoken(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Holds what screen readers are told of the page against what is committed in `test/components/snapshots`. To commit it anew, run the test
 * with UPDATE_SNAPSHOTS=1, and read what has changed.
 */
export async function readsAsKept(name: string): Promise<void> {
  const now = await readAloud();
  expect(now).to.equal(await runner.keptSnapshot(name, now));
}
