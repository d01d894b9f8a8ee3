import {compareKeys} from '../../../vocab/fragments/key-range.js';
import {keyOf, searchKeys} from '../../../vocab/fragments/keys.js';
import type {Spot} from '../../../vocab/geo/spot.js';
import {fold, holdsAll, wordsOf} from '../../../vocab/text/fold.js';
import type {Row} from '../../lists/row.js';

/** What somebody wants to see of a list. */
export interface Question {
  /** What is searched for; empty for everything. */
  readonly query: string;
  /** What is chosen, by the name of the field: a value as a key ({@link keyOf}). */
  readonly choices: ReadonlyMap<string, string>;
  /** Nothing but these things, by their addresses: those of a group, for example. */
  readonly among?: ReadonlySet<string> | undefined;
}

/** By what things of one kind are found: the same as where a list is searched without an index. */
export interface Findable<T> {
  /** All that a search looks through. */
  texts(thing: T): readonly (string | undefined)[];
  /** The values by which a list is narrowed down, by the name of the field. */
  readonly facets: Readonly<Partial<Record<string, (thing: T) => readonly string[]>>>;
  /** Where a thing is, where only those are shown that are somewhere. */
  readonly spot?: (thing: T) => Spot | undefined;
}

/** What is worked out of a row once. */
interface Facts {
  readonly folded: string;
  readonly sortKey: string;
}

/** Judges rows, whatever page they come from: what is on a page is only likely to fit. */
export class Judge<T> {
  private readonly known = new WeakMap<Row<T>, Facts>();

  constructor(readonly findable: Findable<T>) {}

  /** Whether a row is what was asked for. */
  fits(row: Row<T>, {query, choices, among}: Question): boolean {
    if (among && !among.has(row.source)) return false;
    const {spot} = this.findable;
    if (spot && row.thing && !spot(row.thing)) return false;
    const words = wordsOf(query);
    if (!words.length && !choices.size) return true;
    return row.thing !== undefined && this.holds(row, words) && this.isChosen(row.thing, choices);
  }

  /** The key by which a row is sorted. */
  sortKey(row: Row<T>): string {
    return this.factsOf(row).sortKey;
  }

  /** The first key, of those that begin with `prefix`, under which a search finds a row. */
  searchKey(row: Row<T>, prefix: string): string {
    const keys = row.thing ? searchKeys(this.findable.texts(row.thing), this.sortKey(row)) : [];
    return keys.filter((key) => key.startsWith(prefix)).sort(compareKeys)[0] ?? prefix;
  }

  private holds(row: Row<T>, words: readonly string[]): boolean {
    return !words.length || holdsAll(this.factsOf(row).folded, words);
  }

  private isChosen(thing: T, choices: Question['choices']): boolean {
    return [...choices].every(([field, key]) => {
      const values = this.findable.facets[field]?.(thing) ?? [];
      return values.some((value) => keyOf(value) === key);
    });
  }

  private factsOf(row: Row<T>): Facts {
    let facts = this.known.get(row);
    if (!facts) {
      const texts = row.thing ? this.findable.texts(row.thing) : [];
      this.known.set(row, (facts = {folded: fold(texts.join('\n')), sortKey: keyOf(row.label)}));
    }
    return facts;
  }
}

/** Whether two questions are one. */
export function isSame(one: Question, other: Question): boolean {
  const isEqual = ([field, key]: readonly [string, string]) => other.choices.get(field) === key;
  const words = (question: Question) => wordsOf(question.query).join(' ');
  return (
    words(one) === words(other) &&
    one.among === other.among &&
    one.choices.size === other.choices.size &&
    [...one.choices].every(isEqual)
  );
}
