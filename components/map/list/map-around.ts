import type {LitElement} from 'lit';
import type {Row} from '../../../pods/lists/row.js';
import {remember} from '../../data/arranging/remember.js';
import {AroundPart, type AroundGround} from '../../data/around/around-part.js';
import {sortAround} from '../../data/around/around.js';
import {knownPlaces, type KnownPlaces} from '../../data/around/known-places.js';
import type {MapItem} from './map-item.js';

export interface MapGround extends Omit<AroundGround, 'known'> {
  /** All that the list has: it says which places are known. */
  rows(): readonly Row<MapItem>[];
}

/** Looks around a town or a place of a map's list, or where the reader is. */
export class MapAround extends AroundPart {
  private readonly sorted = remember(sortAround<MapItem>);

  constructor(host: LitElement, ground: MapGround) {
    const knownIn = remember(findKnown);
    super(host, {...ground, known: () => knownIn(ground.rows())});
  }

  /** The rows by how far they are, where somebody looks around. */
  sort(rows: readonly Row<MapItem>[]): readonly Row<MapItem>[] {
    return this.around ? this.sorted(rows, this.around, spotOf) : rows;
  }
}

function spotOf({thing}: Row<MapItem>) {
  return thing?.spot;
}

/** The towns and things that have a name and a position, each once. */
function findKnown(rows: readonly Row<MapItem>[]): KnownPlaces {
  const things = rows.flatMap(({thing}) => (thing?.spot ? [{...thing, spot: thing.spot}] : []));
  return knownPlaces([
    ...things.map(({town, spot}) => ({name: town, spot})),
    // Where members live is not a name to look for.
    ...things.filter(({layer}) => layer !== 'members'),
  ]);
}
