/** An address that a page's author wrote, in full; as it stands if it is none. */
export function fullAddress(src: string): string {
  return URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src;
}

/** What the page's own address holds under a parameter, as in `outil.html?id=…`. */
export function addressParameter(name: string | undefined): string | undefined {
  return (name && new URLSearchParams(location.search).get(name)) || undefined;
}
