import {isWebAddress, scheme} from './iri.js';

/** What a person types as a website, completed: `coop.example` becomes `https://coop.example`. `undefined` if it is no address. */
export function completeWebAddress(typed: string): string | undefined {
  const text = typed.trim();
  const candidate = scheme.test(text) && !/^[^/:]+:\d/.test(text) ? text : `https://${text}`;
  return isWebAddress(candidate) && new URL(candidate).hostname.includes('.') ? new URL(candidate).href : undefined;
}
