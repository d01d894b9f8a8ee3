import assert from 'node:assert/strict';
import type {RightRecord} from '../../../tools/security/record.js';
import {rdfs} from '../../../vocab/rdf/vocabularies.js';
import {documentOf} from '../../../vocab/rdf/iri.js';
import {patch} from '../../support/pod-contract/place.js';
import type {Actor, Scene} from './scene.js';

/** A place, and who may do everything there. */
interface Place {
  readonly url: string;
  readonly owner: Actor;
}

/** The places of a coop, and those of a member. */
function placesOf(scene: Scene): Readonly<Record<string, Place>> {
  const {owner, ana, layout} = scene;
  const inCoop = {
    'the coop’s own document': layout.coop,
    'the group of moderators': layout.moderators,
    'the members’ list': layout.membersList,
    'the local groups': layout.groups,
    'the list of recipes': scene.list,
    'the announcements of recipes': scene.announcements,
    'the box for requests': layout.joiningBox,
    'where the group of members lies': layout.membership,
    'the group of members': scene.group,
    'the moderators’ folder': layout.moderation,
  };
  const inHome = {
    'a member’s home': ana.home,
    'the public part of it': `${ana.home}public/`,
    'a public recipe in it': scene.soup,
    'a recipe for members in it': scene.secret,
    'a private recipe in it': scene.draft,
    'the member’s inbox': `${ana.storage}inbox/`,
  };
  const belongingTo = (who: Actor, urls: Readonly<Record<string, string>>) =>
    Object.entries(urls).map(([name, url]) => [name, {url: documentOf(url), owner: who}] as const);
  return Object.fromEntries([...belongingTo(owner, inCoop), ...belongingTo(ana, inHome)]);
}

/** What each may do in each place: tried out, since rules are easily read wrong. */
export async function tryRights(scene: Scene): Promise<RightRecord[]> {
  const people = {
    anyone: fetch,
    'who has an account': scene.sam.fetch,
    'who has asked to join': scene.nour.fetch,
    'a member': scene.ben.fetch,
    'a moderator': scene.moderator.fetch,
  };
  const tried = Object.entries(placesOf(scene)).map(([name, place]) => tryPlace(name, place, people));
  return (await Promise.all(tried)).flat();
}

async function tryPlace(
  place: string,
  {url, owner}: Place,
  people: Readonly<Record<string, typeof fetch>>,
): Promise<RightRecord[]> {
  const records: RightRecord[] = [];
  const probe: Probe = url.endsWith('/') ? new FolderProbe(url, owner) : new DocumentProbe(url, owner);
  await probe.prepare();
  for (const [who, by] of Object.entries(people)) {
    const tried = {read: await isRead(by, url), add: await probe.isAdded(by), change: await probe.isChanged(by)};
    const may = Object.entries(tried).filter(([, allowed]) => allowed);
    records.push({place, who, may: may.map(([what]) => what).join(', ') || '–'});
  }
  await probe.clear();
  return records;
}

async function isRead(by: typeof fetch, url: string): Promise<boolean> {
  return (await by(url, {headers: {accept: 'text/turtle'}})).ok;
}

/** Tries out what somebody may do in a place, and leaves it as it was. */
interface Probe {
  /** The owner puts something there that others may try to take away. */
  prepare(): Promise<void>;
  isAdded(by: typeof fetch): Promise<boolean>;
  isChanged(by: typeof fetch): Promise<boolean>;
  clear(): Promise<void>;
}

class DocumentProbe implements Probe {
  private readonly added: string[] = [];

  constructor(
    private readonly url: string,
    private readonly owner: Actor,
  ) {}

  prepare(): Promise<void> {
    return this.own({inserts: this.statement('owner')});
  }

  async isAdded(by: typeof fetch): Promise<boolean> {
    const statement = this.statement(`other-${this.added.length}`);
    const {ok} = await patch(by, this.url, {inserts: statement});
    if (ok) this.added.push(statement);
    return ok;
  }

  async isChanged(by: typeof fetch): Promise<boolean> {
    const {ok} = await patch(by, this.url, {deletes: this.statement('owner')});
    if (ok) await this.prepare();
    return ok;
  }

  clear(): Promise<void> {
    return this.own({deletes: [this.statement('owner'), ...this.added].join('\n')});
  }

  private statement(by: string): string {
    return `<${this.url}#probe> <${rdfs.label}> "${by}".`;
  }

  private async own(change: Parameters<typeof patch>[2]): Promise<void> {
    assert.ok((await patch(this.owner.fetch, this.url, change)).ok, this.url);
  }
}

class FolderProbe implements Probe {
  private item = '';
  private readonly added: string[] = [];

  constructor(
    private readonly url: string,
    private readonly owner: Actor,
  ) {}

  async prepare(): Promise<void> {
    this.item = (await this.post(this.owner.fetch)).headers.get('location')!;
  }

  async isAdded(by: typeof fetch): Promise<boolean> {
    const response = await this.post(by);
    if (response.ok) this.added.push(response.headers.get('location')!);
    return response.ok;
  }

  async isChanged(by: typeof fetch): Promise<boolean> {
    const {ok} = await by(this.item, {method: 'DELETE'});
    if (ok) await this.prepare();
    return ok;
  }

  async clear(): Promise<void> {
    for (const item of [this.item, ...this.added]) assert.ok((await this.owner.fetch(item, {method: 'DELETE'})).ok, item);
  }

  private post(by: typeof fetch): Promise<Response> {
    return by(this.url, {method: 'POST', headers: {'content-type': 'text/turtle'}, body: ''});
  }
}
