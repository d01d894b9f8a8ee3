import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  claimTriples,
  keptTriples,
  mostSeats,
  readLog,
  type Log,
  type PostedItem,
} from '../../vocab/kinds/registration/claims.js';
import {movedUp, placesOf, type Place} from '../../vocab/kinds/registration/places.js';
import {readRegistration} from '../../vocab/kinds/registration/registration.js';
import {linkAt, newKey, secretOf} from '../../vocab/kinds/registration/seal.js';
import {Graph} from '../../vocab/rdf/graph.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';

const event = 'https://ana.example/coop/x1/public/workshop.ttl#it';
const urn = (name: string) => `urn:uuid:${name}`;
/** Each claim has a secret, which tests know. */
const secretFor = (name: string) => secretOf('7'.repeat(64), urn(name));
let clock = 0;

/** Something in the box, a second after what came before. */
function item(triples: Iterable<ReturnType<typeof claimTriples>[number]>, more: Partial<PostedItem> = {}): PostedItem {
  const at = ++clock;
  return {url: `https://ana.example/box/${at}`, graph: new Graph(triples), received: new Date(at * 1000), ...more};
}

async function claimed(name: string, seats = 1, day?: string): Promise<PostedItem> {
  return item(claimTriples({claim: urn(name), event, day, seats, seal: await linkAt(await secretFor(name), seats)}));
}

async function kept(name: string, seats: number): Promise<PostedItem> {
  return item(keptTriples(urn(name), seats, await linkAt(await secretFor(name), seats)));
}

/** As people read it: `ana 2` has two seats, `ben 1 #3` waits as the third. */
const said = (places: readonly Place[]) =>
  places.map(
    (place) =>
      `${place.claim.slice('urn:uuid:'.length)} ${place.seats}${place.status === 'in' ? '' : ` #${place.position}`}`,
  );

async function counted(items: readonly PostedItem[], capacity?: number, struck: readonly string[] = []): Promise<string[]> {
  return said(placesOf(await readLog(items, {event}), {capacity, struck: new Set(struck.map(urn))}).places);
}

describe('who has a place', () => {
  it('is whoever came first, as long as there is room; the others wait in their order', async () => {
    const box = [await claimed('ana'), await claimed('ben'), await claimed('carl'), await claimed('dora')];
    assert.deepEqual(await counted(box, 2), ['ana 1', 'ben 1', 'carl 1 #1', 'dora 1 #2']);
  });

  it('is everybody where nobody has said how many people there is room for', async () => {
    assert.deepEqual(await counted([await claimed('ana', 21), await claimed('ben', 21)]), ['ana 21', 'ben 21']);
  });

  it('is nobody who would overtake: whoever needs fewer seats waits behind whoever needs more than are left', async () => {
    const box = [await claimed('ana', 2), await claimed('ben', 2), await claimed('carl')];
    assert.deepEqual(await counted(box, 3), ['ana 2', 'ben 2 #1', 'carl 1 #2']);
    const {taken, waiting, free} = placesOf(await readLog(box, {event}), {capacity: 3});
    assert.deepEqual({taken, waiting, free}, {taken: 2, waiting: 3, free: 0});
  });

  it('is the next in the waiting list when somebody gives a place up', async () => {
    const box = [await claimed('ana'), await claimed('ben'), await claimed('carl'), await kept('ana', 0)];
    assert.deepEqual(await counted(box, 1), ['ben 1', 'carl 1 #1']);
  });

  it('keeps the rank of whoever asks for fewer seats, and gives the others what is left', async () => {
    const box = [await claimed('ana', 3), await claimed('ben', 2), await kept('ana', 1)];
    assert.deepEqual(await counted(box, 3), ['ana 1', 'ben 2']);
  });

  it('is told by the names of the claims, whatever stands in them, so that all readers find the same', async () => {
    const named = (name: string, seats: number) => ({named: {claim: urn(name), seats}});
    const [ana, ben] = [await claimed('ana', 2), await claimed('ben')];
    const box = [
      {...ana, graph: undefined, ...named('ana', 2)},
      {...ben, ...named('carl', 3)},
    ];
    assert.deepEqual(await counted(box), ['ana 2', 'carl 3']);
  });

  it('is not given up by anybody whose claim says something else than its name', async () => {
    const ana = await claimed('ana', 2);
    const gone = await kept('ana', 0);
    assert.deepEqual(await counted([{...ana, named: {claim: urn('ana'), seats: 2}}, gone]), []);
    assert.deepEqual(await counted([{...ana, named: {claim: urn('ana'), seats: 3}}, gone]), ['ana 3']);
    assert.deepEqual(await counted([{...ana, graph: undefined, named: {claim: urn('ana'), seats: 2}}, gone]), ['ana 2']);
  });

  it('is worked out anew when there is room for more people, or for fewer', async () => {
    const box = [await claimed('ana'), await claimed('ben'), await claimed('carl')];
    assert.deepEqual(await counted(box, 3), ['ana 1', 'ben 1', 'carl 1']);
    assert.deepEqual(await counted(box, 1), ['ana 1', 'ben 1 #1', 'carl 1 #2']);
  });

  it('is nobody whom the organiser has struck out, until that is taken back', async () => {
    const box = [await claimed('ana'), await claimed('ben')];
    assert.deepEqual(await counted(box, 1, ['ana']), ['ben 1']);
    assert.deepEqual(await counted(box, 1), ['ana 1', 'ben 1 #1']);
  });
});

describe('a box that everybody can add to', () => {
  it('counts a claim once that was posted twice', async () => {
    const first = await claimed('ana');
    assert.deepEqual(await counted([first, {...first, url: `${first.url}-again`, received: new Date(9e9)}]), ['ana 1']);
  });

  it('holds on to a claim when somebody posts another one under its identifier', async () => {
    const box = [await claimed('ana')];
    const seal = await linkAt(newKey(), 5);
    box.push(item(claimTriples({claim: urn('ana'), event, seats: 5, seal})));
    assert.deepEqual(await counted(box), ['ana 1']);
  });

  it('lets nobody give up, or make smaller, what somebody else has claimed', async () => {
    const box = [await claimed('ana', 3)];
    for (const seats of [0, 1, 2]) box.push(item(keptTriples(urn('ana'), seats, newKey())));
    // The seal is there for everybody to see.
    const seal = await linkAt(await secretFor('ana'), 3);
    for (const seats of [0, 1, 2, 3]) box.push(item(keptTriples(urn('ana'), seats, seal)));
    assert.deepEqual(await counted(box), ['ana 3']);
  });

  it('lets nobody go further by what somebody has shown to keep fewer seats', async () => {
    const box = [await claimed('ana', 3), await kept('ana', 2)];
    const shown = await linkAt(await secretFor('ana'), 2);
    for (const seats of [0, 1, 2]) box.push(item(keptTriples(urn('ana'), seats, shown)));
    assert.deepEqual(await counted(box), ['ana 2']);
  });

  it('never gives back seats that were given up', async () => {
    const box = [await claimed('ana', 3), await kept('ana', 1), await kept('ana', 2), await claimed('ana', 3)];
    assert.deepEqual(await counted(box), ['ana 1']);
    assert.deepEqual(await counted([...box, await kept('ana', 0), await claimed('ana', 3), await kept('ana', 1)]), []);
  });

  it('passes over what is about another event, or about another date of a series', async () => {
    const other = claimTriples({claim: urn('ben'), event: `${event}2`, seats: 1, seal: newKey()});
    const box = [
      await claimed('ana'),
      item(other),
      await claimed('carl', 1, '2026-12-01'),
      await claimed('dora', 1, '2026-12-08'),
    ];
    assert.deepEqual(await counted(box), ['ana 1']);
    const log = await readLog(box, {event, day: '2026-12-01'});
    assert.deepEqual(said(placesOf(log).places), ['carl 1']);
  });

  const seal = 'a'.repeat(64);
  const forged: Readonly<Record<string, string>> = {
    'asks for no seat': `<urn:uuid:x> a c:Claim; s:event <${event}>; c:seats 0; c:seal "${seal}".`,
    'asks for a fraction of a seat': `<urn:uuid:x> a c:Claim; s:event <${event}>; c:seats 0.5; c:seal "${seal}".`,
    'asks for fewer than none': `<urn:uuid:x> a c:Claim; s:event <${event}>; c:seats -3; c:seal "${seal}".`,
    'asks for more than anybody may': `<urn:uuid:x> a c:Claim; s:event <${event}>; c:seats ${mostSeats + 1}; c:seal "${seal}".`,
    'asks for two numbers of seats': `<urn:uuid:x> a c:Claim; s:event <${event}>; c:seats 1, 2; c:seal "${seal}".`,
    'has no seal': `<urn:uuid:x> a c:Claim; s:event <${event}>; c:seats 1.`,
    'has two seals': `<urn:uuid:x> a c:Claim; s:event <${event}>; c:seats 1; c:seal "${seal}", "${'b'.repeat(64)}".`,
    'has a seal that is none': `<urn:uuid:x> a c:Claim; s:event <${event}>; c:seats 1; c:seal "<script>".`,
    'is for two events': `<urn:uuid:x> a c:Claim; s:event <${event}>, <${event}2>; c:seats 1; c:seal "${seal}".`,
    'is for a date of what is no series': `<urn:uuid:x> a c:Claim; s:event <${event}>; i:recurrenceId "2026-12-01"; c:seats 1; c:seal "${seal}".`,
    'goes by the address of a person': `<https://ben.example/#me> a c:Claim; s:event <${event}>; c:seats 1; c:seal "${seal}".`,
    'has no name': `[] a c:Claim; s:event <${event}>; c:seats 1; c:seal "${seal}".`,
    'says nothing': '',
  };
  for (const [what, turtle] of Object.entries(forged)) {
    it(`counts no claim that ${what}`, async () => {
      const prefixes =
        '@prefix c: <https://w3id.org/solidaire/ns#>. @prefix s: <http://schema.org/>. @prefix i: <http://www.w3.org/2002/12/cal/ical#>.';
      const graph = await parseTurtle(`${prefixes} ${turtle}`, 'https://ana.example/box/x');
      assert.deepEqual(await counted([item([], {graph}), await claimed('ana')], 1), ['ana 1']);
    });
  }

  it('orders what came in the same millisecond, and what has no time, for every reader alike', async () => {
    const received = new Date(5);
    const box = [
      {...(await claimed('zoe')), url: 'https://ana.example/box/b', received},
      {...(await claimed('ana')), url: 'https://ana.example/box/c', received},
      {...(await claimed('ben')), url: 'https://ana.example/box/a', received: undefined},
      {...(await claimed('carl')), url: 'https://ana.example/box/d', received},
    ];
    const order = ['zoe 1', 'ana 1', 'carl 1', 'ben 1'];
    assert.deepEqual(await counted(box), order);
    assert.deepEqual(await counted([...box].reverse()), order);
  });
});

describe('who has moved up', () => {
  it('is whoever waited at first and has a place now, because of a withdrawal, a larger room, or a claim struck out', async () => {
    const waiting = [await claimed('ana'), await claimed('ben'), await claimed('carl')];
    const log = await readLog([...waiting, await kept('ana', 0)], {event});
    assert.deepEqual(movedUp(log, {capacity: 1}), [urn('ben')]);
    assert.deepEqual(movedUp(await readLog(waiting, {event}), {capacity: 1, struck: new Set([urn('ana')])}), [urn('ben')]);
    assert.deepEqual(movedUp(await readLog(waiting, {event}), {capacity: 1}), []);
  });
});

describe('a registration', () => {
  it('is read as other apps write it, and its answer with http and https alike', async () => {
    const turtle = `@prefix s: <https://schema.org/>. <#it> a s:RsvpAction; s:event <${event}>; s:agent <https://ben.example/#me>; s:rsvpResponse s:RsvpResponseMaybe.`;
    const iri = 'https://ben.example/rsvp#it';
    const read = readRegistration(await parseTurtle(turtle, 'https://ben.example/rsvp'), iri);
    assert.deepEqual(read, {
      iri,
      event,
      agent: 'https://ben.example/#me',
      answer: 'maybe',
      companions: 0,
      claimedSeats: 0,
      formerClaims: [],
    });
  });

  it('is none without an event, a person or an answer', async () => {
    const graph = await parseTurtle('@prefix s: <http://schema.org/>. <#it> a s:RsvpAction.', 'https://ben.example/rsvp');
    assert.equal(readRegistration(graph, 'https://ben.example/rsvp#it'), undefined);
  });
});

/** Any log: claims for up to five seats, and what their authors keep of them. */
const logs = fc
  .array(fc.record({who: fc.nat({max: 9}), seats: fc.integer({min: 0, max: 5})}), {maxLength: 40})
  .map((acts): Log => {
    const left = new Map<number, number>();
    return acts.flatMap(({who, seats}): Log => {
      const before = left.get(who);
      const isKept = before !== undefined && seats < before;
      if (before === undefined ? !seats : !isKept) return [];
      left.set(who, seats);
      return [{type: before === undefined ? 'claimed' : 'kept', claim: urn(String(who)), seats}];
    });
  });
const capacities = fc.integer({min: 0, max: 20});
const rankOf = (places: readonly Place[], claim: string) => places.findIndex((place) => place.claim === claim);

describe('whatever happens in a box', () => {
  it('never has more seats in than there is room for, and never a seat to spare for whoever is next', () => {
    fc.assert(
      fc.property(logs, capacities, (log, capacity) => {
        const {places, taken, waiting, free} = placesOf(log, {capacity});
        const seatsOf = (status: Place['status']) =>
          places.filter((place) => place.status === status).reduce((sum, {seats}) => sum + seats, 0);
        assert.ok(taken <= capacity);
        assert.deepEqual([taken, waiting], [seatsOf('in'), seatsOf('waiting')]);
        const next = places.find(({status}) => status === 'waiting');
        if (next) assert.ok(taken + next.seats > capacity);
        assert.equal(free, next ? 0 : capacity - taken);
      }),
    );
  });

  it('numbers those who wait from one, after all who are in', () => {
    fc.assert(
      fc.property(logs, capacities, (log, capacity) => {
        const {places} = placesOf(log, {capacity});
        const first = places.findIndex(({status}) => status === 'waiting');
        const queue = first < 0 ? [] : places.slice(first);
        assert.deepEqual(
          queue.map((place) => place.status === 'waiting' && place.position),
          queue.map((_, index) => index + 1),
        );
      }),
    );
  });

  it('never moves anybody down when somebody gives up seats, is struck out, or comes later', () => {
    fc.assert(
      fc.property(logs, capacities, fc.nat({max: 9}), fc.nat({max: 5}), (log, capacity, who, seats) => {
        const before = placesOf(log, {capacity});
        const claim = urn(String(who));
        const now = before.places.find((place) => place.claim === claim);
        const afters = [
          placesOf(log, {capacity, struck: new Set([claim])}),
          placesOf([...log, {type: 'claimed', claim: urn('late'), seats: 5}], {capacity}),
          ...(now && seats < now.seats ? [placesOf([...log, {type: 'kept', claim, seats}], {capacity})] : []),
        ];
        for (const {places} of afters) {
          for (const place of before.places) {
            const after = places[rankOf(places, place.claim)];
            if (!after) continue;
            assert.ok(rankOf(places, place.claim) <= rankOf(before.places, place.claim));
            if (place.status === 'in') assert.equal(after.status, 'in');
            else if (after.status === 'waiting') assert.ok(after.position <= place.position);
          }
        }
      }),
    );
  });

  it('says of everybody who has moved up that they are in', () => {
    fc.assert(
      fc.property(logs, capacities, (log, capacity) => {
        const {places} = placesOf(log, {capacity});
        for (const claim of movedUp(log, {capacity}))
          assert.equal(places.find((place) => place.claim === claim)?.status, 'in');
      }),
    );
  });

  it('comes out the same in whatever order a reader has read the items', async () => {
    const box: PostedItem[] = [];
    for (const name of ['a', 'b', 'c', 'd', 'e']) box.push(await claimed(name, 3));
    for (const [name, seats] of [
      ['a', 2],
      ['c', 0],
      ['a', 1],
      ['e', 1],
    ] as const)
      box.push(await kept(name, seats));
    const expected = await counted(box, 7);
    assert.deepEqual(expected, ['a 1', 'b 3', 'd 3', 'e 1 #1']);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(box, {minLength: box.length}), async (shuffled) => {
        assert.deepEqual(await counted(shuffled, 7), expected);
      }),
      {numRuns: 50},
    );
  });
});
