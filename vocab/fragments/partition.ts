import {keySign, keysWith, onlyKey, type KeyRange} from './key-range.js';

/** Something that stands in a list under a key; under several keys it is several entries. */
export interface Entry<T> {
  readonly key: string;
  readonly item: T;
  /** How much of a page it takes; 1 unless it says so. */
  readonly weight?: number;
}

/** A page with the entries of a range. */
export interface Leaf<T> {
  readonly range: KeyRange;
  /** How many entries it holds. */
  readonly count: number;
  /** In the order of their keys. */
  readonly entries: readonly Entry<T>[];
}

/** A page that only leads to others. */
export interface Inner<T> {
  readonly range: KeyRange;
  /** How many entries can be reached over it. */
  readonly count: number;
  readonly parts: readonly Fragment<T>[];
}

export type Fragment<T> = Leaf<T> | Inner<T>;

export function isLeaf<T>(fragment: Fragment<T>): fragment is Leaf<T> {
  return 'entries' in fragment;
}

/** Entries on one page, if each weighs 1. */
export const mostOnPage = 200;

/**
 * Cuts entries into pages that weigh at most `most`, and makes pages that lead to them. Where it cuts depends on the entries alone, never on
 * how they came: always in the middle of a fixed range of signs, and only where there are too many. So a change of one entry changes
 * its own page and those that lead there, and the same entries always make the same pages. Entries under one and the same key
 * stay together, however many they are.
 */
export function partition<T>(entries: readonly Entry<T>[], most = mostOnPage): Fragment<T> {
  return fragmentOf({prefix: '', low: 0, high: points, entries, weight: weigh(entries)}, most);
}

/** More than there are code points, and the end of a key before them all. */
const points = 1 << 21;

/** Entries whose keys begin with `prefix` and go on with a sign in a range: 0 is the end of the key, and each sign its code point + 1. */
interface Cell<T> {
  readonly prefix: string;
  readonly low: number;
  readonly high: number;
  readonly entries: readonly Entry<T>[];
  /** Of all of them. */
  readonly weight: number;
}

function weigh(entries: readonly Entry<unknown>[]): number {
  let sum = 0;
  for (const {weight = 1} of entries) sum += weight;
  return sum;
}

function fragmentOf<T>(cell: Cell<T>, most: number): Fragment<T> {
  const {entries, weight} = cell;
  const range = rangeOf(cell);
  const count = entries.length;
  const halves = weight > most ? split(cell) : [];
  if (!halves.length) return {range, count, entries: [...entries].sort(byKey)};
  const parts = cellsUpTo(halves, reachOf(weight, most)).map((part) => fragmentOf(part, most));
  return {range, count, parts};
}

/** So many pages are led to from one: more than that, and it is shorter to go over another page. */
const shelf = 64;

/**
 * How much may lie behind one link of a page over `weight`: so that both this page and those that it leads to stay short. By
 * powers of two, so that it seldom changes.
 */
function reachOf(weight: number, most: number): number {
  return weight <= most * shelf ? most : Math.max(most, 2 ** Math.floor(Math.log2(Math.sqrt(weight * most))));
}

function cellsUpTo<T>(cells: readonly Cell<T>[], reach: number): Cell<T>[] {
  return cells.flatMap((cell) => {
    const halves = cell.weight > reach ? split(cell) : [];
    return halves.length ? cellsUpTo(halves, reach) : [cell];
  });
}

/** The two halves, both with entries in them, of the smallest cell that holds all entries; none if all have one key. */
function split<T>(cell: Cell<T>): Cell<T>[] {
  let {prefix, low, high} = cell;
  const {entries} = cell;
  for (;;) {
    const [least, greatest] = signsAfter(prefix, entries);
    while (high - low > 1) {
      const middle = low + (high - low) / 2;
      if (least < middle && greatest >= middle) {
        const [before, after] = divide(entries, ({key}) => signAfter(prefix, key) < middle);
        return [
          {prefix, low, high: middle, entries: before, weight: weigh(before)},
          {prefix, low: middle, high, entries: after, weight: weigh(after)},
        ];
      }
      if (greatest < middle) high = middle;
      else low = middle;
    }
    if (low === 0) return [];
    prefix += String.fromCodePoint(low - 1);
    [low, high] = [0, points];
  }
}

function divide<E>(entries: readonly E[], isBefore: (entry: E) => boolean): [E[], E[]] {
  const parts: [E[], E[]] = [[], []];
  for (const entry of entries) parts[isBefore(entry) ? 0 : 1].push(entry);
  return parts;
}

function signAfter(prefix: string, key: string): number {
  return (key.codePointAt(prefix.length) ?? -1) + 1;
}

function signsAfter<T>(prefix: string, entries: readonly Entry<T>[]): [number, number] {
  let least = points;
  let greatest = 0;
  for (const {key} of entries) {
    const sign = signAfter(prefix, key);
    if (sign < least) least = sign;
    if (sign > greatest) greatest = sign;
  }
  return [least, greatest];
}

function rangeOf<T>({prefix, low, high}: Cell<T>): KeyRange {
  if (high === 1) return onlyKey(prefix);
  const from = low ? prefix + keySign(low - 1) : prefix;
  return {from, to: high - 1 > 0x10ffff ? keysWith(prefix).to : prefix + keySign(high - 1)};
}

function byKey<T>({key: a}: Entry<T>, {key: b}: Entry<T>): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
