/**
 * How every Chromium of the tests and measurements is started: without the sandbox, which containers do not offer, and
 * without the browser's own requests, which would be counted as the page's.
 */
export const chromiumFlags: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
