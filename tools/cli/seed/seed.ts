import {resolve} from 'node:path';
import {coopLayout, ensureContainer, listTriples, ownerRule, writeRules, type Result} from '../../../pods/index.js';
import {documentOf, literal, triple, vocabularies} from '../../../vocab/index.js';
import {readSafeAddress} from '../addresses.js';
import {expectNoWords, valueOf} from '../command-line.js';
import type {Context, Done} from '../context.js';
import {openCoop} from '../coop.js';
import {readCount} from '../numbers.js';
import {progressOf} from '../progress.js';
import {mistaken, need} from '../stop.js';
import {linkTriples} from './documents.js';
import {fill, linkPages, type Filled} from './fill.js';
import {SeedLayout} from './layout.js';
import {shelvesInFolder, shelvesOnServer, type Shelves} from './shelves.js';

/** More would be for another program: each is a document on a server. */
const mostMembers = 2_000_000;

/** `solidaire seed`: fills a coop with people who do not exist, the same each time, to see how it does with so many. */
export async function seed(context: Context): Promise<Done> {
  const {line} = context;
  expectNoWords(line);
  const members = readCount(line, 'members', [1, mostMembers]);
  if (members === undefined) throw mistaken({kind: 'missing-option', option: '--members'});
  const number = readCount(line, 'seed', [0, 999_999_999]) ?? 1;
  const folder = valueOf(line, 'folder');
  const begun = Date.now();
  const done =
    folder === undefined ? await onServer(context, members, number) : await inFolder(context, members, number, folder);
  const facts = {...done, members, seed: number, seconds: Math.round((Date.now() - begun) / 1_000)};
  return {text: context.strings.upkeep.seed.done(facts), facts};
}

type Seeded = Filled & {readonly list: string; readonly folder?: string};

async function onServer(context: Context, members: number, number: number): Promise<Seeded> {
  const {coop, session, resources, membersList: list} = await openCoop(context);
  const layout = new SeedLayout(list, storageOf(coop.iri), number);
  const {fetch, webId} = session;
  need(await ensureContainer(fetch, layout.people), 'seed');
  need(await openToEverybody(fetch, layout.people, webId), 'seed');
  const filled = await fillAll(context, layout, members, shelvesOnServer(fetch));
  need(await linkPages({layout, members}, {resources, fetch}), 'seed');
  return {...filled, list};
}

/** Everybody can read who they are, and nobody can list the whole of them. */
function openToEverybody(fetcher: typeof fetch, container: string, owner: string): Promise<Result<void>> {
  return writeRules(fetcher, container, [
    ownerRule(owner),
    {modes: ['Read'], public: 'everyone', inside: true, here: false},
  ]);
}

/** The storage above the place for what the coop itself says. */
function storageOf(coop: string): string {
  return new URL('..', documentOf(coop)).href;
}

/** As a static host would serve it, with what leads to the list. */
async function inFolder(context: Context, members: number, number: number, given: string): Promise<Seeded> {
  const coop = valueOf(context.line, 'coop');
  if (coop === undefined) throw mistaken({kind: 'missing-option', option: '--coop'});
  const storage = storageOf(readSafeAddress(coop, '--coop', 'coop'));
  const {membersList: list, typeIndex} = coopLayout(storage);
  const layout = new SeedLayout(list, storage, number);
  const folder = resolve(given);
  const shelves = shelvesInFolder(folder, storage);
  const filled = await fillAll(context, layout, members, shelves);
  need(await shelves.put(documentOf(list), [...listTriples(list), ...linkTriples(layout, members)]), 'seed');
  need(await shelves.put(documentOf(coop), coopTriples(coop, typeIndex)), 'seed');
  need(await shelves.put(typeIndex, indexTriples(typeIndex, list)), 'seed');
  return {...filled, list, folder};
}

function coopTriples(coop: string, typeIndex: string) {
  const {rdf, schema, solid} = vocabularies;
  return [
    triple(coop, rdf.type, schema.Organization),
    triple(coop, schema.name, literal('Coopérative d’essai', 'fr')),
    triple(coop, solid.publicTypeIndex, typeIndex),
  ];
}

function indexTriples(typeIndex: string, list: string) {
  const {foaf, rdf, solid} = vocabularies;
  const entry = `${typeIndex}#members`;
  return [
    triple(typeIndex, rdf.type, solid.TypeIndex),
    triple(typeIndex, rdf.type, solid.ListedDocument),
    triple(entry, rdf.type, solid.TypeRegistration),
    triple(entry, solid.forClass, foaf.Person),
    triple(entry, solid.instance, list),
  ];
}

async function fillAll(context: Context, layout: SeedLayout, members: number, shelves: Shelves): Promise<Filled> {
  const progress = progressOf(context);
  try {
    return need(await fill({layout, members, shelves, progress, labels: context.strings.upkeep.seed}), 'seed');
  } finally {
    progress.end();
  }
}
