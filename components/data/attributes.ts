const neverOurs = /^(data-|aria-|on)|^(id|class|style|slot|part|exportparts|lang|dir|hidden|title|role|tabindex|is)$/;

/**
 * Tells an integrator on the console about attributes that look like a known one but are not: nothing on the page would
 * show why they have no effect.
 */
export function reportMistakenAttributes(element: Element, known: Iterable<string>): void {
  const names = [...known];
  for (const {name} of element.attributes) {
    if (neverOurs.test(name) || names.includes(name)) continue;
    const meant = names.find((candidate) => isNear(name, candidate));
    if (meant) console.warn(`solidaire: <${element.localName}> does not know “${name}”. Did you mean “${meant}”?`, element);
  }
}

/** Whether two letters or fewer differ, hyphens apart. */
function isNear(a: string, b: string): boolean {
  const [left, right] = [a.replaceAll('-', ''), b.replaceAll('-', '')];
  return left === right || distance(left, right) <= Math.min(2, right.length - 2);
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(change, row[j]! + 1, next[j - 1]! + 1);
    }
    row = next;
  }
  return row[b.length]!;
}
