import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Memory} from '../../tools/cli/steward/memory.js';
import {foundLongCoop} from '../support/lists/long-coop.js';
import {counted, stewardRound} from '../support/steward.js';

describe('a steward of a list that is too long to be read as a whole', () => {
  it('gives it an index, and writes no page of that again that has not changed', async () => {
    const coop = await foundLongCoop(5_100);
    const options = {now: new Date(), memory: Memory.empty()};
    const first = await stewardRound(coop, options);
    assert.deepEqual(first.troubles, []);
    assert.ok((counted(first, 'index').pages ?? 0) > 20, JSON.stringify(counted(first, 'index')));
    assert.deepEqual(counted(await stewardRound(coop, options), 'index'), {});
  });
});
