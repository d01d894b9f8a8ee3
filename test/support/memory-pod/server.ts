import {changed} from '../../../vocab/rdf/change-graph.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {writeTurtle} from '../../../vocab/rdf/write.js';
import {acl} from '../../../vocab/rdf/vocabularies.js';
import type {AccessControl, Mode} from './access.js';
import {parsePatch, type Patch} from './n3-patch.js';
import type {Notifications} from './notifications.js';
import {entityTag, parentOf, turtle, type Storage, type Stored} from './storage.js';

/** A request, read completely. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: string;
  /** WebID of whoever asks. */
  readonly agent?: string;
}

/** Answers requests as the Community Solid Server 7 does; the contract suite runs against both. */
export class Server {
  /** Writes happen one after the other, as behind a server's locks. */
  private lastWrite: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly origin: string,
    private readonly storage: Storage,
    private readonly access: AccessControl,
    private readonly notifications: Notifications,
  ) {}

  async answer(asked: Asked): Promise<Response> {
    const {method, path, body, agent} = asked;
    return (await this.notifications.answer(method, path, body, agent)) ?? this.answerResource(asked);
  }

  private answerResource(asked: Asked): Promise<Response> {
    if (asked.method === 'GET' || asked.method === 'HEAD') return this.read(asked);
    const answered = this.lastWrite.then(() => this.write(asked));
    this.lastWrite = answered.catch(() => undefined);
    return answered;
  }

  private async write(asked: Asked): Promise<Response> {
    switch (asked.method) {
      case 'PUT':
        return this.put(asked);
      case 'PATCH':
        return this.patch(asked);
      case 'POST':
        return this.post(asked);
      case 'DELETE':
        return this.delete(asked);
      default:
        return plain(405);
    }
  }

  private async read(asked: Asked): Promise<Response> {
    const {method, path, headers, agent} = asked;
    const modes = await this.access.modes(path, agent);
    if (!modes.has('Read')) return refused(agent);
    const stored = this.storage.get(path);
    if (!stored) return plain(404);
    const sent = this.headersOf(path, stored, modes, await this.access.modes(path, undefined));
    if (headers.get('if-none-match')?.split(/,\s*/).includes(entityTag(stored))) return plain(304, sent);
    if (!accepts(headers.get('accept'), stored.type)) {
      // A real server would translate between RDF syntaxes; ours are told apart from other media and nothing more.
      if (stored.type === turtle) throw new Error(`The memory pod speaks Turtle only, not ${headers.get('accept')}`);
      return plain(501);
    }
    const body = path.endsWith('/') ? this.storage.listing(path, this.origin) : stored.body;
    return plain(200, sent, method === 'HEAD' ? null : body);
  }

  private headersOf(path: string, stored: Stored, own: Set<Mode>, everyones: Set<Mode>): Record<string, string> {
    const rel = (target: string, name: string) => `<${target}>; rel="${name}"`;
    const ldp = 'http://www.w3.org/ns/ldp#';
    const isContainer = path.endsWith('/');
    const description = this.notifications.descriptionOf(path);
    const links = [
      ...(isContainer ? [rel(`${ldp}Container`, 'type'), rel(`${ldp}BasicContainer`, 'type')] : []),
      rel(`${ldp}Resource`, 'type'),
      ...(this.storage.owners.has(path) ? [rel('http://www.w3.org/ns/pim/space#Storage', 'type')] : []),
      ...(path.endsWith('.acl') ? [] : [rel(`${this.origin}${path}.acl`, 'acl')]),
      ...(description ? [rel(description, 'http://www.w3.org/ns/solid/terms#storageDescription')] : []),
    ];
    return {
      'content-type': stored.type,
      etag: entityTag(stored),
      'last-modified': new Date(stored.modified).toUTCString(),
      link: links.join(', '),
      'wac-allow': [wacAllow('user', own), wacAllow('public', everyones)].filter(Boolean).join(','),
      ...(isContainer
        ? {'accept-post': '*/*'}
        : {'accept-patch': 'text/n3, application/sparql-update', 'accept-put': '*/*'}),
    };
  }

  private async put({path, headers, body, agent}: Asked): Promise<Response> {
    const type = headers.get('content-type')?.split(';')[0];
    if (!type && !path.endsWith('/')) return plain(400);
    const old = this.storage.get(path);
    if (!(await this.allows(path, agent, old ? ['Write'] : ['Append'], !old))) return refused(agent);
    if (path.endsWith('/') && old) return plain(409);
    if (this.storage.has(path.endsWith('/') ? path.slice(0, -1) : `${path}/`)) return plain(409);
    if (!conditionsHold(headers, old)) return plain(412);
    if (path.endsWith('.acl') && !(await isTurtle(body))) return plain(400);
    if (hasDocumentAbove(this.storage, path)) return plain(403);
    this.storage.set(path, path.endsWith('/') ? '' : body, path.endsWith('/') ? turtle : type);
    return old ? plain(205) : plain(201, {location: this.origin + path});
  }

  private async patch({path, headers, body, agent}: Asked): Promise<Response> {
    if (headers.get('content-type')?.split(';')[0] !== 'text/n3') return plain(415);
    const patch = parsePatch(body, this.origin + path);
    if (typeof patch === 'number') return plain(patch);
    const old = this.storage.get(path);
    const needed: Mode[] = [
      ...(patch.inserts.length ? ['Append' as const] : []),
      ...(patch.deletes.length ? ['Read' as const, 'Write' as const] : []),
    ];
    if (!(await this.allows(path, agent, needed, !old && patch.inserts.length > 0))) return refused(agent);
    if (path.endsWith('/')) return plain(409);
    if (!conditionsHold(headers, old)) return plain(412);
    return this.apply(path, old, patch);
  }

  private async apply(path: string, old: Stored | undefined, {deletes, inserts}: Patch): Promise<Response> {
    let graph;
    try {
      graph = await parseTurtle(old?.body ?? '', this.origin + path);
    } catch {
      return plain(400);
    }
    if (!deletes.every((triple) => graph.has(triple))) return plain(409);
    this.storage.set(path, writeTurtle(changed(graph, deletes, inserts)));
    return old ? plain(205) : plain(201, {location: this.origin + path});
  }

  private async post({path, headers, body, agent}: Asked): Promise<Response> {
    const type = headers.get('content-type')?.split(';')[0];
    if (!type) return plain(400);
    if (!(await this.allows(path, agent, ['Append']))) return refused(agent);
    if (!this.storage.has(path)) return plain(404);
    if (!path.endsWith('/')) return plain(405);
    const isContainer = headers.get('link')?.includes('ldp#BasicContainer') ?? false;
    const slug = headers.get('slug')?.replace(/[^\w.-]/g, '-');
    const taken = (name: string) => this.storage.has(path + name) || this.storage.has(`${path}${name}/`);
    const name = slug && !taken(slug) ? slug : crypto.randomUUID();
    const created = `${path}${name}${isContainer ? '/' : ''}`;
    this.storage.set(created, isContainer ? '' : body, isContainer ? turtle : type);
    return plain(201, {location: this.origin + created});
  }

  private async delete({path, headers, agent}: Asked): Promise<Response> {
    const old = this.storage.get(path);
    const parent = parentOf(path);
    const needed: Mode[] = path.endsWith('/') ? ['Read', 'Write'] : ['Write'];
    const isRules = path.endsWith('.acl');
    if (!(await this.allows(path, agent, needed))) return refused(agent);
    if (!isRules && (parent === undefined || !(await this.allows(parent, agent, ['Write'])))) return refused(agent);
    if (!old) return plain(404);
    if (this.storage.owners.has(isRules ? path.slice(0, -'.acl'.length) : path)) return plain(405);
    if (path.endsWith('/') && this.storage.children(path).length) return plain(409);
    if (!conditionsHold(headers, old)) return plain(412);
    this.storage.delete(path);
    return plain(205);
  }

  /** Whether `agent` has these modes; making something needs Append on the containers that get a new member, too. */
  private async allows(path: string, agent: string | undefined, modes: readonly Mode[], creates = false): Promise<boolean> {
    const own = await this.access.modes(path, agent);
    if (!modes.every((mode) => own.has(mode))) return false;
    const parent = creates && !path.endsWith('.acl') ? parentOf(path) : undefined;
    if (parent === undefined) return true;
    if (!(await this.access.modes(parent, agent)).has('Append')) return false;
    return this.storage.has(parent) || this.allows(parent, agent, [], true);
  }
}

function plain(status: number, headers: Record<string, string> = {}, body: string | null = null): Response {
  return new Response(body, {status, headers});
}

function refused(agent: string | undefined): Response {
  return agent === undefined ? plain(401, {'www-authenticate': 'Bearer scope="openid webid"'}) : plain(403);
}

/** The part of the tag that names the representation does not matter for writing; weak tags never match (RFC 9110, 13.1.1). */
function conditionsHold(headers: Headers, stored: Stored | undefined): boolean {
  const ifMatch = headers.get('if-match')?.split(/,\s*/);
  const ifNoneMatch = headers.get('if-none-match')?.split(/,\s*/);
  if (!stored) return !ifMatch?.includes('*');
  const isCurrent = (tag: string) => tag === '*' || tag.startsWith(`"${stored.modified}-`);
  return (!ifMatch || ifMatch.some(isCurrent)) && !ifNoneMatch?.some(isCurrent);
}

function accepts(accept: string | null, type: string): boolean {
  const ranges = (accept ?? '*/*').split(',').map((range) => range.split(';')[0]!.trim());
  return ranges.some((range) => range === '*/*' || range === type || range === `${type.split('/')[0]}/*`);
}

function wacAllow(who: string, modes: Set<Mode>): string {
  return modes.size
    ? `${who}="${[...modes]
        .map((mode) => mode.toLowerCase())
        .sort()
        .join(' ')}"`
    : '';
}

function hasDocumentAbove(storage: Storage, path: string): boolean {
  for (let above = parentOf(path); above !== undefined && above !== '/'; above = parentOf(above)) {
    if (storage.has(above.slice(0, -1))) return true;
  }
  return false;
}

async function isTurtle(body: string): Promise<boolean> {
  return parseTurtle(body, acl.Authorization).then(
    () => true,
    () => false,
  );
}
