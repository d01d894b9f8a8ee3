import {addThingList} from '../../../pods/coop/add-list.js';
import {findCoop, Resources} from '../../../pods/index.js';
import {contribute} from '../../../pods/things/contribute.js';
import {placeKind} from '../../../vocab/kinds/place/place.js';
import type {FieldValues} from '../../../vocab/shapes/descriptor.js';
import type {SeededCoop} from './seeded-coop.js';

/** Gives a coop a list of places that its members write, as an administrator does. @returns its address. */
export async function addPlaceList(coop: SeededCoop): Promise<string> {
  const {fetch, webId} = coop.identity('coop');
  const container = new URL('/coop/places/', coop.pod.origin).href;
  const {types} = placeKind;
  const added = await addThingList({fetch, owner: webId, layout: coop.layout, container, types, readers: 'public'});
  if (!added.ok) throw new Error(added.problem.kind);
  return added.value;
}

/** Writes a place into a member's home and announces it, as that member's page does. @returns its address. */
export async function addPlace(
  coop: SeededCoop,
  list: string,
  who: string,
  id: string,
  values: FieldValues,
): Promise<string> {
  const {fetch, webId} = coop.identity(who);
  const us = await findCoop(new Resources({fetch: coop.pod.fetch}), coop.src);
  if (!us.ok) throw new Error(us.problem.kind);
  const by = {resources: new Resources({fetch}), fetch, webId, coop: us.value, home: coop.home(who), list};
  const written = await contribute(by, placeKind, values, 'public', id, []);
  if (!written.ok) throw new Error(written.problem.kind);
  return written.value.iri;
}

/** Places around a river, as members write them. */
export const bakery: FieldValues = {
  name: ['Le Fournil'],
  town: ['Crest'],
  category: ['Épicerie'],
  latitude: ['44.7286'],
  longitude: ['5.0203'],
  note: ['Du pain le mardi et le vendredi.'],
  phone: ['tel:+33400000000'],
  confirmedOn: ['2026-09-01'],
};
export const workshop: FieldValues = {
  name: ['Atelier vélo'],
  town: ['Die'],
  category: ['Atelier'],
  latitude: ['44.7531'],
  longitude: ['5.3703'],
  confirmedOn: ['2026-06-01'],
};
/** Nobody has confirmed it for more than a year. */
export const doubtful: FieldValues = {
  name: ['Jardin des Aires'],
  town: ['Saillans'],
  category: ['Jardin'],
  latitude: ['44.6951'],
  longitude: ['5.1944'],
  confirmedOn: ['2025-10-01'],
};
/** Nobody has confirmed it for more than a year and a half. */
export const expired: FieldValues = {
  name: ['Compost de la gare'],
  town: ['Livron'],
  category: ['Compost'],
  latitude: ['44.7726'],
  longitude: ['4.8430'],
  confirmedOn: ['2025-01-01'],
};
/** Nobody has said where it lies. */
export const nowhere: FieldValues = {name: ['Camion d’outils'], category: ['Atelier']};
