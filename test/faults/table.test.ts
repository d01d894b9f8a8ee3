import assert from 'node:assert/strict';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {withTable} from '../../tools/faults/page.js';
import type {FaultRecord} from '../../tools/faults/record.js';
import {Place} from '../support/faults/place.js';
import {Bench} from './table/bench.js';
import {editNameless, editWithParts} from './table/edits.js';
import {faults} from './table/faults.js';
import {saveProfile} from './table/profile.js';
import {announceIt, contribute, contributeWithPost, postIt, withdraw} from './table/things.js';
import {sharedFaults} from './table/together.js';

const operations = [editWithParts, editNameless, contribute, contributeWithPost, withdraw, saveProfile, announceIt, postIt];
/** Trials wait for the server most of the time; two operations beside each other do not meet. */
const concurrency = 2;

/**
 * Every fault with every operation, on the real server: what is asserted in each is told in `table/bench.ts`. It takes long because there are
 * some seven hundred trials, each with a document of its own, and because the server is started five times.
 */
describe('what a person writes, whatever goes wrong', () => {
  let place: Place;
  const benches = new Map<string, Bench>();
  const records: FaultRecord[] = [];

  before(async () => {
    place = await Place.open();
    for (const operation of operations) benches.set(operation.name, await Bench.open(place, operation));
  });

  after(() => place.server.close());

  describe('on its own:', {concurrency}, () => {
    for (const {name: operation} of operations) {
      // Said again: it would be taken over from above.
      describe(`${operation}:`, {concurrency: 1}, () => {
        for (const [fault, play] of Object.entries(faults)) {
          it(fault, async () => {
            records.push({fault, operation, outcomes: await play(benches.get(operation)!)});
          });
        }
      });
    }
  });

  describe('everything at once:', () => {
    for (const [fault, play] of Object.entries(sharedFaults)) {
      it(fault, async () => {
        const outcomes = await play(place, [...benches.values()]);
        for (const [{operation}, found] of outcomes) records.push({fault, operation: operation.name, outcomes: found});
      });
    }
  });

  it('as docs/reliability.md tells it', async () => {
    const all = [...Object.keys(faults), ...Object.keys(sharedFaults)];
    const found = {faults: all, operations: operations.map(({name}) => name), records};
    await mkdir('test-results', {recursive: true});
    await writeFile('test-results/faults.json', JSON.stringify(found, undefined, 2));
    assert.equal(records.length, found.faults.length * operations.length, 'a cell of the table was not run');
    const page = await readFile('docs/reliability.md', 'utf8');
    assert.equal(page, withTable(page, found), 'Run “npm run faults:table” and commit the result.');
  });
});
