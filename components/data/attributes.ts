const neverOurs = /^(data-|aria-|on)|^(id|class|style|slot|part|exportparts|lang|dir|hidden|title|role|tabindex|is)$/;

/**
 * Tells an integrator on the console about attributes that look like a known one but are not: nothing on the page would
 * show why they have no effect. What compares them is loaded only if there is something to compare.
 */
export function reportMistakenAttributes(element: Element, known: Iterable<string>): void {
  const names = [...known];
  const unknown = element.getAttributeNames().filter((name) => !neverOurs.test(name) && !names.includes(name));
  if (!unknown.length) return;
  void import('./near-attributes.js').then(({reportNearAttributes}) => reportNearAttributes(element, unknown, names));
}
