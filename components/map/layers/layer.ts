import type {ListKind} from '../../../pods/lists/row.js';
import type {ListOfThings} from '../../../pods/lists/thing-list.js';
import type {Result} from '../../../pods/problem.js';
import type {Community} from '../../data/community.js';
import type {MapItem} from '../list/map-item.js';

/** How the things of one layer of a map are found and read. */
export interface MapLayerPlan {
  kind(languages: readonly string[]): ListKind<MapItem>;
  /** The address of the coop's list. */
  find(community: Community): Promise<Result<string>>;
  /** The list over its index; nothing if it has none, or is read as a whole. */
  readonly overIndex?: (
    community: Community,
    address: string,
    languages: readonly string[],
  ) => Promise<ListOfThings<MapItem> | undefined>;
  /** Whether members write what is in it, each in their home: that decides whose word counts. */
  readonly isWritten: boolean;
}

/** How lists read things of a kind as what a map shows. */
export function asItems<T>(kind: ListKind<T>, toItem: (thing: T) => MapItem): ListKind<MapItem> {
  return {...kind, read: (graph, iri, subject) => toItem(kind.read(graph, iri, subject))};
}
