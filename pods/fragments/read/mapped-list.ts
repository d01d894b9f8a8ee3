import {geosparql} from '../../../vocab/rdf/vocabularies.js';
import type {Spot} from '../../../vocab/geo/spot.js';
import type {Row} from '../../lists/row.js';
import {IndexedList} from './indexed-list.js';
import {middleOfValue} from './middle-of-value.js';
import {Nearest} from './nearest.js';
import {Tiles} from './tiles.js';

/** A very long list of things that are somewhere, asked over its index by where that is as well. Shown is only what is somewhere. */
export class MappedList<T> extends IndexedList<T> {
  private ownTiles?: Tiles<T> | undefined;
  private nearest?: Nearest<T> | undefined;

  /** Where the things are, as far as that was read; nothing before the list was, or if its index does not tell it. */
  get tiles(): Tiles<T> | undefined {
    const view = this.index.view(geosparql.asWKT);
    if (!view) return undefined;
    return (this.ownTiles ??= new Tiles(
      this.pages,
      view,
      (rows) => this.take(rows),
      () => this.tell(),
    ));
  }

  /** How many things are somewhere, where the index says it. */
  get placed(): number | undefined {
    return this.index.view(geosparql.asWKT)?.count;
  }

  /** Things that have come since the index was written: it may tell of them, but as they were. */
  get newer(): ReadonlySet<string> {
    return this.word?.newer ?? new Set();
  }

  /** What is around a spot; asked again with the same, it goes on where it was. @param kilometres how far to look. */
  around(spot: Spot, kilometres = Infinity): Nearest<T> | undefined {
    const {tiles, nearest} = this;
    const isSame = nearest?.spot === spot && nearest.kilometres === kilometres;
    if (isSame || !tiles) return isSame ? nearest : undefined;
    const where = ({thing}: Row<T>) => thing && this.findable.spot?.(thing);
    const known = () => this.state.rows;
    return (this.nearest = new Nearest(tiles, spot, kilometres, where, known, () => this.tell()));
  }

  /** The middle of some things that have a value in a field; nothing if there are none, or none that is somewhere. @param key the value as a key. */
  middleOf(field: string, key: string): Promise<Spot | undefined> {
    return middleOfValue(this.index, field, key, ({thing}) => thing && this.findable.spot?.(thing));
  }

  protected override beginAgain(): void {
    this.ownTiles = this.nearest = undefined;
    super.beginAgain();
  }
}
