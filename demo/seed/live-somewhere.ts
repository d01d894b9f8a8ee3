import {kilometresOff, roundSpot, type Exactness, type FieldValues} from '../../vocab/index.js';
import type {DemoPerson} from './person.js';
import {towns} from './towns.js';

/** In turn: most of them about, a few exactly, a few by their region alone. Seven, so that no turn falls on those who tell nothing. */
const turns: readonly Exactness[] = ['near', 'near', 'exact', 'near', 'near', 'region', 'near'];

/** What a person tells of where the person lives: nothing, for one of three. */
export function livesSomewhere(person: DemoPerson, index: number): DemoPerson {
  const town = towns[person.profile['place']?.[0] ?? ''];
  if (!town || index % 3 === 2) return person;
  const [latitude, longitude] = town;
  // Neighbours do not live in the town hall, all of them.
  const [north, east] = [((index * 7) % 11) - 5, ((index * 5) % 13) - 6];
  const home = {latitude: latitude + north * 0.0015, longitude: longitude + east * 0.002};
  return {...person, profile: {...person.profile, ...told(home, turns[index % turns.length]!)}};
}

function told(home: {latitude: number; longitude: number}, exactness: Exactness): FieldValues {
  const {latitude, longitude} = roundSpot(home, exactness);
  return {latitude: [latitude.toFixed(4)], longitude: [longitude.toFixed(4)], within: [String(kilometresOff[exactness])]};
}
