import {isWebAddress} from '../../../vocab/rdf/iri.js';

/** Whether an address lies on this machine: the only place where `http:` may carry a token. */
export function isLocal(url: URL): boolean {
  return url.protocol === 'http:' && /^(localhost|.+\.localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
}

/**
 * Reads a provider's address as a person types it: `login.example` becomes `https://login.example/`.
 * `undefined` if no sign-in can go there: neither https nor this machine, or not an address at all.
 */
export function readIssuer(typed: string): URL | undefined {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  // Browsers parse addresses with spaces and worse in them.
  if (!isWebAddress(address)) return undefined;
  const url = new URL(address);
  const allowed = (url.protocol === 'https:' || isLocal(url)) && !url.username && !url.search && !url.hash;
  return allowed ? url : undefined;
}

/** Whether two addresses name the same provider: many documents drop the closing slash. */
export function sameIssuer(one: string, other: string): boolean {
  return one.replace(/\/$/, '') === other.replace(/\/$/, '');
}
