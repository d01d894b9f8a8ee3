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
/** In place of the list in which a stored article is, if that could not be read: it stays where it is until somebody chooses. */
export const keptChoice = '';

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

/** The list in which a stored article is: it lies in the part of the home that is for its readers. Nothing for a draft, nor if it could not be read. */
export function storedList({iri}: FormSubject, {home, lists}: Ground): CoopList | undefined {
  return lists.find(({audience}) => iri.startsWith(containerFor(home, audience)));
}

/** Where a stored article is: the address of its list, {@link draftChoice} or {@link keptChoice}. */
function storedChoice(root: FormSubject, ground: Ground): string {
  const isForNobody = root.iri.startsWith(containerFor(ground.home, 'private'));
  return storedList(root, ground)?.address ?? (isForNobody ? draftChoice : keptChoice);
}

/** What is chosen: the address of a list, {@link draftChoice} or {@link keptChoice}. A list that was chosen and is not there any more is not. */
export function choiceOf(root: FormSubject, ground: Ground): string {
  const chosen = typedOf(root, listKey);
  if (chosen === draftChoice || ground.lists.some(({address}) => address === chosen)) return chosen;
  if (root.iri) return storedChoice(root, ground);
  return (!chosen && ground.lists[0]?.address) || draftChoice;
}

/** Whether nobody else is to read it. */
export function isDraft(root: FormSubject, ground: Ground): boolean {
  return choiceOf(root, ground) === draftChoice;
}

/** The list that is chosen; nothing for a draft. */
export function chosenList(root: FormSubject, ground: Ground): CoopList | undefined {
  const chosen = choiceOf(root, ground);
  return ground.lists.find(({address}) => address === chosen);
}

/** When a stored article appeared; nothing for a draft, and for one that is to appear. */
export function appearedAt(root: FormSubject, ground: Ground, now = Date.now()): number | undefined {
  const time = Date.parse(root.base.published?.[0] ?? '');
  return root.iri && storedChoice(root, ground) !== draftChoice && time <= now ? time : undefined;
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
  return root.iri !== '' && storedChoice(root, ground) !== choiceOf(root, ground);
}
