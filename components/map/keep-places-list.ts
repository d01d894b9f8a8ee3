import {placeRows} from '../../pods/lists/place-rows.js';
import {placeKind} from '../../vocab/kinds/place/place.generated.js';
import {keepThingsList} from '../data/keep-things-list.js';

/** A moderator's part of keeping the list of places. */
export const keepPlacesList = keepThingsList(placeKind, placeRows);
