import type {Spot} from '../../../vocab/geo/spot.js';
import type {Place} from '../../../vocab/kinds/place/place.js';
import type {Standing} from '../../../vocab/kinds/place/standing.js';
import type {MapLayer} from '../../strings/map-chart/strings.js';

/** Anything that has a position, as a map and the list beside it tell of it. */
export interface MapItem {
  readonly iri: string;
  readonly layer: MapLayer;
  readonly name?: string | undefined;
  readonly spot?: Spot | undefined;
  /** Where the position is not exact on purpose: it lies within so many kilometres. */
  readonly within?: number | undefined;
  readonly town?: string | undefined;
  readonly categories: readonly string[];
  /** Of an event: when it begins and ends, as it is written. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** Whether it takes place again and again. */
  readonly isSeries?: boolean | undefined;
  /** The day on which somebody last said that it is still right. */
  readonly confirmed?: string | undefined;
  /** Whether it still counts on a day (YYYY-MM-DD); what nobody has to confirm always does. */
  standing?(today: string): Standing;
  /** Of a place: all that is written of it. */
  readonly place?: Place | undefined;
  /** What else is told where it is opened. */
  readonly details: ItemDetails;
}

export interface ItemDetails {
  /** Of a group: how many members are in it. */
  readonly members?: number | undefined;
  readonly note?: string | undefined;
  readonly address?: string | undefined;
  readonly hours?: string | undefined;
  readonly access?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly website?: string | undefined;
}
