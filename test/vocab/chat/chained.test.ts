import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ChatMessage} from '../../../vocab/kinds/chat/message.js';
import type {Post, Utterance} from '../../../vocab/kinds/chat/utterance.js';
import {TestRoom} from '../../support/longchat/rooms.js';
import {readVisible} from '../../support/longchat-reader/read-visible.js';

const ana = 'https://ana.example/profile#me';
const eve = 'https://eve.example/profile#me';
const today = '2026/11/28';
const morning = Date.UTC(2026, 10, 28, 8);
const minute = 60_000;

type Speak = (room: TestRoom, utterance: Utterance) => void;

const withHome: Speak = (room, utterance) => void room.say(ana, today, utterance);
const withoutHome: Speak = (room, utterance) => void room.append(ana, today, utterance);

const first = `Msg${morning}-a`;
const post = (text: string): Post => ({act: 'post', name: first, time: morning, text});

/** Changes what the reader shows, as its page does: it goes on from the latest wording that the reader knows. */
function edit({iri, latest}: ChatMessage, minutes: number, text: string): Utterance {
  const time = morning + minutes * minute;
  return {act: 'edit', message: iri, latest, name: `Msg${time}-e`, time, text};
}

function remove({iri, latest}: ChatMessage, minutes: number): Utterance {
  const time = morning + minutes * minute;
  return {act: 'remove', message: iri, latest, name: `Msg${time}-r`, time};
}

const seenElsewhere = (room: TestRoom) =>
  readVisible([{url: room.day(today), turtle: room.turtle(today)}], room.channel).map(({content, deleted}) => [
    content,
    deleted,
  ]);

describe('a message that is changed again and again', () => {
  for (const [whose, speak] of [
    ['of a member', withHome],
    ['of somebody without a home', withoutHome],
  ] as const) {
    it(`${whose} reads the same here and in another reader after each change, and when it is taken back`, () => {
      const room = new TestRoom();
      speak(room, post('un'));
      assert.equal(room.only().latest, room.only().iri);
      assert.deepEqual(room.only().rewordings, []);
      ['deux', 'trois', 'quatre'].forEach((text, index) => {
        speak(room, edit(room.only(), index + 1, text));
        assert.equal(room.only().text, text);
        assert.equal(room.only().latest, room.iri(today, `Msg${morning + (index + 1) * minute}-e`));
        assert.deepEqual(seenElsewhere(room), [[text, false]]);
      });
      assert.deepEqual(room.only().earlier, ['un', 'deux', 'trois']);
      speak(room, remove(room.only(), 9));
      assert.equal(room.only().state, 'removed');
      assert.deepEqual(seenElsewhere(room), [['(message deleted)', true]]);
      assert.equal(room.only().rewordings.length, 4);
    });
  }

  it('chains each change on to the one before: no wording has two that take its place', () => {
    const room = new TestRoom();
    withHome(room, post('un'));
    for (let at = 1; at <= 3; at++) withHome(room, edit(room.only(), at, `version ${at}`));
    const replaced = room
      .statements(today)
      .filter(({predicate}) => predicate.value.endsWith('isReplacedBy'))
      .map(({subject}) => subject.value);
    assert.equal(new Set(replaced).size, 3);
  });

  it('goes on from the author’s own wording, whatever somebody has put in its place', () => {
    const room = new TestRoom();
    withHome(room, post('un'));
    withHome(room, edit(room.only(), 1, 'deux'));
    const own = room.only().latest;
    // Appended in the author's name, by somebody else.
    room.append(ana, today, edit(room.only(), 2, 'faux'));
    assert.equal(room.only().latest, own);
    assert.deepEqual(room.only().rewordings, [own]);
  });

  it('has no wording of another message among its own, whoever says so', async () => {
    const room = new TestRoom();
    withHome(room, post('un'));
    room.say(eve, today, {act: 'post', name: 'hers', time: morning + minute, text: 'à elle'});
    room.say(ana, today, {act: 'post', name: 'other', time: morning + minute, text: 'autre'});
    await room.addTurtle(today, `@prefix dct: <http://purl.org/dc/terms/>. <#${first}> dct:isReplacedBy <#hers>, <#other>.`);
    const message = room.messages().find(({name}) => name === first)!;
    assert.deepEqual([message.latest, message.rewordings], [message.iri, []]);
  });
});
