import type {CoopList} from '../../../pods/lists/coop-lists.js';
import {containerFor} from '../../../pods/homes/places.js';
import type {FormSubject} from '../../data/thing-form/form-model.js';

/** In what is typed: the list into which the article goes, or {@link draftChoice}. */
export const listKey = 'list';
/** In what is typed: whether it appears now or later. */
export const whenKey = 'when';
/** In what is typed: whether it is an own text, or a partner's by a link. */
export const sourceKey = 'source';
/** In what is typed: what is corrected. */
export const correctionKey = 'correction';
/** In place of a list: nobody else reads it. */
export const draftChoice = 'draft';

/** What there is to choose from, and what is stored. */
export interface Ground {
  /** The member's home. */
  readonly home: string;
  /** The lists into which the member can write. */
  readonly lists: readonly CoopList[];
}

export function typedOf({typed}: FormSubject, key: string): string {
  return typed[key]?.[0] ?? '';
}

/** The list in which a stored article is: it lies in the part of the home that is for its readers. Nothing for a draft. */
export function storedList({iri}: FormSubject, {home, lists}: Ground): CoopList | undefined {
  return lists.find(({audience}) => iri.startsWith(containerFor(home, audience)));
}

/** The list that is chosen; nothing for a draft. */
export function chosenList(root: FormSubject, ground: Ground): CoopList | undefined {
  const chosen = typedOf(root, listKey);
  if (chosen) return ground.lists.find(({address}) => address === chosen);
  return root.iri ? storedList(root, ground) : ground.lists[0];
}

/** When a stored article appeared; nothing for a draft, and for one that is to appear. */
export function appearedAt(root: FormSubject, ground: Ground, now = Date.now()): number | undefined {
  const time = Date.parse(root.base.published?.[0] ?? '');
  return root.iri && storedList(root, ground) && time <= now ? time : undefined;
}

/** Whether it is to appear later. */
export function isLater(root: FormSubject): boolean {
  const chosen = typedOf(root, whenKey);
  return chosen ? chosen === 'later' : Date.parse(root.base.published?.[0] ?? '') > Date.now();
}

/** Whether it is a partner's, by a link. */
export function isPartners(root: FormSubject): boolean {
  const chosen = typedOf(root, sourceKey);
  return chosen ? chosen === 'partner' : typedOf(root, 'original') !== '' && !typedOf(root, 'text');
}

/** Whether a stored article is to go to other readers. */
export function isToMove(root: FormSubject, ground: Ground): boolean {
  return root.iri !== '' && storedList(root, ground)?.address !== chosenList(root, ground)?.address;
}
