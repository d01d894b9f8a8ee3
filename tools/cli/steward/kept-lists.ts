import {
  documentTexts,
  findCoopLists,
  memberRows,
  placeRows,
  rowShapeOf,
  tidyingOfCoopList,
  type CoopList,
  type RowShape,
  type Tidying,
} from '../../../pods/index.js';
import {
  articleKind,
  conversationKind,
  documentKind,
  eventKind,
  placeKind,
  type KindDescriptor,
} from '../../../vocab/index.js';
import type {Work} from './work.js';

/** A list that the coop keeps of what members write. */
export interface KeptList {
  readonly kind: 'events' | 'places' | 'documents' | 'news' | 'conversations';
  readonly list: CoopList;
  readonly tidying: Tidying;
}

interface Keeping {
  readonly kind: KeptList['kind'];
  readonly descriptor: KindDescriptor;
  /** What its rows tell, for a list that is the only one of its kind. */
  readonly rows?: RowShape;
  /** Long texts that rows have as well. */
  readonly texts?: readonly string[];
}

const keepings: readonly Keeping[] = [
  {kind: 'events', descriptor: eventKind, rows: rowShapeOf(eventKind)},
  {kind: 'places', descriptor: placeKind, rows: placeRows},
  {kind: 'documents', descriptor: documentKind, texts: documentTexts},
  {kind: 'news', descriptor: articleKind},
  {kind: 'conversations', descriptor: conversationKind},
];

/** All lists that the coop keeps of what its members write, each with what it takes to tidy it. */
export async function keptLists(work: Work): Promise<readonly KeptList[]> {
  const roll = work.take(await work.roll());
  if (!roll) return [];
  const {resources, fetch, coop, now} = work;
  const found: KeptList[] = [];
  for (const {kind, descriptor, rows, texts} of keepings) {
    const lists = work.take(await findCoopLists(resources, {coop, classes: descriptor.types}));
    for (const list of lists ?? []) {
      // Another coop's list is theirs to keep.
      if (new URL(list.address).origin !== new URL(coop.iri).origin) continue;
      const plain: Tidying | undefined = rows && {resources, fetch, list: list.address, shape: rows, roll, now};
      const tidying =
        plain ?? tidyingOfCoopList({resources, fetch, coop: coop.iri, list, kind: descriptor, texts, roll, now});
      found.push({kind, list, tidying});
    }
  }
  return found;
}

/** The members' list, in the same form. */
export function membersTidying({resources, fetch, membersList: list, now}: Work): Tidying {
  return {resources, fetch, list, shape: memberRows, now};
}
