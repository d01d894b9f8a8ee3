import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {inRoot} from '../../../tools/paths.js';
import {threadOf} from '../../../vocab/formats/longchat/read-threads.js';
import {threadTriples} from '../../../vocab/formats/longchat/write.js';
import {foldMessages} from '../../../vocab/kinds/chat/fold.js';
import {offeredSigns, type ChatMessage} from '../../../vocab/kinds/chat/message.js';
import type {Utterance} from '../../../vocab/kinds/chat/utterance.js';
import {channel, dataModulesDay, dayAt, solidosDay} from '../../support/longchat/documents.js';
import {TestRoom, among, dayFrom} from '../../support/longchat/rooms.js';
import {readVisible, type VisibleMessage} from '../../support/longchat-reader/read-visible.js';
import {Random} from '../../support/random.js';

/** The signs that SolidOS knows, by their classes; it shows `*` for all others, and a star for an endorsement. */
const elsewhere: Readonly<Record<string, string>> = {
  AgreeAction: '👍',
  DisagreeAction: '👎',
  LikeAction: '❤️',
  EndorseAction: '⭐️',
};

/** A message of ours as the other reader describes one: what a person sees of it. */
function seen({iri, maker, text, files, state, reactions, thread}: ChatMessage) {
  return {
    id: iri,
    maker,
    words:
      state === 'removed' ? '(message deleted)' : [...(text ? [text] : []), ...(state === 'edited' ? [] : files)].join('\n'),
    edited: state !== 'said',
    deleted: state === 'removed',
    reactions: reactions
      .flatMap(({sign, agents}) =>
        agents.map((agent) => `${elsewhere[offeredSigns[sign as keyof typeof offeredSigns]] ?? '*'} ${agent}`),
      )
      .sort(),
    thread: thread && threadOf(thread),
  };
}

function seenThere({id, maker, content, edited, deleted, reactions, thread}: VisibleMessage) {
  return {
    id,
    maker,
    words: content,
    edited,
    deleted,
    reactions: reactions.map(({sign, agent}) => `${sign} ${agent}`).sort(),
    thread,
  };
}

describe('an independent reader of LongChat', () => {
  it('knows nothing of our code', async () => {
    for (const file of ['find-chats.ts', 'read-visible.ts']) {
      const source = await readFile(inRoot(`test/support/longchat-reader/${file}`), 'utf8');
      const imported = [...source.matchAll(/from '([^']+)'/g)].map(([, name]) => name);
      assert.deepEqual(imported, ['rdflib'], file);
    }
  });

  for (const [app, turtle, date] of [
    ['SolidOS', solidosDay, '2023/11/14'],
    ['chats-rdflib', dataModulesDay, '2024/07/01'],
  ] as const) {
    it(`sees the same as we do in what ${app} wrote`, async () => {
      const url = dayAt(date);
      const ours = foldMessages([await dayFrom(turtle, channel, url)], among).map(seen);
      assert.deepEqual(readVisible([{url, turtle}], channel).map(seenThere), ours);
    });
  }

  it('sees the same as we do in whatever we write, by people with and without a home', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const {room, dates} = conversation(new Random(seed));
      const ours = room.messages().map(seen);
      const theirs = readVisible(
        dates.map((date) => ({url: room.day(date), turtle: room.turtle(date)})),
        room.channel,
      );
      assert.deepEqual(theirs.map(seenThere), ours, `seed ${seed}`);
    }
  });

  it('finds who is in a thread where the thread began, though they spoke on other days', () => {
    const room = new TestRoom();
    const root = room.iri('2026/11/28', 'root');
    const answer: Utterance = {act: 'post', name: 'late', time: Date.UTC(2026, 10, 29, 9), text: 'late', thread: root};
    const elsewhereToo = threadTriples(room.day('2026/11/29'), answer);
    assert.equal(elsewhereToo?.document, room.day('2026/11/28'));
    room
      .append('https://a.example/#me', '2026/11/28', {
        act: 'post',
        name: 'root',
        time: Date.UTC(2026, 10, 28, 9),
        text: 'root',
      })
      .add('2026/11/28', elsewhereToo.inserts);
    assert.match(room.turtle('2026/11/28'), /has_member> <[^>]+29\/chat\.ttl#late>/);
    assert.equal(threadTriples(room.day('2026/11/28'), answer), undefined);
  });
});

/** A conversation of some days in which everybody changes, takes back, answers and reacts. */
function conversation(random: Random): {readonly room: TestRoom; readonly dates: readonly string[]} {
  const room = new TestRoom();
  const dates = ['2026/11/27', '2026/11/28', '2026/11/29'];
  const people = ['https://ana.example/#me', 'https://ben.example/#me', 'https://zoe.example/#me'];
  const said: Array<{iri: string; date: string; maker: string; latest: string; isGone: boolean; thread?: string}> = [];
  let time = Date.UTC(2026, 10, 27, 8);
  for (let step = 0; step < 40; step++) {
    time += 1 + random.below(4_000_000);
    const date = dates[Math.min(2, Math.floor((time - Date.UTC(2026, 10, 27)) / 86_400_000))]!;
    const maker = random.pick(people);
    const say = (on: string, utterance: Utterance) =>
      maker.includes('zoe') ? room.append(maker, on, utterance) : room.say(maker, on, utterance);
    const own = said.filter((message) => message.maker === maker && !message.isGone);
    const name = `Msg${time}-${step}`;
    const act = random.below(10);
    if (act < 5 || !own.length) {
      const root = random.below(4) === 0 && said.length ? random.pick(said) : undefined;
      const thread = root && (root.thread ?? root.iri);
      const files = random.below(5) === 0 ? [`https://files.example/${step}.png`] : [];
      say(date, {
        act: 'post',
        name,
        time,
        text: `words ${step} é 👍`,
        files,
        ...(thread && {thread}),
        ...(root && {answers: root.iri}),
      });
      const iri = room.iri(date, name);
      said.push({iri, date, maker, latest: iri, isGone: false, ...(thread && {thread})});
    } else if (act < 8) {
      const message = random.pick(own);
      const isRemoval = act === 7;
      say(message.date, {
        act: isRemoval ? 'remove' : 'edit',
        message: message.iri,
        latest: message.latest,
        name,
        time,
        text: `changed ${step}`,
      });
      message.latest = room.iri(message.date, name);
      message.isGone = isRemoval;
    } else {
      const message = random.pick(said);
      const sign = random.pick(Object.keys(offeredSigns));
      say(message.date, {
        act: 'react',
        message: message.iri,
        name: `r-${maker.slice(8, 11)}-${sign.codePointAt(0)}-${message.iri.split('#')[1]}`,
        sign,
        time,
      });
    }
  }
  return {room, dates};
}
