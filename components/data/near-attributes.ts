import {nearest} from '../../vocab/text/near-names.js';

/** Tells on the console which of these attributes are nearly ones that a tag knows. */
export function reportNearAttributes(element: Element, unknown: readonly string[], known: readonly string[]): void {
  for (const name of unknown) {
    const meant = nearest(name, known);
    if (meant) console.warn(`solidaire: <${element.localName}> does not know “${name}”. Did you mean “${meant}”?`, element);
  }
}
