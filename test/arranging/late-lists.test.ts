import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {joinArrived, type AskedList, type LateLists} from '../../components/data/late-lists.js';
import type {CoopList} from '../../pods/lists/coop-lists.js';

interface Found {
  readonly addresses: readonly string[];
  readonly late?: LateLists<Found> | undefined;
}

const listAt = (address: string): CoopList => ({address, readers: {who: 'everyone'}, audience: 'public', pinned: []});

/** A list that answers when it is told to. */
function asked(address: string): AskedList & {readonly arrive: () => void} {
  let arrive = () => {};
  const answer = new Promise<CoopList>((resolve) => (arrive = () => resolve(listAt(address))));
  return {address, answer, arrive};
}

const join = (lists: readonly CoopList[], late?: LateLists<Found>): Found => ({
  addresses: lists.map(({address}) => address),
  late,
});

describe('lists that answer one by one', () => {
  it('are all there in the end, also those that answer before somebody asks for more', async () => {
    const [first, second] = [asked('a'), asked('b')];
    const finding = joinArrived([first, second], join);
    first.arrive();
    const found = await finding;
    assert.deepEqual(found.addresses, ['a']);
    second.arrive();
    await second.answer;
    assert.deepEqual((await found.late!.next()).addresses, ['a', 'b']);
  });
});
