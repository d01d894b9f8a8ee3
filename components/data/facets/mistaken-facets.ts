import {nearest} from '../../../vocab/text/near-names.js';

/** Tells an integrator on the console which facets a tag does not know. */
export function report(tag: Element, mistaken: readonly string[], known: readonly string[]): void {
  for (const name of mistaken) {
    const meant = nearest(name, known);
    const help = meant ? `Did you mean “${meant}”?` : `It knows ${known.map((one) => `“${one}”`).join(', ')}.`;
    console.warn(`solidaire: <${tag.localName}> knows no facet “${name}”. ${help}`, tag);
  }
}
