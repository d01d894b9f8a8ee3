/**
 * The one place where an address or a language tag from a person or a pod is judged. Serialisers of common libraries write
 * a `>` inside an IRI as it is, so that a "website" can become a triple of its own: nothing becomes a term without passing here.
 */

/** RFC 3987 leaves these out of every IRI, and Turtle's IRIREF production (section 6.5) cannot hold them. */
// eslint-disable-next-line no-control-regex -- control characters are what must be found here
const forbiddenInIri = /[\u0000-\u0020<>"{}|^`\\\uD800-\uDFFF]/u;
/** How an absolute IRI begins (RFC 3986, 3.1). */
export const scheme = /^[a-z][a-z0-9+.-]*:/i;

/** Whether `value` is an absolute IRI that can safely be written between `<` and `>`. */
export function isIri(value: string): boolean {
  return scheme.test(value) && !forbiddenInIri.test(value);
}

/** Whether `value` has the form of a BCP 47 language tag, as Turtle's LANGTAG production allows it. */
export function isLanguageTag(value: string): boolean {
  return /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i.test(value);
}

/** The address of the document that an IRI lies in: the IRI without its fragment. */
export function documentOf(iri: string): string {
  const hash = iri.indexOf('#');
  return hash < 0 ? iri : iri.slice(0, hash);
}

/** Whether `iri` lies inside the container `container` (which ends in a slash), at any depth. */
export function isInside(iri: string, container: string): boolean {
  return container.endsWith('/') && iri.length > container.length && normalised(iri).startsWith(container);
}

/** `http://x/a/../b` must not count as inside `http://x/a/`. */
function normalised(iri: string): string {
  return URL.canParse(iri) ? new URL(iri).href : '';
}

const linkSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const imageData = /^data:image\/(png|jpeg|webp|gif|avif);base64,[a-z0-9+/=]+$/i;

/** The address as a link may carry it, or `undefined` if it is none of ours to follow (`javascript:`, `data:` …). */
export function safeLink(value: string): string | undefined {
  if (!isIri(value) || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  return linkSchemes.has(url.protocol) ? url.href : undefined;
}

/** The address as an image may carry it, or `undefined`. */
export function safeImage(value: string): string | undefined {
  if (imageData.test(value)) return value;
  return isWebAddress(value) ? new URL(value).href : undefined;
}

/** The longest small picture that a list carries in itself: 2 kB, as base64 writes them. */
const longestThumbnail = 2_800;

/** A picture small enough to stand in a row of a list, or `undefined`: a list of many never asks a server for each. */
export function safeThumbnail(value: string): string | undefined {
  return value.length <= longestThumbnail && imageData.test(value) ? value : undefined;
}

/** A telephone number as `tel:` and digits (RFC 3966), from that form or as a person types it, or `undefined`. */
export function safePhone(value: string): string | undefined {
  const number = value.replace(/^tel:/i, '').replace(/[\s().-]|%20/g, '');
  return /^\+?\d{4,15}$/.test(number) ? `tel:${number}` : undefined;
}

/** A mail address as `mailto:` writes it (RFC 6068), from that form or as a person types it, or `undefined`. */
export function safeEmail(value: string): string | undefined {
  const address = value.trim().replace(/^mailto:/i, '');
  return /^[^\s@?&]+@[^\s@?&]+\.[^\s@?&.]+$/.test(address) && isIri(`mailto:${address}`) ? `mailto:${address}` : undefined;
}

/** Whether a document can be asked for at this address over the web. */
export function isWebAddress(value: string): boolean {
  return isIri(value) && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
