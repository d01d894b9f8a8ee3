import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readDay} from '../../../vocab/formats/longchat/read-day.js';
import {utteranceTriples} from '../../../vocab/formats/longchat/write.js';
import {foldMessages} from '../../../vocab/kinds/chat/fold.js';
import type {ChatMessage} from '../../../vocab/kinds/chat/message.js';
import type {Utterance} from '../../../vocab/kinds/chat/utterance.js';
import {Graph} from '../../../vocab/rdf/graph.js';
import {literal, triple, type Triple} from '../../../vocab/rdf/terms.js';
import {TestRoom} from '../../support/longchat/rooms.js';

const people = ['https://ana.example/#me', 'https://ben.example/#me', 'https://eve.example/#me'];
const dates = ['2026/11/27', '2026/11/28'];
const start = Date.UTC(2026, 10, 27, 8);
const names = ['Msg1', 'Msg2', 'Msg3', 'Msg4', 'Msg5'];
const room = new TestRoom();

const aDate = fc.constantFrom(...dates);
const aName = fc.constantFrom(...names);
const aMessage = fc.record({date: aDate, name: aName}).map(({date, name}) => room.iri(date, name));
const aTime = fc.integer({min: -5, max: 200}).map((hours) => start + hours * 3_600_000);

/** Anything that can be appended, by anybody in anybody's name, to anything. */
const utterance: fc.Arbitrary<Utterance> = fc.oneof(
  fc.record({
    act: fc.constant('post' as const),
    name: aName,
    time: aTime,
    text: fc.constantFrom('a', 'b', 'c'),
    answers: fc.option(aMessage, {nil: undefined}),
    thread: fc.option(aMessage, {nil: undefined}),
  }),
  fc.record({
    act: fc.constant('edit' as const),
    name: aName,
    time: aTime,
    text: fc.constantFrom('d', 'e'),
    message: aMessage,
    latest: aMessage,
  }),
  fc.record({act: fc.constant('remove' as const), name: aName, time: aTime, message: aMessage, latest: aMessage}),
  fc.record({
    act: fc.constant('react' as const),
    name: fc.constantFrom('r1', 'r2'),
    time: aTime,
    sign: fc.constantFrom('👍', '🎉'),
    message: aMessage,
  }),
);
const appended = fc.record({maker: fc.constantFrom(...people), date: aDate, utterance});

const triplesOf = ({maker, date, utterance: said}: {maker: string; date: string; utterance: Utterance}) => ({
  date,
  triples: utteranceTriples(room.channel, room.day(date), maker, said),
});

/** What a room reads as, of which every document holds these statements in this order. */
function fold(documents: ReadonlyMap<string, readonly Triple[]>, reading: TestRoom): ChatMessage[] {
  const days = [...documents].map(([date, triples]) => readDay(new Graph(triples), room.channel, room.day(date)));
  return foldMessages(days, reading.settings());
}

function byDate(parts: ReadonlyArray<{readonly date: string; readonly triples: readonly Triple[]}>): Map<string, Triple[]> {
  const documents = new Map<string, Triple[]>();
  for (const {date, triples} of parts) documents.set(date, [...(documents.get(date) ?? []), ...triples]);
  return documents;
}

describe('any conversation', () => {
  it('reads the same in whatever order its statements and its documents come', () => {
    fc.assert(
      fc.property(
        fc.array(appended, {maxLength: 14}),
        fc.infiniteStream(fc.nat()),
        fc.boolean(),
        (said, orders, withRecords) => {
          const reading = new TestRoom();
          if (withRecords) for (const {maker, date, utterance: each} of said.slice(0, 5)) reading.note(maker, date, each);
          const inOrder = byDate(said.map(triplesOf));
          const shuffled = new Map(
            [...inOrder].reverse().map(([date, triples]) => {
              const keyed = triples.map((statement) => [orders.next().value as number, statement] as const);
              return [date, keyed.sort(([one], [other]) => one - other).map(([, statement]) => statement)] as const;
            }),
          );
          assert.deepEqual(fold(shuffled, reading), fold(inOrder, reading));
        },
      ),
      {numRuns: 500},
    );
  });

  it('shows every message of a member with its own words, whatever anybody else appends', () => {
    const [ana = '', , eve = ''] = people;
    const own = new TestRoom()
      .say(ana, dates[0]!, {act: 'post', name: 'Msg1', time: start, text: 'mine'})
      .say(ana, dates[1]!, {act: 'post', name: 'Msg2', time: start + 90_000_000, text: 'before'})
      .say(ana, dates[1]!, {
        act: 'edit',
        message: room.iri(dates[1]!, 'Msg2'),
        latest: room.iri(dates[1]!, 'Msg2'),
        name: 'Msg2b',
        time: start + 91_000_000,
        text: 'after',
      })
      .settle(eve);
    const ownParts = dates.map((date) => ({date, triples: own.statements(date)}));
    const before = own.messages().map(essence);
    const anything = fc.array(fc.oneof(appended.map(triplesOf), stray()), {maxLength: 12});
    fc.assert(
      fc.property(anything, fc.boolean(), (forged, first) => {
        const documents = byDate(first ? [...forged, ...ownParts] : [...ownParts, ...forged]);
        const shown = fold(documents, own).filter(({authorship}) => authorship === 'confirmed');
        assert.deepEqual(shown.map(essence), before);
      }),
      {numRuns: 1_000},
    );
  });
});

/** What nobody but the author may change. */
function essence({iri, name, maker, text, state, time, edited, files, mentions, answers, thread}: ChatMessage) {
  return {iri, name, maker, text, state, time, edited, files, mentions, answers, thread};
}

/** A single statement about a message, as no app writes it. */
function stray() {
  const predicates = [
    'http://purl.org/dc/terms/created',
    'http://purl.org/dc/terms/isReplacedBy',
    'http://xmlns.com/foaf/0.1/maker',
    'http://rdfs.org/sioc/ns#content',
    'http://rdfs.org/sioc/ns#has_reply',
    'http://rdfs.org/sioc/ns#has_member',
    'http://schema.org/dateDeleted',
    'http://schema.org/target',
    'http://www.w3.org/2005/01/wf/flow#attachment',
    'http://www.w3.org/2005/01/wf/flow#message',
    'https://w3id.org/security#proofValue',
  ];
  const object = fc.oneof(
    aMessage,
    fc.constantFrom(...people),
    fc.constantFrom('2020-01-01T00:00:00Z', 'words', '').map((text) => literal(text)),
  );
  return fc
    .record({date: aDate, subject: aMessage, predicate: fc.constantFrom(...predicates), object})
    .map(({date, subject, predicate, object: end}) => ({date, triples: [triple(subject, predicate, end)]}));
}
