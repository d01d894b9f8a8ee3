/**
 * A process of its own, so that its memory is that of an index alone: builds the index of so many members in a folder, from nothing, after a
 * hundred changes and after none, and tells its parent what that took.
 */
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {buildIndex} from '../../../pods/fragments/build-index.js';
import {digestOf} from '../../../pods/fragments/digest.js';
import {IndexRows} from '../../../pods/fragments/index-rows.js';
import {publishView} from '../../../pods/fragments/publish-view.js';
import {folderTarget} from '../../../tools/cli/steward/index-folder/folder-target.js';
import {memberIndex} from '../../../vocab/kinds/member/index-plan.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {writeTurtle} from '../../../vocab/rdf/write.js';
import {makePeople, peopleList, rowOf, type ListedPerson} from '../../support/fragments/listed-people.js';
import type {IndexBuilt, IndexRun, ViewSize} from './measure.js';

/** Members in one document of the list: some 1,000 statements. */
const inDocument = 50;
const changes = 100;

/** The list as it lies in a pod: many documents. */
function documentsOf(people: readonly ListedPerson[]): string[] {
  const documents: string[] = [];
  for (let from = 0; from < people.length; from += inDocument) {
    documents.push(writeTurtle(people.slice(from, from + inDocument).flatMap((person) => rowOf(person))));
  }
  return documents;
}

/** A tenth of those who change have another name, and all of them another role, town and skill. */
function change(people: readonly ListedPerson[]): ListedPerson[] {
  const every = Math.floor(people.length / changes);
  return people.map((person, index) => {
    if (index % every) return person;
    const other = people[(index + 1) % people.length]!;
    const name = index % (10 * every) ? person.name : `Zénobie ${person.name}`;
    return {...person, name, role: other.role, place: other.place, skills: [...person.skills, ...other.skills]};
  });
}

async function run(documents: readonly string[], folder: string): Promise<IndexRun> {
  const target = folderTarget(folder);
  await target.prepare();
  const begun = performance.now();
  const collected = new IndexRows(peopleList, memberIndex);
  for (const text of documents) await collected.add(await parseTurtle(text, peopleList));
  const read = performance.now();
  let [pages, written, removed] = [0, 0, 0];
  for await (const view of buildIndex(peopleList, memberIndex, collected.rows())) {
    const published = await publishView(target, view);
    if (!published.ok) throw new Error(JSON.stringify(published.problem));
    pages += view.pages.length;
    written += published.value.written;
    removed += published.value.removed;
  }
  const reading = read - begun;
  return {
    reading,
    publishing: performance.now() - read,
    pages,
    written,
    removed,
    mostMemory: process.resourceUsage().maxRSS * 1024,
  };
}

/** What making the pages takes without writing them anywhere. */
async function makeOnly(documents: readonly string[]): Promise<number> {
  const collected = new IndexRows(peopleList, memberIndex);
  for (const text of documents) await collected.add(await parseTurtle(text, peopleList));
  const begun = performance.now();
  for await (const view of buildIndex(peopleList, memberIndex, collected.rows())) {
    for (const page of view.pages) await digestOf(page.write());
  }
  return performance.now() - begun;
}

async function sizesOf(folder: string): Promise<ViewSize[]> {
  const sizes = new Map<string, ViewSize>();
  for (const entry of await readdir(folder, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile() || !/\.ttl(\.br|\.gz)?$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const [view, ...inside] = path.slice(folder.length + 1).split('/');
    const size = sizes.get(view!) ?? {view: view!, pages: 0, raw: 0, gzip: 0, brotli: 0, largest: 0, deepest: 0};
    const {length} = await readFile(path);
    if (entry.name.endsWith('.br')) size.brotli += length;
    else if (entry.name.endsWith('.gz')) size.gzip += length;
    else {
      size.pages++;
      size.raw += length;
      size.largest = Math.max(size.largest, length);
      size.deepest = Math.max(size.deepest, entry.name === 'root.ttl' ? inside.length : inside.length + 1);
    }
    sizes.set(view!, size);
  }
  return [...sizes.values()];
}

async function main(members: number, folder: string): Promise<IndexBuilt> {
  const people = makePeople(members);
  const documents = documentsOf(people);
  const changed = documentsOf(change(people));
  const scratch = await run(documents, folder);
  const sizes = await sizesOf(folder);
  const afterChanges = await run(changed, folder);
  const unchanged = await run(changed, folder);
  return {members, changes, scratch, afterChanges, unchanged, sizes, making: await makeOnly(documents)};
}

const [members, folder] = process.argv.slice(2);
process.send?.(await main(Number(members), folder!));
process.disconnect?.();
