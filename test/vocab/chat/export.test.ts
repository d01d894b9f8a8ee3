import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {exportJson, type ConversationFile} from '../../../vocab/kinds/chat/export-json.js';
import {exportText} from '../../../vocab/kinds/chat/export-text.js';
import {exportTurtle} from '../../../vocab/kinds/chat/export-turtle.js';
import {foldMessages} from '../../../vocab/kinds/chat/fold.js';
import {TestRoom, among, dayFrom, line} from '../../support/longchat/rooms.js';

const ana = 'https://ana.example/profile#me';
const ben = 'https://ben.example/profile#me';
const [first, second] = ['2026/11/28', '2026/11/29'];
const time = Date.UTC(2026, 10, 28, 8);

const room = new TestRoom();
const root = room.iri(first, 'root');
const file = 'https://ben.example/plan.pdf';
room
  .say(ana, first, {act: 'post', name: 'root', time, text: 'Qui viendra\nsamedi'})
  .say(ana, first, {
    act: 'edit',
    message: root,
    latest: root,
    name: 'root2',
    time: time + 60_000,
    text: 'Qui vient\nsamedi ?',
  })
  .say(ben, first, {
    act: 'post',
    name: 'answer',
    time: time + 120_000,
    text: 'Moi',
    answers: root,
    thread: root,
    files: [file],
    mentions: [ana],
  })
  .say(ben, first, {act: 'post', name: 'gone', time: time + 180_000, text: 'un secret'})
  .say(ben, first, {
    act: 'remove',
    message: room.iri(first, 'gone'),
    latest: room.iri(first, 'gone'),
    name: 'gone2',
    time: time + 190_000,
  })
  .say(ben, first, {act: 'react', message: root, name: 'r', sign: '🎉', time})
  .append('https://eve.example/#me', second, {act: 'post', name: 'eve', time: time + 90_000_000, text: 'Bonjour'});
const messages = room.messages();

const nameOf = (maker = '') => ({[ana]: 'Ana', [ben]: 'Ben'})[maker] ?? maker;

describe('a conversation that is taken away', () => {
  it('as a text has its days, names and times, the last wording, and no word of what was taken back', () => {
    const text = exportText('Le jardin', messages, {
      nameOf,
      dayOf: (at) => new Date(at).toISOString().slice(0, 10),
      timeOf: (at) => new Date(at).toISOString().slice(11, 16),
      removed: '— retiré —',
      edited: 'modifié',
      unconfirmed: 'non confirmé',
      answerTo: (name) => `à ${name}`,
    });
    assert.equal(
      text,
      `Le jardin

2026-11-28

08:00 Ana (modifié)
    Qui vient
    samedi ?
    🎉 Ben

08:02 Ben (à Ana)
    Moi
    https://ben.example/plan.pdf

08:03 Ben
    — retiré —

2026-11-29

09:00 https://eve.example/#me (non confirmé)
    Bonjour
`,
    );
  });

  it('as JSON says who said what when, and who vouches for it', () => {
    const json = exportJson(messages, {
      channel: room.channel,
      title: 'Le jardin',
      now: time,
      nameOf: (maker) => (maker === ana ? 'Ana' : undefined),
    });
    const read = JSON.parse(json) as ConversationFile;
    assert.deepEqual(read.messages[0], {
      iri: root,
      time: '2026-11-28T08:00:00.000Z',
      author: ana,
      authorName: 'Ana',
      authorship: 'confirmed',
      state: 'edited',
      text: 'Qui vient\nsamedi ?',
      edited: '2026-11-28T08:01:00.000Z',
      reactions: [{sign: '🎉', people: [ben]}],
    });
    assert.deepEqual(
      [read.format, read.version, read.title, read.messages.length],
      ['coop-conversation', 1, 'Le jardin', 4],
    );
    assert.ok(!json.includes('secret') && !json.includes('viendra'));
  });

  it('as Turtle reads as a conversation again, and holds only what is shown', async () => {
    const document = 'https://ana.example/kept.ttl';
    const turtle = exportTurtle(messages, {channel: room.channel, title: 'Le jardin', document});
    assert.ok(!turtle.includes('secret') && !turtle.includes('viendra'));
    const again = foldMessages([await dayFrom(turtle, room.channel, document)], among);
    assert.deepEqual(
      again.map((message) => line(message)),
      ['ana: Qui vient\nsamedi ?', 'ben: Moi', 'ben (removed)', 'eve: Bonjour'],
    );
    assert.deepEqual(
      again[0]?.reactions.map(({sign, agents}) => [sign, agents]),
      [['🎉', [ben]]],
    );
    assert.deepEqual([again[1]?.answers, again[1]?.thread, again[1]?.files], [again[0]?.iri, again[0]?.iri, [file]]);
  });
});
