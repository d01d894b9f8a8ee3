import {
  appendStatements,
  containerFor,
  createDocument,
  ensureAudience,
  noteDay,
  readRoom,
  spokenPlaceOf,
  type CoopLayout,
  type Room,
} from '../../../pods/index.js';
import {
  copyOf,
  dayAddress,
  Graph,
  recordChange,
  recordName,
  utteranceTriples,
  type Triple,
  type Utterance,
} from '../../../vocab/index.js';
import type {Host} from '../hold-events.js';
import {readAs, unwrap, type Inhabitant} from '../inhabitant.js';
import type {DemoWords} from './words.js';

const day = 86_400_000;

/** Something that was said, by whom and where. */
interface Saying {
  readonly by: Host;
  /** Document of the room. */
  readonly document: string;
  /** Time of the message that it is, or is about. */
  readonly time: number;
  readonly utterance: Utterance;
}

/**
 * Fills a room with what was said on the days before. Each document is written once, by whoever keeps the room, and each record by its owner: what
 * comes of it is what many pages would have made one after the other.
 */
export async function sayAll(
  channel: string,
  words: readonly DemoWords[],
  keeper: Inhabitant,
  layout: CoopLayout,
  members: ReadonlyMap<string, Host>,
): Promise<void> {
  const resources = readAs(keeper.session);
  const room = unwrap(await readRoom(resources, channel));
  const all = sayingsOf(channel, words, members);
  const keeping = {resources, fetch: keeper.session.fetch};
  for (const [document, said] of groupBy(all, (saying) => saying.document)) {
    const statements = said.flatMap(({by, utterance}) =>
      utteranceTriples(channel, document, by.member.account.webId, utterance),
    );
    unwrap(await appendStatements(keeping, document, statements));
    if (room.days) unwrap(await noteDay(keeping, room.days, channel, said[0]!.time));
  }
  await Promise.all([...groupBy(all, ({by}) => by.home)].map(([, said]) => record(room, said, layout)));
}

/** As its owner's page does, month by month. */
async function record(room: Room, said: readonly Saying[], {coop: iri, moderators, membership}: CoopLayout): Promise<void> {
  const {member, home} = said[0]!.by;
  const {session, account} = member;
  const {webId} = account;
  const place = await spokenPlaceOf(room, {webId});
  const coop = {iri, moderators, membership};
  unwrap(await ensureAudience({...place, resources: readAs(session), fetch: session.fetch, webId, coop, home}));
  for (const [name, some] of groupBy(said, ({time}) => recordName(time))) {
    const url = `${containerFor(home, place.audience)}${name}`;
    let statements: readonly Triple[] = [];
    for (const {utterance, document} of some) {
      const copy = 'latest' in utterance ? utterance.message : copyOf(document, utterance.name);
      const entry = {maker: webId, channel: room.channel, copy, utterance};
      const {deletes, inserts} = recordChange(new Graph(statements), url, entry);
      statements = [...statements.filter((one) => !deletes.includes(one)), ...inserts];
    }
    const created = unwrap(await createDocument(session.fetch, url, statements));
    // Somebody who speaks in several rooms for the same people has one record.
    if (!created) unwrap(await appendStatements({resources: readAs(session), fetch: session.fetch}, url, statements));
  }
}

function sayingsOf(channel: string, words: readonly DemoWords[], members: ReadonlyMap<string, Host>): Saying[] {
  const times = words.map(({ago, at}) => timeOf(ago, at));
  const names = words.map((_, index) => `Msg${times[index]}-demo${String(index).padStart(4, '0')}`);
  const iriOf = (index: number) => `${dayAddress(channel, times[index]!)}#${names[index]}`;
  return words.flatMap(({by, text, answers, signs = [], corrected}, index) => {
    const time = times[index]!;
    const document = dayAddress(channel, time);
    const name = names[index]!;
    const message = iriOf(index);
    const post: Utterance = {act: 'post', name, time, text, answers: answers === undefined ? undefined : iriOf(answers)};
    const later = time + 3_600_000;
    const edit: Utterance[] =
      corrected === undefined
        ? []
        : [
            {
              act: 'edit',
              message,
              latest: message,
              name: `Msg${later}-demo${String(index).padStart(4, '0')}`,
              time: later,
              text: corrected,
            },
          ];
    const own = [post, ...edit].map((utterance) => ({by: members.get(by)!, document, time, utterance}));
    const given = signs.map(([who, sign]): Saying => {
      const reaction: Utterance = {act: 'react', message, name: `Sign${time}-${who}`, sign, time: later};
      return {by: members.get(who)!, document, time, utterance: reaction};
    });
    return [...own, ...given];
  });
}

/** In the past, whatever the hour is at which the demo is made. */
function timeOf(ago: number, at: string): number {
  const midnight = Math.floor(Date.now() / day) * day;
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  const time = midnight - ago * day + (hours * 60 + minutes) * 60_000;
  return ago > 0 ? time : Math.max(midnight, Math.min(time, Date.now() - 60_000));
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
