/** The last part of an address, by which people know it: what comes after the `#`, else after the last `/`. */
export function localName(iri: string): string {
  const name = /[^#/]+(?=[#/]*$)/.exec(iri)?.[0] ?? iri;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
