import {threadTriples, utteranceTriples} from '../../../vocab/formats/longchat/write.js';
import {recordChange} from '../../../vocab/kinds/chat/record-document.js';
import {recordName} from '../../../vocab/kinds/chat/record.js';
import type {Graph} from '../../../vocab/rdf/graph.js';
import {isInside} from '../../../vocab/rdf/iri.js';
import {rootOf} from '../../../vocab/formats/longchat/addresses.js';
import {appendStatements} from '../../chat/append.js';
import {noteDay} from '../../chat/note-day.js';
import {openDay} from '../../chat/open-day.js';
import {monthOf, subjectOf} from '../../chat/said.js';
import type {SayWork} from '../../chat/say-work.js';
import {tellPeople} from '../../chat/tell-people.js';
import {changeDocument} from '../../documents/change.js';
import {containerFor} from '../../homes/places.js';
import {failure, isPassing, success, type Result} from '../../problem.js';
import {inOrder} from '../../steps.js';
import {ensureContainerFor} from '../../things/contribute.js';
import {notThereYet, withChange} from './documents.js';
import {storeFiles} from './files.js';
import type {Handler, Sending} from './handler.js';

/**
 * What is said in a conversation. The own record comes first: whoever sees the words in the room can ask at once whether they are whose name
 * they bear. The room's document takes each statement once, however often it is sent.
 */
export const sayHandler: Handler<SayWork> = {
  documents: (work) => [work.day, recordOf(work)].filter((url) => url !== undefined),

  show(work, {webId}, url, stored) {
    const document = stored ?? notThereYet(url);
    if (url === work.day) return withChange(document, {deletes: [], inserts: wordsIn(work, work.day, webId)});
    return withChange(document, planRecord(document.graph, work, work.day, webId));
  },

  send(work, sending) {
    if (!isInside(work.day, rootOf(work.channel)))
      return Promise.resolve(failure('bad-address', {url: work.day, detail: 'Not a document of the room'}));
    return inOrder([
      () => storeWhatIsShown(work, sending),
      () => sending.step('source', () => writeRecord(work, work.day, sending)),
      () => sending.step('told', () => speak(work, sending)),
      () => sending.step('named', () => note(work, sending)),
      () => sending.step('answered', () => tellPeople(work, sending)),
    ]);
  },
};

/** The document of the own record, for somebody with a home. */
function recordOf({home, place, utterance, channel, day}: SayWork): string | undefined {
  if (home === undefined) return undefined;
  return `${containerFor(home, place.audience)}${recordName(monthOf(utterance, channel, day))}`;
}

function wordsIn({channel, utterance}: SayWork, day: string, webId: string) {
  return utteranceTriples(channel, day, webId, utterance);
}

function planRecord(graph: Graph, work: SayWork, day: string, maker: string) {
  const {channel, utterance} = work;
  return recordChange(graph, recordOf(work) ?? '', {maker, channel, copy: subjectOf(utterance, day), utterance});
}

async function storeWhatIsShown(work: SayWork, sending: Sending): Promise<Result<unknown>> {
  if (!work.files?.length) return success(undefined);
  const ready = await ensureContainer(work, sending);
  return ready.ok ? storeFiles(work, sending) : ready;
}

function ensureContainer({home, place, coop}: SayWork, {resources, fetch, deed}: Sending): Promise<Result<unknown>> {
  if (home === undefined) return Promise.resolve(success(undefined));
  const contributor = {resources, fetch, webId: deed.webId, coop, home};
  return ensureContainerFor(contributor, place.audience, place.readers, place.isConfidential);
}

async function writeRecord(work: SayWork, day: string, sending: Sending): Promise<Result<unknown>> {
  const url = recordOf(work);
  if (url === undefined) return success(undefined);
  const {resources, fetch, mark, deed, note: beforeSending} = sending;
  // Where there is a record, its container has its rules: they come first.
  const there = await resources.read(url, {asStored: true});
  const ready = there.ok ? there : await ensureContainer(work, sending);
  if (!ready.ok) return ready;
  return changeDocument({
    resources,
    fetch,
    url,
    mark,
    once: true,
    create: true,
    sentAfter: deed.sentAfter,
    beforeSending,
    plan: (graph) => success(planRecord(graph, work, day, deed.webId)),
  });
}

async function speak(work: SayWork, sending: Sending): Promise<Result<unknown>> {
  const {resources, fetch, deed} = sending;
  const day = await openDay(resources, work.channel, work.day);
  if (!day.ok) return day;
  // Nobody had prepared the day: the record must name the place where the words are.
  const named = day.value === work.day ? success(undefined) : await writeRecord(work, day.value, sending);
  if (!named.ok) return named;
  const said = await appendStatements({resources, fetch}, day.value, wordsIn(work, day.value, deed.webId));
  return said.ok ? tieToThread(work, day.value, sending) : said;
}

/** A thread that goes on on another day is known in the document of its beginning as well: other apps look for it there. */
async function tieToThread(
  {utterance, channel}: SayWork,
  day: string,
  {resources, fetch}: Sending,
): Promise<Result<unknown>> {
  const elsewhere = threadTriples(day, utterance);
  if (!elsewhere || !isInside(elsewhere.document, rootOf(channel))) return success(undefined);
  const tied = await appendStatements({resources, fetch}, elsewhere.document, elsewhere.inserts);
  return tied.ok || !isPassing(tied.problem) ? success(undefined) : tied;
}

/** A hint for readers: that it could not be noted is no reason to keep what was said. */
async function note({days, channel, utterance}: SayWork, {resources, fetch}: Sending): Promise<Result<unknown>> {
  if (days === undefined || utterance.act !== 'post') return success(undefined);
  const noted = await noteDay({resources, fetch}, days, channel, utterance.time);
  return noted.ok || !isPassing(noted.problem) ? success(undefined) : noted;
}
