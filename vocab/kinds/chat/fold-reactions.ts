import type {WrittenReaction} from '../../formats/longchat/day.js';
import type {FoldSettings} from './fold-settings.js';
import {offeredSigns, type Reaction} from './message.js';
import type {RecordState, SpokenRecord} from './record.js';

/** The message that an IRI stands for, and the time by which records of it are found. */
export interface ReactionTarget {
  readonly iri: string;
  readonly recordTime: number;
}

/**
 * What people think of messages: one of a sign from each person. Of somebody with a home it counts only if the record there holds it, so that it can be
 * taken back; of anybody else it is unconfirmed.
 * @param targetOf finds the message; nothing if there is none to react to.
 * @returns by IRI of message, in the order in which signs are offered.
 */
export function foldReactions(
  written: readonly WrittenReaction[],
  targetOf: (iri: string) => ReactionTarget | undefined,
  settings: FoldSettings,
): ReadonlyMap<string, readonly Reaction[]> {
  const found = new Map<string, Map<string, Map<string, boolean>>>();
  const kept = new Map<SpokenRecord, ReadonlySet<string>>();
  for (const {agent, target, sign} of written) {
    const message = targetOf(target);
    if (!message) continue;
    const state = settings.records(agent, message.recordTime);
    const standing = standingOf(state, settings.isOurs(agent), (record) => holds(record, kept, message.iri, target, sign));
    if (standing === 'gone') continue;
    const agents = entry(
      entry(found, message.iri, () => new Map<string, Map<string, boolean>>()),
      sign,
      () => new Map(),
    );
    agents.set(agent, standing === 'confirmed');
  }
  return new Map([...found].map(([iri, signs]) => [iri, [...signs].map(reactionOf).sort(inOfferedOrder)]));
}

type Standing = 'confirmed' | 'unconfirmed' | 'gone';

function standingOf(state: RecordState, isOurs: boolean, isHeld: (record: SpokenRecord) => boolean): Standing {
  if (state === 'awaited') return 'unconfirmed';
  if (state === 'none') return isOurs ? 'gone' : 'unconfirmed';
  return isHeld(state) ? 'confirmed' : 'gone';
}

function holds(
  record: SpokenRecord,
  kept: Map<SpokenRecord, ReadonlySet<string>>,
  ...[iri, target, sign]: string[]
): boolean {
  const held = entry(
    kept,
    record,
    () => new Set([...record.reactions.values()].map((given) => `${given.sign} ${given.target}`)),
  );
  return held.has(`${sign} ${iri}`) || held.has(`${sign} ${target}`);
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function reactionOf([sign, agents]: readonly [string, ReadonlyMap<string, boolean>]): Reaction {
  const sorted = [...agents.keys()].sort();
  return {sign, agents: sorted, unconfirmed: sorted.filter((agent) => !agents.get(agent))};
}

const order = Object.keys(offeredSigns);

function inOfferedOrder(one: Reaction, other: Reaction): number {
  const place = ({sign}: Reaction) => (order.includes(sign) ? order.indexOf(sign) : order.length);
  return place(one) - place(other) || (one.sign < other.sign ? -1 : 1);
}
