import {movedUp} from '../../vocab/kinds/registration/places.js';
import {coopAgenda} from '../../vocab/rdf/agenda-vocabulary.js';
import {Graph} from '../../vocab/rdf/graph.js';
import {triple} from '../../vocab/rdf/terms.js';
import type {Change} from '../../vocab/shapes/write.js';
import {changeDocument} from '../documents/change.js';
import type {Resources} from '../documents/resources.js';
import {findInbox} from '../messages/find-inbox.js';
import {sendMessage} from '../messages/send.js';
import {success, type Problem, type Result} from '../problem.js';
import {inParallel} from '../in-parallel.js';
import {nameFrom} from '../name-from.js';
import {boxParts} from './addresses.js';
import type {Judgement, Participant} from './judge.js';

/** Something that one of those who have answered should be told. */
export interface News {
  /** `place`: who has waited has a place now. `cancelled`: the event does not take place. */
  readonly about: 'place' | 'cancelled';
  /** WebID. */
  readonly agent: string;
  /** The registration, or the claim, that it is about. */
  readonly subject: string;
  /** Identifier of the message: the same whoever sends it, and however often. */
  readonly message: string;
}

export interface NewsOptions {
  readonly resources: Resources;
  /** The event's box. */
  readonly box: string;
  readonly judgement: Judgement;
  /** How many people there is room for; without it, for everybody. */
  readonly capacity?: number | undefined;
  /** Whether the event, or this date of it, is cancelled: then nobody is told of a place. */
  readonly isCancelled: boolean;
}

/** What those who take part have not been told yet: whom the organiser's page or a moderator's finds first is told once. */
export async function findNews(options: NewsOptions): Promise<Result<readonly News[]>> {
  const told = await readTold(options);
  if (!told.ok) return told;
  const {judgement, isCancelled} = options;
  // Guests without an account are told by whoever has typed them in.
  const taking = judgement.participants.filter(
    (one) => one.status === 'confirmed' && one.registration.guest === undefined && !one.isStruckOut,
  );
  const found = isCancelled ? cancellations(taking, told.value) : gains(taking, options, told.value);
  return success(await Promise.all(found.map(async (one) => ({...one, message: await messageFor(one)}))));
}

type Untold = Omit<News, 'message'>;

async function messageFor({about, subject}: Untold): Promise<string> {
  return `urn:uuid:${await nameFrom(`${about} ${subject}`)}`;
}

function cancellations(taking: readonly Participant[], told: Told): Untold[] {
  return taking
    .filter((one) => one.status === 'confirmed' && one.registration.answer !== 'no' && !told.cancelled.has(one.iri))
    .map(({agent, iri}) => ({about: 'cancelled', agent, subject: iri}));
}

/** Who waited when the claim came, or was seen waiting since, and has a place now. */
function gains(taking: readonly Participant[], {judgement, capacity}: NewsOptions, told: Told): Untold[] {
  const {log, struck} = judgement.reading;
  const waited = new Set([...told.waiting, ...movedUp(log, {capacity, struck})]);
  return taking.flatMap(({agent, place}): Untold[] => {
    if (place?.status !== 'in' || !waited.has(place.claim) || told.place.has(place.claim)) return [];
    return [{about: 'place', agent, subject: place.claim}];
  });
}

interface Told {
  readonly place: ReadonlySet<string>;
  readonly cancelled: ReadonlySet<string>;
  readonly waiting: ReadonlySet<string>;
}

async function readTold({resources, box}: Pick<NewsOptions, 'resources' | 'box'>): Promise<Result<Told>> {
  const url = boxParts.told(box);
  const read = await resources.read(url, {fresh: true});
  if (!read.ok && read.problem.kind !== 'missing') return read;
  return success(toldIn(read.ok ? read.value.graph : new Graph(), url));
}

function toldIn(graph: Graph, url: string): Told {
  const all = (term: string) => new Set(graph.iris(url, term));
  return {
    place: all(coopAgenda.toldOfPlace),
    cancelled: all(coopAgenda.toldOfCancelling),
    waiting: all(coopAgenda.waiting),
  };
}

export interface Telling extends NewsOptions {
  /** Makes requests in the name of whoever tells it, and that person's WebID. */
  readonly fetch: typeof fetch;
  readonly from: string;
  /** What is said, in words. */
  readonly text: (news: News) => string;
  readonly now: Date;
}

/** Who was told, and who could not be, with the reason: tried again with the next look. */
export interface TellingOutcome {
  readonly told: readonly News[];
  readonly failed: ReadonlyMap<News, Problem>;
}

/** Sends each a message, and remembers who was told and who waits. Interrupted, it is sent again as the same message. */
export async function tellNews(telling: Telling, news: readonly News[]): Promise<Result<TellingOutcome>> {
  const told: News[] = [];
  const failed = new Map<News, Problem>();
  await inParallel(news, async (one) => {
    const sent = await tellOne(telling, one);
    if (sent.ok) told.push(one);
    else failed.set(one, sent.problem);
  });
  const noted = await noteTold(telling, told);
  return noted.ok ? success({told, failed}) : noted;
}

async function tellOne({resources, fetch, from, text, now}: Telling, news: News): Promise<Result<void>> {
  const inbox = await findInbox(resources, news.agent, fetch);
  if (!inbox.ok) return inbox;
  return sendMessage(fetch, inbox.value, {iri: news.message, from, to: news.agent, text: text(news), written: now});
}

/** Remembers who was told, and who waits at this moment. */
function noteTold({resources, fetch, box, judgement}: Telling, news: readonly News[]): Promise<Result<unknown>> {
  const url = boxParts.told(box);
  const waiting = judgement.reading.places.filter(({status}) => status === 'waiting').map(({claim}) => claim);
  const subjects = (about: News['about']) => news.filter((one) => one.about === about).map(({subject}) => subject);
  const plan = (graph: Graph): Change => {
    const before = toldIn(graph, url);
    const toldOfPlace = new Set([...before.place, ...subjects('place')]);
    const say = (term: string, values: Iterable<string>) => [...values].map((value) => triple(url, term, value));
    const wanted = [
      ...say(coopAgenda.toldOfCancelling, subjects('cancelled')),
      // Who waits again, because there is less room than before, will have to be told again.
      ...say(
        coopAgenda.toldOfPlace,
        [...toldOfPlace].filter((claim) => !waiting.includes(claim)),
      ),
      ...say(coopAgenda.waiting, waiting),
    ];
    const unwanted = [
      ...say(
        coopAgenda.toldOfPlace,
        [...before.place].filter((claim) => waiting.includes(claim)),
      ),
      // Who has a place by now and could not be told is still to be told.
      ...say(
        coopAgenda.waiting,
        [...before.waiting].filter((claim) => toldOfPlace.has(claim) && !waiting.includes(claim)),
      ),
    ];
    return {deletes: unwanted.filter((one) => graph.has(one)), inserts: wanted.filter((one) => !graph.has(one))};
  };
  return changeDocument({resources, fetch, url, create: true, plan: (graph) => success(plan(graph))});
}
