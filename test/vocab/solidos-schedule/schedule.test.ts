import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readSchedule, resultsBeside} from '../../../vocab/formats/solidos-schedule/read.js';
import {responseChange, scheduleTriples} from '../../../vocab/formats/solidos-schedule/write.js';
import {countingMethods} from '../../../vocab/kinds/poll/counting/methods.js';
import {readPoll} from '../../../vocab/kinds/poll/poll.js';
import {hasBlankNodes} from '../../../vocab/rdf/change-graph.js';
import {Graph} from '../../../vocab/rdf/graph.js';
import {termKey} from '../../../vocab/rdf/terms.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {rulesOf} from '../../support/polls/ballot-box.js';
import {detailsTurtle, resultsTurtle} from '../../support/solidos-schedule/documents.js';

const space = 'https://tim.example/meeting/';
const schedule = `${space}details.ttl#event`;
const tim = 'https://tim.example/card#i';
const ana = 'https://ana.example/card#me';
const dateOf = (id: string) => `${space}details.ttl#id${id}`;
const [june23, june16, july22] = ['1467291038892', '1467291038896', '1467291658332'].map(dateOf) as [string, string, string];

const parse = (turtle: string, name: string) => parseTurtle(turtle, `${space}${name}.ttl`);

async function read(details = detailsTurtle, results = resultsTurtle) {
  return readSchedule(await parse(details, 'details'), await parse(results, 'results'), schedule)!;
}

/** What the document with the answers says once somebody has answered. */
async function answered(results: Graph, agent: string, marks: ReadonlyMap<string, number>, name = 'id7'): Promise<Graph> {
  const {deletes, inserts} = responseChange(await parse(detailsTurtle, 'details'), results, {schedule, agent, marks, name});
  const gone = new Graph(deletes);
  return new Graph([...[...results].filter((triple) => !gone.has(triple)), ...inserts]);
}

const marksIn = async (results: Graph) =>
  readSchedule(await parse(detailsTurtle, 'details'), results, schedule)!.responses.map(({agent, marks}) => [
    agent,
    Object.fromEntries(marks),
  ]);

describe('a poll of SolidOS for finding a date', () => {
  it('is read as a poll of ours, with its dates in their order', async () => {
    const {poll} = await read();
    assert.equal(poll.question, 'When can we meet?');
    assert.equal(poll.summary, 'A test meeting');
    assert.equal(poll.method, 'dates');
    assert.deepEqual(poll.options, [
      {iri: june16, start: '2016-06-16'},
      {iri: june23, start: '2016-06-23'},
      {iri: july22, start: '2016-07-22'},
    ]);
  });

  it('says who can come when', async () => {
    const {responses} = await read();
    assert.deepEqual(
      responses.map(({agent, marks}) => [agent, Object.fromEntries(marks)]),
      [[tim, {[june23]: 1, [june16]: 0, [july22]: 2}]],
    );
  });

  it('is counted as dates are', async () => {
    const {poll, responses} = await read();
    const ballots = responses.map(({marks}) => marks);
    const rules = {...rulesOf('dates', ''), options: poll.options};
    assert.deepEqual(countingMethods.dates.tally({rules, ballots, rollSize: 0}).winners, [july22]);
  });

  it('is none if the document does not say so', async () => {
    assert.equal(readSchedule(await parse('<#event> a <#Party>.', 'details'), new Graph(), schedule), undefined);
  });

  it('takes dates with a type for the same as dates without one', async () => {
    const typed = resultsTurtle.replace('"2016-06-23"', '"2016-06-23"^^<http://www.w3.org/2001/XMLSchema#date>');
    const [response] = (await read(detailsTurtle, typed)).responses;
    assert.equal(response?.marks.get(june23), 1);
  });

  it('leaves out dates that are on no calendar, and dates that are there twice', async () => {
    const details = detailsTurtle.replace('"2016-06-23"', '"someday"').replace('"2016-07-22"', '"2016-06-16"');
    const {poll, responses} = await read(details);
    assert.deepEqual(poll.options, [{iri: june16, start: '2016-06-16'}]);
    assert.deepEqual([...responses[0]!.marks], [[june16, 0]]);
  });

  it('counts one answer a person, the last that is there', async () => {
    const results = `${resultsTurtle}
      det:event sch:response <#again>. <#again> n0:author <${tim}>; sch:cell <#c>.
      <#c> ic:dtstart "2016-06-16"; sch:availabilty sch:Yes.`;
    const {responses} = await read(detailsTurtle, results);
    assert.deepEqual(
      responses.map(({agent, marks}) => [agent, Object.fromEntries(marks)]),
      [[tim, {[june16]: 2}]],
    );
  });

  it('passes over answers of nobody, to no date, and of no kind', async () => {
    const results = resultsTurtle.replace('sch:Maybe', 'sch:Perhaps').replace('"2016-07-22"', '"2026-07-22"');
    const {responses} = await read(detailsTurtle, `${results} det:event sch:response <#nobody>. <#nobody> sch:cell <#x>.`);
    assert.deepEqual(
      responses.map(({agent, marks}) => [agent, Object.fromEntries(marks)]),
      [[tim, {[june16]: 0}]],
    );
  });

  it('looks for answers beside it, wherever the document points', () => {
    assert.equal(resultsBeside(schedule), `${space}results.ttl`);
  });
});

describe('an answer to a poll of SolidOS', () => {
  it('is laid out as SolidOS lays it out: the date of each cell is the very term of the poll', async () => {
    const results = await answered(new Graph(), ana, new Map([[june16, 2]]));
    const layout = `
      @prefix det: <details.ttl#>.
      @prefix sch: <http://www.w3.org/ns/pim/schedule#>.
      @prefix n0: <http://purl.org/dc/elements/1.1/>.
      @prefix ic: <http://www.w3.org/2002/12/cal/ical#>.
      det:event sch:response <#id7_response>.
      <#id7_response> n0:author <${ana}>; sch:cell <#id7_0>, <#id7_1>, <#id7_2>.
      <#id7_0> ic:dtstart "2016-06-16"; sch:availabilty sch:Yes.
      <#id7_1> ic:dtstart "2016-06-23".
      <#id7_2> ic:dtstart "2016-07-22".`;
    const statements = (graph: Graph) =>
      [...graph].map(({subject, predicate, object}) => `${subject.value} ${predicate.value} ${termKey(object)}`).sort();
    assert.deepEqual(statements(results), statements(await parse(layout, 'results')));
    assert.equal(hasBlankNodes(results), false);
  });

  it('is read back, beside those of others', async () => {
    const marks = new Map([
      [june16, 2],
      [june23, 0],
      [july22, 1],
    ]);
    const results = await answered(await parse(resultsTurtle, 'results'), ana, marks);
    assert.deepEqual(await marksIn(results), [
      [tim, {[june23]: 1, [june16]: 0, [july22]: 2}],
      [ana, Object.fromEntries(marks)],
    ]);
  });

  it('of somebody who has answered before changes the cells that are there, and leaves the rest', async () => {
    const before = await parse(resultsTurtle, 'results');
    const results = await answered(
      before,
      tim,
      new Map([
        [june23, 2],
        [july22, 2],
      ]),
    );
    assert.deepEqual(await marksIn(results), [[tim, {[june23]: 2, [july22]: 2}]]);
    assert.equal(results.size, before.size - 1);
  });

  it('that says the same again changes nothing', async () => {
    const marks = new Map([[june16, 2]]);
    const once = await answered(new Graph(), ana, marks);
    assert.deepEqual([...(await answered(once, ana, marks, 'id8'))], [...once]);
  });
});

describe('a poll of ours for finding a date', () => {
  const iri = 'https://coop.example/official/polls/p1/poll.ttl#it';
  const options = [
    {iri: `${iri}-1`, start: '2026-12-01'},
    {iri: `${iri}-2`, start: '2026-12-02T18:00:00+01:00'},
  ];

  it('is read as a poll of SolidOS', () => {
    const poll = {...readPoll(new Graph(), iri), question: 'When?', method: 'dates' as const, options, opens: 0};
    const graph = new Graph(scheduleTriples(poll));
    const read = readSchedule(graph, new Graph(), iri)!;
    assert.equal(read.poll.question, 'When?');
    assert.deepEqual(read.poll.options, options);
    assert.equal(hasBlankNodes(graph), false);
  });
});
