import type {BrowserContext} from 'playwright-core';

const violation = /Content Security Policy|TrustedHTML|TrustedScript/;

/** Collects what must not happen on a page of ours: an error that nobody caught, and what the security policy refused. */
export function watchFaults(context: BrowserContext, siteUrl: string): string[] {
  const faults: string[] = [];
  // The provider's own pages are not ours to judge.
  const isOurs = (url: string | undefined) => url?.startsWith(`${siteUrl}/`) ?? true;
  context.on('weberror', (event) => {
    if (isOurs(event.page()?.url())) faults.push(`Uncaught on the page: ${event.error().stack ?? event.error().message}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' && violation.test(message.text()) && isOurs(message.page()?.url())) {
      faults.push(`On the console: ${message.text()}`);
    }
  });
  return faults;
}
