import type {BrowserContext} from 'playwright-core';
import {contentSecurityPolicy} from '../../../tools/servers/site/policy.js';
import {podsUrl, siteUrl} from '../environment.js';
import type {FlowPerson} from './people.js';

export interface OwnPage {
  /** What stands in the page's body. */
  readonly body: string;
  readonly lang?: string;
  /** Scripts to load; by default the loader of the quick start. */
  readonly scripts?: readonly string[];
  /** Origins, beside those of the site and its pod server, to which the page's policy lets it talk. */
  readonly allow?: readonly string[];
  /** Who is signed in, by the page's own means: for communities with `session="host"`. */
  readonly identity?: Pick<FlowPerson, 'webId' | 'fetch'>;
}

/** A request as it crosses from the page to the test. */
interface Asked {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

const hostScript = (webId: string) => `
  document.querySelector('coop-community').identity = {
    webId: ${JSON.stringify(webId)},
    async fetch(input, init) {
      const request = new Request(input, init);
      const stopped = new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason)));
      const asked = {url: request.url, method: request.method, headers: Object.fromEntries(request.headers), body: await request.text()};
      const {status, headers, body} = await Promise.race([window.askInMyName(asked), stopped]);
      return new Response(body || null, {status, headers});
    },
  };
`;

/** Address of the demo's coop. */
export const demoCoop = () => `${podsUrl()}/coop/official/coop.ttl#us`;

/**
 * Gives the browser one more page on the site, with the kit that the site really serves and under its real policy.
 * @returns the page's address.
 */
export async function addPage(context: BrowserContext, page: OwnPage): Promise<string> {
  const {body, lang = 'fr', scripts = ['/cdn/solidaire.js'], allow = [], identity} = page;
  const url = `${siteUrl()}/essai.html`;
  const all = identity ? [...scripts, '/essai-host.js'] : scripts;
  const tags = all.map((src) => `<script type="module" src="${src}"></script>`).join('');
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Essai</title>${tags}</head><body><main>${body}</main></body></html>`;
  const policy = contentSecurityPolicy(podsUrl()).replace(/connect-src[^;]*/, (sources) => [sources, ...allow].join(' '));
  // What a test answers in place of a server comes from no network that the browser knows, so that it would ask the person.
  await context.grantPermissions(['local-network-access']);
  await context.route(
    (asked) => asked.pathname === '/essai.html',
    (route) => route.fulfill({contentType: 'text/html', body: html, headers: {'content-security-policy': policy}}),
  );
  if (identity) {
    await context.exposeFunction('askInMyName', (asked: Asked) => askFor(identity, asked));
    await context.route(`${siteUrl()}/essai-host.js`, (route) =>
      route.fulfill({contentType: 'text/javascript', body: hostScript(identity.webId)}),
    );
  }
  return url;
}

async function askFor(by: Pick<FlowPerson, 'fetch'>, {url, method, headers, body}: Asked) {
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const answer = await by.fetch(url, {method, headers, ...(hasBody && {body})});
  return {status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text()};
}
