import {plainEnvironment} from '../../../pods/outbox/environment.js';
import {schema} from '../../../vocab/rdf/vocabularies.js';
import {Place} from '../../support/faults/place.js';
import {dishKind} from '../../support/outbox/recipe.js';
import {percentile, spread} from '../statistics.js';
import {Reader, Writer} from './clients.js';

/** Times in milliseconds. */
export interface Times {
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

export interface QueueRun {
  readonly writes: number;
  /** For storing and showing one, in the middle of all. */
  readonly typing: number;
  /** From the moment at which the network is back until the last one has arrived. */
  readonly drained: number;
  /** Documents that say in the end what was typed last. */
  readonly equal: number;
  readonly documents: number;
}

export interface OutboxResults {
  readonly shown: Times;
  /** After a cut of the server's connections, of which nobody is told that it is over. */
  readonly mended: Times;
  /** After a cut of the devices' network: they are told. */
  readonly online: Times;
  readonly queue: QueueRun;
}

const documents = 20;
const shownWrites = 200;
const cut = 30_000;
const queued = 1_000;

export async function measureOutbox(): Promise<OutboxResults> {
  const place = await Place.open();
  try {
    const urls: string[] = [];
    for (let index = 0; index < documents; index++) urls.push(await place.document(dish('before')));
    const [writer, reader] = [new Writer(place), await Reader.open(urls)];
    for (const url of urls) await writer.resources.read(url);
    return {
      shown: await measureShown(writer, reader, urls),
      mended: await measureCut(place, writer, reader, urls),
      online: await measureCut(place, writer, reader, urls, () => {
        writer.online();
        reader.online();
      }),
      queue: await measureQueue(place),
    };
  } finally {
    await place.server.close();
  }
}

const dish = (name: string) => `<#it> a <${dishKind.types[0]!}>; <${schema.name}> "${name}".`;

/** From the moment at which something is typed on one device until another one shows it. One after the other. */
async function measureShown(writer: Writer, reader: Reader, urls: readonly string[]): Promise<Times> {
  const times: number[] = [];
  for (let index = 0; index < shownWrites; index++) {
    const [url, name] = [urls[index % urls.length]!, `shown ${index}`];
    const begun = performance.now();
    await writer.rename(url, name);
    await reader.shows(url, name);
    times.push(performance.now() - begun);
  }
  return timesOf(times);
}

/** Nothing is answered for half a minute, in which every document is changed. From the end of that until each is shown elsewhere. */
async function measureCut(
  {server: {wire}}: Place,
  writer: Writer,
  reader: Reader,
  urls: readonly string[],
  tell: () => void = () => undefined,
): Promise<Times> {
  const name = `cut ${Math.random()}`;
  wire.breakAll(true);
  for (const url of urls) await writer.rename(url, name);
  await new Promise<void>((resolve) => plainEnvironment.wait(resolve, cut));
  wire.mend();
  tell();
  const mended = performance.now();
  const times = urls.map((url) => reader.shows(url, name).then(() => performance.now() - mended));
  return timesOf(await Promise.all(times));
}

/** A thousand writes that were typed without a network. */
async function measureQueue(place: Place): Promise<QueueRun> {
  const writer = new Writer(place);
  const urls: string[] = [];
  for (let index = 0; index < documents; index++) urls.push(await place.document(dish('before')));
  for (const url of urls) await writer.resources.read(url);
  writer.isOnline = false;
  const typing: number[] = [];
  const ids: string[] = [];
  for (let index = 0; index < queued; index++) {
    const begun = performance.now();
    ids.push(await writer.rename(urls[index % documents]!, `queued ${index}`));
    typing.push(performance.now() - begun);
  }
  const begun = performance.now();
  writer.online();
  await Promise.all(ids.slice(-documents).map((id) => writer.outbox.settled(id)));
  const drained = performance.now() - begun;
  const names = await Promise.all(urls.map(async (url) => (await place.server.statements(url))?.toNT() ?? ''));
  const equal = names.filter((text, index) => text.includes(`"queued ${queued - documents + index}"`)).length;
  return {writes: queued, typing: spread(typing).median, drained, equal, documents};
}

function timesOf(values: readonly number[]): Times {
  return {median: spread(values).median, p95: percentile(values, 95), max: Math.max(...values)};
}
