import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readRecord, recordChange} from '../../../vocab/kinds/chat/record-document.js';
import {recordName, recordTime} from '../../../vocab/kinds/chat/record.js';
import {newName, type Utterance} from '../../../vocab/kinds/chat/utterance.js';
import {changed, hasBlankNodes} from '../../../vocab/rdf/change-graph.js';
import {Graph} from '../../../vocab/rdf/graph.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {writeN3Patch, writeTurtle} from '../../../vocab/rdf/write.js';

const document = 'https://ana.example/coop/x/members/said-2026-11.ttl';
const day = 'https://coop.example/rooms/r1/2026/11/28/chat.ttl';
const channel = 'https://coop.example/rooms/r1/index.ttl#this';
const maker = 'https://ana.example/profile#me';
const time = Date.UTC(2026, 10, 28, 8);
const name = `Msg${time}-aa`;
const message = `${day}#${name}`;

const post: Utterance = {
  act: 'post',
  name,
  time,
  text: 'un',
  files: ['https://ana.example/a.png'],
  mentions: ['https://ben.example/#me'],
};
const edit = (text: string, minutes: number): Utterance => ({
  act: 'edit',
  name: `Msg${time + minutes}-bb`,
  message,
  latest: message,
  time: time + minutes * 60_000,
  text,
});
const remove: Utterance = {act: 'remove', name: 'Msg9-cc', message, latest: message, time: time + 9 * 60_000};

/** The record after these, each noted as often as is said. @param copyOf how the place in the room is named for changes. */
function record(
  said: readonly Utterance[],
  times = 1,
  copyOf = (utterance: Utterance) => `${day}#${utterance.name}`,
): Graph {
  let graph = new Graph();
  for (const utterance of said)
    for (let at = 0; at < times; at++) {
      const {deletes, inserts} = recordChange(graph, document, {maker, channel, copy: copyOf(utterance), utterance});
      graph = changed(graph, deletes, inserts);
    }
  return graph;
}

const read = (graph: Graph) => readRecord(graph, document).messages.get(name);

describe('the record of what somebody has said', () => {
  it('holds a message with its place in the room, once however often it is noted', async () => {
    const graph = record([post], 3);
    assert.equal(graph.size, record([post]).size);
    assert.ok(!hasBlankNodes(graph));
    assert.deepEqual(read(await parseTurtle(writeTurtle(graph), document)), {
      name,
      copies: [message],
      content: 'un\nhttps://ana.example/a.png',
      created: time,
      modified: undefined,
      deleted: undefined,
      answers: undefined,
      thread: undefined,
      files: ['https://ana.example/a.png'],
      mentions: ['https://ben.example/#me'],
    });
  });

  it('holds one wording after a change, and knows each wording in the room for its owner’s', () => {
    const {content, modified, copies} = read(record([post, edit('deux', 1), edit('trois', 2)], 2))!;
    assert.deepEqual([content, modified], ['trois', time + 2 * 60_000]);
    assert.deepEqual(copies, [message, `${day}#Msg${time + 1}-bb`, `${day}#Msg${time + 2}-bb`]);
  });

  it('knows them as well where only the message is named with the change', () => {
    const ofMessage = (utterance: Utterance) => ('message' in utterance ? utterance.message : `${day}#${utterance.name}`);
    assert.equal(read(record([post, edit('deux', 1)], 1, ofMessage))?.copies.length, 2);
  });

  it('does not go back to older words that come late', () => {
    assert.equal(read(record([post, edit('nouveau', 5), edit('ancien', 1)]))?.content, 'nouveau');
  });

  it('holds no word of what was taken back, and takes none in afterwards', () => {
    const graph = record([post, edit('deux', 1), remove, edit('trois', 20), post]);
    const turtle = writeTurtle(graph);
    for (const word of ['"un', 'deux', 'trois', 'a.png', 'ben.example']) assert.ok(!turtle.includes(word), word);
    assert.deepEqual([read(graph)?.deleted, read(graph)?.content], [time + 9 * 60_000, undefined]);
  });

  it('holds a sign until it is taken back', () => {
    const react = (act: 'react' | 'unreact'): Utterance => ({act, name: 'r1', message, sign: '🎉', time});
    assert.deepEqual(
      [...readRecord(record([react('react')], 2), document).reactions.values()],
      [{name: 'r1', target: message, sign: '🎉'}],
    );
    assert.equal(record([react('react'), react('unreact')], 2).size, 0);
  });

  it('can be changed by a patch each time', () => {
    let graph = new Graph();
    for (const utterance of [post, edit('deux', 1), remove]) {
      const {deletes, inserts} = recordChange(graph, document, {maker, channel, copy: message, utterance});
      assert.ok(deletes.every((statement) => graph.has(statement)) && inserts.every((statement) => !graph.has(statement)));
      assert.match(writeN3Patch(deletes, inserts), /InsertDeletePatch/);
      graph = changed(graph, deletes, inserts);
    }
  });

  it('leaves alone what it does not know', async () => {
    const other = await parseTurtle(
      '<#x> <https://x.example/p> "kept". <https://else.example/#m> <http://rdfs.org/sioc/ns#content> "no".',
      document,
    );
    const {deletes, inserts} = recordChange(other, document, {maker, channel, copy: message, utterance: post});
    assert.equal(changed(other, deletes, inserts).size, other.size + inserts.length);
    assert.equal(readRecord(other, document).messages.size, 0);
  });
});

describe('where a record is found', () => {
  it('follows from the name of the message, whatever the clock or the document says', () => {
    assert.equal(recordName(recordTime(message, 0)), 'said-2026-11.ttl');
    assert.equal(
      recordName(recordTime(`${day}#${newName(Date.UTC(2026, 9, 31, 23, 59), () => 'abcdef-gh')}`)),
      'said-2026-10.ttl',
    );
    assert.equal(recordName(recordTime(`${day}#not-a-time`, time)), 'said-2026-11.ttl');
    assert.equal(recordName(recordTime(`${day}#Msg999999999999999`, time)), 'said-2026-11.ttl');
  });
});
