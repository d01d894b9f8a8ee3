import {claimsGivenUp, readLog, type Log, type PostedItem} from '../../vocab/kinds/registration/claims.js';
import {placesOf, type Place, type Places} from '../../vocab/kinds/registration/places.js';
import type {Occasion, Registration} from '../../vocab/kinds/registration/registration.js';
import {coopAgenda} from '../../vocab/rdf/agenda-vocabulary.js';
import {readBox, type BoxContent} from '../boxes/read-box.js';
import type {PodDocument, Resources} from '../documents/resources.js';
import {isPassing, success, type Problem, type Result} from '../problem.js';
import {inParallel} from '../in-parallel.js';
import {boxParts, isForAnotherDay, readClaimName} from './addresses.js';

/** What is counted: of an event, or of one date of a series. */
export interface Registering extends Occasion {
  /** The event's box. */
  readonly box: string;
  /** How many people there is room for; without it, for everybody. */
  readonly capacity?: number | undefined;
}

/** What a box says at the moment of reading. */
export interface BoxReading extends Places {
  /** The listing that was read: another one means that somebody has come or gone since. */
  readonly listing: PodDocument;
  readonly log: Log;
  readonly struck: ReadonlySet<string>;
  /** Whether everything in the box could be read: else somebody may have a place, or may have given one up, of whom nothing is known. */
  readonly isComplete: boolean;
}

/** Reads an event's box again and counts who has a place: the same for everybody who reads it. */
export async function readPlaces(resources: Resources, registering: Registering): Promise<Result<BoxReading>> {
  const {box, capacity} = registering;
  const [content, struck] = await Promise.all([readClaims(resources, registering), readStruck(resources, box)]);
  if (!content.ok) return content;
  if (!struck.ok) return struck;
  const {listing, items, isComplete} = content.value;
  const log = await readLog(items, registering);
  return success({...placesOf(log, {capacity, struck: struck.value}), listing, log, struck: struck.value, isComplete});
}

/** What lies in the box. Its names say most of it: only what they do not tell is opened. */
async function readClaims(resources: Resources, registering: Registering): Promise<Result<ClaimsRead>> {
  const container = boxParts.claims(registering.box);
  const nameOf = (url: string) => readClaimName(url, container, registering);
  const content = await readBox(resources, container, {
    skips: (url) => isForAnotherDay(url, container, registering),
    isTelling: (url) => nameOf(url) !== undefined,
  });
  if (!content.ok) return content;
  const {listing, items: opened, named, unread, waiting} = content.value;
  const items: PostedItem[] = [...opened, ...named].map((item) => ({...item, named: nameOf(item.url)}));
  const sealed = await openSealed(resources, items);
  const isComplete = isReadWhole({unread: [...unread, ...sealed.unread], waiting});
  return success({listing, items: sealed.items, isComplete});
}

interface ClaimsRead {
  readonly listing: PodDocument;
  readonly items: readonly PostedItem[];
  readonly isComplete: boolean;
}

/** Opens the claims of which somebody gives up seats: their seals show whether it is who made them. */
async function openSealed(resources: Resources, items: readonly PostedItem[]) {
  const givenUp = claimsGivenUp(items);
  const opened: PostedItem[] = [];
  const unread: BoxContent['unread'][number][] = [];
  await inParallel(items, async (item) => {
    const isNeeded = !item.graph && item.named !== undefined && givenUp.has(item.named.claim);
    const read = isNeeded ? await resources.read(item.url) : undefined;
    if (read && !read.ok) unread.push({url: item.url, problem: read.problem});
    opened.push(read?.ok ? {...item, graph: read.value.graph} : item);
  });
  return {items: opened, unread};
}

/** Handed in, so that tests set it. */
export interface Clock {
  /** From 0 up to, not including, 1. */
  random(): number;
  wait(resume: () => void, milliseconds: number): void;
}

/** How long a reader waits who has found the server busy: so many milliseconds, and up to twice as long by chance, each time. */
const pauses = [1_000, 2_000, 4_000, 8_000];

/**
 * Reads the box as {@link readPlaces} does, and a few times more while its server cannot answer: when registration opens, everybody reads the
 * same listing at the same moment.
 */
export async function readPlacesPatiently(
  resources: Resources,
  registering: Registering,
  clock: Clock = {random: Math.random, wait: (resume, milliseconds) => void setTimeout(resume, milliseconds)},
): Promise<Result<BoxReading>> {
  for (const pause of pauses) {
    const read = await readPlaces(resources, registering);
    if (read.ok ? read.value.isComplete : !isPassing(read.problem)) return read;
    await new Promise<void>((resolve) => clock.wait(resolve, pause * (1 + clock.random())));
  }
  return readPlaces(resources, registering);
}

/** Whether nothing in a box was left unread that may count: what is gone, or will never be readable, does not. */
export function isReadWhole({unread, waiting}: Pick<BoxContent, 'unread' | 'waiting'>): boolean {
  return !waiting && unread.every(({problem}) => problem.kind === 'missing' || isRubbish(problem));
}

/** Whether an item that cannot be read never will be. */
export function isRubbish({kind}: Problem): boolean {
  return kind === 'malformed' || kind === 'too-large';
}

async function readStruck(resources: Resources, box: string): Promise<Result<ReadonlySet<string>>> {
  const url = boxParts.struck(box);
  const read = await resources.read(url, {fresh: true});
  if (read.ok) return success(new Set(read.value.graph.iris(url, coopAgenda.struck)));
  return read.problem.kind === 'missing' ? success(new Set()) : read;
}

/**
 * Where somebody stands who has answered: `in` and `waiting` as the box says; `on-the-way` while the box does not know of the claim yet,
 * be it that it was not sent or that it was not read again since; `struck-out` if the organiser does not count it.
 */
export type PlaceStanding =
  | {readonly status: 'none' | 'maybe' | 'no' | 'on-the-way' | 'struck-out'}
  | {readonly status: 'in' | 'waiting'; readonly place: Place};

/** Where the person stands, by the own registration and a reading of the box. */
export function standingOf(own: Registration | undefined, reading: BoxReading | undefined): PlaceStanding {
  if (!own) return {status: 'none'};
  const {answer, claim} = own;
  if (answer !== 'yes' || !claim) return {status: answer === 'yes' ? 'on-the-way' : answer};
  if (reading?.struck.has(claim)) return {status: 'struck-out'};
  const place = reading?.places.find((one) => one.claim === claim);
  return place ? {status: place.status, place} : {status: 'on-the-way'};
}
