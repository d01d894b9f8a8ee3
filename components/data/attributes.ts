const neverOurs = /^(data-|aria-|on)|^(id|class|style|slot|part|exportparts|lang|dir|hidden|title|role|tabindex|is)$/;

/**
 * Tells an integrator on the console about attributes that look like a known one but are not: nothing on the page would
 * show why they have no effect. What compares them is loaded only if there is something to compare.
 */
export function reportMistakenAttributes(element: Element, known: Iterable<string>): void {
  const names = [...known];
  const unknown = element.getAttributeNames().filter((name) => !neverOurs.test(name) && !names.includes(name));
  if (!unknown.length) return;
  void import('../../vocab/text/near-names.js').then(({nearest}) => {
    for (const name of unknown) {
      const meant = nearest(name, names);
      if (meant)
        console.warn(`solidaire: <${element.localName}> does not know “${name}”. Did you mean “${meant}”?`, element);
    }
  });
}
