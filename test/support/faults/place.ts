import {
  admitMember,
  createCoop,
  createHome,
  findCoop,
  findMembersGroup,
  Resources,
  type CoopLayout,
} from '../../../pods/index.js';
import {createList} from '../../../pods/lists/create-list.js';
import type {ContributeWork} from '../../../pods/outbox/work.js';
import type {SignedIn} from '../../../pods/session/session.js';
import {valueOf} from '../fixtures.js';
import {moveIn} from '../inhabitants.js';
import type {Person} from '../memory-pod.js';
import {put} from '../pod-contract/place.js';
import {RealServer} from './real-server.js';

/** A list that nobody else writes to meanwhile. */
export interface OwnList {
  readonly list: string;
  readonly announcements: string;
}

/** A coop on a real server, and one member of it, who writes. */
export class Place {
  private count = 0;

  private constructor(
    readonly server: RealServer,
    /** The member. */
    readonly ana: Person & {readonly home: string},
    readonly coop: ContributeWork['coop'],
    readonly layout: CoopLayout,
    private readonly owner: SignedIn,
    private readonly storage: string,
    private readonly group: string,
  ) {}

  static async open(): Promise<Place> {
    const server = await RealServer.open();
    const {origin} = server;
    const [owner, ana] = [await moveIn(true, origin), await moveIn(true, origin)];
    const {fetch, webId} = owner.session;
    const coopOptions = {fetch, storage: owner.storage, owner: webId, name: 'La Forge', moderators: [webId]};
    const layout = valueOf(await createCoop(coopOptions));
    const found = valueOf(await findCoop(new Resources(), layout.coop));
    const {moderators} = layout;
    const home = valueOf(await createHome({fetch: ana.session.fetch, storage: ana.storage, webId: ana.webId, moderators}));
    const now = new Date();
    valueOf(await admitMember({resources: owner.resources, fetch, layout, webId: ana.webId, home, now}));
    const group = valueOf(await findMembersGroup(owner.resources, layout));
    const coop = {iri: layout.coop, moderators, membership: found.membership};
    const person = {webId: ana.webId, storage: ana.storage, fetch: ana.session.fetch, home};
    return new Place(server, person, coop, layout, owner.session, owner.storage, group);
  }

  /** A name that nothing else has. */
  name(): string {
    return `n${++this.count}`;
  }

  async list(): Promise<OwnList> {
    const container = `${this.storage}${this.name()}/`;
    const places = {list: `${container}index.ttl#it`, announcements: `${container}new.ttl`};
    const {fetch, webId: owner} = this.owner;
    const {moderators} = this.layout;
    valueOf(await createList({fetch, owner, moderators, members: this.group, readers: 'public', ...places}));
    return places;
  }

  /** Nothing is announced any more. */
  async tidied(announcements: string): Promise<void> {
    await this.write(this.owner.fetch, announcements, '');
  }

  /** Writes a document into the member's home, as another app would. */
  async document(turtle: string): Promise<string> {
    const url = `${this.ana.home}public/${this.name()}.ttl`;
    await this.write(this.ana.fetch, url, turtle);
    return url;
  }

  private async write(by: typeof fetch, url: string, turtle: string): Promise<void> {
    const answer = await put(by, url, turtle);
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  }
}
