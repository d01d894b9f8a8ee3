import assert from 'node:assert/strict';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import type {MemorySocket} from '../memory-pod.js';

/** A pod server as the contract sees it: the real one and the one in the page give the same answers to the same requests. */
export interface PodServer {
  /** Asks as anyone. */
  readonly fetch: typeof fetch;
  /** A fresh account with a private storage. */
  createPerson(): Person | Promise<Person>;
  /** Opens a line, as a page does with `new WebSocket(url)`. */
  openSocket(url: string): MemorySocket;
}

interface Person {
  readonly webId: string;
  readonly storage: string;
  readonly fetch: typeof fetch;
}

export const name = 'http://xmlns.com/foaf/0.1/name';

/** A server with three people, one of whom owns the places in which the tests work. */
export class Place {
  private count = 0;

  private constructor(
    readonly anyone: typeof fetch,
    readonly owner: Person,
    readonly member: Person,
    readonly stranger: Person,
    readonly openSocket: PodServer['openSocket'],
  ) {}

  static async on(server: PodServer): Promise<Place> {
    const [owner, member, stranger] = [
      await server.createPerson(),
      await server.createPerson(),
      await server.createPerson(),
    ];
    return new Place(server.fetch, owner, member, stranger, (url) => server.openSocket(url));
  }

  /** A container of the owner's that no other test uses. */
  async container(): Promise<string> {
    const url = `${this.owner.storage}place-${++this.count}/`;
    assert.equal((await put(this.owner.fetch, url)).status, 201);
    return url;
  }

  /** A document of the owner's in a container of its own. */
  async document(body = ''): Promise<string> {
    const url = `${await this.container()}doc.ttl`;
    assert.equal((await put(this.owner.fetch, url, body)).status, 201);
    return url;
  }

  /** Gives a resource rules of its own, the owner's first. */
  async rule(resource: string, ...rules: string[]): Promise<void> {
    const own = `acl:agent <${this.owner.webId}>; acl:accessTo <${resource}>; acl:default <${resource}>; acl:mode acl:Read, acl:Write, acl:Control`;
    const blocks = [own, ...rules].map((rule, index) => `<#${index}> a acl:Authorization; ${rule}.`);
    const body = `@prefix acl: <http://www.w3.org/ns/auth/acl#>.\n${blocks.join('\n')}`;
    const response = await put(this.owner.fetch, `${resource}.acl`, body);
    assert.ok(response.ok, `rules of ${resource}: ${response.status}`);
  }

  /** Every name that a document holds. */
  async names(url: string): Promise<string[]> {
    const graph = await parseTurtle(await (await get(this.owner.fetch, url)).text(), url);
    return [...graph]
      .filter(({predicate}) => predicate.value === name)
      .map(({object}) => object.value)
      .sort();
  }
}

export const get = (by: typeof fetch, url: string, headers: Record<string, string> = {}) =>
  by(url, {headers: {accept: 'text/turtle', ...headers}});

export function put(by: typeof fetch, url: string, body?: string, headers: Record<string, string> = {}): Promise<Response> {
  return by(url, {method: 'PUT', body, headers: {'content-type': 'text/turtle', ...headers}});
}

export function patch(
  by: typeof fetch,
  url: string,
  {deletes, inserts}: {deletes?: string; inserts?: string},
  headers: Record<string, string> = {},
): Promise<Response> {
  const part = (term: string, text?: string) => (text ? `; solid:${term} {${text}}` : '');
  const body = `@prefix solid: <http://www.w3.org/ns/solid/terms#>. <> a solid:InsertDeletePatch${part('deletes', deletes)}${part('inserts', inserts)}.`;
  return by(url, {method: 'PATCH', body, headers: {'content-type': 'text/n3', ...headers}});
}
