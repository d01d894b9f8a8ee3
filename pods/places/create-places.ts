import {placeKind} from '../../vocab/kinds/place/place.generated.js';
import {addThingList, type NewThingList} from '../coop/add-list.js';
import type {CoopLayout} from '../coop/layout.js';
import type {Result} from '../problem.js';

export interface NewPlaces extends Pick<NewThingList, 'fetch' | 'owner'> {
  readonly layout: NewThingList['layout'] & Pick<CoopLayout, 'official'>;
}

/**
 * Gives a coop a list of places that everybody can read and members write. Beside what the coop itself says, where nobody can append. Can be
 * repeated; what is there already stays as it is.
 * @returns the address of the list.
 */
export function addPlaces({layout, ...founder}: NewPlaces): Promise<Result<string>> {
  const container = new URL('../places/', layout.official).href;
  // Others find the list by what its things are written as; that they can be read in other words as well is no reason to ask here for those.
  return addThingList({...founder, layout, container, types: placeKind.types.slice(0, 2), readers: 'public'});
}
