/**
 * The script of the quick start: finds the kit's tags on the page, also those added later, and loads the code of those and of
 * no others. Lies beside the files that it loads, one for each tag.
 */
import type {StartedReading} from './data/started-reading.js';

const prefix = 'coop-';
const asked = new Set<string>();
const started = new Set<string>();
/** Named here and in `data/started-reading`: an import would make the loader wait for everything that lies with it. */
const startedReading = Symbol.for('coop:started:1');
/** As long as the tags would wait themselves, in milliseconds. */
const timeout = 8_000;

/** What tags need beside their own file before they can draw: asked for at the same time, and not after that file has arrived. */
const beside: readonly (readonly [selector: string, load: () => Promise<unknown>])[] = [
  ['coop-list, coop-table, coop-item', () => import('./data/things/field-view.js')],
  ['coop-list, coop-table', () => import('./things/things-element.js')],
  [':is(coop-list, coop-table):is([filter], [sort], [group-by])', () => import('./things/list-engine.js')],
  [':is(coop-list, coop-table):is([search], [facets]), coop-filter', () => import('./things/filter-part.js')],
];

function look(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>(':not(:defined)')) load(element);
}

/** Asks for the document that a tag names while its code loads, as the tag would: without credentials, copies checked. */
function startReading(element: Element & {[startedReading]?: StartedReading}): void {
  const src = element.getAttribute('src');
  if (!src || !URL.canParse(src, document.baseURI)) return;
  const url = new URL(src, document.baseURI);
  url.hash = '';
  if (!/^https?:$/.test(url.protocol) || started.has(url.href)) return;
  started.add(url.href);
  const signal = AbortSignal.timeout(timeout);
  const answer = fetch(url, {headers: {accept: 'text/turtle'}, cache: 'no-cache', signal});
  // The tag that takes it hears of a failure; nobody else has to.
  answer.catch(() => undefined);
  element[startedReading] = {url: url.href, answer};
}

function load(element: Element): void {
  const tag = element.localName;
  if (!tag.startsWith(prefix) || customElements.get(tag)) return;
  startReading(element);
  // Whoever needs it hears of a failure, and asks again.
  for (const [selector, load] of beside) if (element.matches(selector)) load().catch(() => undefined);
  if (asked.has(tag)) return;
  // What all tags share is asked for at the same time as the first of them, not after it has arrived.
  if (!asked.size) void import('./data/coop-element.js').catch(() => undefined);
  asked.add(tag);
  import(new URL(`./${tag}.js`, import.meta.url).href).catch((error: unknown) => {
    // Either a misspelt tag or a network that failed: the tag's own content stays on the page, and a later tag tries again.
    asked.delete(tag);
    console.warn(`solidaire: <${tag}> could not be loaded.`, error);
  });
}

function handleMutations(mutations: MutationRecord[]): void {
  for (const {addedNodes} of mutations) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      load(node);
      look(node);
    }
  }
}

// Plain Node may import every file of the package; there is no page there.
if (typeof document !== 'undefined') {
  look(document);
  new MutationObserver(handleMutations).observe(document, {childList: true, subtree: true});
}
