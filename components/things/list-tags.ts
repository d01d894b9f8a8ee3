import type {Nouns} from '../strings/listing/strings.js';
import type {ListController} from './list-controller.js';
import {listOf, listPresentEvent} from './list-present.js';

/** A tag that shows a list. */
export type ListTag = HTMLElement & {
  readonly [listOf]: ListController;
  readonly nouns: Nouns | undefined;
  refresh(): Promise<void>;
};

const selector = 'coop-list, coop-table';

/**
 * The lists that a tag acts on: those that `for` names, in the tag's own part of the page, else the nearest one. A list that is still to come
 * is not among them.
 */
export function findLists(tag: Element, ids: string | undefined): ListTag[] {
  const root = tag.getRootNode() as Document | ShadowRoot;
  if (ids !== undefined) return (ids.match(/\S+/g) ?? []).map((id) => root.getElementById(id)).filter(isList);
  for (let around: ParentNode | null = tag.parentElement ?? root; around; around = parentOf(around, root)) {
    const found = [...around.querySelectorAll(selector)].find(isList);
    if (found) return [found];
  }
  return [];
}

function parentOf(node: ParentNode, root: Document | ShadowRoot): ParentNode | null {
  return node === root ? null : (node.parentElement ?? root);
}

function isList(element: Element | null | undefined): element is ListTag {
  return element !== null && element !== undefined && listOf in element;
}

/** Whether a list is on the page whose code is still to come. */
export function isListComing(tag: Element): boolean {
  const root = tag.getRootNode() as Document | ShadowRoot;
  return root.querySelector(':is(coop-list, coop-table):not(:defined)') !== null;
}

/** Calls back when a list comes or goes. Returns the undo. */
export function watchLists(callback: () => void): () => void {
  document.addEventListener(listPresentEvent, callback);
  return () => document.removeEventListener(listPresentEvent, callback);
}
