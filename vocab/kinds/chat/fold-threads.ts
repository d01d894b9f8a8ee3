/**
 * Who is in which thread in the end: a thread of a thread is the same one, and whoever goes in a circle is in none.
 * @param next from a message to what began its thread, as it is written; nothing if it is in none.
 * @returns finds the beginning; each step is taken once, however often it is asked.
 */
export function threadRoots(next: (iri: string) => string | undefined): (iri: string) => string | undefined {
  const roots = new Map<string, string>();
  const rootOf = (start: string): string => {
    const path: string[] = [];
    const passed = new Set<string>();
    let at = start;
    for (let step: string | undefined; !roots.has(at) && (step = next(at)) !== undefined && step !== at; at = step) {
      if (passed.has(at)) {
        // All in the circle are messages of their own.
        for (const iri of path.slice(path.indexOf(at))) roots.set(iri, iri);
        break;
      }
      passed.add(at);
      path.push(at);
    }
    const root = roots.get(at) ?? at;
    for (const iri of path) if (!roots.has(iri)) roots.set(iri, root);
    return root;
  };
  return (iri) => {
    const root = rootOf(iri);
    return root === iri ? undefined : root;
  };
}
