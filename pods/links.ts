/** The targets of a `Link` header (RFC 8288) with relation `rel`, made absolute; what is no address is left out. */
export function linksOf(headers: Headers, rel: string, base: string): string[] {
  const links = (headers.get('link') ?? '').matchAll(/<([^>]*)>([^<]*)/g);
  const isMeant = new RegExp(`;\\s*rel=(?:"(?:[^"]*\\s)?)?${rel}(?=[\\s",;]|$)`, 'i');
  return [...links]
    .filter(([, target, parameters]) => isMeant.test(parameters!) && URL.canParse(target!, base))
    .map(([, target]) => new URL(target!, base).href);
}
