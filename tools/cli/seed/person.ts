import type {Spot} from '../../../vocab/index.js';
import {Dice} from './dice.js';
import {familyNames, firstNames, otherNames} from './words/names.js';
import {roles, skills} from './words/skills.js';
import {towns, weightOfAll, type Town} from './words/towns.js';

/** Somebody who does not exist, as plain values. */
export interface SyntheticPerson {
  /** From 0 on. */
  readonly index: number;
  /** Random-looking, and the same each time. */
  readonly id: string;
  readonly name: string;
  readonly role?: string | undefined;
  readonly town?: string | undefined;
  readonly spot?: Spot | undefined;
  /** How far from there the person may really be, in kilometres. */
  readonly within?: number | undefined;
  readonly skills: readonly string[];
  readonly note?: string | undefined;
  /** A small picture, as an address. */
  readonly picture?: string | undefined;
}

/**
 * The person of this number in a coop that does not exist. It follows from the two numbers alone, so that any part of such a coop can be
 * made by itself, and again. Many have namesakes; some have no picture, no skills or no place, and some a name in another script.
 */
export function personAt(seed: number, index: number): SyntheticPerson {
  const dice = new Dice(`${seed} ${index}`);
  const id = dice.name(10);
  const name = nameBy(dice);
  const role = dice.happens(0.5) ? dice.favour(roles) : undefined;
  const town = dice.happens(0.95) ? townBy(dice) : undefined;
  const place = town && placeIn(town, dice);
  const learned = dice.happens(0.9) ? skillsBy(dice) : [];
  const note = dice.happens(0.1) && learned.length ? `Je peux aider : ${learned.join(', ')}.` : undefined;
  const picture = dice.happens(0.6) ? pictureBy(dice) : undefined;
  return {index, id, name, role, ...place, skills: learned, note, picture};
}

/** The first people of a coop that does not exist, one after the other. */
export function* people(seed: number, count: number): Iterable<SyntheticPerson> {
  for (let index = 0; index < count; index++) yield personAt(seed, index);
}

function nameBy(dice: Dice): string {
  if (dice.happens(0.01)) return dice.pick(otherNames);
  const first = dice.favour(firstNames);
  const family = dice.favour(familyNames);
  if (dice.happens(0.08)) return `${first} ${family}-${dice.favour(familyNames)}`;
  return `${first} ${family}`;
}

function townBy(dice: Dice): Town {
  let rest = dice.next() * weightOfAll;
  return towns.find(({weight}) => (rest -= weight) < 0) ?? towns[0]!;
}

/** Some name their quarter; most of those who have a town are on the map, few of them exactly. */
function placeIn(town: Town, dice: Dice): Pick<SyntheticPerson, 'town' | 'spot' | 'within'> {
  const quarter = town.quarters.length && dice.happens(0.3) ? dice.pick(town.quarters) : undefined;
  const name = quarter ? `${town.name} – ${quarter}` : town.name;
  if (!dice.happens(0.85)) return {town: name};
  const spread = 0.02 + 0.002 * town.weight;
  const near = (middle: number) => Math.round((middle + spread * (dice.next() + dice.next() - 1)) * 1_000) / 1_000;
  return {
    town: name,
    spot: {latitude: near(town.latitude), longitude: near(town.longitude)},
    within: dice.pick([0, 1, 1, 2, 5]),
  };
}

function skillsBy(dice: Dice): string[] {
  const count = 1 + dice.below(4);
  return [...new Set(Array.from({length: count}, () => dice.favour(skills)))];
}

/** One pixel of one colour (GIF 89a): as small as a picture can be. */
function pictureBy(dice: Dice): string {
  const [red, green, blue] = [dice.below(200), dice.below(200), dice.below(200)];
  const head = [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0x80, 0, 0, red, green, blue, 255, 255, 255];
  const image = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b];
  return `data:image/gif;base64,${Buffer.from([...head, ...image] as number[]).toString('base64')}`;
}
