import type {Spot} from '../geo/spot.js';
import type {Graph} from '../rdf/graph.js';

/** What a row is found by. */
export interface IndexedThing {
  /** By which it is sorted. */
  readonly name?: string | undefined;
  /** All that a search looks through. */
  readonly texts: readonly (string | undefined)[];
  /** What it says of each property by which a list is narrowed down, by the name of the field. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** Where it stands on a map. */
  readonly spot?: Spot | undefined;
  /** The keys by which it is found in time: a day or an instant, as texts that sort as time goes by. */
  readonly dates?: readonly string[];
}

/** How the rows of lists of one kind are found. */
export interface IndexPlan {
  /** The fields by which such a list is narrowed down. */
  readonly facets: readonly string[];
  /** Whether such things stand on maps. */
  readonly hasSpots: boolean;
  /** Whether such things take place at a time. */
  readonly hasDates: boolean;
  /** Whether it is a list of members: then others look for the row of one address, and for whose home an address lies in. */
  readonly isRoll: boolean;
  /** Reads what the row at `subject`, which stands for `iri`, is found by. */
  read(graph: Graph, iri: string, subject: string): IndexedThing;
}
