import {spotOf, type Spot} from '../../vocab/geo/spot.js';
import type {AgendaEvent} from '../../vocab/kinds/event/event.js';
import type {Place} from '../../vocab/kinds/place/place.js';
import {fold} from '../../vocab/text/fold.js';
import {eventsKind} from '../../pods/lists/events-kind.js';
import {placesKind} from '../../pods/lists/places-kind.js';
import type {ListKind} from '../../pods/lists/row.js';
import {ThingList} from '../../pods/lists/thing-list.js';
import {findCoopList} from './coop-list.js';
import type {Community} from './community.js';
import {readMembers} from './members-roll.js';

/** A place that the coop knows by name. */
export interface KnownSpot {
  readonly name: string;
  readonly spot: Spot;
  readonly town?: string | undefined;
}

/** As many as a list to choose from is good for. */
const most = 1_000;

/**
 * Reads the coop's own places, and where its events take place: by name, each once. A list that cannot be read is left out: there are other ways
 * to say where something lies.
 */
export async function readKnownSpots(community: Community, languages: readonly string[]): Promise<readonly KnownSpot[]> {
  const [places, events] = await Promise.all([
    readThings(community, placesKind(languages)),
    readThings(community, eventsKind(languages)),
  ]);
  return eachOnce([...places.flatMap(ofPlace), ...events.flatMap(ofEvent)]);
}

/** Reads the towns that the coop knows of: where its groups meet, and in which its places are. */
export async function readKnownTowns(community: Community, languages: readonly string[]): Promise<readonly KnownSpot[]> {
  const {readCoopGroups} = await import('./coop-groups.js');
  const [places, groups] = await Promise.all([
    readThings(community, placesKind(languages)),
    readCoopGroups(community, languages),
  ]);
  const towns = [...(groups.ok ? groups.value : []), ...places].flatMap(({town, spot}) =>
    town && spot ? {name: town, spot} : [],
  );
  return eachOnce(towns);
}

/** The first that is called so counts. */
function eachOnce(spots: readonly KnownSpot[]): readonly KnownSpot[] {
  const byName = new Map([...spots].reverse().map((one) => [fold(one.name), one]));
  const named = [...byName.values()].sort((one, other) => one.name.localeCompare(other.name));
  return named.slice(0, most);
}

async function readThings<T>(community: Community, kind: ListKind<T>): Promise<readonly T[]> {
  const list = await findCoopList(community, kind.types);
  if (!list.ok) return [];
  // What was only announced counts as well: it is what members have just added.
  const things = new ThingList(community.resources, list.value, kind, () => readMembers(community));
  await things.load();
  return things.state.rows.flatMap(({thing}) => thing ?? []);
}

function ofPlace({name, spot, town}: Place): KnownSpot[] {
  return name && spot ? [{name, spot, town}] : [];
}

function ofEvent({place: name, latitude, longitude}: AgendaEvent): KnownSpot[] {
  const spot = spotOf(latitude, longitude);
  return name && spot ? [{name, spot}] : [];
}
