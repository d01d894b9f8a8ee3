import type {Log} from './claims.js';

/** By what places are counted. */
export interface Counting {
  /** How many people there is room for; without it, for everybody. */
  readonly capacity?: number | undefined;
  /** Claims that the organiser has struck out. */
  readonly struck?: ReadonlySet<string> | undefined;
}

/** What a claim has got. */
export type Place = {
  readonly claim: string;
  /** How many people it is for. */
  readonly seats: number;
  /** When the server took it. */
  readonly received?: Date | undefined;
} & (
  | {readonly status: 'in'}
  /** `position`: 1 for the claim that is next. */
  | {readonly status: 'waiting'; readonly position: number}
);

/** Who has a place and who waits. */
export interface Places {
  /** In the order of arrival; those that were given up or struck out are not among them. */
  readonly places: readonly Place[];
  /** Seats that are taken. */
  readonly taken: number;
  /** Seats that are waited for. */
  readonly waiting: number;
  /** Seats that whoever comes now can get: none as long as somebody waits. Nothing if there is room for everybody. */
  readonly free?: number;
}

/**
 * Counts who has a place: in the order of arrival, as long as there is room. Nobody overtakes: who needs more seats than are left waits,
 * and so does everybody who came later.
 */
export function placesOf(log: Log, {capacity = Infinity, struck}: Counting = {}): Places {
  const places: Place[] = [];
  const sum = {taken: 0, waiting: 0};
  let position = 0;
  for (const one of standing(log)) {
    if (struck?.has(one.claim)) continue;
    const isIn = !position && sum.taken + one.seats <= capacity;
    sum[isIn ? 'taken' : 'waiting'] += one.seats;
    places.push(isIn ? {...one, status: 'in'} : {...one, status: 'waiting', position: ++position});
  }
  const free = position ? 0 : Math.max(0, capacity - sum.taken);
  return {places, ...sum, ...(capacity !== Infinity && {free})};
}

/**
 * The claims that have a place now and had none when they came, so that whoever made them may not know. Who was struck out since counts as
 * having been there: it is better to tell somebody twice than not at all.
 */
export function movedUp(log: Log, counting: Counting): string[] {
  const now = placesOf(log, counting).places.filter(({status}) => status === 'in');
  const waitedAtFirst = new Set<string>();
  log.forEach((entry, index) => {
    if (entry.type !== 'claimed') return;
    const {places} = placesOf(log.slice(0, index + 1), {capacity: counting.capacity});
    if (places.at(-1)?.status === 'waiting') waitedAtFirst.add(entry.claim);
  });
  return now.map(({claim}) => claim).filter((claim) => waitedAtFirst.has(claim));
}

/** The claims that are left, in the order in which they came, each with the seats that it has kept. */
function standing(log: Log): Pick<Place, 'claim' | 'seats' | 'received'>[] {
  const left = new Map<string, Pick<Place, 'claim' | 'seats' | 'received'>>();
  for (const {type, claim, seats, received} of log) {
    const known = left.get(claim);
    if (type === 'claimed') left.set(claim, {claim, seats, received});
    else if (known && seats > 0) left.set(claim, {...known, seats});
    else left.delete(claim);
  }
  return [...left.values()];
}
