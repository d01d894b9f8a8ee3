import {fold, matches} from '../../../vocab/text/fold.js';
import type {Person} from './outgoing.js';

/** People that are offered at once. */
const mostOffered = 6;

/** What is typed after an @ right before the caret. */
export interface NameSought {
  /** Where the @ stands. */
  readonly at: number;
  readonly query: string;
}

/** Whether somebody is about to be named: an @ that begins a word, with no more than a few words after it. */
export function nameSought(text: string, caret: number): NameSought | undefined {
  const found = /(?:^|[\s(])@([\p{L}\p{N}'’.-]*(?: [\p{L}\p{N}'’.-]+){0,2})$/u.exec(text.slice(0, caret));
  if (!found) return undefined;
  const query = found[1]!;
  return {at: caret - query.length - 1, query};
}

/** Those whose name fits what is typed, in the order of their names. */
export function peopleFor(people: readonly Person[], query: string): readonly Person[] {
  const fitting = people.filter(({name}) => matches(query, [name]));
  return fitting.sort((one, other) => fold(one.name).localeCompare(fold(other.name))).slice(0, mostOffered);
}

/** Puts a name in the place of what was typed. @returns the text, and where the caret goes. */
export function withName(
  text: string,
  {at, query}: NameSought,
  {name}: Person,
): {readonly text: string; readonly caret: number} {
  const before = `${text.slice(0, at)}@${name} `;
  return {text: before + text.slice(at + 1 + query.length).replace(/^ /, ''), caret: before.length};
}

/** Those of the chosen whose name still stands in the text. */
export function namedIn(text: string, chosen: readonly Person[]): readonly string[] {
  return [...new Set(chosen.filter(({name}) => text.includes(`@${name}`)).map(({webId}) => webId))];
}
