/**
 * The script of the quick start: finds the kit's tags on the page, also those added later, and loads the code of those and of
 * no others. Lies beside the files that it loads, one for each tag.
 */
const prefix = 'coop-';
const asked = new Set<string>();

function look(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>(':not(:defined)')) load(element.localName);
}

function load(tag: string): void {
  if (!tag.startsWith(prefix) || asked.has(tag) || customElements.get(tag)) return;
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
      load(node.localName);
      look(node);
    }
  }
}

// Plain Node may import every file of the package; there is no page there.
if (typeof document !== 'undefined') {
  look(document);
  new MutationObserver(handleMutations).observe(document, {childList: true, subtree: true});
}
