import {readFile} from 'node:fs/promises';
import {changeInvitations, failure, readInvitations, readRoll} from '../../../pods/index.js';
import {isOn} from '../command-line.js';
import type {Context, Done} from '../context.js';
import {openCoop} from '../coop.js';
import {mistaken, need, Stop} from '../stop.js';
import {readPeople, type Invitee} from './people.js';
import {decode, readTable} from './table.js';

const usage = 'solidaire import FILE.csv --coop IRI [--dry-run]';
/** People who are written into the coop's list of those whom it expects with one request. */
const together = 200;

/** `solidaire import`: members of a table are expected by the coop, so that they are admitted as soon as they ask. */
export async function importMembers(context: Context): Promise<Done> {
  const {line, strings} = context;
  const [file, ...others] = line.words;
  if (file === undefined) throw mistaken({kind: 'missing-words', usage});
  if (others.length) throw mistaken({kind: 'needless-words', words: others});
  const table = readTable(decode(await readBytes(file)));
  if (!table.columns.includes('webId') && !table.columns.includes('email'))
    throw mistaken({kind: 'no-table', given: file, columns: table.headings});
  const {people, bad} = readPeople(table.rows);
  const {coop, session, resources, membersList} = await openCoop(context);
  if (!coop.moderation) throw new Stop({problem: failure('missing', {url: coop.iri}).problem, step: 'import'});
  const desk = {resources, fetch: session.fetch, coop};
  const expected = need(await readInvitations(desk), 'import');
  const roll = need(await readRoll(resources, membersList, {fresh: true}), 'import');
  const known = people.filter(({webId}) => webId !== undefined && roll.get(webId));
  const wanted = people.filter(({webId}) => webId !== undefined && !expected.has(webId) && !roll.get(webId));
  const isDry = isOn(line, 'dry-run');
  for (let first = 0; first < wanted.length && !isDry; first += together) {
    const add = wanted.slice(first, first + together).map(({webId}) => webId!);
    need(await changeInvitations(desk, {add}), 'import');
  }
  const facts = {
    file,
    dryRun: isDry,
    invited: wanted.map(plain),
    expected: people.filter(({webId}) => webId !== undefined && expected.has(webId)).length,
    members: known.length,
    // Nobody can be expected by a mail address: whoever says to be that person is not known to be.
    withoutAccount: people.filter(({webId}) => webId === undefined).map(plain),
    bad: bad.map((row) => ({...row, message: strings.upkeep.import.bad(row)})),
  };
  const text = strings.upkeep.import.done({...facts, coop: coop.name ?? coop.iri, website: coop.website});
  return {text, facts, needsPerson: bad.length > 0};
}

function plain({line, name, email, webId}: Invitee) {
  return {line, name, email, webId};
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw mistaken({kind: 'no-file', given: file});
  }
}
