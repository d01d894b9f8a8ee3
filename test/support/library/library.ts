import {assignToGroups, defineGroup} from '../../../pods/coop/edit-groups.js';
import {findCoop} from '../../../pods/coop/discovery.js';
import {uploadFile} from '../../../pods/files/upload.js';
import {addLibrary, addPersonalLibraries, openPersonalLibrary} from '../../../pods/library/create-library.js';
import {fileAddress, newDocumentWork, readyPlace, type LibraryPlace} from '../../../pods/library/document-work.js';
import {findCoopLists, type CoopList, type Readers} from '../../../pods/lists/coop-lists.js';
import {documentsKind} from '../../../pods/lists/documents-kind.js';
import {JoinedList} from '../../../pods/lists/joined-list.js';
import {ListRoll} from '../../../pods/lists/list-roll.js';
import {ThingList} from '../../../pods/lists/thing-list.js';
import {tidyCoopList} from '../../../pods/lists/tidy-coop-list.js';
import {readRoll} from '../../../pods/members/roll.js';
import type {Work} from '../../../pods/outbox/work.js';
import {success} from '../../../pods/problem.js';
import {contributionOf} from '../../../pods/things/address.js';
import type {FieldValues} from '../../../vocab/shapes/descriptor.js';
import {documentKind} from '../../../vocab/kinds/document/document.js';
import {foundCoop, join, resourcesOf, valueOf, type TestCoop} from '../fixtures.js';
import {createMemoryPod, type Person} from '../memory-pod.js';
import {Device, type Tab} from '../outbox/device.js';

export type Who = 'visitor' | 'member' | 'in-group' | 'moderator' | 'partner';

/** Everybody who can stand before a library: what each of them sees is what the tests are about. */
export const everybody: readonly Who[] = ['visitor', 'member', 'in-group', 'moderator', 'partner'];

const now = new Date('2026-03-01T00:00:00Z');

/** A coop with four libraries, on a pod in memory: for everybody, for members, for a local group, and one person's own. */
export class TestLibrary {
  private constructor(
    readonly coop: TestCoop,
    readonly people: Readonly<Record<Exclude<Who, 'visitor'>, Person & {home?: string}>>,
    readonly group: string,
  ) {}

  static async open({isKept = false}: {readonly isKept?: boolean} = {}): Promise<TestLibrary> {
    const coop = await foundCoop(createMemoryPod());
    const {owner, moderator, layout, pod} = coop;
    const [member, grouped] = [await join(coop, 'member'), await join(coop, 'in-group')];
    const partner = pod.createPerson('partner');
    const desk = {
      resources: resourcesOf(pod, moderator),
      fetch: moderator.fetch,
      groups: layout.groups,
      membersList: layout.membersList,
    };
    valueOf(await defineGroup(desk, {slug: 'valley', name: 'Valley'}));
    const group = `${layout.groups}#valley`;
    valueOf(await assignToGroups(desk, grouped.webId, [group]));
    const founder = {resources: resourcesOf(pod, owner), fetch: owner.fetch, owner: owner.webId, layout};
    for (const readers of [{who: 'everyone'}, {who: 'members'}, {who: 'group', group}] as const)
      valueOf(await addLibrary({...founder, readers, isKept}));
    const area = valueOf(await addPersonalLibraries(founder));
    valueOf(
      await openPersonalLibrary({
        fetch: moderator.fetch,
        owner: owner.webId,
        moderators: layout.moderators,
        area,
        webId: member.webId,
      }),
    );
    return new TestLibrary(coop, {member, 'in-group': grouped, moderator, partner}, group);
  }

  get pod() {
    return this.coop.pod;
  }

  /** The lists that somebody may read. */
  async lists(who: Who): Promise<readonly CoopList[]> {
    const person = who === 'visitor' ? undefined : this.people[who];
    const resources = resourcesOf(this.pod, person);
    const coop = valueOf(await findCoop(resources, this.coop.layout.coop));
    const asked = {coop, classes: documentKind.types, webId: person?.webId};
    return valueOf(await findCoopLists(resources, asked));
  }

  /** The list with these readers. */
  async list(readers: Readers['who'], who: Who = 'member'): Promise<CoopList> {
    const found = (await this.lists(who)).find((list) => list.readers.who === readers);
    if (!found) throw new Error(`No list for ${readers}`);
    return found;
  }

  /** Titles that somebody sees in all lists together, in alphabetical order. */
  async seen(who: Who): Promise<string[]> {
    const person = who === 'visitor' ? undefined : this.people[who];
    const resources = resourcesOf(this.pod, person);
    const lists = await this.lists(who);
    const roll = valueOf(await readRoll(resources, this.coop.layout.membersList));
    const parts = lists.map(
      (list) =>
        new ThingList(resources, list.address, documentsKind([]), () =>
          Promise.resolve(success(new ListRoll(roll, list, this.coop.layout.coop))),
        ),
    );
    if (!parts.length) return [];
    const joined = new JoinedList(parts);
    await joined.load();
    return joined.state.rows.flatMap(({thing}) => thing?.title ?? []).sort();
  }

  /** Whether somebody gets a file or a document. */
  async gets(who: Who, url: string): Promise<boolean> {
    const {fetch} = who === 'visitor' ? this.pod : this.people[who];
    return (await fetch(url.replace(/#.*/, ''))).ok;
  }

  pageOf(who: Exclude<Who, 'visitor'>): Tab {
    return new Device(this.pod.fetch).open(this.people[who]);
  }

  place(who: Exclude<Who, 'visitor'>, list: CoopList | undefined): LibraryPlace {
    const {layout} = this.coop;
    const coop = {iri: layout.coop, moderators: layout.moderators, membership: layout.membership};
    return {coop, home: this.people[who].home ?? '', list};
  }

  /** Somebody adds a file with a title to a list. @returns the document's address, and the file's. */
  async add(who: Exclude<Who, 'visitor'>, list: CoopList | undefined, title: string, more: FieldValues = {}) {
    const {fetch, webId} = this.people[who];
    const place = this.place(who, list);
    valueOf(await readyPlace(place, {resources: resourcesOf(this.pod, this.people[who]), fetch, webId}));
    const file = fileAddress(place, 'txt');
    const content = new Blob([`All about ${title}.`]);
    valueOf(await uploadFile({fetch, url: file, content, type: 'text/plain', maxBytes: 1_000}));
    const values = {title: [title], file: [file], format: ['text/plain'], size: [String(content.size)], ...more};
    const work = newDocumentWork(place, values);
    await this.send(who, work);
    return {iri: contributionOf(work), file};
  }

  /** Somebody's page sends a piece of work. */
  async send(who: Exclude<Who, 'visitor'>, work: Work, tab = this.pageOf(who)): Promise<void> {
    const left = await tab.outbox.settled(await tab.outbox.add(work));
    if (left) throw new Error(`Not sent: ${JSON.stringify(left.problem)}`);
  }

  /** A moderator's page brings a list up to date. */
  async tidy(list: CoopList) {
    const {moderator} = this.people;
    const resources = resourcesOf(this.pod, moderator);
    const roll = valueOf(await readRoll(resources, this.coop.layout.membersList));
    const {fetch} = moderator;
    return valueOf(await tidyCoopList({resources, fetch, coop: this.coop.layout.coop, list, kind: documentKind, roll, now}));
  }
}
