import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compareKeys, intersect} from '../../../vocab/fragments/key-range.js';
import {isLeaf, partition, type Entry, type Fragment, type Leaf} from '../../../vocab/fragments/partition.js';

const letters = ['a', 'b', 'é', ' ', 'z', '0', 'م', '😀', '\ue000'];

/** Keys that are always the same, many of them beginning alike. */
function someKeys(count: number): Entry<number>[] {
  let seed = 7;
  const next = (most: number) => (seed = (seed * 48271) % 2147483647) % most;
  return Array.from({length: count}, (_, item) => {
    const length = next(7);
    return {key: Array.from({length}, () => letters[next(next(letters.length) + 1)]!).join(''), item};
  });
}

function leavesOf<T>(fragment: Fragment<T>): Leaf<T>[] {
  return isLeaf(fragment) ? [fragment] : fragment.parts.flatMap(leavesOf);
}

describe('cutting a list into pages', () => {
  it('keeps every entry once, on a page whose range holds its key', () => {
    const entries = someKeys(5_000);
    const leaves = leavesOf(partition(entries, 20));
    const items = leaves.flatMap((leaf) => leaf.entries.map(({item}) => item));
    assert.deepEqual(
      items.sort((a, b) => a - b),
      entries.map(({item}) => item),
    );
    for (const {range, entries: held} of leaves) {
      for (const {key} of held) {
        assert.ok(compareKeys(range.from, key) <= 0, `${key} before ${range.from}`);
        assert.ok(range.to === undefined || compareKeys(key, range.to) < 0, `${key} not before ${range.to}`);
      }
    }
  });

  it('lets no page hold more than it may, but for entries under one key', () => {
    for (const {entries} of leavesOf(partition(someKeys(5_000), 20))) {
      assert.ok(entries.length <= 20 || new Set(entries.map(({key}) => key)).size === 1);
    }
  });

  it('makes pages that follow each other, so that only those are read that can matter', () => {
    const leaves = leavesOf(partition(someKeys(3_000), 20));
    for (const [at, {range}] of leaves.entries()) {
      const next = leaves[at + 1];
      if (next) assert.ok(range.to !== undefined && compareKeys(range.to, next.range.from) <= 0);
    }
  });

  it('makes the same pages of the same entries, in whatever order they come', () => {
    const entries = someKeys(2_000);
    const shape = (fragment: Fragment<number>): unknown => [
      fragment.range,
      isLeaf(fragment) ? fragment.entries.map(({key}) => key) : fragment.parts.map(shape),
    ];
    assert.deepEqual(shape(partition(entries, 20)), shape(partition([...entries].reverse(), 20)));
  });

  it('changes only the page of an entry that is added, and those that lead there', () => {
    const entries = someKeys(5_000);
    const pages = (fragment: Fragment<number>): string[] => [
      JSON.stringify(
        isLeaf(fragment) ? fragment : {...fragment, parts: fragment.parts.map(({range, count}) => [range, count])},
      ),
      ...(isLeaf(fragment) ? [] : fragment.parts.flatMap(pages)),
    ];
    const before = new Set(pages(partition(entries, 20)));
    const changed = pages(partition([...entries, {key: 'zab', item: -1}], 20)).filter((page) => !before.has(page));
    assert.ok(changed.length <= 6, `${changed.length} pages changed`);
  });

  it('reaches forty thousand entries over one page, and a million over two', () => {
    const depth = (fragment: Fragment<number>): number =>
      isLeaf(fragment) ? 0 : 1 + Math.max(...fragment.parts.map(depth));
    const widest = (fragment: Fragment<number>): number =>
      isLeaf(fragment) ? 0 : Math.max(fragment.parts.length, ...fragment.parts.map(widest));
    const spread = (count: number) =>
      Array.from({length: count}, (_, item) => ({key: ((item * 2654435761) % 4294967296).toString(36), item}));
    const large = partition(spread(300_000), 200);
    assert.ok(depth(large) <= 2);
    assert.ok(widest(large) <= 300, `${widest(large)} links`);
  });

  it('gives parts that lie within the whole', () => {
    const check = (fragment: Fragment<number>): void => {
      if (isLeaf(fragment)) return;
      for (const part of fragment.parts) {
        assert.deepEqual(intersect(part.range, fragment.range), {from: part.range.from, to: part.range.to});
        check(part);
      }
    };
    check(partition(someKeys(5_000), 20));
  });
});
