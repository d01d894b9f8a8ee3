import {addConversationList, addRoom, beginRoom, noteRoom, type SeededRoom} from '../../test/support/elements/chat.js';
import {giveInbox} from '../../test/support/elements/give-inbox.js';
import {elodie, zoe, type SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {amina} from '../support/people.js';
import {openCoop} from '../support/scene.js';

const minute = 60_000;
const aDay = 86_400_000;

/** What is said in a room of a story. */
export type StoryTalk = 'nothing' | 'one' | 'many' | 'hostile' | 'unconfirmed';

/** A coop with a room in which something was said. */
export async function openTalk(said: StoryTalk): Promise<{coop: SeededCoop; room: SeededRoom}> {
  const coop = await openCoop([amina, elodie, zoe]);
  await addConversationList(coop, 'members');
  await addConversationList(coop, 'everyone');
  const now = Date.now();
  const room = await addRoom(coop, 'amina', {title: 'Le fournil', now: now - 2 * aDay});
  await sayAll(room, said, now);
  return {coop, room};
}

/** How many conversations somebody has in a story. */
export type StoryList = 'none' | 'one' | 'many';

/** A coop in which Élodie has conversations, and is asked for one more. */
export async function openConversations(has: StoryList): Promise<SeededCoop> {
  const coop = await openCoop([amina, elodie, zoe]);
  await addConversationList(coop, 'members');
  await addConversationList(coop, 'everyone');
  if (has === 'none') return coop;
  const now = Date.now();
  const begin = (who: string, title: string, days: number) =>
    beginRoom(coop, who, {readers: {who: 'members'}, title, now: now - days * aDay});
  const join = ({channel}: SeededRoom, title: string, readUntil: number, isMuted = false) =>
    noteRoom(coop, 'elodie', {channel, title, readUntil, isMuted, standing: 'joined'});
  const oven = await begin('amina', 'Le fournil', 2);
  await oven.say('amina', 'Le four est chaud.', {time: now - 3 * minute});
  await oven.say('amina', 'Qui passe demain ?', {time: now - minute});
  await join(oven, 'Le fournil', now - aDay);
  if (has === 'one') return coop;
  const muted = await begin('zoe', 'Covoiturage', 1);
  await muted.say('zoe', 'Une place pour Die.', {time: now - 10 * minute});
  await join(muted, 'Covoiturage', now - aDay, true);
  const long = 'Aménagement de la grange : Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
  await join(await begin('zoe', long, 1), long, now);
  await begin('amina', 'Café du lundi', 1);
  await giveInbox(coop, 'elodie');
  await beginRoom(coop, 'zoe', {readers: {who: 'pair', other: coop.webId('elodie')}, invitation: 'On parle des panneaux ?'});
  return coop;
}

/** What is said about the open day of a story; `twice`: by two who began at the same time. */
export type StoryThread = 'nothing' | 'one' | 'many' | 'twice';

/** What is talked about. */
export const storyThing = 'https://things.example/events/1#it';

/** A coop in which members talk about an open day. */
export async function openDiscussion(said: StoryThread): Promise<{coop: SeededCoop; list: string; room?: SeededRoom}> {
  const coop = await openCoop([amina, elodie, zoe]);
  const list = await addConversationList(coop, 'members');
  await addConversationList(coop, 'everyone');
  if (said === 'nothing') return {coop, list};
  const now = Date.now();
  const begin = (who: string) =>
    beginRoom(coop, who, {readers: {who: 'members'}, title: 'Portes ouvertes', about: storyThing, now: now - aDay});
  const room = await begin('amina');
  const first = await room.say('amina', 'Qui apporte les **tables** ?', {time: now - 40 * minute});
  if (said === 'twice') await (await begin('zoe')).say('zoe', 'À quelle heure ?', {time: now - 39 * minute});
  if (said === 'many')
    for (let count = 1; count <= 24; count++)
      await room.say(count % 2 ? 'zoe' : 'amina', `J’en apporte ${count}.`, {time: now - (30 - count) * minute});
  if (said === 'many') await room.say('elodie', 'Et moi les bancs.', {time: now - 2 * minute, answers: first});
  return {coop, list, room};
}

async function sayAll(room: SeededRoom, said: StoryTalk, now: number): Promise<void> {
  if (said === 'nothing') return;
  const first = await room.say('amina', 'Le four est chaud, **qui passe** demain ?', {time: now - aDay});
  if (said === 'one') return;
  if (said === 'unconfirmed') {
    const claimed = room.dayAt(now);
    const {coop} = room;
    room.forge(
      claimed,
      `<${room.channel}> wf:message <#Msg${now - minute}>. <#Msg${now - minute}> sioc:content "Je démissionne."; foaf:maker <${coop.webId('elodie')}>;
        dct:created "${new Date(now - minute).toISOString()}"^^xsd:dateTime.`,
    );
    return;
  }
  if (said === 'hostile') {
    await room.say('zoe', '<img src=x onerror=alert(1)> <script>alert(1)</script> [ici](javascript:alert(1))', {
      time: now - minute,
    });
    await room.say('zoe', `${'Anticonstitutionnellement'.repeat(12)} \u202egnimussa\u202c e${'\u0301'.repeat(200)}`, {
      time: now - minute / 2,
    });
    return;
  }
  const second = await room.say('elodie', 'Moi, avec *deux* pains :\n\n- seigle\n- campagne', {
    time: now - 30 * minute,
    answers: first,
  });
  await room.act('zoe', {act: 'react', message: second, name: 'r1', sign: '👍', time: now}, room.dayAt(now - 30 * minute));
  await room.act('amina', {act: 'react', message: second, name: 'r2', sign: '🎉', time: now}, room.dayAt(now - 30 * minute));
  await room.say('zoe', 'Et la farine ?', {time: now - 25 * minute, thread: second});
  const third = await room.say('zoe', 'Une faute', {time: now - 20 * minute});
  await room.act(
    'zoe',
    {act: 'edit', message: third, latest: third, name: 'e1', time: now - 19 * minute, text: 'Une phrase sans faute.'},
    room.dayAt(now - 20 * minute),
  );
  const fourth = await room.say('amina', 'Retiré', {time: now - 10 * minute});
  await room.act(
    'amina',
    {act: 'remove', message: fourth, latest: fourth, name: 'd1', time: now - 9 * minute},
    room.dayAt(now - 10 * minute),
  );
  await room.say('amina', 'Merci @Élodie Garnier !', {time: now - 5 * minute, mentions: [room.coop.webId('elodie')]});
}
