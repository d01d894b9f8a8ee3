import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {mayRead} from '../../components/news/digest/audience.js';
import type {DigestItem} from '../../components/news/digest/items.js';
import {momentsOf, periodOf} from '../../components/news/digest/period.js';
import {chosen, everything, inPart, moved} from '../../components/news/digest/selection.js';
import {draftOf, newDigest} from '../../components/news/digest/typed-digest.js';

const now = new Date(2026, 10, 15, 12);
const items: readonly DigestItem[] = [
  {part: 'news', source: 'a'},
  {part: 'events', source: 'x'},
  {part: 'news', source: 'b'},
  {part: 'news', source: 'c'},
];
const order = (selection = everything) => inPart(items, 'news', selection).map(({source}) => source);

describe('the period of a digest', () => {
  for (const [name, from, to] of [
    ['this-month', '2026-11-01', '2026-11-30'],
    ['last-month', '2026-10-01', '2026-10-31'],
    ['this-quarter', '2026-10-01', '2026-12-31'],
    ['last-quarter', '2026-07-01', '2026-09-30'],
  ] as const)
    it(`has the days of ${name}`, () => assert.deepEqual(periodOf(name, now), {from, to}));

  it('reaches back into the year before', () => {
    const january = new Date(2027, 0, 31);
    assert.deepEqual(periodOf('last-month', january), {from: '2026-12-01', to: '2026-12-31'});
    assert.deepEqual(periodOf('last-quarter', january), {from: '2026-10-01', to: '2026-12-31'});
  });

  it('ends with its last day, and has no moments if that comes before the first', () => {
    const {start, end} = momentsOf({from: '2026-11-03', to: '2026-11-03'})!;
    assert.deepEqual([start, end], [new Date(2026, 10, 3).getTime(), new Date(2026, 10, 4).getTime()]);
    assert.equal(momentsOf({from: '2026-11-03', to: '2026-11-02'}), undefined);
    assert.equal(momentsOf({from: '', to: '2026-11-02'}), undefined);
  });
});

describe('what is chosen for a digest', () => {
  it('stands as it was found, until it is moved', () => assert.deepEqual(order(), ['a', 'b', 'c']));

  it('moves up and down within its part, and not beyond its ends', () => {
    const up = moved(items, everything, 'c', -1);
    assert.deepEqual(order(up), ['a', 'c', 'b']);
    assert.deepEqual(order(moved(items, up, 'c', 1)), ['a', 'b', 'c']);
    assert.deepEqual(order(moved(items, everything, 'a', -1)), ['a', 'b', 'c']);
    assert.deepEqual(order(moved(items, everything, 'x', 1)), ['a', 'b', 'c']);
  });

  it('puts what is new after what was put in order', () => {
    assert.deepEqual(order({order: ['c', 'a'], leftOut: []}), ['c', 'a', 'b']);
  });

  it('is left out and taken back in', () => {
    const without = chosen(everything, 'a', false);
    assert.deepEqual(without.leftOut, ['a']);
    assert.deepEqual(chosen(without, 'a', true).leftOut, []);
  });
});

describe('for whom a digest is', () => {
  const lists = [
    {who: 'everyone'},
    {who: 'members'},
    {who: 'group', group: 'g'},
    {who: 'person', webId: 'p'},
    {who: 'unknown'},
  ] as const;
  const read = (audience: string) => lists.filter((readers) => mayRead(audience, {readers})).map(({who}) => who);

  it('says what may stand in it: nothing that some of them may not read', () => {
    assert.deepEqual(read('everyone'), ['everyone']);
    assert.deepEqual(read('members'), ['everyone', 'members']);
    assert.deepEqual(read('g'), ['everyone', 'members', 'group']);
    assert.deepEqual(read('another'), ['everyone', 'members']);
  });
});

describe('the draft of a digest', () => {
  it('is begun anew where the browser keeps something else', () => {
    for (const kept of [undefined, {}, {name: 'x', typed: 1, selection: 2, days: 3, audience: 4}])
      assert.deepEqual(draftOf(kept as never, now), newDigest(now));
  });
});
