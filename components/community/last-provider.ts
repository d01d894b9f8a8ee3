import {isWebAddress} from '../../vocab/rdf/iri.js';

/** Name of the entry in the browser's storage: the address of the provider used last on this device, and nothing else. */
export const lastProviderName = 'coop:provider';

/** The provider used last, if the browser lets us remember. */
export function lastProvider(): string | undefined {
  try {
    const address = localStorage.getItem(lastProviderName);
    return address && isWebAddress(address) ? address : undefined;
  } catch {
    // Storage can be blocked: then every visit begins anew.
    return undefined;
  }
}

export function rememberProvider(issuer: string): void {
  try {
    localStorage.setItem(lastProviderName, issuer);
  } catch {
    // As above.
  }
}
