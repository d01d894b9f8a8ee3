import {assignToGroups, defineGroup} from '../../../pods/coop/edit-groups.js';
import {findCoop} from '../../../pods/coop/discovery.js';
import {uploadFile} from '../../../pods/files/upload.js';
import {addLibrary, addPersonalLibraries, openPersonalLibrary} from '../../../pods/library/create-library.js';
import {fileAddress, newDocumentWork, readyPlace, type LibraryPlace} from '../../../pods/library/document-work.js';
import {findCoopLists, type CoopList, type Readers} from '../../../pods/lists/coop-lists.js';
import {documentsKind, documentTexts} from '../../../pods/lists/documents-kind.js';
import {JoinedList} from '../../../pods/lists/joined-list.js';
import {ListRoll} from '../../../pods/lists/list-roll.js';
import {ThingList} from '../../../pods/lists/thing-list.js';
import {tidyCoopList} from '../../../pods/lists/tidy-coop-list.js';
import {readRoll} from '../../../pods/members/roll.js';
import {Resources} from '../../../pods/documents/resources.js';
import type {CoopLayout} from '../../../pods/coop/layout.js';
import {Outbox} from '../../../pods/outbox/outbox.js';
import type {SessionState} from '../../../pods/session/session.js';
import {MemoryValues} from '../../../pods/values.js';
import type {Work} from '../../../pods/outbox/work.js';
import {success} from '../../../pods/problem.js';
import {contributionOf} from '../../../pods/things/address.js';
import type {FieldValues} from '../../../vocab/shapes/descriptor.js';
import {documentKind, readDocument} from '../../../vocab/kinds/document/document.js';
import {valueOf} from '../fixtures.js';

export type Who = 'visitor' | 'member' | 'in-group' | 'moderator' | 'partner';

/** Everybody who can stand before a library: what each of them sees is what the tests are about. */
export const everybody: readonly Who[] = ['visitor', 'member', 'in-group', 'moderator', 'partner'];

const now = new Date('2026-03-01T00:00:00Z');

/** Somebody with an account, as a page knows them. */
export interface Reader {
  readonly webId: string;
  readonly fetch: typeof fetch;
  readonly home?: string;
}

/** A coop with four libraries: for everybody, for members, for a local group, and one member's own. On any server. */
export class Library {
  constructor(
    readonly layout: CoopLayout,
    readonly people: Readonly<Record<Exclude<Who, 'visitor'>, Reader>>,
    /** Asks as anyone. */
    private readonly anyone: typeof fetch,
  ) {}

  /** The lists that somebody may read. */
  async lists(who: Who): Promise<readonly CoopList[]> {
    const person = who === 'visitor' ? undefined : this.people[who];
    const resources = this.read(who);
    const coop = valueOf(await findCoop(resources, this.layout.coop));
    const asked = {coop, classes: documentKind.types, webId: person?.webId, isVisitor: !person};
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
    const resources = this.read(who);
    const lists = await this.lists(who);
    const roll = valueOf(await readRoll(resources, this.layout.membersList));
    const parts = lists.map(
      (list) =>
        new ThingList(resources, list.address, documentsKind([]), () =>
          Promise.resolve(success(new ListRoll(roll, list, this.layout.coop))),
        ),
    );
    if (!parts.length) return [];
    const joined = new JoinedList(parts);
    await joined.load();
    return joined.state.rows.flatMap(({thing}) => thing?.title ?? []).sort();
  }

  /** Whether somebody gets a file or a document. */
  async gets(who: Who, url: string): Promise<boolean> {
    const fetch = who === 'visitor' ? this.anyone : this.people[who].fetch;
    const response = await fetch(url.replace(/#.*/, ''));
    await response.body?.cancel();
    return response.ok;
  }

  /** Documents as a page that was just opened reads them. */
  read(who: Who): Resources {
    const {webId, fetch = this.anyone} = who === 'visitor' ? {} : this.people[who];
    const session: SessionState = webId === undefined ? {status: 'signed-out'} : {status: 'signed-in', webId, fetch};
    return new Resources({fetch: this.anyone, session: () => session, mayAuthenticate: () => true});
  }

  place(who: Exclude<Who, 'visitor'>, list: CoopList | undefined): LibraryPlace {
    const {layout} = this;
    const coop = {iri: layout.coop, moderators: layout.moderators, membership: layout.membership};
    return {coop, home: this.people[who].home ?? '', list};
  }

  /** Somebody adds a file with a title to a list. @returns the document's address, and the file's. */
  async add(who: Exclude<Who, 'visitor'>, list: CoopList | undefined, title: string, more: FieldValues = {}) {
    const {fetch, webId} = this.people[who];
    const place = this.place(who, list);
    valueOf(await readyPlace(place, {resources: this.read(who), fetch, webId}));
    const file = fileAddress(place, 'txt');
    const content = new Blob([`All about ${title}.`]);
    valueOf(await uploadFile({fetch, url: file, content, type: 'text/plain', maxBytes: 1_000}));
    const values = {title: [title], file: [file], format: ['text/plain'], size: [String(content.size)], ...more};
    const work = newDocumentWork(place, values);
    await this.send(who, work);
    return {iri: contributionOf(work), file};
  }

  /** Somebody's page sends a piece of work. */
  async send(who: Exclude<Who, 'visitor'>, work: Work): Promise<void> {
    const {webId, fetch} = this.people[who];
    const session = {status: 'signed-in', webId, fetch} as const;
    const outbox = new Outbox({webId, resources: this.read(who), session: () => session, values: new MemoryValues()});
    const left = await outbox.settled(await outbox.add(work));
    outbox.stop();
    if (left) throw new Error(`Not sent: ${JSON.stringify(left.problem)}`);
  }

  /** A document as it is now, and what it says. */
  async item(who: Who, iri: string) {
    const document = valueOf(await this.read(who).read(iri));
    return {document, item: readDocument(document.graph, iri)};
  }

  /** Who of everybody sees a title, and who gets a file. */
  async witnesses(title: string, file: string): Promise<{seeing: Who[]; getting: Who[]}> {
    const seeing: Who[] = [];
    const getting: Who[] = [];
    for (const who of everybody) {
      if ((await this.seen(who)).includes(title)) seeing.push(who);
      if (await this.gets(who, file)) getting.push(who);
    }
    return {seeing, getting};
  }

  /** A moderator's page brings a list up to date. */
  async tidy(list: CoopList) {
    const {fetch} = this.people.moderator;
    const resources = this.read('moderator');
    const roll = valueOf(await readRoll(resources, this.layout.membersList));
    return valueOf(
      await tidyCoopList({
        resources,
        fetch,
        coop: this.layout.coop,
        list,
        kind: documentKind,
        texts: documentTexts,
        roll,
        now,
      }),
    );
  }
}

export interface LibraryPeople {
  readonly owner: Reader;
  readonly moderator: Reader;
  /** The one who has a folder. */
  readonly member: Reader;
  /** The one in the local group. */
  readonly grouped: Reader;
}

/** Gives a coop the libraries, a local group with one member in it, and another member a folder. @returns the group. */
export async function furnish(
  layout: CoopLayout,
  people: LibraryPeople,
  anyone: typeof fetch,
  isKept = false,
): Promise<string> {
  const {owner, moderator, member, grouped} = people;
  const read = ({webId, fetch}: Reader) =>
    new Resources({fetch: anyone, session: () => ({status: 'signed-in', webId, fetch}), mayAuthenticate: () => true});
  const desk = {resources: read(moderator), fetch: moderator.fetch, groups: layout.groups, membersList: layout.membersList};
  valueOf(await defineGroup(desk, {slug: 'valley', name: 'Valley'}));
  const group = `${layout.groups}#valley`;
  valueOf(await assignToGroups(desk, grouped.webId, [group]));
  const founder = {resources: read(owner), fetch: owner.fetch, owner: owner.webId, layout};
  for (const readers of [{who: 'everyone'}, {who: 'members'}, {who: 'group', group}] as const)
    valueOf(await addLibrary({...founder, readers, isKept}));
  const area = valueOf(await addPersonalLibraries(founder));
  const folder = {fetch: moderator.fetch, owner: owner.webId, moderators: layout.moderators, area};
  valueOf(await openPersonalLibrary({...folder, webId: member.webId}));
  return group;
}
