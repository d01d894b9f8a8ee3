import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import type {Tokens} from '../../../pods/session/light/records.js';
import type {SessionSource} from '../../../pods/session/session.js';

const compiled = fileURLToPath(new URL('../../../', import.meta.url));

declare global {
  interface Window {
    /** Loads the session's code and looks for a session. */
    start(): Promise<void>;
    /** Settled once the page has looked. */
    started: Promise<void>;
    /** Whether the page loaded the session's code at all. */
    loaded?: boolean;
    session?: SessionSource;
    restoreTime: number;
    /** Reads, and with `change` alters, the session that the browser keeps. */
    storedSession(change?: Partial<Tokens>): Promise<StoredSession | undefined>;
  }
}

export interface StoredSession extends Tokens {
  readonly extractable: boolean;
}

/** What a page of ours does, without any tag: looks for a session if there is a hint, else waits for another tab's. */
const pageScript = `
  import {createLightSession} from './pods/session/light/light-session.js';
  import {mayHaveSession, watchForSignIn} from './pods/session/hint.js';
  import {sessionStorageNames} from './pods/session/light/names.js';
  import {SessionRecords} from './pods/session/light/records.js';
  import {IndexedDbValues} from './pods/values.js';
  const environment = {
    currentUrl: () => location.href,
    replaceUrl: (url) => history.replaceState(history.state, '', url),
    leaveTo: (url, replace) => (replace ? location.replace(url) : location.assign(url)),
    get localStorage() { return localStorage; },
    get sessionStorage() { return sessionStorage; },
    get indexedDB() { return indexedDB; },
    locks: navigator.locks,
    openChannel: (name) => new BroadcastChannel(name),
    now: () => Date.now(),
    watchPage(listener) {
      addEventListener('pagehide', () => listener('left'));
      addEventListener('pageshow', (event) => event.persisted && listener('back'));
    },
  };
  window.start = async () => {
    window.loaded = true;
    window.session = createLightSession({environment, ...window.options});
    const from = performance.now();
    await session.restore();
    window.restoreTime = performance.now() - from;
  };
  const records = new SessionRecords(new IndexedDbValues(() => indexedDB, sessionStorageNames.database));
  window.storedSession = async (change) => {
    const record = await records.read();
    if (change) await records.write({...record, ...change});
    return record && {...record, keys: undefined, extractable: record.keys.privateKey.extractable};
  };
  if (mayHaveSession(environment)) window.started = window.start();
  else {
    window.started = Promise.resolve();
    const undo = watchForSignIn(environment, () => { undo(); window.start(); });
  }
`;

/** A site of plain pages that use the session and nothing else. */
export interface SessionSite {
  /** Its address, with the closing slash. */
  readonly url: string;
  close(): void;
}

/**
 * Starts the site. Any path is a page: below `/callback/` the provider sends the person back to a page of its own, below
 * `/document/` the site has a Client ID Document, and pages that begin with `/empty` have no script.
 */
export async function startSite(): Promise<SessionSite> {
  const stdin = {contents: pageScript, resolveDir: compiled};
  const bundle = await build({stdin, bundle: true, format: 'esm', write: false, logLevel: 'error'});
  const script = bundle.outputFiles[0]!.text;
  const server = createServer(({url: path = '/'}, response) => answer(new URL(path, site.url), script, response));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const site = {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return site;
}

function answer({origin, pathname}: URL, script: string, response: ServerResponse): void {
  const send = (type: string, body: string) => response.writeHead(200, {'content-type': type}).end(body);
  const clientId = `${origin}/document/client.jsonld`;
  if (pathname === '/page.js') return void send('text/javascript', script);
  if (pathname === '/document/client.jsonld')
    return void send('application/ld+json', JSON.stringify(clientDocument(clientId)));
  const options = {
    clientName: 'The test site',
    ...(pathname.startsWith('/callback/') && {redirect: `${origin}/callback/return.html`}),
    ...(pathname.startsWith('/document/') && {clientId}),
  };
  const scripts = `<script>options = ${JSON.stringify(options)}</script><script type="module" src="/page.js"></script>`;
  send(
    'text/html',
    `<!doctype html><title>Test</title><p>Page ${pathname}</p>${pathname.startsWith('/empty') ? '' : scripts}`,
  );
}

/** Solid-OIDC, section 5.1. The first page that it names lies on another site. */
function clientDocument(clientId: string): object {
  return {
    '@context': ['https://www.w3.org/ns/solid/oidc-context.jsonld'],
    client_id: clientId,
    client_name: 'A site with a document',
    redirect_uris: ['https://production.example/return', new URL('return.html', clientId).href],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    scope: 'openid webid offline_access',
    token_endpoint_auth_method: 'none',
  };
}
