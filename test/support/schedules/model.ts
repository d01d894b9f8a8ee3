import assert from 'node:assert/strict';
import type {Deed} from '../../../pods/outbox/deed.js';
import type {FieldConflict} from '../../../pods/problem.js';
import type {Reading} from './record.js';

export type SingleField = 'name' | 'note';
const singles: readonly SingleField[] = ['name', 'note'];

/** A value that somebody has typed. No two are the same, so that it can be told what has become of each. */
interface Typed {
  readonly url: string;
  readonly field: SingleField | 'tags';
  /** What stood there when it was typed, as far as the person saw. */
  readonly base: string | undefined;
  /** Writes that had reached the document by then. */
  readonly after: number;
  /** `void`: the page was closed before it could store it, or the person was told that it could not. */
  fate: 'open' | 'given-up' | 'void';
  /** What the person has chosen to overwrite with it. */
  readonly overwrites: Set<string>;
  /** Times that it may come into effect: once, and once more for each time that the person wants it again. */
  may: number;
}

/** A document that is there, or was. */
interface Place {
  readings: Reading[];
  /** Somebody has taken it away: whoever changes it then writes it anew, with everything that was known of it. */
  wasWithdrawn: boolean;
  mayBeRecreated: boolean;
}

/** Writes that a document remembers: past them, a write is a question rather than done twice. */
const remembered = 7;

/** What people want, what becomes of it, and whether the one agrees with the other. Knows nothing of how writes are sent. */
export class Model {
  private readonly typed = new Map<string, Typed>();
  private readonly removed = new Map<string, 'open' | 'given-up' | 'void'>();
  private readonly places = new Map<string, Place>();

  /** What is there from the start. */
  begin(url: string, reading: Reading): void {
    this.places.set(url, {readings: [reading], wasWithdrawn: false, mayBeRecreated: false});
    for (const field of [...singles, 'tags'] as const) {
      for (const value of reading[field]) this.type(value, url, field, undefined);
    }
  }

  type(value: string, url: string, field: Typed['field'], base: string | undefined): void {
    const after = this.place(url).readings.length;
    this.typed.set(value, {url, field, base, after, fate: 'open', overwrites: new Set(), may: 1});
  }

  remove(tag: string): void {
    this.removed.set(tag, 'open');
  }

  withdraw(url: string): void {
    this.place(url).wasWithdrawn = true;
  }

  recreate(url: string): void {
    this.place(url).mayBeRecreated = true;
  }

  /** A document has changed on the server. */
  record(url: string, reading: Reading | undefined): void {
    const place = this.place(url);
    const before = place.readings.at(-1);
    if (!reading) {
      assert.ok(place.wasWithdrawn, `${url} is gone although nobody has taken it away`);
      return;
    }
    place.readings.push(reading);
    for (const field of [...singles, 'tags'] as const) {
      assert.equal(new Set(reading[field]).size, reading[field].length, `${field} says the same twice`);
      for (const value of reading[field]) this.checkTyped(value, url, field);
    }
    for (const field of singles) {
      assert.ok(reading[field].length < 2, `${field} has several values: ${reading[field].join()}`);
      if (!place.wasWithdrawn) this.checkStep(field, before?.[field][0], reading[field][0]);
    }
    if (!place.wasWithdrawn) for (const tag of reading.tags) if (!before?.tags.includes(tag)) this.arrive(tag);
  }

  private checkTyped(value: string, url: string, field: Typed['field']): void {
    const typed = this.typed.get(value);
    assert.ok(typed && typed.url === url && typed.field === field, `nobody has typed ${value} there`);
  }

  /** One value has taken the place of another: by somebody who had seen that one, or was asked. */
  private checkStep(field: string, before: string | undefined, now: string | undefined): void {
    if (before === now) return;
    assert.ok(now !== undefined, `${field} has lost ${before}`);
    this.arrive(now);
    const {overwrites} = this.typed.get(now)!;
    const seen = [...this.ancestors(now)];
    assert.ok(
      before === undefined || overwrites.has(before) || seen.includes(before),
      `${now} has overwritten ${before}, which its author never saw`,
    );
  }

  private arrive(value: string): void {
    const typed = this.typed.get(value)!;
    assert.ok(--typed.may >= 0, `${value} has come into effect twice`);
  }

  /** What was there when a value was typed; and before that, for what was given up meanwhile. */
  private *ancestors(value: string): Iterable<string | undefined> {
    for (let base = this.typed.get(value)?.base; base !== undefined; base = this.typed.get(base)?.base) {
      yield base;
      if (this.typed.get(base)?.fate === 'open') return;
    }
    yield undefined;
  }

  /** A person is asked something. Only real questions are asked. */
  checkQuestion({problem}: Deed): void {
    const {kind, conflicts} = problem!;
    const isReal = kind === 'forbidden' || kind === 'missing' || kind === 'full' || (kind === 'conflict' && conflicts);
    assert.ok(isReal, `a person is asked about ${kind}`);
    for (const conflict of conflicts ?? []) this.checkConflict(conflict);
  }

  private checkConflict({mine: [mine], theirs: [theirs], field}: FieldConflict): void {
    const typed = this.typed.get(mine ?? '');
    if (field === 'tags' || !typed) return;
    const {readings, wasWithdrawn} = this.place(typed.url);
    if (wasWithdrawn || readings.length - typed.after >= remembered) return;
    assert.ok(typed.may > 0, `a person is asked about ${mine}, which has arrived long ago`);
    const line: (string | undefined)[] = [];
    for (let base = typed.base; base !== undefined; base = this.typed.get(base)?.base) line.push(base);
    assert.ok(!line.includes(theirs), `a person is asked whether ${mine} may replace ${theirs}, which it was typed over`);
  }

  choose({mine: [mine], theirs: [theirs]}: FieldConflict, side: 'mine' | 'theirs'): void {
    const typed = this.typed.get(mine ?? '');
    if (!typed) return;
    if (side === 'theirs') typed.fate = 'given-up';
    else if (theirs !== undefined) typed.overwrites.add(theirs);
  }

  /** A person wants values although they may have been there before. */
  allow(values: readonly string[]): void {
    for (const value of values) {
      const typed = this.typed.get(value);
      if (typed && typed.may < 1) typed.may = 1;
    }
  }

  /** The values of a deed are wanted no longer, or could never be stored. */
  giveUp(values: Iterable<string>, removals: Iterable<string>, fate: 'given-up' | 'void'): void {
    for (const value of values) {
      const typed = this.typed.get(value);
      // What has arrived cannot be taken back by closing a page or saying no.
      if (typed?.fate === 'open' && typed.may > 0) typed.fate = fate;
    }
    for (const tag of removals) {
      const typed = this.typed.get(tag);
      const isGone = typed?.may === 0 && !this.place(typed.url).readings.at(-1)?.tags.includes(tag);
      if (!isGone && this.removed.get(tag) === 'open') this.removed.set(tag, fate);
    }
  }

  /** Everything has been sent. */
  checkEnd(url: string, reading: Reading | undefined): void {
    const {wasWithdrawn, mayBeRecreated, readings} = this.place(url);
    if (wasWithdrawn) {
      assert.ok(mayBeRecreated || !reading, `${url} was taken away, and is there`);
      return;
    }
    for (const [value, {url: place, field, fate}] of this.typed) {
      if (place !== url || fate !== 'open') continue;
      const was = readings.some((one) => one[field].includes(value));
      assert.ok(was, `${value} was never written`);
      if (field !== 'tags') continue;
      const removal = this.removed.get(value);
      if (removal === undefined) assert.ok(reading?.tags.includes(value), `${value} is lost`);
      if (removal === 'open') assert.ok(!reading?.tags.includes(value), `${value} was taken away, and is there`);
    }
  }

  private place(url: string): Place {
    let place = this.places.get(url);
    if (!place) this.places.set(url, (place = {readings: [], wasWithdrawn: false, mayBeRecreated: false}));
    return place;
  }
}
