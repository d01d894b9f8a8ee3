import {readFileSync} from 'node:fs';
import {
  addLibrary,
  addPersonalLibraries,
  contributionOf,
  documentTexts,
  fileAddress,
  findCoop,
  findCoopLists,
  newDocumentWork,
  newVersionWork,
  openPersonalLibrary,
  pin,
  readRoll,
  readyPlace,
  schemeIn,
  schemeTriples,
  tidyCoopList,
  uploadFile,
  createDocument,
  type CoopLayout,
  type CoopList,
  type LibraryPlace,
  type StoredFile,
} from '../../pods/index.js';
import {documentKind, documentOf, readDocument} from '../../vocab/index.js';
import type {Host} from './hold-events.js';
import {readAs, send, unwrap, type Inhabitant} from './inhabitant.js';
import {categories, documents, type DemoDocument, type DemoReaders} from './library/documents.js';
import {smallPdf} from './library/small-pdf.js';
import {groups} from './person.js';

/** Gives the coop its libraries, each for its readers, and fills them: with what the coop keeps itself, and with what members write. */
export async function fillLibrary(
  owner: Inhabitant,
  moderator: Inhabitant,
  layout: CoopLayout,
  members: ReadonlyMap<string, Host>,
): Promise<void> {
  await foundLibraries(owner, moderator, layout, members);
  for (const one of documents) {
    const adder = (one.by !== undefined && members.get(one.by)) || {member: moderator, home: ''};
    await add(one, adder, moderator, layout, members);
  }
  await tidyAll(moderator, layout);
}

async function foundLibraries(
  {session, account, resources}: Inhabitant,
  moderator: Inhabitant,
  layout: CoopLayout,
  members: ReadonlyMap<string, Host>,
): Promise<void> {
  const scheme = schemeIn(layout.official);
  const begin = schemeTriples(scheme, 'Catégories', 'fr', categories);
  unwrap(await createDocument(session.fetch, documentOf(scheme), begin));
  const founder = {resources, fetch: session.fetch, owner: account.webId, layout, language: 'fr'};
  unwrap(await addLibrary({...founder, readers: {who: 'everyone'}, isKept: true, title: 'Documents publics'}));
  unwrap(await addLibrary({...founder, readers: {who: 'members'}, title: 'Documents des membres'}));
  for (const {slug, name} of groups)
    unwrap(await addLibrary({...founder, readers: {who: 'group', group: `${layout.groups}#${slug}`}, title: name}));
  const area = unwrap(await addPersonalLibraries(founder));
  const folder = {fetch: moderator.session.fetch, owner: account.webId, moderators: layout.moderators, area, scheme};
  for (const {readers} of documents) {
    const person = personOf(readers);
    const host = person === undefined ? undefined : members.get(person);
    if (host) unwrap(await openPersonalLibrary({...folder, webId: host.member.account.webId}));
  }
}

async function add(
  one: DemoDocument,
  {member, home}: Host,
  moderator: Inhabitant,
  layout: CoopLayout,
  members: ReadonlyMap<string, Host>,
): Promise<void> {
  const list = await listFor(one, member, layout, members);
  const coop = unwrap(await findCoop(member.resources, layout.coop));
  const place: LibraryPlace = {coop, home, list};
  const {session, account} = member;
  const resources = readAs(session);
  unwrap(await readyPlace(place, {resources, fetch: session.fetch, webId: account.webId}));
  const file = await store(one, place, session.fetch);
  const work = newDocumentWork(place, valuesOf(one, file, schemeIn(layout.official)));
  await send(member, resources, work);
  const iri = contributionOf(work);
  if (one.replacedWith) {
    const document = unwrap(await resources.read(iri));
    const newer = await store(one, place, session.fetch);
    const item = readDocument(document.graph, iri);
    await send(member, resources, newVersionWork(item, document, newer, one.replacedWith, list.address));
  }
  if (one.isPinned) {
    const writer = {resources: readAs(moderator.session), fetch: moderator.session.fetch};
    unwrap(await pin(writer, list.address, iri, true));
  }
}

/** The list for these readers, as whoever adds something sees it. */
async function listFor(
  {readers}: DemoDocument,
  {session}: Inhabitant,
  layout: CoopLayout,
  members: ReadonlyMap<string, Host>,
): Promise<CoopList> {
  const resources = readAs(session);
  const coop = unwrap(await findCoop(resources, layout.coop));
  const webId = members.get(personOf(readers) ?? '')?.member.account.webId;
  const lists = unwrap(await findCoopLists(resources, {coop, classes: documentKind.types, webId}));
  const found = lists.find((list) => isFor(list, readers, layout));
  if (!found) throw new Error(`No library for ${JSON.stringify(readers)}`);
  return found;
}

function isFor({readers}: CoopList, wanted: DemoReaders, {groups: document}: CoopLayout): boolean {
  if (typeof wanted === 'string') return readers.who === wanted;
  if ('person' in wanted) return readers.who === 'person';
  return readers.who === 'group' && readers.group === `${document}#${wanted.group}`;
}

function personOf(readers: DemoReaders): string | undefined {
  return typeof readers === 'object' && 'person' in readers ? readers.person : undefined;
}

/** Stores the file of a document; of one that lies elsewhere there is none. */
async function store({source, type}: DemoDocument, place: LibraryPlace, fetcher: typeof fetch): Promise<StoredFile> {
  if (type === undefined) return {url: source};
  // The compiled seed lies elsewhere than the files that it reads.
  const text = readFileSync(new URL(`../../../demo/seed/library/${source}`, import.meta.url), 'utf8');
  const content = type === 'application/pdf' ? smallPdf(text) : new Blob([text], {type});
  const end = {'application/pdf': 'pdf', 'text/csv': 'csv', 'text/markdown': 'md'}[type] ?? 'txt';
  const url = fileAddress(place, end);
  unwrap(await uploadFile({fetch: fetcher, url, content, type, maxBytes: 1 << 20}));
  return {url, format: type, size: content.size};
}

function valuesOf(one: DemoDocument, {url, format, size}: StoredFile, scheme: string) {
  const texts = (...values: readonly (string | number | undefined)[]) =>
    values.flatMap((value) => (value === undefined ? [] : [String(value)]));
  return {
    title: [one.title],
    summary: [one.summary],
    file: [url],
    format: texts(format),
    size: texts(size),
    category: one.categories.map((name) => `${documentOf(scheme)}#${name}`),
    keyword: (one.keywords ?? []).slice(),
    author: (one.author ?? []).slice(),
    dated: [one.dated],
    language: texts(one.language),
    readingTime: texts(one.readingTime),
    license: texts(one.license),
    reviewDate: texts(one.reviewDate),
  };
}

/** As the moderator's open page does, for every list. */
async function tidyAll({session}: Inhabitant, layout: CoopLayout): Promise<void> {
  const resources = readAs(session);
  const coop = unwrap(await findCoop(resources, layout.coop));
  const roll = unwrap(await readRoll(resources, layout.membersList, {fresh: true}));
  for (const list of unwrap(await findCoopLists(resources, {coop, classes: documentKind.types})))
    unwrap(
      await tidyCoopList({
        resources,
        fetch: session.fetch,
        coop: coop.iri,
        list,
        kind: documentKind,
        texts: documentTexts,
        roll,
        now: new Date(),
      }),
    );
}
