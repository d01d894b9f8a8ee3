import {safeLink} from '../../rdf/iri.js';

/** An address of a page on the web as a link may carry it, or `undefined`: a mail address is no page. */
export function webLink(address: string): string | undefined {
  const link = safeLink(address);
  return link?.startsWith('http') ? link : undefined;
}
