/**
 * A pod server in the page, for tests of elements, stories and random schedules. It answers as the Community Solid Server does
 * (the suite in `pod-contract.ts` runs against both), and it fails when a test asks it to. End-to-end tests never use it.
 */
import {AccessControl} from './memory-pod/access.js';
import {Faults} from './memory-pod/faults.js';
import {Notifications, type MemorySocket} from './memory-pod/notifications.js';
import {Server} from './memory-pod/server.js';
import {Storage} from './memory-pod/storage.js';

export type {Held, Match} from './memory-pod/faults.js';
export type {MemorySocket} from './memory-pod/notifications.js';

export interface MemoryPodOptions {
  /** Origin under which it answers; any other address is a host that does not answer. */
  readonly origin?: string;
  /** How it reaches other hosts, for groups that lie there. */
  readonly outside?: typeof fetch;
  /** The server's clock, by which channels end (milliseconds). */
  readonly now?: () => number;
}

/** One person with a storage of their own, as a fresh account has it. */
export interface Person {
  readonly webId: string;
  /** The storage, with its final slash. */
  readonly storage: string;
  readonly fetch: typeof fetch;
}

/** What arrived at the server. */
export interface Arrival {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  /** WebID of whoever asked, `undefined` for anyone. */
  readonly agent?: string;
}

export type MemoryPod = ReturnType<typeof createMemoryPod>;

/** Makes an empty server on which everybody may read what has no rules of its own. */
export function createMemoryPod({origin = 'https://pods.example', outside, now = Date.now}: MemoryPodOptions = {}) {
  const storage = new Storage();
  const faults = new Faults();
  const arrivals: Arrival[] = [];
  const readGroup: typeof fetch = (input) =>
    urlOf(input).origin === origin || !outside ? answerTo(new Request(input)) : outside(input);
  const access = new AccessControl(storage, origin, readGroup);
  const notifications = new Notifications(storage, access, origin, now);
  const server = new Server(origin, storage, access, notifications);

  async function answerTo(request: Request, agent?: string): Promise<Response> {
    const {method, headers} = request;
    const path = usualSpelling(new URL(request.url).pathname);
    return server.answer({method, path, headers, body: await request.text(), agent});
  }

  function fetchFor(agent?: string): typeof fetch {
    return async (input, init) => {
      const request = new Request(input, init);
      const {method, headers, signal} = request;
      const url = new URL(request.url);
      if (url.origin !== origin) throw new TypeError(`No host answers at ${url.origin}`);
      arrivals.push({method, url: url.href, headers, agent});
      const fault = faults.next(method, url.pathname);
      if (fault?.kind === 'lose-request') throw new TypeError('The connection was lost');
      if (fault?.kind === 'hold') await fault.wait(signal);
      const response =
        fault?.kind === 'status' ? new Response(null, {status: fault.status}) : await answerTo(request, agent);
      if (fault?.kind === 'lose-answer') throw new TypeError('The connection was lost');
      signal.throwIfAborted();
      return Object.defineProperty(response, 'url', {value: url.href.split('#')[0]});
    };
  }

  /** Stores a document, whoever may write there. Takes a path or an address; gives the address. */
  function put(place: string, body: string, type?: string): string {
    const {href, pathname} = new URL(place, origin);
    storage.set(pathname, body, type);
    return href;
  }

  /** Gives a resource rules of its own; each line is a rule without its head, like `acl:agent <…>; acl:mode acl:Read`. */
  function rule(place: string, ...rules: string[]): void {
    const url = new URL(place, origin);
    const scope = url.pathname.endsWith('/')
      ? `acl:accessTo <${url.href}>; acl:default <${url.href}>`
      : `acl:accessTo <${url.href}>`;
    const blocks = rules.map(
      (text, index) => `<#${index}> a acl:Authorization; ${text.includes('acl:default') ? '' : `${scope};`} ${text}.`,
    );
    storage.set(`${url.pathname}.acl`, `@prefix acl: <http://www.w3.org/ns/auth/acl#>.\n${blocks.join('\n')}`);
  }

  /** A fresh account: a private storage with a public profile that does not say where the storage is. */
  function createPerson(name: string = `person-${crypto.randomUUID()}`): Person {
    const webId = `${origin}/${name}/profile/card#me`;
    storage.owners.set(`/${name}/`, webId);
    storage.set(`/${name}/`, '');
    rule(`/${name}/`, `acl:agent <${webId}>; acl:mode acl:Read, acl:Write, acl:Control`);
    put(`/${name}/profile/card`, freshCard(webId));
    rule(`/${name}/profile/card`, `acl:agent <${webId}>; acl:mode acl:Read, acl:Write, acl:Control`, everyoneReads);
    return {webId, storage: `${origin}/${name}/`, fetch: fetchFor(webId)};
  }

  rule('/', everyoneReads);

  return {
    origin,
    faults,
    /** What has arrived so far, in order. */
    arrivals: arrivals as readonly Arrival[],
    /** Asks as anyone. */
    fetch: fetchFor(),
    /** Asks in the name of a WebID. */
    fetchAs: (webId: string): typeof fetch => fetchFor(webId),
    /** Who listens to what, and ways to cut the lines. */
    notifications,
    /** Opens a line, as a page does with `new WebSocket(url)`. */
    openSocket: (url: string): MemorySocket => notifications.openSocket(url),
    put,
    rule,
    createPerson,
    /** What is stored at a path or address now. */
    text: (place: string): string | undefined => storage.get(new URL(place, origin).pathname)?.body,
    delete: (place: string): void => storage.delete(new URL(place, origin).pathname),
    /** Tells of each document, by its address, as soon as what is stored there has changed. */
    watch(listener: (url: string, body: string | undefined) => void): void {
      storage.onStored = (path, body) => listener(origin + path, body);
    },
    /** Remembers everything that is stored; what it gives brings that back. */
    remember: (): (() => void) => storage.remember(),
  };
}

/** A network of several servers: asks the one to which an address belongs; other hosts do not answer. */
export function connect(...pods: readonly MemoryPod[]): {fetch: typeof fetch; fetchAs(webId: string): typeof fetch} {
  const fetchFor = (choose: (pod: MemoryPod) => typeof fetch): typeof fetch => {
    return (input, init) => {
      const pod = pods.find(({origin}) => urlOf(input).origin === origin);
      return pod ? choose(pod)(input, init) : Promise.reject(new TypeError('No host answers there'));
    };
  };
  return {fetch: fetchFor((pod) => pod.fetch), fetchAs: (webId) => fetchFor((pod) => pod.fetchAs(webId))};
}

const everyoneReads = 'acl:agentClass <http://xmlns.com/foaf/0.1/Agent>; acl:mode acl:Read';

/** As real servers do, it answers a document at every spelling of its address; a query says nothing to it. */
function usualSpelling(path: string): string {
  const escapedForNothing = /%(?:2D|2E|5F|7E|3\d|[46][1-9A-F]|[57][0-9A])/gi;
  return path.replace(escapedForNothing, decodeURIComponent).replace(/\/{2,}/g, '/');
}

function freshCard(webId: string): string {
  return `@prefix foaf: <http://xmlns.com/foaf/0.1/>.
@prefix solid: <http://www.w3.org/ns/solid/terms#>.
<> a foaf:PersonalProfileDocument; foaf:maker <${webId}>; foaf:primaryTopic <${webId}>.
<${webId}> solid:oidcIssuer <https://login.example/>; a foaf:Person.
`;
}

function urlOf(input: RequestInfo | URL): URL {
  return new URL(input instanceof Request ? input.url : input);
}
