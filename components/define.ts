import {version} from './version.js';

const told = new Set<string>();

/**
 * Registers a tag. If a page loads the kit twice, the first copy stays and the console says both versions once: replacing
 * a tag is impossible, and throwing would break the page.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const present: (CustomElementConstructor & {kitVersion?: string}) | undefined = customElements.get(tag);
  if (!present) {
    customElements.define(tag, element);
  } else if (present !== element && !told.has(version)) {
    told.add(version);
    console.warn(
      `solidaire: <${tag}> is registered already, by version ${present.kitVersion ?? 'unknown'}; version ${version} steps back.`,
    );
  }
}
